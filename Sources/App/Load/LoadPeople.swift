import Database
import Organisation

/// The people: who they are and how much each of them writes.
struct LoadPeople: Sendable {
    let plan: LoadPlan
    /// How much of everything each writes, by number.
    let activity: [Double]

    init(_ plan: LoadPlan, _ random: inout LoadRandom) {
        self.plan = plan
        activity = Self.activity(plan.members, &random)
    }

    func isGuest(_ number: Int) -> Bool { number >= plan.members - plan.guests }

    // Ninety, nine, one. The first member is the one that people measure with, so never among the silent.
    private static func activity(_ members: Int, _ random: inout LoadRandom) -> [Double] {
        let heavy = max(1, members / 100)
        let regular = max(1, members * 9 / 100)
        let silent = max(1, members - heavy - regular)
        var shares: [Double] = (0..<members).map { number in
            let share =
                number < heavy
                ? 0.4 / Double(heavy)
                : number < heavy + regular ? 0.4 / Double(regular) : 0.2 / Double(silent)
            return share * random.logNormal(median: 1, spread: 0.5)
        }
        let first = shares[min(heavy, members - 1)]
        shares.shuffle(using: &random)
        shares[0] = first
        return shares
    }

    func members(
        _ numbers: Range<Int>, departments: [Department.ID], at: Instant, _ random: inout LoadRandom
    ) -> [NewMember] {
        numbers.map { number in
            var member = NewMember(name: name(&random), handle: "member\(number + 1)", createdAt: at)
            member.role = role(number)
            if member.role != .guest { member.departmentID = random.pick(departments) }
            member.job = random.pick(Self.jobs)
            member.jobAudience = .everyone
            member.askAudience = .everyone
            if random.happens(0.4) {
                member.askMeAbout = (0...random.below(3)).map { _ in random.pick(LoadWords.subjects) }
                    .joined(separator: ", ")
            }
            return member
        }
    }

    private func role(_ number: Int) -> Role {
        if number == 0 { return .administrator }
        if isGuest(number) { return .guest }
        return number % 50 == 1 ? .adviser : .member
    }

    private func name(_ random: inout LoadRandom) -> String {
        "\(random.pick(Self.firstNames)) \(random.pick(Self.lastNames))"
    }

    static func departmentNames(_ count: Int) -> [String] {
        (0..<count).map { number in
            let name = "\(fields[number % fields.count]) \(places[number / fields.count % places.count])"
            let round = number / (fields.count * places.count)
            return round == 0 ? name : "\(name) \(round + 1)"
        }
    }

    private static let firstNames = """
        Anouk Bas Carla Daan Eva Farid Gerda Hassan Inge Jeroen Karin Lars Meryem Niels Olga Pieter Quirine Ruben Saskia \
        Tom Ursula Vincent Willemijn Xander Yasmin Zoë Aisha Bram Chantal Dirk Esra Fleur Gijs Hanneke Ilse Jan Kees \
        Latifa Maarten Noor Omar Petra Rachid Sanne Thijs Umut Vera Wouter Youssef Zahra Anneke Bilal Cees Dewi Emre \
        Femke Guus Hilde Ibrahim Joke Koen Lotte Mohamed Nadia Otto Priya Ricardo Sjoerd Tineke Wim
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let lastNames = [
        "de Jong", "Jansen", "de Vries", "van den Berg", "Bakker", "van Dijk", "Visser", "Janssen", "Smit", "Meijer",
        "de Boer", "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer",
        "de Wit", "Dijkstra", "Smits", "de Graaf", "van der Meer", "Kok", "Jacobs", "van der Linden", "Yılmaz",
        "El Idrissi",
        "Kaya", "Bouali", "Ramdin", "Sitorus", "Nguyen", "da Silva", "Kowalska", "Öztürk", "Amrani", "Vermeulen",
        "Huisman",
        "Prins", "Postma", "Veenstra", "Kuipers", "Schouten", "Willems", "Hoekstra", "Koster", "Verhoeven", "Wolters",
        "Timmermans", "Groen", "Gerritsen", "Molenaar", "van Wijk", "Blom", "Sanders", "van Vliet", "Pinas",
    ]

    private static let jobs = [
        "verpleegkundige", "verzorgende", "planner", "teamcoach", "docent", "adviseur", "beleidsmedewerker",
        "administratief medewerker", "conciërge", "projectleider", "functioneel beheerder", "kok", "chauffeur",
        "stagiair", "kwaliteitsmedewerker", "receptionist", "jurist", "controller", "wijkverpleegkundige", "logopedist",
    ]

    private static let fields = [
        "Wijkteam", "Zorg", "Planning", "Onderwijs", "Techniek", "Advies", "Beheer", "Klantcontact", "Logistiek",
        "Facilitair", "Ontwikkeling", "Dagbesteding",
    ]

    private static let places = [
        "Noord", "Zuid", "Oost", "West", "Centrum", "Rivierwijk", "Havenkwartier", "Buitengebied", "Stationsbuurt",
        "Nieuwland", "Parkzicht", "Dorpen",
    ]
}
