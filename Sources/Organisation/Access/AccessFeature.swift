import Database

/// The ways in besides a password: passkeys, and from one device to the other; and seeing where one is signed in.
package enum AccessFeature {
    package static let feature: Feature = {
        var feature = Feature("access")
        feature.migrations = [DoorsMigration.doors]
        feature.routes = { site, routes in
            DeviceRoutes(site: site).add(to: routes)
            PasskeyRoutes(site: site).add(to: routes)
            HandOverRoutes(site: site).add(to: routes)
        }
        feature.onLeaving = { member, _, db in
            try PasskeyStore.deleteAll(of: member, in: db)
            try HandOverStore.deleteAll(of: member, in: db)
        }
        feature.chores = [
            Chore("clear codes that expired", every: .seconds(3600)) { site in
                let now = site.clock.now()
                try await site.database.write { db in
                    try PasskeyStore.deleteExpiredChallenges(at: now, in: db)
                    try HandOverStore.deleteExpired(before: now + .seconds(-3600), in: db)
                }
            }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.passkey", purpose: "keeps.passkey.purpose", audience: "keeps.passkey.audience",
                retention: "keeps.passkey.retention"),
            KeptData(
                what: "keeps.device", purpose: "keeps.device.purpose", audience: "keeps.device.audience",
                retention: "keeps.device.retention"),
        ]
        return feature
    }()
}
