import Database
import Foundation
import Organisation

/// What was announced in the demo organisation, as it stands in `Demo/announcements.json`.
struct AnnouncementDemo {
    let seed: DemoSeed

    struct File: Decodable { let announcements: [Entry] }

    struct Entry: Decodable {
        let space, author, title, body, at: String
        /// Days from now until it leaves the lane; negative when it left.
        let untilIn: Int
        let comments: [Answer]
        let readers: [String]
    }

    struct Answer: Decodable { let author, body, at: String }

    struct Unknown: Error { let word: String }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/announcements.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let imports = Imports(site: seed.site)
        guard let organisation = try OrganisationSetting.find(in: seed.db) else { return }
        let time = organisation.fieldTime
        for entry in file.announcements {
            guard let space = try ImportedSpaceStore.id(of: entry.space, in: seed.db) else {
                throw Unknown(word: entry.space)
            }
            let at = try seed.instant(entry.at)
            var post = Imports.Post(author: try member(entry.author), title: entry.title, body: entry.body, at: at)
            post.form = .announced
            let comments = try entry.comments.map {
                Imports.Comment(author: try member($0.author), body: $0.body, at: try seed.instant($0.at))
            }
            let id = try imports.add(post, comments: comments, in: space, db: seed.db).post
            let last = seed.site.clock.now() + .seconds(entry.untilIn * 86_400)
            try AnnouncementStore.insert(id, in: space, until: time.endOfDay(time.day(last)) ?? last, db: seed.db)
            _ = try AnnouncementStore.takeSlot(of: space, week: time.monday(of: at), budget: 7, in: seed.db)
            for reader in entry.readers { try AnnouncementStore.markRead(id, by: member(reader), in: seed.db) }
        }
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }
}
