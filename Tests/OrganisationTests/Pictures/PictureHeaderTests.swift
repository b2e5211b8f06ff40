import Support
import Testing

@testable import Organisation

@Suite("what a picture says of itself")
struct PictureHeaderTests {
    @Test("size and kind are read from the first bytes", arguments: ["jpg", "png", "webp", "gif"])
    func sizes(ending: String) throws {
        let header = try PictureHeader(try TestPicture.make(37, 21, ending))
        #expect(header.kind == PictureKind(ending: ending))
        #expect(header.width == 37 && header.height == 21)
    }

    @Test("whatever the bytes, reading them ends, and never with a size that isn't there")
    func anything() throws {
        let pictures = try ["jpg", "png", "webp", "gif"].map { try TestPicture.make(40, 30, $0) }
        var random = SystemRandomNumberGenerator()
        for picture in pictures {
            for length in 0..<min(picture.count, 64) {
                if let header = try? PictureHeader(Array(picture.prefix(length))) {
                    #expect(header.width > 0 && header.height > 0)
                }
            }
            for _ in 0..<2000 {
                var broken = picture
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    broken[Int.random(in: 0..<min(80, broken.count), using: &random)] = .random(in: 0...255)
                }
                if let header = try? PictureHeader(broken) { #expect(header.width > 0 && header.height > 0) }
            }
        }
    }

    @Test("what is no picture is told apart")
    func others() {
        func refusal(_ text: String) -> PictureHeader.Refusal? {
            do throws(PictureHeader.Refusal) {
                _ = try PictureHeader(Array(text.utf8))
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>") == .svg)
        #expect(refusal("\0\0\0\u{18}ftypheic") == .heic)
        #expect(refusal("#!/bin/sh\nrm -rf /") == .unknown)
        #expect(refusal("GIF89a") == .damaged)
    }

    @Test("a WebP file is written again without what is told about it")
    func bareWebP() throws {
        let told = try TestPicture.make(
            60, 40, "webp", telling: ["-GPSLatitude=50.85", "-GPSLatitudeRef=N", "-XMP:Creator=Ben", "-Artist=Ben"])
        #expect(try TestPicture.tags(in: told).contains { $0.hasPrefix("GPS:") })
        let bare = try #require(try WebPFile(told).bare)
        #expect(
            try TestPicture.tags(in: bare).allSatisfy {
                !$0.hasPrefix("GPS") && !$0.hasPrefix("XMP") && !$0.hasPrefix("IFD0")
            })
        #expect(try WebPFile(bare).width == 60)
        #expect((try? WebPFile(Array(bare.dropLast(5)))) == nil)
    }
}
