import Database
import Foundation
import Organisation

/// A newcomer of the demo organisation in their first week, as it stands in `Demo/acquaintance.json`.
struct AcquaintanceDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let proposals: [Proposal]
    }

    struct Proposal: Decodable {
        let newcomer, buddy, at: String
        /// Who of the two said yes already.
        let agreed: String
    }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/acquaintance.json"))
        for proposal in try JSONDecoder().decode(File.self, from: data).proposals {
            let (newcomer, buddy) = (try member(proposal.newcomer), try member(proposal.buddy))
            let id: Buddy.ID = seed.site.ids.next()
            let at = try seed.instant(proposal.at)
            _ = try BuddyStore.insert(id, newcomer: newcomer, buddy: buddy, at: at, in: seed.db)
            let isNewcomer = proposal.agreed == proposal.newcomer
            try BuddyStore.setAgreed(id, byNewcomer: isNewcomer, in: seed.db)
            try Notifications.say(
                isNewcomer ? .buddyAsked : .buddyOffered, to: isNewcomer ? buddy : newcomer, about: id.rawValue,
                item: id.rawValue, id: seed.site.ids.next(), at: at, in: seed.db)
        }
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(handle: handle) }
        return id
    }

    struct Unknown: Error, CustomStringConvertible {
        let handle: String
        var description: String { "The demo's newcomers name somebody who isn't there: \(handle)" }
    }
}
