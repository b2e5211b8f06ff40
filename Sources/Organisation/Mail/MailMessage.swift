import Database
import Foundation

/// A mail as RFC 5322 has it on the wire: lines end in CRLF, everything in ASCII.
struct MailMessage {
    let mail: Mail
    let from: String
    /// Unique; the left half of the Message-ID.
    let id: String
    let at: Instant

    enum Refusal: Error { case lineBreakInHeader, notAnAddress }

    var text: String {
        get throws {
            guard MailAddress.isValid(mail.to), MailAddress.isValid(from) else { throw Refusal.notAnAddress }
            let host = from.split(separator: "@").last ?? "localhost"
            let isPlain = QuotedPrintable.isPlain(mail.text)
            let lines = [
                "Date: \(Self.date(at))",
                "From: <\(from)>",
                "To: <\(mail.to)>",
                "Message-ID: <\(id)@\(host)>",
                "Subject: \(EncodedWord.encode(try Self.headerText(mail.subject), after: 9))",
                // Out-of-office robots leave it alone.
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: \(isPlain ? "7bit" : "quoted-printable")",
                "",
                isPlain ? QuotedPrintable.withLineEnds(mail.text) : QuotedPrintable.encode(mail.text),
            ]
            return lines.joined(separator: "\r\n") + "\r\n"
        }
    }

    /// Refuses what would start a header of its own.
    static func headerText(_ text: String) throws -> String {
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0.properties.isNewline })
        else { throw Refusal.lineBreakInHeader }
        return text
    }

    /// "Mon, 23 Nov 2026 08:12:05 +0000"
    static func date(_ instant: Instant) -> String {
        let local = LocalTime(instant, offsetSeconds: 0)
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let second = Int(instant.milliseconds / 1000 % 60)
        let seconds = second < 10 ? "0\(second)" : String(second)
        let date = "\(local.day) \(months[local.month - 1]) \(local.year)"
        return "\(days[local.weekday]), \(date) \(local.clock):\(seconds) +0000"
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isNewline: Bool { generalCategory == .lineSeparator || generalCategory == .paragraphSeparator }
}

/// RFC 2047: words in a header that are not ASCII.
enum EncodedWord {
    /// `after`: how many columns the header's name already takes.
    static func encode(_ text: String, after column: Int) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x7F }) || text.contains("=?") || text.utf8.count + column > 76 else {
            return text
        }
        var words: [String] = []
        var chunk: [UInt8] = []
        // 45 bytes are 60 base64 letters; with the 12 around them a word stays under its 75. Never split a character.
        for character in text {
            for scalar in character.unicodeScalars {
                let bytes = Array(String(scalar).utf8)
                if chunk.count + bytes.count > (words.isEmpty ? 36 : 45) {
                    words.append(word(chunk))
                    chunk = []
                }
                chunk += bytes
            }
        }
        words.append(word(chunk))
        return words.joined(separator: "\r\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Data(bytes).base64EncodedString())?=" }
}
