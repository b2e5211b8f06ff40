import Database
import Dispatch
import Foundation

/// Writes each mail as a file that every mail program opens. A file appears whole or not at all.
package struct FolderOutbox: Outbox {
    private let folder: URL
    private let from: String
    private let clock: Clock

    package init(folder: String, from: String, clock: Clock) throws {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        self.from = from
        self.clock = clock
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    }

    package func send(_ mail: Mail) async throws {
        let now = clock.now()
        let id = Token.random().text
        let message = try MailMessage(mail: mail, from: from, id: id, at: now).text
        let file = folder.appendingPathComponent("\(now.milliseconds)-\(id.prefix(8)).eml")
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try Data(message.utf8).write(to: file, options: .atomic) })
            }
        }
    }
}
