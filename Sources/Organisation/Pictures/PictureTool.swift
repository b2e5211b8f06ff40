import Foundation

/// Runs libvips' own command in a process of its own, with an end to its time and its memory: whatever is in a picture,
/// it can't take the server along. Arguments go as they are; no shell reads them.
struct PictureTool: Sendable {
    var command = PictureRules.thumbnailer
    var limiter = PictureRules.limiter
    var timer = PictureRules.timer
    /// Seconds on the wall; of the processor's time it gets three quarters.
    var seconds = 20
    /// Bytes of address space. The worst picture within the rules was measured to need 500 MB (decision 0022).
    var memory = 768 << 20

    enum Failure: Error {
        /// The command isn't there.
        case missing
        /// It took too long, or more memory than it gets.
        case tooHard
        case refused
    }

    private var isThere: Bool { [command, limiter, timer].allSatisfy(FileManager.default.isExecutableFile) }

    func run(_ arguments: [String], in folder: URL, turn: PictureTurn) throws(Failure) {
        guard isThere else { throw .missing }
        let seconds = min(seconds, turn.seconds)
        guard seconds > 0 else { throw .tooHard }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: timer)
        process.arguments =
            [
                "--signal=KILL", "\(seconds)", limiter, "--as=\(memory)", "--cpu=\(max(1, seconds * 3 / 4))",
                "--fsize=\(Self.mostScratch)", "--core=0", command,
            ] + arguments
        process.currentDirectoryURL = folder
        // What is decompressed beyond the threshold goes to a file in the folder, which is removed afterwards.
        process.environment = [
            "PATH": "/usr/bin:/bin", "TMPDIR": folder.path, "HOME": folder.path, "VIPS_CONCURRENCY": "1",
            "VIPS_DISC_THRESHOLD": "64m", "VIPS_BLOCK_UNTRUSTED": "1", "MALLOC_ARENA_MAX": "1", "LC_ALL": "C",
        ]
        let said = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = said
        let isBegun: Bool
        do { isBegun = try turn.run(process) } catch { throw .missing }
        guard isBegun else { throw .tooHard }
        let words = Self.words(said)
        process.waitUntilExit()
        turn.leave()
        // Ended by a signal, its own or of the limit before it; not even begun within its memory.
        let isEnded = process.terminationReason == .uncaughtSignal || (124...191).contains(process.terminationStatus)
        // It ends as if all were well after running out of memory, and after half a picture.
        if isEnded || Self.outOfMemory.contains(where: words.contains) { throw .tooHard }
        guard process.terminationStatus == 0, !Self.half.contains(where: words.contains) else { throw .refused }
    }

    private static let outOfMemory = ["memory", "failed to allocate", "error creating thread"]
    private static let half = ["premature end", "not enough data", "error in tile"]

    /// Bytes of a file it may write.
    private static let mostScratch = 400 << 20

    // To the end, so that it never waits for us, but no more than its first words are kept.
    private static func words(_ pipe: Pipe) -> String {
        var kept = Data()
        while let data = try? pipe.fileHandleForReading.read(upToCount: 1 << 14), !data.isEmpty {
            if kept.count < 1 << 14 { kept += data }
        }
        return String(decoding: kept, as: UTF8.self).lowercased()
    }
}
