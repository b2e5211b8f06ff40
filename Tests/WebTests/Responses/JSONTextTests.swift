import Foundation
import Testing

@testable import Web

struct JSONTextTests {
    @Test func valuesAndMembersAreSeparated() {
        let missing: String? = nil
        let json = JSONText.object {
            $0.member("id", "1")
            $0.member("count", 2)
            $0.member("big", Int64.max)
            $0.member("ratio", 0.5)
            $0.member("broken", Double.nan)
            $0.member("on", true)
            $0.member("text", missing)
            $0.null("none")
            $0.object("inner") { _ in }
            $0.array("list", [1, 2]) { json, number in json.object { $0.member("n", number) } }
            $0.array("empty", [] as [Int]) { $0.value($1) }
        }
        #expect(
            json.text
                == "{\"id\":\"1\",\"count\":2,\"big\":9223372036854775807,\"ratio\":0.5,\"broken\":null,\"on\":true,"
                + "\"text\":null,\"none\":null,\"inner\":{},\"list\":[{\"n\":1},{\"n\":2}],\"empty\":[]}")
        #expect(JSONText.array(["a", "b"]) { $0.value($1) }.text == "[\"a\",\"b\"]")
    }

    @Test func anyTextComesBackWhole() throws {
        let text = (0..<0x20).map { String(UnicodeScalar($0)) }.joined() + "\"\\/é🙂\u{2028}</script>"
        let json = JSONText.array([text]) { $0.value($1) }
        #expect(try JSONDecoder().decode([String].self, from: Data(json.text.utf8)) == [text])
    }
}
