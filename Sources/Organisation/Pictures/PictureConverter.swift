import Foundation
import Synchronization
import Web

/// Makes what people send fit to keep and to show. Two at a time, and nothing of a picture is in memory before its turn:
/// however many are sent at once, they take the memory of two.
package final class PictureConverter: Sendable {
    private let tool: PictureTool
    private let limit: Duration
    private let queue: OperationQueue
    private let incoming = Mutex(0)

    /// Requests that may be coming in at once, each into a file.
    private static let mostIncoming = 64
    private static let mostWaiting = 40

    /// - Parameter limit: what the pictures of one form together may take, once it is their turn
    init(tool: PictureTool = PictureTool(), limit: Duration = .seconds(60)) {
        self.tool = tool
        self.limit = limit
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
    }

    /// What `body` needs to be done at its turn. Who is cancelled gives up their turn, or ends it.
    func atTurn<T: Sendable>(_ body: @escaping @Sendable (PictureTurn) throws -> T) async throws -> T {
        guard queue.operationCount < Self.mostWaiting else { throw Problem.tooMany(retryAfter: 30) }
        let turn = PictureTurn(limit: limit)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { answer in
                let operation = BlockOperation {
                    guard turn.begin() else { return }
                    answer.resume(with: Result { try body(turn) })
                }
                turn.wait {
                    operation.cancel()
                    answer.resume(throwing: CancellationError())
                }
                queue.addOperation(operation)
            }
        } onCancel: {
            turn.cancel()
        }
    }

    func whileIncoming<T: Sendable>(_ body: () async throws -> T) async throws -> T {
        let isAdmitted = incoming.withLock { count in
            guard count < Self.mostIncoming else { return false }
            count += 1
            return true
        }
        guard isAdmitted else { throw Problem.tooMany(retryAfter: 30) }
        defer { incoming.withLock { $0 -= 1 } }
        return try await body()
    }

    /// The picture in its sizes, or why it can't be taken in.
    func convert(
        _ file: FormFile, to shape: PictureShape, in turn: PictureTurn
    ) -> Result<PreparedPicture, PictureRefusal> {
        do {
            return .success(try prepare(file, shape, turn))
        } catch let refusal as PictureRefusal {
            return .failure(refusal)
        } catch PictureTool.Failure.missing {
            return .failure(PictureRefusal("picture.unavailable", file.name))
        } catch PictureTool.Failure.tooHard {
            return .failure(PictureRefusal("picture.too_hard", file.name))
        } catch {
            return .failure(PictureRefusal("picture.damaged", file.name))
        }
    }

    private func prepare(_ file: FormFile, _ shape: PictureShape, _ turn: PictureTurn) throws -> PreparedPicture {
        let header = try Self.check(file)
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("weerklank-picture-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let original = "in.\(header.kind.rawValue)"
        try Data(file.bytes).write(to: folder.appendingPathComponent(original))
        // Only the first reads what was sent; the smaller ones are made of the one made by us.
        var renditions: [Rendition] = []
        for (number, side) in shape.sides.enumerated() {
            if let before = renditions.last, max(before.width, before.height) <= side { continue }
            let name = "out\(number).webp"
            var size = "\(side)x\(side)>"
            if case .square = shape {
                let least = renditions.first.map(\.width) ?? min(header.width, header.height)
                size = "\(min(side, least))x\(min(side, least))"
            }
            var arguments = [
                renditions.isEmpty ? original + Self.reading(header.kind) : "out0.webp", "--size", size,
                "--export-profile", "srgb", "-o", name + "[Q=82,smart_subsample,strip]",
            ]
            if case .square = shape { arguments += ["--smartcrop", "attention"] }
            try tool.run(arguments, in: folder, turn: turn)
            let made = try WebPFile([UInt8](Data(contentsOf: folder.appendingPathComponent(name))))
            // Trust nothing it says: what came out must be the picture that was asked for, without what was told of it.
            guard let bytes = made.bare, Self.isExpected(made, of: header, side, shape) else {
                throw PictureTool.Failure.refused
            }
            renditions.append(Rendition(width: made.width, height: made.height, bytes: bytes))
        }
        return PreparedPicture(renditions: renditions)
    }

    /// The rules that can be held before anything reads the picture.
    private static func check(_ file: FormFile) throws -> PictureHeader {
        let name = file.name
        if file.bytes.isEmpty { throw PictureRefusal("picture.empty", name) }
        if file.bytes.count > PictureRules.mostBytes { throw PictureRefusal("picture.too_heavy", name) }
        let header: PictureHeader
        do {
            header = try PictureHeader(file.bytes)
        } catch .svg {
            throw PictureRefusal("picture.svg", name)
        } catch .heic {
            throw PictureRefusal("picture.heic", name)
        } catch .damaged {
            throw PictureRefusal("picture.damaged", name)
        } catch .unknown {
            throw PictureRefusal("picture.unknown", name)
        }
        let parts = name.split(separator: ".")
        if parts.count > 1, let ending = parts.last?.lowercased(), !header.kind.endings.contains(ending) {
            throw PictureRefusal("picture.wrong_name", name, header.kind.name)
        }
        guard header.width * header.height <= PictureRules.mostPixels else {
            throw PictureRefusal("picture.too_many_pixels", name)
        }
        return header
    }

    // A file that ends too early is refused; libvips would fill the rest with grey.
    private static func reading(_ kind: PictureKind) -> String {
        kind == .webp ? "" : "[fail_on=truncated]"
    }

    /// Either way up: a picture may say that it lies on its side.
    private static func isExpected(
        _ made: WebPFile, of header: PictureHeader, _ side: Int, _ shape: PictureShape
    ) -> Bool {
        if case .square = shape {
            return made.width == made.height && made.width <= min(side, min(header.width, header.height))
        }
        let scale = min(1, Double(side) / Double(max(header.width, header.height)))
        let (long, short) = (max(header.width, header.height), min(header.width, header.height))
        let (madeLong, madeShort) = (max(made.width, made.height), min(made.width, made.height))
        return abs(Double(madeLong) - Double(long) * scale) <= 1.5
            && abs(Double(madeShort) - max(1, Double(short) * scale)) <= 1.5
    }
}

/// Why a file isn't taken in, in words that say what to do.
package struct PictureRefusal: Error, Sendable, Equatable {
    package let reason: Problem.Reason

    init(_ code: String, _ name: String) {
        reason = Problem.Reason(code, Self.short(name))
    }

    init(_ code: String, _ name: String, _ kind: String) {
        reason = Problem.Reason(code, Self.short(name), kind)
    }

    package init(_ reason: Problem.Reason) { self.reason = reason }

    private static func short(_ name: String) -> String {
        name.count <= 60 ? name : name.prefix(40) + "…" + name.suffix(16)
    }
}
