import Testing

@testable import Organisation

@Suite struct HandleTests {
    @Test(arguments: [("els", "els"), ("@Els", "els"), ("jan.bakker", "jan.bakker"), ("Zoë_2", "zoe_2")])
    func acceptsWhatPeopleType(_ typed: String, _ handle: String) {
        #expect(Handle.normalised(typed) == handle)
    }

    @Test(arguments: ["", "a", ".els", "els.", "els bakker", "els@zorg", "<b>", String(repeating: "a", count: 31)])
    func refusesWhatCannotBeMentioned(_ typed: String) {
        #expect(Handle.normalised(typed) == nil)
    }

    @Test(arguments: ["Els van der Meer", "Ж", "J", "", "O'Brien", String(repeating: "lang ", count: 30), "李 小龙"])
    func proposalsAreHandles(_ name: String) {
        let proposals = Handle.proposals(for: name)
        #expect(proposals.count > 90)
        for proposal in proposals { #expect(Handle.normalised(proposal) == proposal) }
    }

    @Test func theFirstNameComesFirst() {
        #expect(Handle.proposals(for: "Els van der Meer").prefix(3) == ["els", "els.meer", "els.meer2"])
    }
}
