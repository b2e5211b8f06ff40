import Database
import Foundation
import Web

/// A person with an account in this organisation.
package struct Member: Sendable {
    package typealias ID = Identifier<Member>

    /// Whether the person can sign in: an imported author exists, but nobody signs in as them.
    package enum State: String, Sendable, SQLValue {
        case active
        case imported
        case off
    }

    package let id: ID
    package let handle: String
    package let name: String
    package let role: Role
    package let state: State
    package let departmentID: Department.ID?
    package internal(set) var job: String
    package internal(set) var about: String
    package internal(set) var askMeAbout: String
    package internal(set) var mail: String?
    package internal(set) var phone: String
    package let jobAudience: FieldAudience
    package let aboutAudience: FieldAudience
    package let askAudience: FieldAudience
    package let phoneAudience: FieldAudience
    package let mailAudience: FieldAudience
    package let language: Language?
    package let createdAt: Instant
    package internal(set) var portraitID: Portrait.ID?
    package let portraitAudience: FieldAudience

    /// Longest name, in characters.
    package static let nameLimit = 100
    package static let jobLimit = 100
    package static let aboutLimit = 2000
    package static let askMeAboutLimit = 300
    package static let phoneLimit = 40

    package var byline: Byline { Byline(id: id, handle: handle, name: name, portrait: portraitID) }

    /// "Ask me about" as its separate subjects.
    package var subjects: [String] { Self.subjects(in: askMeAbout) }

    package static func subjects(in askMeAbout: String) -> [String] {
        askMeAbout.split { $0 == "," || $0 == ";" || $0 == "\n" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}

extension Member {
    /// A colleague as shown beside what they wrote.
    package struct Byline: Sendable, Hashable {
        package let id: ID
        package let handle: String
        package let name: String
        package let portrait: Portrait.ID?

        package init(id: ID, handle: String, name: String, portrait: Portrait.ID? = nil) {
            self.id = id
            self.handle = handle
            self.name = name
            self.portrait = portrait
        }
    }
}

extension Link {
    package static func person(_ handle: String) -> Link { Link("/people/\(handle)") }
    package static let people = Link("/people")
    package static let signIn = Link("/sign-in")
    package static let signOut = Link("/sign-out")
    package static let settings = Link("/settings")
    package static let notifications = Link("/notifications")
    package static let home = Link("/")
    package static let search = Link("/search")
}
