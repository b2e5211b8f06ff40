import Database

/// The organisation for who starts it by another way than the set-up page: the demo, a load test.
package enum OrganisationSetting {
    package static func find(in db: Connection) throws -> Organisation? { try OrganisationStore.find(in: db) }

    package static func create(_ organisation: Organisation, at now: Instant, in db: Connection) throws {
        try OrganisationStore.insert(organisation, at: now, in: db)
    }
}
