import Database
import Organisation

/// A sheet on the wall of a department: who scans it asks to be let in.
struct DoorPoster: Sendable {
    typealias ID = Identifier<DoorPoster>

    let id: ID
    let code: PosterCode
    let department: String
    /// Who lets people in; administrators can too.
    let host: Member.Byline
    let endedAt: Instant?
    let waiting: Int

    /// As many can stand at one door; more is somebody playing with it.
    static let mostWaiting = 200
    /// How long a newcomer waits before asking again.
    static let waitingLength: Duration = .seconds(14 * 86_400)
}

/// What stands on the sheet: 80 random bits in letters and digits that can't be mistaken for each other.
struct PosterCode: Sendable, Equatable {
    let text: String

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    static let length = 16

    static func random() -> PosterCode {
        var source = SystemRandomNumberGenerator()
        let letters = (0..<length).map { _ in alphabet[Int(source.next() & 31)] }
        return PosterCode(text: String(decoding: letters, as: UTF8.self))
    }

    private init(text: String) { self.text = text }

    /// As somebody types it: with or without signs between, in capitals or not; O is 0, I and L are 1.
    init?(typed: String) {
        let plain = typed.lowercased().filter { $0.isLetter || $0.isNumber }
            .replacing("o", with: "0").replacing("i", with: "1").replacing("l", with: "1")
        guard plain.utf8.count == Self.length, plain.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
        text = plain
    }

    /// In fours, to be read from a wall.
    var spoken: String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }
}

/// Somebody who stands at the door.
struct Arrival: Sendable {
    typealias ID = Identifier<Arrival>

    let id: ID
    let name: String
    let mail: String?
    let note: String
    let at: Instant
    let department: String
    let departmentID: Department.ID
    let posterID: DoorPoster.ID
}
