import Database
import Organisation
import Square

/// Fills an empty database with an organisation of any size, to measure with.
package struct Loader: Sendable {
    private let site: Site
    private let plan: LoadPlan
    private let tell: @Sendable (String) -> Void

    /// A transaction: small enough to show progress, large enough that its end costs little.
    private static let batch = 10_000

    /// - Parameter tell: hears once a second how far it is; standard error when nothing else is given
    package init(site: Site, plan: LoadPlan, tell: (@Sendable (String) -> Void)? = nil) {
        self.site = site
        self.plan = plan
        self.tell = tell ?? say
    }

    /// Throws `LoadError.notEmpty` when there is an organisation already.
    package func run() async throws -> LoadResult {
        var clock = Stopwatch()
        var random = LoadRandom(seed: LoadPlan.seed)
        let calendar = LoadCalendar(end: site.clock.now())
        let departments = try await organisation(at: calendar.start)
        let cast = LoadPeople(plan, &random)
        let people = try await members(cast, departments, at: calendar.start, &random)
        var result = LoadResult()
        let groups = try await groups(cast, people, calendar, &random, &result)
        result.members = people.count
        let conversations = LoadConversations(
            plan: plan, calendar: calendar, people: people, groups: groups, activity: cast.activity, ids: site.ids,
            random: random)
        let news = calendar.end - .seconds(2 * 86_400)
        let before = clock.seconds
        try await site.database.write { [search = site.search] in try search.beginFilling(in: $0) }
        let (recent, requests) = try await write(conversations, since: news, &result, &clock)
        try await site.database.write { [search = site.search] in try search.endFilling(in: $0) }
        result.writing = clock.seconds - before
        tell("\(result.contributions) contributions written, tidying up")
        try await LoadForms(site: site, calendar: calendar, people: people.dropLast(plan.guests))
            .write(requests: requests, contributions: result.contributions, &random, &result)
        try await notify(of: recent, since: news)
        while try await site.database.write({ [search = site.search] in try search.tidy(in: $0) }) {}
        try await site.database.analyze()
        result.total = clock.seconds
        return result
    }

    private func organisation(at start: Instant) async throws -> [Department.ID] {
        let names = LoadPeople.departmentNames(plan.departments)
        return try await site.database.write { [ids = site.ids] db in
            guard try OrganisationSetting.find(in: db) == nil else { throw LoadError.notEmpty }
            let organisation = Organisation(
                name: "Belasting", language: .nl, timeZone: LoadPlan.timeZone, isDemo: false,
                forms: LoadForms.switchedOn)
            try OrganisationSetting.create(organisation, at: start, in: db)
            return try Departments.create(names, ids: ids, in: db).map(\.id)
        }
    }

    private func members(
        _ cast: LoadPeople, _ departments: [Department.ID], at start: Instant, _ random: inout LoadRandom
    ) async throws -> [Member.ID] {
        var people: [Member.ID] = []
        while people.count < plan.members {
            let numbers = people.count..<min(people.count + Self.batch, plan.members)
            let new = cast.members(numbers, departments: departments, at: start, &random)
            people += try await site.database.write { [ids = site.ids] in try Members.create(new, ids: ids, in: $0) }
        }
        return people
    }

    private func groups(
        _ cast: LoadPeople, _ people: [Member.ID], _ calendar: LoadCalendar, _ random: inout LoadRandom,
        _ result: inout LoadResult
    ) async throws -> [LoadConversations.Group] {
        let spaces = LoadSpaces(plan, cast, &random)
        let imports = Imports(site: site)
        var groups: [LoadConversations.Group] = []
        for (number, members) in spaces.members.enumerated() {
            let standIn = members.dropFirst().first.flatMap { cast.isGuest($0) ? nil : people[$0] }
            let others = members.dropFirst(standIn == nil ? 1 : 2).map { person in
                (member: people[person], readAt: readAt(calendar, &random))
            }
            let id = try await site.database.write { db in
                let id = try imports.open(
                    LoadSpaces.draft(number), host: people[members[0]], standIn: standIn, members: [],
                    at: calendar.start, in: db)
                try imports.join(others, to: id, at: calendar.start, in: db)
                return id
            }
            let chances = Lottery(weights: members.map { cast.activity[$0] })
            groups.append(LoadConversations.Group(id: id, members: members, writers: chances))
            result.memberships += members.count
        }
        result.spaces = groups.count
        return groups
    }

    // Most looked in during the last days, a few not for weeks.
    private func readAt(_ calendar: LoadCalendar, _ random: inout LoadRandom) -> Instant {
        let away = min(random.logNormal(median: 2, spread: 1.5), Double(LoadPlan.days)) * 86_400_000
        return Instant(calendar.end.milliseconds - Int64(away))
    }

    /// - Returns: the conversations with something new since a moment, and those that are to ask for help.
    private func write(
        _ conversations: LoadConversations, since moment: Instant, _ result: inout LoadResult, _ clock: inout Stopwatch
    ) async throws -> (recent: [Post.ID], requests: [Post.ID]) {
        var conversations = conversations
        var (recent, requests): ([Post.ID], [Post.ID]) = ([], [])
        var answered = 0
        var preparation = try await site.database.read { try ImportPreparation(site: site, in: $0) }
        let imports = Imports(site: site)
        var next = conversations.batch(Self.batch).map { preparation.prepare($0) }
        while let prepared = next {
            // The next texts are made while these are written.
            async let written: Void = site.database.write { try imports.add(prepared, in: $0) }
            next = conversations.batch(Self.batch).map { preparation.prepare($0) }
            try await written
            result.add(prepared.batch)
            recent += prepared.batch.conversations(activeSince: moment)
            for post in prepared.batch.answered {
                answered += 1
                if answered % LoadForms.conversationsPerRequest == 0 { requests.append(post) }
            }
            if clock.ticks { tell("\(result.contributions) of \(plan.contributions) contributions") }
        }
        return (recent, requests)
    }

    // So that home has something that waits.
    private func notify(of recent: [Post.ID], since moment: Instant) async throws {
        let imports = Imports(site: site)
        try await site.database.write { db in
            for post in recent { try imports.tell(post, since: moment, db: db) }
        }
    }
}
