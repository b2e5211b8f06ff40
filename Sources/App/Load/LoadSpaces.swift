import Database
import Foundation
import Organisation
import Square

/// The groups: their sizes, kinds and people.
struct LoadSpaces: Sendable {
    /// The people of each group by number; its host comes first.
    let members: [[Int]]

    init(_ plan: LoadPlan, _ people: LoadPeople, _ random: inout LoadRandom) {
        var members = Array(repeating: [Int](), count: plan.spaces)
        let others = plan.spaces - 1
        let sizes = Lottery(weights: (0..<max(1, others)).map { 1 / pow(Double($0) + 1, 0.9) })
        for number in 0..<plan.members {
            let isGuest = people.isGuest(number)
            if !isGuest || others == 0 { members[0].append(number) }
            let wanted = min(isGuest ? 1 + random.below(2) : Self.groups(number, &random), others)
            for space in Self.draw(wanted, of: others, sizes, &random) { members[space + 1].append(number) }
        }
        self.members = members.map { Self.withHost($0, plan, people, &random) }
    }

    private static func groups(_ number: Int, _ random: inout LoadRandom) -> Int {
        // The first member is the one that people measure with.
        if number == 0 { return 8 }
        switch random.below(100) {
        case ..<15: return 1 + random.below(2)
        case ..<88: return 3 + random.below(6)
        default: return 9 + random.below(12)
        }
    }

    private static func draw(_ wanted: Int, of others: Int, _ sizes: Lottery, _ random: inout LoadRandom) -> [Int] {
        var drawn: [Int] = []
        // In a small organisation someone may want nearly all groups, which chance would take long to give.
        var attempts = 0
        while drawn.count < wanted, attempts < 200 {
            attempts += 1
            let space = sizes.draw(&random)
            if !drawn.contains(space) { drawn.append(space) }
        }
        return drawn
    }

    // A host is a colleague, and a group without one gets one.
    private static func withHost(
        _ members: [Int], _ plan: LoadPlan, _ people: LoadPeople, _ random: inout LoadRandom
    ) -> [Int] {
        var members = members
        let colleagues = members.indices.filter { !people.isGuest(members[$0]) }
        if colleagues.isEmpty {
            members.insert(random.below(plan.members - plan.guests), at: 0)
        } else {
            members.swapAt(0, random.pick(colleagues))
        }
        return members
    }

    static func kind(_ number: Int) -> Space.Kind {
        switch number % 10 {
        case 2, 7: .closed
        case 5: .hidden
        default: .open
        }
    }

    static func draft(_ number: Int) -> SpaceDraft {
        guard number > 0 else {
            return SpaceDraft(
                name: "Iedereen", purpose: "Wat alle collega's aangaat.", need: .dialogue, kind: kind(number))
        }
        let subject = LoadWords.subjects[number * 7 % LoadWords.subjects.count]
        let sort = sorts[number % sorts.count]
        let round = number / (LoadWords.subjects.count * sorts.count)
        return SpaceDraft(
            name: "\(sort) \(subject)\(round == 0 ? "" : " \(round + 1)")",
            purpose: "Vragen, nieuws en afspraken over \(subject).",
            need: Space.Need.allCases[number % Space.Need.allCases.count], kind: kind(number))
    }

    private static let sorts = ["Team", "Project", "Kennisgroep", "Werkgroep", "Vakgroep", "Netwerk", "Alles over"]
}
