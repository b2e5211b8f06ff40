import Foundation
import Support
import Synchronization
import Testing
import Web

@testable import Organisation
@testable import Web

@Suite("taking in pictures")
struct PictureConverterTests {
    private let converter = PictureConverter()

    private func convert(
        _ bytes: [UInt8], _ name: String = "foto.jpg", _ shape: PictureShape = .whole
    ) -> Result<PreparedPicture, PictureRefusal> {
        converter.alone(FormFile(name: name, contentType: "image/jpeg", bytes: bytes), to: shape)
    }

    private func refusal(_ bytes: [UInt8], _ name: String) -> String? {
        if case .failure(let refusal) = convert(bytes, name) { return refusal.reason.code }
        return nil
    }

    @Test("a picture is kept in three sizes, none larger than it came", arguments: ["jpg", "png", "webp", "gif"])
    func sizes(ending: String) throws {
        let large = try convert(TestPicture.make(2200, 1100, ending), "foto.\(ending)").get()
        #expect(large.renditions.map(\.width) == [1920, 960, 320])
        #expect(large.renditions.map(\.height) == [960, 480, 160])
        let small = try convert(TestPicture.make(300, 200, ending), "foto.\(ending)").get()
        #expect(small.renditions.map(\.width) == [300])
        let square = try convert(TestPicture.make(500, 300, ending), "foto.\(ending)", .square).get()
        #expect(square.renditions.map(\.width) == [300, 128, 64] && square.renditions.map(\.height) == [300, 128, 64])
    }

    @Test("nothing that was told about a picture is left in any size", arguments: ["jpg", "png", "webp"])
    func metadata(ending: String) throws {
        let told = try TestPicture.make(
            1200, 800, ending,
            telling: [
                "-GPSLatitude=50.85", "-GPSLatitudeRef=N", "-GPSLongitude=5.69", "-GPSLongitudeRef=E",
                "-Artist=Ben Hendrix",
                "-DateTimeOriginal=2026:11:23 10:00:00", "-XMP:Creator=Ben Hendrix", "-XMP:Location=Zuid",
                "-Comment=mevrouw Janssen",
            ] + (ending == "jpg" ? ["-IPTC:City=Maastricht"] : []))
        let before = try TestPicture.tags(in: told)
        #expect(before.contains { $0.hasPrefix("GPS:") } && before.contains { $0.hasPrefix("XMP-") })
        for rendition in try convert(told, "foto.\(ending)").get().renditions {
            let known: Set<String> = ["ExifTool", "System", "File", "RIFF", "Composite"]
            let tags = try TestPicture.tags(in: rendition.bytes)
            #expect(tags.filter { !known.contains(String($0.prefix { $0 != ":" })) } == [])
            #expect(!tags.contains { $0.contains("GPS") || $0.contains("Comment") })
        }
    }

    @Test("a picture that lies on its side is put upright")
    func orientation() throws {
        let upright = try convert(TestPicture.lying(800, 400)).get().largest
        #expect(upright.width == 400 && upright.height == 800)
        // turned to the right, the left half is on top
        #expect(try TestPicture.brightness(of: upright.bytes, 10, 10, 380, 300) < 20)
        #expect(try TestPicture.brightness(of: upright.bytes, 10, 490, 380, 300) > 235)
    }

