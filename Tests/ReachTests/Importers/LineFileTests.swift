import Testing

@testable import Reach

struct LineFileTests {
    @Test func linesAreReadWithAndWithoutAnEnd() throws {
        #expect(try lines("een\ntwee") == ["een", "twee"])
        #expect(try lines("een\n\ntwee\n") == ["een", "", "twee"])
        #expect(try lines("") == [])
        #expect(try lines("\n") == [""])
    }

    @Test func linesLongerThanAReadComeWhole() throws {
        let long = String(repeating: "x", count: 1_000_000)
        #expect(try lines("a\n\(long)\nb\n\(long)") == ["a", long, "b", long])
    }

    @Test func aLineTooLongIsPassedOver() throws {
        let long = String(repeating: "x", count: 2_000_000)
        #expect(try lines("a\n\(long)\nb", longest: 600_000) == ["a", nil, "b"])
        #expect(try lines("a\n\(long)", longest: 600_000) == ["a", nil])
        #expect(try lines("a\n\(long)\nb", longest: 2_000_000) == ["a", long, "b"])
        #expect(try lines("een\ntwee", longest: 3) == ["een", nil])
    }

    @Test func whatCannotBeReadIsSaid() {
        #expect(throws: ImportProblem.unreadable("/nergens")) { try LineFile(path: "/nergens") }
        #expect(throws: ImportProblem.unreadable("/tmp")) { try LineFile(path: "/tmp") }
    }

    private func lines(_ text: String, longest: Int = 1 << 26) throws -> [String?] {
        let path = try TemporaryText.make(Array(text.utf8))
        defer { TemporaryText.remove(path) }
        var file = try LineFile(path: path, longest: longest)
        var lines: [String?] = []
        while let line = try file.next() {
            guard case .bytes(let bytes) = line else {
                lines.append(nil)
                continue
            }
            lines.append(String(decoding: bytes, as: UTF8.self))
        }
        #expect(file.position == text.utf8.count)
        return lines
    }
}
