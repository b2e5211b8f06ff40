import Database
import Foundation
import Organisation

/// A group that falls asleep soon, one that ends and one that was closed with a word, as they stand in
/// `Demo/group-life.json`.
struct SpaceLifeDemo {
    let seed: DemoSeed

    struct File: Decodable { let groups: [Group] }

    struct Group: Decodable {
        let slug, name, purpose, need, kind, host: String
        let standIn: String?
        let members: [String]
        let opened: String
        /// Days from now until it ends.
        let endsIn: Int?
        let word: String?
        let posts: [Post]
    }

    struct Post: Decodable { let author, title, body, at: String }

    struct Unknown: Error { let word: String }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/group-life.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        let imports = Imports(site: seed.site)
        for group in file.groups {
            guard let need = Space.Need(rawValue: group.need), let kind = Space.Kind(rawValue: group.kind) else {
                throw Unknown(word: group.slug)
            }
            let opened = try seed.instant(group.opened)
            let id = try imports.open(
                SpaceDraft(name: group.name, purpose: group.purpose, need: need, kind: kind), slug: group.slug,
                host: member(group.host), standIn: group.standIn.map(member), members: group.members.map(member),
                at: opened, in: seed.db)
            for post in group.posts {
                let new = Imports.Post(
                    author: try member(post.author), title: post.title, body: post.body, at: try seed.instant(post.at))
                _ = try imports.add(new, comments: [], in: id, db: seed.db)
            }
            try imports.settleReading(in: id, before: seed.instant("-2d 17:00"), db: seed.db)
            if let days = group.endsIn {
                let end = seed.site.clock.now() + .seconds(days * 86_400)
                try SpaceLifeStore.renew(id, until: end, at: opened, in: seed.db)
            }
            if let word = group.word { try SpaceLifeStore.close(id, with: word, in: seed.db) }
        }
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }
}