    @Test("what is no whole picture is refused with a reason of its own")
    func refusals() throws {
        let jpeg = try TestPicture.make(600, 400)
        #expect(
            refusal(jpeg, "foto.jpg") == nil && refusal(jpeg, "IMG_0001.JPEG") == nil && refusal(jpeg, "blob") == nil)
        #expect(refusal(jpeg, "foto.png") == "picture.wrong_name")
        #expect(refusal(jpeg, "foto.jpg.exe") == "picture.wrong_name")
        #expect(refusal([], "foto.jpg") == "picture.empty")
        #expect(refusal(Array("geen foto".utf8), "foto.jpg") == "picture.unknown")
        #expect(
            refusal(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>".utf8), "t.svg")
                == "picture.svg")
        #expect(refusal([0, 0, 0, 24] + Array("ftypheic".utf8), "foto.heic") == "picture.heic")
        #expect(refusal(jpeg + [UInt8](repeating: 0, count: 10 << 20), "foto.jpg") == "picture.too_heavy")
        for ending in ["jpg", "png", "webp"] {
            let whole = try TestPicture.make(600, 400, ending)
            #expect(refusal(whole, "foto.\(ending)") == nil)
            #expect(refusal(Array(whole.prefix(whole.count / 2)), "foto.\(ending)") == "picture.damaged", "\(ending)")
        }
    }

    @Test("a bomb is refused, by its header or by what it takes")
    func bombs() throws {
        #expect(refusal(PictureBomb.png(claiming: 60_000, 60_000), "b.png") == "picture.too_many_pixels")
        let poor = PictureConverter(tool: PictureTool(memory: 40 << 20))
        let jpeg = FormFile(name: "b.jpg", contentType: "", bytes: try TestPicture.make(1200, 900))
        #expect(throws: PictureRefusal(.init("picture.too_hard", "b.jpg"))) { try poor.alone(jpeg, to: .whole).get() }
        let sleeper = try Sleeper()
        let hasty = PictureConverter(tool: PictureTool(command: sleeper.path, seconds: 1))
        let start = ContinuousClock.now
        #expect(throws: PictureRefusal(.init("picture.too_hard", "b.jpg"))) {
            try hasty.alone(jpeg, to: .whole).get()
        }
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("a tool that says all is well and made nothing, or something else, is not believed")
    func liar() throws {
        let jpeg = FormFile(name: "b.jpg", contentType: "", bytes: try TestPicture.make(120, 90))
        for command in ["/bin/true", "/usr/bin/false"] {
            let liar = PictureConverter(tool: PictureTool(command: command))
            #expect(throws: PictureRefusal(.init("picture.damaged", "b.jpg"))) {
                try liar.alone(jpeg, to: .whole).get()
            }
        }
        let none = "/usr/bin/is-not-there"
        for tool in [PictureTool(command: none), PictureTool(limiter: none), PictureTool(timer: none)] {
            let gone = PictureConverter(tool: tool)
            #expect(throws: PictureRefusal(.init("picture.unavailable", "b.jpg"))) {
                try gone.alone(jpeg, to: .whole).get()
            }
        }
        #expect(throws: Never.self) { try converter.alone(jpeg, to: .whole).get() }
    }

    @Test("the pictures of one form have one limit together")
    func limit() async throws {
        let sleeper = try Sleeper()
        let slow = PictureConverter(tool: PictureTool(command: sleeper.path, seconds: 20), limit: .seconds(2))
        let jpeg = FormFile(name: "b.jpg", contentType: "", bytes: try TestPicture.make(120, 90))
        let start = ContinuousClock.now
        let results = try await slow.atTurn { turn in (0..<5).map { _ in slow.convert(jpeg, to: .whole, in: turn) } }
        // One after the other, each to its own limit, they would take a hundred.
        #expect(ContinuousClock.now - start < .seconds(40))
        for result in results {
            #expect(throws: PictureRefusal(.init("picture.too_hard", "b.jpg"))) { try result.get() }
        }
    }

    @Test("who is cancelled ends what runs for them, and gives up their turn")
    func cancelled() async throws {
        let sleeper = try Sleeper()
        let slow = PictureConverter(tool: PictureTool(command: sleeper.path))
        let jpeg = FormFile(name: "b.jpg", contentType: "", bytes: try TestPicture.make(120, 90))
        let begun = Running()
        // The first two work, the others wait.
        let forms = (0..<4).map { _ in
            Task {
                try await slow.atTurn { turn in
                    begun.begin()
                    return slow.convert(jpeg, to: .whole, in: turn)
                }
            }
        }
        while begun.most < 2 || sleeper.processes.count < 2 { try await Task.sleep(for: .milliseconds(20)) }
        let start = ContinuousClock.now
        for form in forms.reversed() { form.cancel() }
        for form in forms { _ = await form.result }
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(begun.most == 2)
        let ended = ContinuousClock.now + .seconds(5)
        while !sleeper.processes.isEmpty, .now < ended { try await Task.sleep(for: .milliseconds(20)) }
        #expect(sleeper.processes == [])
        await #expect(throws: CancellationError.self) {
            let late = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await slow.atTurn { _ in true }
            }
            return try await late.value
        }
        #expect(try await slow.atTurn { _ in true })
    }

    @Test("no more than two at a time")
    func twoAtATime() async throws {
        let counter = Running()
        try await withThrowingTaskGroup { group in
            for _ in 0..<12 {
                group.addTask { [converter] in
                    try await converter.atTurn { _ in
                        counter.begin()
                        Thread.sleep(forTimeInterval: 0.1)
                        counter.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect((1...2).contains(counter.most))
    }
}

extension PictureConverter {
    fileprivate func alone(_ file: FormFile, to shape: PictureShape) -> Result<PreparedPicture, PictureRefusal> {
        convert(file, to: shape, in: PictureTurn(limit: .seconds(60)))
    }
}

/// A tool that takes half a minute.
private final class Sleeper: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("sleeper-\(UUID().uuidString)").path

    init() throws {
        try "#!/bin/sh\necho $$ >> \(path).all\nexec sleep 30\n".write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    deinit { for end in ["", ".all"] { try? FileManager.default.removeItem(atPath: path + end) } }

    /// Those that are still there.
    var processes: [pid_t] {
        let all = (try? String(contentsOfFile: path + ".all", encoding: .utf8)) ?? ""
        return all.split(separator: "\n").compactMap { pid_t($0) }.filter { kill($0, 0) == 0 }
    }
}

private final class Running: Sendable {
    private let count = Mutex((now: 0, most: 0))

    var most: Int { count.withLock { $0.most } }

    func begin() {
        count.withLock { count in
            count.now += 1
            count.most = max(count.most, count.now)
        }
    }
    func end() { count.withLock { $0.now -= 1 } }
}

/// Files that are small to send and huge to unpack.
enum PictureBomb {
    /// A PNG whose header claims this size, with next to nothing behind it.
    static func png(claiming width: Int, _ height: Int) -> [UInt8] {
        func big(_ number: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
        let header = big(13) + Array("IHDR".utf8) + big(width) + big(height) + [8, 2, 0, 0, 0] + [0, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + header + big(0) + Array("IEND".utf8) + [
            0xAE, 0x42, 0x60, 0x82,
        ]
    }
}
