import Database
import Organisation
import Square

/// A home-care organisation of some sixty people with three months of conversation: to try the product, for tests,
/// screenshots and manuals. All with the same cast.
package struct Demo: Sendable {
    private let site: Site
    private let folder: String

    private static let timeZone = "Europe/Amsterdam"

    package init(site: Site, folder: String) {
        self.site = site
        self.folder = folder
    }

    /// Fills an empty database. Does nothing on one that holds the demo; throws on one that holds anything else.
    package func fill() async throws {
        let files = try DemoFiles(folder: folder)
        let time = DemoTime(now: site.clock.now(), timeZone: Self.timeZone)
        let site = site
        try await site.database.write { db in
            if let organisation = try OrganisationSetting.find(in: db) {
                guard organisation.isDemo else { throw DemoError.notADemo }
                return
            }
            try Filling(site: site, files: files, folder: folder, time: time, db: db).run()
        }
    }

    private static func organisation(_ name: String) -> Organisation {
        Organisation(
            name: name, language: .nl, timeZone: timeZone, isDemo: true, forms: ["posts"])
    }

    /// One filling, inside its transaction.
    private struct Filling {
        let site: Site
        let files: DemoFiles
        let folder: String
        let time: DemoTime
        let db: Connection

        func run() throws {
            let start = try time.instant("-100d 09:00")
            try OrganisationSetting.create(Demo.organisation(files.organisation.name), at: start, in: db)
            let people = try addPeople(at: start)
            let imports = Imports(site: site)
            for (space, conversations) in zip(files.organisation.spaces, files.conversations) {
                let id = try open(space, people, imports, at: start)
                for post in conversations.posts { try add(post, in: id, people, imports) }
                try imports.settleReading(in: id, before: time.instant("-2d 17:00"), db: db)
                for request in space.joinRequests {
                    try imports.addRequest(
                        from: people.find(request.member), to: id, reason: request.reason,
                        at: time.instant("-1d 15:20"), in: db)
                }
            }
            let seed = DemoSeed(
                site: site, db: db, folder: folder, members: people.ids, colleagues: people.colleagues,
                departments: try Departments.all(in: db).reduce(into: [:]) { $0[$1.name] = $1.id },
                instant: time.instant)
            for feature in site.features { try feature.demo?(seed) }
        }

        private func addPeople(at start: Instant) throws -> Cast {
            let departments = try Departments.create(
                files.organisation.departments.map(\.name), ids: site.ids, in: db)
            let byKey = Dictionary(
                uniqueKeysWithValues: zip(files.organisation.departments.map(\.key), departments.map(\.id)))
            let new = try files.organisation.members.map { person in
                guard let role = Role(rawValue: person.role) else { throw DemoError.unknown(person.role) }
                var member = NewMember(
                    name: person.name, handle: person.handle, createdAt: try person.since.map(time.instant) ?? start)
                member.role = role
                member.departmentID = person.department.flatMap { byKey[$0] }
                member.job = person.job
                member.jobAudience = .everyone
                member.aboutAudience = .everyone
                member.askAudience = .everyone
                member.about = person.about
                member.askMeAbout = person.askMeAbout.joined(separator: ", ")
                member.language = person.language.flatMap(Language.init(rawValue:))
                return member
            }
            let ids = try Members.create(new, ids: site.ids, in: db)
            let visit = try time.instant("-1d 16:20")
            for id in ids { try Members.markHomeSeen(by: id, at: visit, lastVisit: visit, in: db) }
            return Cast(
                ids: Dictionary(uniqueKeysWithValues: zip(new.map(\.handle), ids)),
                colleagues: zip(new, ids).filter { $0.0.role != .guest }.map(\.1))
        }

        private func open(
            _ space: DemoFiles.Space, _ people: Cast, _ imports: Imports, at start: Instant
        ) throws -> Space.ID {
            guard let need = Space.Need(rawValue: space.need), let kind = Space.Kind(rawValue: space.kind) else {
                throw DemoError.unknown(space.slug)
            }
            let members: [Member.ID] =
                switch space.members {
                case .all: people.colleagues
                case .some(let handles): try handles.map(people.find)
                }
            return try imports.open(
                SpaceDraft(name: space.name, purpose: space.purpose, need: need, kind: kind), slug: space.slug,
                host: people.find(space.host), standIn: space.standIn.map(people.find), members: members, at: start,
                in: db)
        }

        private func add(_ file: DemoFiles.Post, in space: Space.ID, _ people: Cast, _ imports: Imports) throws {
            var post = Imports.Post(
                author: try people.find(file.author), title: file.title, body: file.body, at: try time.instant(file.at))
            post.isPinned = file.pinned ?? false
            post.reactions = try reactions(file.reactions, people)
            var places: [String: Int] = [:]
            var comments: [Imports.Comment] = []
            for item in file.comments {
                var comment = Imports.Comment(
                    author: try people.find(item.author), body: item.body, at: try time.instant(item.at))
                comment.replyTo = item.replyTo.flatMap { places[$0] }.map { .earlier($0) }
                comment.reactions = try reactions(item.reactions, people)
                places[item.key] = comments.count
                comments.append(comment)
            }
            let added = try imports.add(post, comments: comments, in: space, db: db)
            try imports.tell(added.post, since: time.instant("-2d 17:00"), db: db)
            for handle in file.bookmarkedBy ?? [] {
                try imports.addBookmark(of: added.post, by: people.find(handle), at: post.at, in: db)
            }
        }

        private func reactions(_ given: [String: [String]]?, _ people: Cast) throws -> [Reaction: [Member.ID]] {
            var reactions: [Reaction: [Member.ID]] = [:]
            for (kind, handles) in given ?? [:] {
                guard let reaction = Reaction(rawValue: kind) else { throw DemoError.unknown(kind) }
                reactions[reaction] = try handles.map(people.find)
            }
            return reactions
        }
    }

    private struct Cast {
        let ids: [String: Member.ID]
        let colleagues: [Member.ID]

        func find(_ handle: String) throws -> Member.ID {
            guard let id = ids[handle] else { throw DemoError.unknown(handle) }
            return id
        }
    }
}
