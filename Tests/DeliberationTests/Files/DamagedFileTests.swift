import Testing

@testable import Deliberation

@Suite("damaged files")
struct DamagedFileTests {
    private static let files = [
        #"{"candidates":["A","B","C"],"ballots":[[2,[1,2,null]],[13,[3,1,1]],[0,[null,null,2]]]}"#,
        #"{"candidates":["A","\u00e9\n"],"scale":[-2,10],"scores":[[2,[10,null]],[3,[-1,6]]],"x":-1.5e+3}"#,
        #"""
        {"candidates":[{"name":"A","excluded":true},{"name":"B"}],"rules":{"maxSkippedRanksAllowed":"1",
        "overvoteRule":"exhaustImmediately","batchElimination":false},"ballots":[[2,["A","!overvote",null,["A","B"]]]]}
        """#,
    ]

    @Test("whatever is changed in a file, it is counted or refused with a line", arguments: files)
    func changed(text: String) throws {
        let whole = Array(text.utf8)
        #expect(throws: Never.self) { try CountFile(whole) }
        var random = RandomProfiles(seed: 10)
        var refused = 0
        for _ in 0..<5000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) { damage(&bytes, &random) }
            do throws(CountFileError) {
                let file = try CountFile(bytes)
                for method in CountMethod.allCases { _ = try? file.count(method).text }
            } catch {
                refused += 1
                #expect(error.line >= 1 && error.line <= 3)
            }
        }
        #expect(refused > 2000)
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout RandomProfiles) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(bytes.randomElement(using: &random)!, at: place)
        default:
            bytes[place] = Bool.random(using: &random) ? UInt8(ascii: "9") : UInt8.random(in: 0...255, using: &random)
        }
    }
}
