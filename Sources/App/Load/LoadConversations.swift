import Database
import Foundation
import Organisation
import Square

/// The organisation at work: every contribution in the order in which it came, so that ids and indexes grow at their end.
///
/// Only the conversations that are going on are in memory, however many there will be.
struct LoadConversations {
    /// A group with the chances of who writes.
    struct Group: Sendable {
        let id: Space.ID
        let members: [Int]
        let writers: Lottery
    }

    private struct Answer {
        let at: Instant
        let author: Int
        /// Which earlier answer it answers.
        let replyTo: Int?
    }

    private struct Conversation {
        let post: Post.ID
        let group: Int
        let answers: [Answer]
        var ids: [Comment.ID] = []
        var roots: [Comment.ID] = []

        var next: Answer { answers[ids.count] }
    }

    private let calendar: LoadCalendar
    private let people: [Member.ID]
    private let groups: [Group]
    private let groupChances: Lottery
    private let prose: LoadProse
    private let ids: IdentifierSource
    private let answerCounts: [UInt8]
    private var random: LoadRandom
    private var nextPost = 0
    private var nextPostAt: Instant
    private var going = LoadAgenda<Conversation>()

    init(
        plan: LoadPlan, calendar: LoadCalendar, people: [Member.ID], groups: [Group], activity: [Double],
        ids: IdentifierSource, random: LoadRandom
    ) {
        var random = random
        self.calendar = calendar
        self.people = people
        self.groups = groups
        self.ids = ids
        prose = LoadProse(LoadWords.all(&random))
        groupChances = Lottery(
            weights: groups.map { group in
                pow(group.members.reduce(0) { $0 + activity[$1] }, 0.8) * random.logNormal(median: 1, spread: 0.6)
            })
        answerCounts = Self.answerCounts(plan, &random)
        nextPostAt = calendar.start
        self.random = random
        planNextPost()
    }

    /// The next contributions; nil when all have been told.
    mutating func batch(_ size: Int) -> ImportBatch? {
        var batch = ImportBatch(capacity: size)
        while batch.count < size {
            let hasPost = nextPost < answerCounts.count
            if let at = going.first, !hasPost || at < nextPostAt {
                comment(in: &batch)
            } else if hasPost {
                post(in: &batch)
            } else {
                break
            }
        }
        return batch.count == 0 ? nil : batch
    }

    private mutating func post(in batch: inout ImportBatch) {
        let at = nextPostAt
        let group = groupChances.draw(&random)
        let author = writer(in: group)
        let id: Post.ID = ids.next(at: at)
        let answers = answers(Int(answerCounts[nextPost]), to: author, in: group, from: at)
        let (naming, mentions) = naming(in: group)
        let title = random.happens(0.85) ? prose.title(&random) : ""
        batch.add(
            ImportBatch.Post(
                id: id, space: groups[group].id, author: people[author], title: title,
                body: prose.body(words: length(median: 45), naming: naming, &random), at: at,
                latest: answers.last?.at ?? at, commentCount: answers.count,
                ties: .init(mentions: mentions, reactions: reactions(in: group))))
        if let first = answers.first {
            going.add(Conversation(post: id, group: group, answers: answers), at: first.at)
        }
        nextPost += 1
        planNextPost()
    }

    private mutating func comment(in batch: inout ImportBatch) {
        guard var (_, conversation) = going.take() else { return }
        let answer = conversation.next
        let id: Comment.ID = ids.next(at: answer.at)
        let root = answer.replyTo.map { conversation.roots[$0] } ?? id
        let (naming, mentions) = naming(in: conversation.group)
        batch.add(
            ImportBatch.Comment(
                id: id, post: conversation.post, space: groups[conversation.group].id, root: root,
                replyTo: answer.replyTo.map { conversation.ids[$0] }, author: people[answer.author],
                body: prose.body(words: length(median: 22), naming: naming, &random), at: answer.at,
                ties: .init(mentions: mentions, reactions: reactions(in: conversation.group))))
        conversation.ids.append(id)
        conversation.roots.append(root)
        if conversation.ids.count < conversation.answers.count {
            going.add(conversation, at: conversation.next.at)
        }
    }

    private mutating func planNextPost() {
        guard nextPost < answerCounts.count else { return }
        nextPostAt = calendar.moment(at: (Double(nextPost) + random.fraction()) / Double(answerCounts.count))
    }

    private mutating func answers(_ count: Int, to author: Int, in group: Int, from start: Instant) -> [Answer] {
        var answers: [Answer] = []
        var at = start
        for number in 0..<count {
            at =
                calendar.moment(after: at, busyHours: random.logNormal(median: 0.6, spread: 1.5))
                // It would come tomorrow; those who write today are quick.
                ?? Instant(
                    at.milliseconds
                        + Int64(random.fraction() * 0.3 * Double(calendar.end.milliseconds - at.milliseconds)))
            let replyTo = number > 0 && random.happens(1.0 / 3) ? number - 1 - random.below(min(number, 4)) : nil
            // Who asked often comes back to thank or explain.
            let writer = random.happens(0.2) ? author : writer(in: group)
            answers.append(Answer(at: at, author: writer, replyTo: replyTo))
        }
        return answers
    }

    private mutating func writer(in group: Int) -> Int {
        groups[group].members[groups[group].writers.draw(&random)]
    }

    private mutating func length(median: Double) -> Int {
        Int(min(max(3, random.logNormal(median: median, spread: 0.85)), 600))
    }

    private mutating func naming(in group: Int) -> (String?, [Member.ID]) {
        switch random.fraction() {
        case ..<0.03:
            let member = random.pick(groups[group].members)
            return ("@member\(member + 1)", [people[member]])
        case ..<0.07:
            // The first are mentioned most.
            let topics = LoadWords.subjects
            return ("#" + topics[Int(Double(topics.count) * random.fraction() * random.fraction())], [])
        default:
            return (nil, [])
        }
    }

    private mutating func reactions(in group: Int) -> [(member: Member.ID, kind: Reaction)] {
        guard random.happens(1.0 / 3) else { return [] }
        let wanted = Int(random.logNormal(median: 1.6, spread: 0.8)) + 1
        let members = groups[group].members
        var people: [(member: Member.ID, kind: Reaction)] = []
        for _ in 0..<min(wanted, members.count, 40) {
            let member = self.people[random.pick(members)]
            guard !people.contains(where: { $0.member == member }) else { continue }
            let kind: Reaction = random.happens(0.6) ? .thanks : random.happens(0.6) ? .agree : .learned
            people.append((member, kind))
        }
        return people
    }

    /// How many answers each conversation gets: many none, few very many, and exactly as many in all as planned.
    private static func answerCounts(_ plan: LoadPlan, _ random: inout LoadRandom) -> [UInt8] {
        guard plan.posts > 0 else { return [] }
        var counts: [UInt8] = (0..<plan.posts).map { _ in
            random.happens(0.4) ? 0 : UInt8(min(200, 1 + random.logNormal(median: 2.2, spread: 1.1)))
        }
        var missing = plan.comments - counts.reduce(0) { $0 + Int($1) }
        while missing != 0 {
            let place = random.below(counts.count)
            if missing > 0, counts[place] < 200, counts[place] > 0 || random.happens(0.1) {
                counts[place] += 1
                missing -= 1
            } else if missing < 0, counts[place] > 1 || (counts[place] == 1 && random.happens(0.1)) {
                counts[place] -= 1
                missing += 1
            }
        }
        return counts
    }
}
