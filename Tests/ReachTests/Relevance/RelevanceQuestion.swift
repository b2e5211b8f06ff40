import Foundation

/// A question as a colleague would ask it, with the conversations and people that were judged to help.
///
/// The 60 questions in `questions.json` were written by one person who had read the conversations, in other words than
/// theirs, before any program had ranked anything: 41 are answered in one conversation, the others in
/// several. `search` is what one would type in a box, `title` and `text` the help request one would write. Of each
/// question `topics` says what answers it (2) or is of use (1), by the number of the topic in the forum; `people` who
/// gave an answer there that helped or was clearly right, by their code. Afterwards the five best of every system
/// compared were judged as well, whichever it helped: what was of no use, read whole where its title and beginning left doubt, is in `unrelated`.
struct RelevanceQuestion: Decodable {
    let id: Int
    let search: String
    let title: String
    let text: String
    /// What makes it hard: a paraphrase, a typo, another form of the word, a compound; or nothing.
    let how: String
    let topics: [String: Int]
    let unrelated: [Int]
    let people: [String]

    static func all() throws -> [RelevanceQuestion] {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("questions.json")
        return try JSONDecoder().decode([RelevanceQuestion].self, from: Data(contentsOf: path))
    }
}
