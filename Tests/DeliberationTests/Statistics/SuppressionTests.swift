import Testing

@testable import Deliberation

@Suite("what may be shown of few people")
struct SuppressionTests {
    @Test("a group and everybody else are both at least k people, or it is hidden")
    func complements() {
        #expect(Suppression(total: 20, groups: [10, 10], k: 5).shows == [true, true])
        #expect(Suppression(total: 20, groups: [16, 4], k: 5).shows == [false, false])
        #expect(Suppression(total: 20, groups: [20], k: 5).shows == [false])
        #expect(Suppression(total: 4, groups: [4], k: 5).showsTotal == false)
    }

    @Test("one small group does not stand alone in the dark: the smallest shown one goes with it")
    func together() {
        let rule = Suppression(total: 22, groups: [12, 2, 8], k: 5)
        #expect(rule.shows == [true, false, false])
        #expect(rule.hidden == 10)
        #expect(Suppression(total: 26, groups: [8, 2, 8, 8], k: 5).shows == [true, false, true, false])
    }

    @Test("k is never below its floor, and impossible groups show nothing")
    func edges() {
        #expect(Suppression(total: 20, groups: [2, 18], k: 1).k == 3)
        #expect(Suppression(total: 20, groups: [2, 18], k: 1).shows == [false, false])
        #expect(Suppression(total: 10, groups: [6, 6]).showsTotal == false)
        #expect(Suppression(total: 10, groups: [-1, 6]).showsTotal == false)
        #expect(Suppression(total: 0, groups: []).showsTotal == false)
    }

    @Test("no sum or difference of what is shown is about fewer than k people", arguments: 3...5)
    func bruteForce(k: Int) {
        var tried = 0
        for total in 0...15 {
            forEachGroups(count: 3, within: total) { groups in
                tried += 1
                let rule = Suppression(total: total, groups: groups, k: k)
                #expect(isSafe(rule, total, groups), "\(groups) of \(total), k \(k)")
                #expect(isGenerous(rule, total, groups), "\(groups) of \(total), k \(k)")
            }
        }
        #expect(tried > 2000)
    }

    /// Every union of shown groups, with and without the hidden rest, is empty or has k people.
    private func isSafe(_ rule: Suppression, _ total: Int, _ groups: [Int]) -> Bool {
        guard rule.showsTotal else { return !rule.shows.contains(true) }
        var parts = groups.indices.filter { rule.shows[$0] }.map { groups[$0] }
        parts.append(total - parts.reduce(0, +))
        return (0..<(1 << parts.count)).allSatisfy { choice in
            let people = parts.indices.reduce(0) { $0 + (choice >> $1 & 1 == 1 ? parts[$1] : 0) }
            return people == 0 || people >= rule.k
        }
    }

    /// At most one group is hidden that could have stood by itself.
    private func isGenerous(_ rule: Suppression, _ total: Int, _ groups: [Int]) -> Bool {
        guard total >= rule.k else { return !rule.showsTotal }
        let hiddenForOthers = groups.indices.filter {
            !rule.shows[$0] && groups[$0] >= rule.k && total - groups[$0] >= rule.k
        }
        return rule.showsTotal && hiddenForOthers.count <= 1
    }

    private func forEachGroups(count: Int, within total: Int, _ body: ([Int]) -> Void) {
        func extend(_ groups: [Int], _ rest: Int) {
            if groups.count == count { return body(groups) }
            for next in 0...rest { extend(groups + [next], rest - next) }
        }
        extend([], total)
    }
}
