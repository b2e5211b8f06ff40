/// Who people are and how they come in.
package enum IdentityFeature {
    package static let feature: Feature = {
        var feature = Feature("identity")
        feature.migrations = [
            OrganisationStore.migration, IdentityMigration.members, IdentityMigration.audiences,
            IdentityMigration.portraits,
        ]
        feature.routes = { site, routes in
            SetUpRoutes(site: site).add(to: routes)
            SignInRoutes(site: site).add(to: routes)
        }
        feature.chores = [
            Chore("clear what expired", every: .seconds(3600)) { site in
                let now = site.clock.now()
                try await site.database.write { db in
                    try SessionStore.deleteExpired(at: now, in: db)
                    try AttemptStore.deleteExpired(at: now, in: db)
                }
            }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.account", purpose: "keeps.account.purpose", audience: "keeps.account.audience",
                retention: "keeps.account.retention"),
            KeptData(
                what: "keeps.session", purpose: "keeps.session.purpose", audience: "keeps.session.audience",
                retention: "keeps.session.retention"),
            KeptData(
                what: "keeps.attempts", purpose: "keeps.attempts.purpose", audience: "keeps.attempts.audience",
                retention: "keeps.attempts.retention"),
        ]
        return feature
    }()
}
