import Testing

@testable import Web

struct MultipartTests {
    static let sample = [
        "--XyZ", "Content-Disposition: form-data; name=\"title\"", "", "Hallo\r\nwereld",
        "--XyZ", "content-disposition: form-data; name=\"photo\"; filename=\"C:\\\\map\\foto \\\"1\\\".png\"",
        "Content-Type: image/png", "", "\u{1}\r\n--Xy\r\n--",
        "--XyZ", "Content-Disposition: form-data; name=\"leeg\"; filename=\"\"",
        "Content-Type: application/octet-stream", "", "",
        "--XyZ  ", "Content-Disposition: form-data; name=title", "", "",
        "--XyZ--", "",
    ].joined(separator: "\r\n")

    @Test func fieldsAndFilesAreRead() throws {
        let form = try read(Self.sample)
        #expect(form["title"] == "Hallo\nwereld")
        #expect(form.all("title") == ["Hallo\nwereld", ""])
        let file = try #require(form.files("photo").first)
        #expect(file.name == "foto \"1\".png")
        #expect(file.contentType == "image/png")
        #expect(file.bytes == Array("\u{1}\r\n--Xy\r\n--".utf8))
        #expect(form.files("leeg").isEmpty)
        #expect(!form.has("photo"))
    }

    @Test func aPreambleIsSkipped() throws {
        #expect(try read("tekst vooraf\r\n" + Self.sample)["title"] == "Hallo\nwereld")
    }

    @Test func everyTruncationIsRefused() throws {
        let bytes = Array(Self.sample.utf8)
        let end = try #require(Self.sample.firstRange(of: "--XyZ--")?.upperBound.utf16Offset(in: Self.sample))
        #expect(throws: Never.self) { try MultipartReader.form(Array(bytes[..<end]), boundary: "XyZ") }
        for length in 0..<end {
            #expect(throws: Problem.malformed) { try MultipartReader.form(Array(bytes[..<length]), boundary: "XyZ") }
        }
    }

    @Test(arguments: [
        "--XyZ\r\n\r\nzonder naam\r\n--XyZ--",
        "--XyZ\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XyZ--",
        "--XyZ\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--XyZ--",
        "--XyZ\nContent-Disposition: form-data; name=\"a\"\n\nx\n--XyZ--",
        "--XyZ\r\nContent-Disposition form-data; name=\"a\"\r\n\r\nx\r\n--XyZ--",
        "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\u{0}\r\n--XyZ--",
        "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\ncontent-disposition: x\r\n\r\nx\r\n--XyZ--",
        "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--XyZmeer\r\n--XyZ--",
    ])
    func whatIsNotWellFormedIsRefused(body: String) {
        #expect(throws: Problem.malformed) { try read(body) }
    }

    @Test func aBoundaryIsShortAndPrintable() throws {
        #expect(
            try read("--\(String(repeating: "b", count: 70))--", boundary: String(repeating: "b", count: 70)).fields
                .isEmpty)
        for boundary in ["", "a ", "é", "a\r\nb", String(repeating: "b", count: 71)] {
            #expect(throws: Problem.malformed) { try read("--\(boundary)--", boundary: boundary) }
        }
    }

    @Test func headersFieldsAndFilesHaveLimits() throws {
        let part = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"
        let file = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\nx\r\n"
        #expect(
            try read(String(repeating: part, count: FormLimits.fields) + "--XyZ--").fields.count == FormLimits.fields)
        #expect(throws: Problem.tooLarge) {
            try read(String(repeating: part, count: FormLimits.fields + 1) + "--XyZ--")
        }
        #expect(
            try read(String(repeating: file, count: FormLimits.files) + "--XyZ--").files("a").count == FormLimits.files)
        #expect(throws: Problem.tooLarge) { try read(String(repeating: file, count: FormLimits.files + 1) + "--XyZ--") }
        let header = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\nX: "
        let rest = "\r\n\r\nx\r\n--XyZ--"
        #expect(try read(header + String(repeating: "h", count: 8_000) + rest)["a"] == "x")
        #expect(throws: Problem.tooLarge) { try read(header + String(repeating: "h", count: 9_000) + rest) }
    }

    @Test func aWrongByteNeverCrashes() {
        var random = SystemRandomNumberGenerator()
        let bytes = Array(Self.sample.utf8)
        var understood = 0
        for _ in 0..<3_000 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<mutated.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: mutated[index] = UInt8.random(in: 0...255, using: &random)
                case 1: mutated.remove(at: index)
                default: mutated.insert(bytes.randomElement(using: &random)!, at: index)
                }
            }
            if (try? MultipartReader.form(mutated, boundary: "XyZ")) != nil { understood += 1 }
        }
        #expect((1..<3_000).contains(understood))
    }

    private func read(_ body: String, boundary: String = "XyZ") throws -> Form {
        try MultipartReader.form(Array(body.utf8), boundary: boundary)
    }
}
