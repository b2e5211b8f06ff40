import Foundation
import Testing

/// A short round of what `bin/fuzz` does at length: nearly right bytes at every place where they come in.
struct FuzzTests {
    private static let inputs = 400

    @Test(arguments: FuzzTarget.all.map(\.name))
    func nothingThatComesInStopsTheProgram(_ name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        for seed in target.seeds { target.check(Array(seed.utf8)) }
        var mutator = Mutator(seed: 2026)
        for _ in 0..<Self.inputs { target.check(mutator.bytes(for: target)) }
    }

    /// Inputs that once went wrong stay here by name: target, then what it was.
    @Test(arguments: FuzzFinding.all)
    func whatOnceWentWrongGoesWell(_ finding: FuzzFinding) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == finding.target })
        target.check(finding.bytes)
    }

    @Test func aFaultIsSeen() {
        for wrong in [
            "<p>", "</p>", "<p><em></p></em>", "<script>", "<a href=\"javascript:x\">x</a>", "<a href=\"//e.nl\">x</a>",
            "<p onclick=\"x\">x</p>", "<a href=x>x</a>", "<p",
        ] {
            #expect(Markup.fault(of: wrong) != nil, "\(wrong)")
        }
        #expect(Markup.fault(of: "<p>a <a href=\"https://e.nl\" rel=\"noopener\">b</a><br></p>") == nil)
    }
}
