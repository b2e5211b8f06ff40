import Testing

@testable import Reach

@Suite struct CSVTests {
    private func fields(_ text: String) -> [[String]] { CSV(Array(text.utf8)).records.map(\.fields) }

    @Test func fieldsAreReadAsTheStandardSays() {
        #expect(fields("a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
        #expect(fields("a;b\n\"x;y\";\"zei \"\"ja\"\"\"") == [["a", "b"], ["x;y", "zei \"ja\""]])
        #expect(fields("a,b\n\"twee\r\nregels\",3\n,\n") == [["a", "b"], ["twee\r\nregels", "3"], ["", ""]])
        #expect(fields("a,b\r1,2") == [["a", "b"], ["1", "2"]])
        #expect(fields("\u{FEFF}naam;mail\nNoor;") == [["naam", "mail"], ["Noor", ""]])
        // A comma inside quotes of the header doesn't make commas the separator.
        #expect(fields("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
        #expect(fields("\n\na\n\n1\n\n") == [["a"], ["1"]])
        #expect(fields("") == [])
    }

    @Test func linesAreThoseOfTheFile() {
        let csv = CSV(Array("a,b\n\"x\ny\",1\r\n\r\nz,2\n".utf8))
        #expect(csv.records.map(\.line) == [1, 2, 5])
    }

    @Test(arguments: [
        ("a,b\n1,2\n3,\"4\n5,6", 3, "csv.open_quote"), ("a,b\n1,\"2\" \n", 2, "csv.after_quote"),
        ("a,b\n1,2\n3,4\"5\n", 3, "csv.quote_inside"),
    ])
    func aMistakeWithQuotesIsToldAndNotGuessed(_ text: String, _ line: Int, _ code: String) {
        let csv = CSV(Array(text.utf8))
        #expect(csv.failures == [.init(line: line, reason: .init(code))])
    }

    @Test func brokenEncodingsAreNamedByLine() {
        var bytes = Array("naam\nZoë\n".utf8)
        bytes += [0x5A, 0x6F, 0xEB, 0x0A, 0x41, 0x00, 0x0A] + Array("Ben".utf8)
        let csv = CSV(bytes)
        #expect(csv.records.map(\.line) == [1, 2, 5])
        #expect(csv.failures.map(\.line) == [3, 4])
        #expect(csv.failures.map(\.reason.code) == ["csv.not_utf8", "csv.nul"])
        #expect(CSV([0xFF, 0xFE, 0x61, 0x00]).failures.map(\.reason.code) == ["csv.utf16"])
        #expect(CSV([0xFE, 0xFF, 0x00, 0x61]).records.isEmpty)
    }

    @Test func tooManyLinesAreRefused() {
        let csv = CSV(Array(String(repeating: "a\n", count: 12).utf8), most: 10)
        #expect(csv.records.count == 10)
        #expect(csv.failures.map(\.line) == [11])
        #expect(CSV(Array(String(repeating: "a\n", count: 10).utf8), most: 10).failures.isEmpty)
    }

    // From a seed, so that a find can be found again.
    @Test func whatIsWrittenIsReadBack() {
        var seed: UInt64 = 7
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let letters = ["a", "é", ",", ";", "\"", "\n", "\r\n", " ", "ß", "1"]
        for round in 0..<300 {
            let width = 1 + random(4)
            let separator = round % 2 == 0 ? "," : ";"
            let head = (0..<width).map { "k\($0)" }
            let rows = (0..<random(6)).map { _ in
                (0..<width).map { _ in "x" + (0..<random(5)).map { _ in letters[random(letters.count)] }.joined() }
            }
            let text = ([head] + rows).map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
            }.joined(separator: "\r\n")
            let csv = CSV(Array(text.utf8))
            #expect(csv.failures.isEmpty)
            // A single column says nothing about its separator, and needs none.
            #expect(csv.records.map(\.fields) == [head] + rows, "round \(round)")
        }
        // And whatever comes, it ends.
        for _ in 0..<500 {
            let bytes = (0..<random(60)).map { _ in UInt8([0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xFF][random(7)]) }
            let csv = CSV(bytes)
            #expect(csv.records.count <= bytes.count + 1)
        }
    }
}
