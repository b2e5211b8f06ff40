import Database
import Foundation
import Organisation

/// A poster with people at its door and a link that was given, as they stand in `Demo/arrivals.json`.
struct ArrivalsDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let poster: Poster
        let waiting: [Waiting]
        let links: [Given]
    }

    struct Poster: Decodable { let department, host, at: String }

    struct Waiting: Decodable { let name, note, at: String }

    struct Given: Decodable {
        let note, maker, department, at: String
        let uses, days: Int
    }

    struct Unknown: Error { let word: String }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/arrivals.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let db = seed.db
        let hung = try seed.instant(file.poster.at)
        let host = try member(file.poster.host)
        let poster: DoorPoster.ID = seed.site.ids.next(at: hung)
        try PosterStore.insert(
            poster, .random(), department: department(file.poster.department), host: host, at: hung, in: db)
        for entry in file.waiting {
            let at = try seed.instant(entry.at)
            let id: Arrival.ID = seed.site.ids.next(at: at)
            let draft = NewcomerDraft(name: entry.name, note: entry.note)
            try ArrivalStore.insert(
                id, .random(), draft, at: poster, now: at, until: at + DoorPoster.waitingLength, in: db)
            try Notifications.say(
                .waitsOutside, to: host, about: poster.rawValue, item: id.rawValue, id: seed.site.ids.next(at: at),
                at: at,
                in: db)
        }
        for entry in file.links {
            let at = try seed.instant(entry.at)
            let draft = InvitationDraft(
                note: entry.note, departmentID: try department(entry.department), days: entry.days, uses: entry.uses)
            try InvitationStore.insert(
                seed.site.ids.next(at: at), .random(), draft, by: member(entry.maker),
                until: at + .seconds(entry.days * 86_400), in: db)
        }
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    private func department(_ name: String) throws -> Department.ID {
        guard let id = seed.departments[name] else { throw Unknown(word: name) }
        return id
    }
}
