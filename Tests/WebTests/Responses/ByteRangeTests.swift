import Testing

@testable import Web

@Suite("ranges of bytes")
struct ByteRangeTests {
    @Test("one plain range is a part")
    func parts() {
        #expect(ByteRange("bytes=0-9", of: 100) == .part(0..<10))
        #expect(ByteRange("bytes=90-", of: 100) == .part(90..<100))
        #expect(ByteRange("bytes=-5", of: 100) == .part(95..<100))
        #expect(ByteRange("bytes=-500", of: 100) == .part(0..<100))
        #expect(ByteRange("bytes=0-99999", of: 100) == .part(0..<100))
    }

    @Test("what lies beyond the end can't be answered")
    func beyond() {
        #expect(ByteRange("bytes=100-", of: 100) == .unsatisfiable)
        #expect(ByteRange("bytes=-0", of: 100) == .unsatisfiable)
        #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
    }

    @Test("anything else is answered with the whole")
    func others() {
        for header in [
            nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "bytes=1-2,4-5", "lines=1-2",
            "bytes=1", "bytes=1-2-3", "bytes=+1-2", "bytes=9999999999999999999-",
        ] {
            #expect(ByteRange(header, of: 100) == .whole, "\(header ?? "")")
        }
    }
}
