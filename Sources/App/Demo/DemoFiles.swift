import Foundation

/// The demo organisation as it stands in `Demo/*.json`.
struct DemoFiles {
    struct Organisation: Decodable {
        let name: String
        let departments: [Department]
        let members: [Member]
        let spaces: [Space]
    }

    struct Department: Decodable {
        let key: String
        let name: String
    }

    struct Member: Decodable {
        let handle: String
        let name: String
        let department: String?
        let role: String
        let job: String
        let about: String
        let askMeAbout: [String]
        let language: String?
        /// When they began; nil for who was there from the start.
        let since: String?
    }

    struct Space: Decodable {
        let slug: String
        let name: String
        let purpose: String
        let need: String
        let kind: String
        let host: String
        let standIn: String?
        let members: People
        let joinRequests: [JoinRequest]
    }

    struct JoinRequest: Decodable {
        let member: String
        let reason: String
    }

    /// Handles, or "all": every colleague who is no guest.
    enum People: Decodable {
        case all
        case some([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = (try? container.decode([String].self)).map(People.some) ?? .all
        }
    }

    struct Conversations: Decodable {
        let space: String
        let posts: [Post]
    }

    struct Post: Decodable {
        let author: String
        let at: String
        let title: String
        let body: String
        let pinned: Bool?
        let edited: String?
        let reactions: [String: [String]]?
        let bookmarkedBy: [String]?
        let comments: [Comment]
    }

    struct Comment: Decodable {
        let key: String
        let author: String
        let at: String
        let replyTo: String?
        let body: String
        let reactions: [String: [String]]?
    }

    let organisation: Organisation
    let conversations: [Conversations]

    init(folder: String) throws {
        let decoder = JSONDecoder()
        let base = URL(fileURLWithPath: folder)
        organisation = try decoder.decode(
            Organisation.self, from: Data(contentsOf: base.appendingPathComponent("organisation.json")))
        conversations = try organisation.spaces.map { space in
            let file = base.appendingPathComponent("conversations-\(space.slug).json")
            return try decoder.decode(Conversations.self, from: Data(contentsOf: file))
        }
    }
}
