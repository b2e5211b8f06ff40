import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

struct URLEncodedTests {
    @Test func fieldsAreDecoded() throws {
        let form = try Form.urlencoded(Array("a=1+2%26&a=b&leeg=&%C3%A9=%F0%9F%99%82&los&=x&100%=%zz%4".utf8))
        #expect(form["a"] == "1 2&")
        #expect(form.all("a") == ["1 2&", "b"])
        #expect(form["é"] == "🙂")
        #expect(form.has("leeg") && form.has("los") && !form.has("weg"))
        #expect(form["leeg"] == "" && form["weg"] == "")
        #expect(form["100%"] == "%zz%4")
    }

    @Test func everyLineEndBecomesOne() throws {
        #expect(try Form.urlencoded(Array("t=a%0D%0Ab%0Dc%0Ad%0D%0D%0A".utf8))["t"] == "a\nb\nc\nd\n\n")
    }

    @Test(arguments: ["a=%00", "%00=a", "a=%FF", "a=%C3", "a=%ED%A0%80", "%FF"])
    func brokenTextIsRefused(body: String) {
        #expect(throws: Problem.malformed) { try Form.urlencoded(Array(body.utf8)) }
    }

    @Test func moreFieldsThanAFormHasAreRefused() throws {
        let fits = (0..<FormLimits.fields).map { "f\($0)=1" }.joined(separator: "&")
        #expect(try Form.urlencoded(Array(fits.utf8)).fields.count == FormLimits.fields)
        #expect(throws: Problem.tooLarge) { try Form.urlencoded(Array((fits + "&extra=1").utf8)) }
    }

    @Test func hiddenFieldsCarryTextThroughADetour() {
        let form = Form([("body", "a \"<b>\"\nc"), ("password", "geheim"), ("kind", "x")])
        #expect(
            form.hiddenFields(except: ["password"]).text
                == "<input type=\"hidden\" name=\"body\" value=\"a &quot;&lt;b&gt;&quot;\nc\">"
                + "<input type=\"hidden\" name=\"kind\" value=\"x\">")
    }

    @Test func theRequestDecidesWhatIsRead() async throws {
        try await site { router in
            router.post("form") { request, _ in Respond.text(try await Form.read(request, limit: 64)["a"]) }
            router.get("form") { request, _ in Respond.text(try Form.query(request)["a"]) }
        } _: { client async throws in
            let type = "application/x-www-form-urlencoded"
            func post(_ body: String, _ type: String?) async throws -> TestResponse {
                try await client.execute(
                    uri: "/form", method: .post, headers: type.map { [.contentType: $0] } ?? [:],
                    body: ByteBuffer(string: body))
            }
            #expect(try await post("a=b+c", type).text == "b c")
            #expect(try await post("a=b", type + "; charset=UTF-8").text == "b")
            #expect(try await post("", nil).status == .ok)
            #expect(try await post("a=b", nil).status == .unsupportedMediaType)
            #expect(try await post("{}", "application/json").status == .unsupportedMediaType)
            #expect(try await post("a=%00", type).status == .badRequest)
            #expect(try await post("a=" + String(repeating: "b", count: 62), type).status == .ok)
            #expect(try await post("a=" + String(repeating: "b", count: 63), type).status == .contentTooLarge)
            #expect(try await client.execute(uri: "/form?a=x+%C3%A9", method: .get).text == "x é")
            #expect(try await client.execute(uri: "/form?a=%FF", method: .get).status == .badRequest)
        }
    }

    @Test func aBodyIsStoppedWhereverItsLengthIsTold() async throws {
        let head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/")
        let untouched = RequestBody(
            asyncSequence: AsyncStream<ByteBuffer> {
                Issue.record("read although too large by its own word")
                return nil
            })
        let told = Request(head: with(head, length: "2000000"), body: untouched)
        await #expect(throws: Problem.tooLarge) { try await Form.read(told) }

        let chunks = AsyncStream<ByteBuffer> { stream in
            for _ in 0..<20 { stream.yield(ByteBuffer(repeating: 97, count: 100_000)) }
            stream.finish()
        }
        let untold = Request(head: with(head, length: nil), body: RequestBody(asyncSequence: chunks))
        await #expect(throws: Problem.tooLarge) { try await Form.read(untold) }
    }

    private func with(_ head: HTTPRequest, length: String?) -> HTTPRequest {
        var head = head
        head.headerFields[.contentType] = "application/x-www-form-urlencoded"
        head.headerFields[.contentLength] = length
        return head
    }
}
