import Database
import Foundation
import Testing

@testable import Organisation

@Suite struct MailTests {
    private let at = Instant(1_795_421_525_000)

    private func message(_ mail: Mail) throws -> String {
        try MailMessage(mail: mail, from: "weerklank@plein.example.org", id: "abc", at: at).text
    }

    @Test func hasTheLinesAMailNeeds() throws {
        let text = try message(Mail(to: "els@example.org", subject: "Log in", text: "Dag Els,\n\nKlik.\n"))
        #expect(text.contains("\r\nTo: <els@example.org>\r\n"))
        #expect(text.hasPrefix("Date: Mon, 23 Nov 2026 08:12:05 +0000\r\n"))
        #expect(text.contains("\r\nMessage-ID: <abc@plein.example.org>\r\n"))
        #expect(text.contains("\r\nContent-Transfer-Encoding: 7bit\r\n\r\nDag Els,\r\n\r\nKlik.\r\n"))
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
    }

    @Test(arguments: [
        "els@example.org\r\nBcc: all@example.org", "els@example.org>, <all@example.org", "els", "e ls@x.nl", "",
    ])
    func anAddressCannotBecomeMore(_ address: String) {
        #expect(throws: (any Error).self) { try message(Mail(to: address, subject: "x", text: "y")) }
        #expect(!MailAddress.isValid(address))
    }

    @Test(arguments: ["Log in\r\nBcc: all@example.org", "Log in\nX: y", "a\u{0}b", "a\u{2028}b"])
    func aSubjectCannotBecomeAHeader(_ subject: String) async {
        #expect(throws: MailMessage.Refusal.self) {
            try message(Mail(to: "els@example.org", subject: subject, text: "y"))
        }
        await #expect(throws: MailMessage.Refusal.self) {
            try await LogOutbox { _ in }.send(Mail(to: "els@example.org", subject: subject, text: "y"))
        }
    }

    @Test func otherLettersTravelAsASCII() throws {
        let subject = "Welkom op het plein van Zorg & Welzijn ’s-Hertogenbosch, vestiging Überzee en omstreken"
        let text = try message(
            Mail(to: "els@example.org", subject: subject, text: "Dag Zoë = \u{1F600} \nna de spatie"))
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(text.contains("Dag Zo=C3=AB =3D =F0=9F=98=80=20\r\nna de spatie"))
        let words = text.matches(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]+)\?=/).map { Data(base64Encoded: String($0.1))! }
        #expect(words.count > 1)
        #expect(words.map { String(data: $0, encoding: .utf8)! }.joined() == subject)
    }

    @Test func longLinesAreFolded() {
        let line = String(repeating: "woord ", count: 400)
        let encoded = QuotedPrintable.encode(line)
        #expect(encoded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(encoded.replacing("=\r\n", with: "").replacing("=20", with: " ") == line)
    }

    @Test(arguments: ["els@example.org", "e.l-s+1@a.b.nl", "els@localhost"])
    func ordinaryAddressesAreAddresses(_ address: String) {
        #expect(MailAddress.isValid(address))
    }

    @Test(arguments: ["@x.nl", "els@", "els@@x.nl", "els@x..nl", ".els@x.nl", "els@-x.nl", "éls@x.nl", "els,an@x.nl"])
    func othersAreNot(_ address: String) {
        #expect(!MailAddress.isValid(address))
    }

    @Test func aFolderGetsOneFileForEachMail() async throws {
        let folder = NSTemporaryDirectory() + "weerklank-mail-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let outbox = try FolderOutbox(folder: folder, from: "weerklank@localhost", clock: .fixed(at))
        for _ in 0..<3 { try await outbox.send(Mail(to: "els@example.org", subject: "Log in", text: "Dag")) }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count == 3)
        #expect(files.allSatisfy { $0.hasSuffix(".eml") })
        #expect(try String(contentsOfFile: folder + "/" + files[0], encoding: .utf8).contains("Subject: Log in\r\n"))
    }

    @Test func theSettingSaysWhere() throws {
        #expect(try !MailSetting.outbox(nil, address: "http://localhost", clock: .system).delivers)
        #expect(try MailSetting.outbox("log", address: "http://localhost", clock: .system).delivers)
        #expect(MailSetting.sender("https://plein.example.org:8443") == "weerklank@plein.example.org")
        #expect(MailSetting.sender("http://[::1]:8080") == "weerklank@localhost")
    }
}
