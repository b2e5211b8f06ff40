import Testing

@testable import Organisation

@Suite struct CBORTests {
    // From appendix A of RFC 8949.
    @Test func valuesAreReadAsTheStandardSays() throws {
        #expect(try CBOR.decode([0x00]) == .integer(0))
        #expect(try CBOR.decode([0x18, 0x64]) == .integer(100))
        #expect(try CBOR.decode([0x1A, 0x00, 0x0F, 0x42, 0x40]) == .integer(1_000_000))
        #expect(try CBOR.decode([0x39, 0x03, 0xE7]) == .integer(-1000))
        #expect(try CBOR.decode([0x44, 1, 2, 3, 4]) == .bytes([1, 2, 3, 4]))
        #expect(try CBOR.decode([0x62, 0xC3, 0xBC]) == .text("ü"))
        #expect(try CBOR.decode([0x83, 0x01, 0x02, 0xF5]) == .array([.integer(1), .integer(2), .bool(true)]))
        let map = try CBOR.decode([0xA2, 0x61, 0x61, 0x01, 0x20, 0xF6])
        #expect(map["a"] == .integer(1) && map[-1] == .null && map["b"] == nil)
        var rest: ArraySlice<UInt8> = [0x01, 0x02]
        #expect(try CBOR.decode(from: &rest) == .integer(1))
        #expect(rest == [0x02])
    }

    @Test(
        arguments: [
            ([], .truncated), ([0x18], .truncated), ([0x42, 0x01], .truncated), ([0x81], .truncated),
            ([0xA1, 0x01], .truncated),
            ([0x18, 0x17], .notShortest), ([0x19, 0x00, 0xFF], .notShortest), ([0x1A, 0, 0, 0xFF, 0xFF], .notShortest),
            ([0x01, 0x01], .trailing), ([0xA2, 0x01, 0x01, 0x01, 0x02], .doubleKey), ([0x61, 0xFF], .notUTF8),
            ([0x5F, 0x41, 0x01, 0xFF], .unsupported), ([0x9F, 0xFF], .unsupported), ([0xC0, 0x01], .unsupported),
            ([0xF9, 0x3C, 0x00], .unsupported), ([0xF7], .unsupported), ([0xA1, 0x80, 0x01], .unsupported),
            ([0x1B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .unsupported),
            ([0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
            ([0x9A, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
        ] as [([UInt8], CBOR.Failure)])
    func whatIsNotStrictIsRefused(_ bytes: [UInt8], _ failure: CBOR.Failure) {
        #expect(throws: failure) { try CBOR.decode(bytes) }
    }

    @Test func depthIsBounded() throws {
        let nested = { (depth: Int) in [UInt8](repeating: 0x81, count: depth - 1) + [0x00] }
        #expect(throws: Never.self) { try CBOR.decode(nested(CBOR.mostDepth)) }
        #expect(throws: CBOR.Failure.tooDeep) { try CBOR.decode(nested(CBOR.mostDepth + 1)) }
        #expect(throws: CBOR.Failure.self) { try CBOR.decode([UInt8](repeating: 0x81, count: 100_000)) }
    }
}
