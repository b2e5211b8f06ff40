import Database
import Hummingbird
import NIOCore
import Support
import Testing

@testable import Organisation

@Suite("a form with pictures")
struct PictureFormTests {
    private let request = Request(
        head: .init(
            method: .post, scheme: "http", authority: "localhost", path: "/settings/portrait",
            headerFields: [
                .contentType: "application/x-www-form-urlencoded", .contentLength: "6", .cookie: "weerklank=x",
            ]),
        body: .init(buffer: ByteBuffer(string: "body=x")))

    @Test("a stranger's text is read", arguments: Engine.available)
    func stranger(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let sent = try await app.site.pictureForm(request, field: "portrait", most: 1, shape: .square)
        #expect(sent.form["body"] == "x" && !sent.hadFiles)
    }

    @Test("nobody is a stranger because the database is away", arguments: Engine.available)
    func away(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        await app.weerklank.close()
        await #expect(throws: (any Error).self) {
            _ = try await app.site.pictureForm(request, field: "portrait", most: 1, shape: .square)
        }
    }
}
