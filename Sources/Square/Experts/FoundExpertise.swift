import Organisation
import Web

/// What was found about a question, with what is needed to say who wrote it and where it can be read.
struct FoundExpertise {
    static let ownKinds: Set<SearchKind> = [.post, .comment, "help"]

    var texts: [Int64: ExpertText] = [:]
    /// What another feature keeps, such as a knowledge note.
    var items: [Int64: FoundItem] = [:]
    private(set) var documents: [ExpertModel.Document] = []
    private var fits: [Int64: Double] = [:]
    private var headings: [Int64: String] = [:]
    private var askers: [Int64: Member.ID] = [:]

    /// Takes in what was ranked: each text's fit beside that of the best.
    mutating func take(_ hits: [RankedHit]) {
        guard let best = hits.map(\.score).max(), best > 0 else { return }
        for ranked in hits {
            let fit = ranked.score / best
            if let text = texts[ranked.hit.id] {
                let part: ExpertModel.Part =
                    text.author == text.asker && (text.isComment || isQuestion(text, ranked.hit.kind))
                    ? .question : text.isComment ? .answer : .post
                add(text.postID, text.heading, asker: text.asker, fit)
                documents.append(
                    ExpertModel.Document(
                        id: text.id, conversation: text.postID, author: text.author, part: part, helped: text.helped,
                        at: text.at, relevance: fit))
            } else if let item = items[ranked.hit.id] {
                add(item.id, item.heading, asker: nil, fit)
                documents.append(
                    ExpertModel.Document(
                        id: item.id, conversation: item.id, author: item.author.id, part: .note, helped: false,
                        at: item.at, relevance: fit))
            }
        }
    }

    /// A post that asks: a help request, one that was solved, or one with a question mark.
    private func isQuestion(_ text: ExpertText, _ kind: SearchKind) -> Bool {
        kind != .post || text.isSolved || text.title.contains("?") || text.body.contains("?")
    }

    private mutating func add(_ conversation: Int64, _ heading: String, asker: Member.ID?, _ fit: Double) {
        fits[conversation] = max(fits[conversation] ?? 0, fit)
        headings[conversation] = heading
        askers[conversation] = asker
    }

    /// The conversations that fit best.
    func best(_ count: Int) -> [Int64] {
        let conversations = fits.filter { items[$0.key] == nil }
        return conversations.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(count).map(\.key)
    }

    /// Adds the answers that stand in conversations that fit; those found by their own words are there already.
    mutating func addAnswers(_ answers: [ExpertAnswer]) {
        let known = Set(documents.map(\.id))
        for answer in answers.sorted(by: { $0.id < $1.id }) where !known.contains(answer.id) {
            let part: ExpertModel.Part = answer.author == askers[answer.postID] ? .question : .answer
            documents.append(
                ExpertModel.Document(
                    id: answer.id, conversation: answer.postID, author: answer.author, part: part,
                    helped: answer.helped, at: answer.at, relevance: 0))
        }
    }

    /// What can be said for somebody, in what a reader can check.
    func reasons(
        for evidence: ExpertModel.Evidence, offered: [String], leastFit: Double, mostLinks: Int
    ) -> [Suggestion.Reason] {
        var reasons: [Suggestion.Reason] = offered.isEmpty ? [] : [.offers(Array(offered.prefix(mostLinks)))]
        let counted = evidence.documents.filter { (fits[$0.document.conversation] ?? 0) >= leastFit }
            .sorted { ($0.worth, $1.document.id) > ($1.worth, $0.document.id) }.map(\.document)
        func texts(_ documents: [ExpertModel.Document]) -> [Suggestion.Text] {
            documents.prefix(mostLinks).map { Suggestion.Text(heading: heading(of: $0), link: link(to: $0)) }
        }
        let answers = counted.filter { $0.part == .answer }
        let helped = answers.filter(\.helped)
        let others = answers.filter { !$0.helped }
        let notes = counted.filter { $0.part == .note }
        let posts = counted.filter { $0.part == .post }
        if !helped.isEmpty { reasons.append(.helped(texts(helped))) }
        if !others.isEmpty { reasons.append(.answered(texts(others))) }
        if !notes.isEmpty { reasons.append(.wroteNote(texts(notes))) }
        if !posts.isEmpty { reasons.append(.wrote(texts(posts))) }
        return reasons
    }

    private func heading(of document: ExpertModel.Document) -> String { headings[document.conversation] ?? "" }

    private func link(to document: ExpertModel.Document) -> Link {
        if let item = items[document.id] { return item.link }
        let post = Post.ID(rawValue: document.conversation)
        return document.id == document.conversation
            ? .post(post) : .comment(Comment.ID(rawValue: document.id), of: post)
    }
}
