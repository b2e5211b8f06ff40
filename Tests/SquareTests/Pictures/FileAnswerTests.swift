import Database
import Hummingbird
import Support
import Testing

@Suite("files as they are served")
struct FileAnswerTests {
    private func picture(_ browser: Browser) async throws -> String {
        let sent = try await browser.send(
            "/pictures", [("with-pictures", "1")], files: [("pictures", "b.jpg", try TestPicture.make(1900, 1200))])
        return "/pictures/" + (sent.text.firstMatch(of: /\/pictures\/(\d+)/).map { String($0.1) } ?? "") + "/large"
    }

    @Test("whole, in part over the pieces, and not again", arguments: Engine.available)
    func ranges(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let path = try await picture(ben)
        let whole = try await ben.get(path)
        let bytes = Array(whole.bytes.readableBytesView)
        #expect(whole.status == .ok && bytes.count > 200_000 && whole.headers[.contentType] == "image/webp")

        for range in [0..<1, 0..<65_536, 65_535..<65_537, 65_536..<131_072, 100_000..<bytes.count] {
            let part = try await ben.get(
                path, headers: [.range: "bytes=\(range.lowerBound)-\(range.upperBound - 1)"])
            #expect(part.status == .partialContent && Array(part.bytes.readableBytesView) == Array(bytes[range]))
            #expect(part.headers[.contentRange] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)")
        }
        let last = try await ben.get(path, headers: [.range: "bytes=-10"])
        #expect(Array(last.bytes.readableBytesView) == bytes.suffix(10))
        #expect(try await ben.get(path, headers: [.range: "bytes=\(bytes.count)-"]).status == .rangeNotSatisfiable)

        let tag = try #require(whole.headers[.eTag])
        let again = try await ben.get(path, headers: [.ifNoneMatch: tag])
        #expect(again.status == .notModified && again.bytes.readableBytes == 0)
        #expect(try await ben.get(path, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
        #expect(try await ben.get(path, headers: [.range: "bytes=0-9", .ifRange: "\"other\""]).status == .ok)
        #expect(try await ben.get(path, headers: [.range: "bytes=0-9", .ifRange: tag]).status == .partialContent)
    }

    @Test("a file may do nothing in a browser, and only that browser keeps it", arguments: Engine.available)
    func headers(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let ben = app.browser(as: .ben)
        let answer = try await ben.get(try await picture(ben))
        #expect(answer.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.cacheControl] == "private, max-age=31536000, immutable")
        #expect(answer.headers[.acceptRanges] == "bytes")
        // Pages keep the policy of the site.
        #expect(try await ben.get("/").headers[.contentSecurityPolicy]?.contains("script-src 'self'") == true)
    }
}
