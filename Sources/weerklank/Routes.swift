import App
import ArgumentParser
import Web

struct Routes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints every address the product answers.")

    func run() async throws {
        print(try await RouteList.text())
    }
}
