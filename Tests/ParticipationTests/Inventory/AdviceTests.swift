import Database
import Organisation
import Testing

@testable import Participation

@Suite("advice about tools") struct AdviceTests {
    private let noord = Department.ID(rawValue: 1)
    private let zuid = Department.ID(rawValue: 2)

    private func entry(
        _ id: Int64, _ purposes: Set<Tool.Purpose> = [.dialogue], in departments: Set<Department.ID>,
        marks: [Int] = [0, 0, 0, 0, 0], change: (inout ToolDraft) -> Void = { _ in }
    ) -> ToolEntry {
        var facts = ToolDraft()
        facts.name = "Middel \(id)"
        facts.purposes = purposes
        facts.owner = "ICT"
        facts.login = .workAccount
        facts.place = .europe
        facts.clientData = .no
        change(&facts)
        let tool = Tool(
            id: Tool.ID(rawValue: id), facts: facts, addedBy: Member.ID(rawValue: 9), version: 1, mergedInto: nil,
            mergedAt: nil, hasRated: false)
        return ToolEntry(
            tool: tool, merged: [], departments: departments, satisfaction: Satisfaction(counts: marks))
    }

    @Test func aToolThatNobodyDoublesIsKept() {
        let one = entry(1, in: [noord])
        let elsewhere = entry(2, in: [zuid])
        let other = entry(3, [.knowledge], in: [noord])

        let advice = Advice(for: one, among: [one, elsewhere, other])

        #expect(advice.verdict == .keep && advice.reasons == [.onlyOne] && advice.findOut.isEmpty)
    }

    @Test func twoForTheSameNeedOfTheSamePeopleAreJoined() {
        let (one, two) = (entry(1, in: [noord]), entry(2, [.dialogue, .work], in: [noord, zuid]))

        let advice = Advice(for: one, among: [one, two])

        #expect(advice.verdict == .joinUp)
        #expect(advice.reasons == [.overlap(with: two.tool.id, name: "Middel 2", needs: [.dialogue])])
    }

    @Test func theWorkItselfIsNoOverlap() {
        let (one, two) = (entry(1, [.work], in: [noord]), entry(2, [.work], in: [noord]))
        #expect(Advice(for: one, among: [one, two]).verdict == .keep)
    }

    @Test func dataOutsideEuropeIsReplacedAndNotJoinedWith() {
        let one = entry(1, in: [noord])
        let outside = entry(2, in: [noord]) { $0.place = .outside }

        #expect(Advice(for: outside, among: [one, outside]).reasons == [.outsideEurope])
        #expect(Advice(for: one, among: [one, outside]).verdict == .keep)
    }

    @Test func privateAccountsCountOnlyWhereItIsAboutClients() {
        let clients = entry(1, in: [noord]) { ($0.login, $0.clientData) = (.privateAccount, .yes) }
        let coffee = entry(2, [.network], in: [noord]) { ($0.login, $0.clientData) = (.privateAccount, .no) }

        #expect(Advice(for: clients, among: [clients]).reasons == [.privateAccountsForClientData])
        #expect(Advice(for: coffee, among: [coffee]).verdict == .keep)
    }

    @Test func lowMarksCountFromFiveOn() {
        let five = entry(1, in: [noord], marks: [2, 2, 1, 0, 0])
        let four = entry(2, [.network], in: [noord], marks: [4, 0, 0, 0, 0])
        let middling = entry(3, [.strategy], in: [noord], marks: [0, 3, 3, 0, 0])

        #expect(Advice(for: five, among: [five]).reasons == [.lowSatisfaction(mean: 1.8)])
        #expect(Advice(for: four, among: [four]).verdict == .keep)
        #expect(Advice(for: middling, among: [middling]).verdict == .keep, "2,5 is not less than 2,5")
    }

    @Test func theUnknownIsAskedAndNotHeldAgainst() {
        let unknown = entry(1, [], in: []) {
            ($0.owner, $0.login, $0.place, $0.clientData) = ("", .unknown, .unknown, .unknown)
        }
        let advice = Advice(for: unknown, among: [unknown])

        #expect(advice.verdict == .keep)
        #expect(advice.findOut == ToolDraft.Unknown.allCases)
    }
}
