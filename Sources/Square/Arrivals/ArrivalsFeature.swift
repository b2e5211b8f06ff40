import Database
import Organisation
import Web

/// Getting in without a work address: a link somebody gave, or a poster on the wall.
enum ArrivalsFeature {
    static let feature: Feature = {
        var feature = Feature("arrivals")
        feature.routes = { site, routes in
            InvitationRoutes(site: site).add(to: routes)
            PosterRoutes(site: site).add(to: routes)
            ArrivalRoutes(site: site).add(to: routes)
        }
        feature.notices = { bundles, visit in try ArrivalNotices(visit: visit).notices(for: bundles) }
        feature.waiting = { visit in try ArrivalNotices(visit: visit).waiting() }
        feature.onLeaving = { member, now, db in
            try InvitationStore.endAll(of: member, at: now, in: db)
            try PosterStore.endAll(of: member, at: now, in: db)
            try Arrivals.end(.waitingFor(host: member), in: db)
            try Arrivals.end(.of(member), in: db)
        }
        feature.demo = { seed in try ArrivalsDemo(seed: seed).fill() }
        feature.chores = [
            Chore("clear who waited at the door", every: .seconds(3600)) { site in
                let now = site.clock.now()
                try await site.database.write { db in
                    try Arrivals.end(.expired(at: now), in: db)
                    try InvitationStore.deleteUses(before: now - Invitations.sentTwiceWithin, in: db)
                }
            }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.arrival", purpose: "keeps.arrival.purpose", audience: "keeps.arrival.audience",
                retention: "keeps.arrival.retention"),
            KeptData(
                what: "keeps.invitation", purpose: "keeps.invitation.purpose", audience: "keeps.invitation.audience",
                retention: "keeps.invitation.retention"),
        ]
        return feature
    }()
}

extension Link {
    static func invitation(_ id: InvitationLink.ID) -> Link { "/invitations/\(id)" }
    static func invited(_ token: Token) -> Link { "/in/\(token.text)" }
    static let posters: Link = "/posters"
    static func poster(_ id: DoorPoster.ID) -> Link { "/posters/\(id)" }
    static let codeDoor: Link = "/join"
    static func codeDoor(_ code: PosterCode) -> Link { "/join/\(code.spoken)" }
    static let waitingRoom: Link = "/waiting"
    static let arrivals: Link = "/arrivals"
    static func arrival(_ id: Arrival.ID) -> Link { "/arrivals/\(id)" }
}
