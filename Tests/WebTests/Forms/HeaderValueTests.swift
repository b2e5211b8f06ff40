import Testing

@testable import Web

struct HeaderValueTests {
    @Test func parametersAreRead() {
        let value = HeaderValue(" form-data ; NAME = \"a;b=\\\"c\" ; x=y ;z; q=0.5")
        #expect(value.value == "form-data")
        #expect(value["name"] == "a;b=\"c")
        #expect(value["x"] == "y")
        #expect(value["q"] == "0.5")
        #expect(value["z"] == nil)
    }

    @Test(arguments: ["", ";", ";=", "a;=\"", "a; b=\"c", "a; b=\"\\", "a;b", "=", ";;;;"])
    func nonsenseIsSurvived(header: String) {
        #expect(HeaderValue(header)["name"] == nil)
    }
}
