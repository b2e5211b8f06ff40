import Database
import Foundation
import Organisation

/// Who knows, from what people wrote: the document model for expert finding (model 2 of Balog, Azzopardi and De Rijke,
/// "Formal models for expert finding in enterprise corpora", SIGIR 2006): a person fits a question as far as the texts
/// that fit it are theirs, p(q|person) = Σ p(q|text) · p(text|person). docs/decisions/0019-who-knows.md says what we
/// filled in.
struct ExpertModel {
    struct Document {
        let id: Int64
        let conversation: Int64
        let author: Member.ID
        let part: Part
        let helped: Bool
        let at: Instant
        /// How well its own words fit the question, beside the text that fits best; nothing when its conversation did.
        var relevance: Double
    }

    /// What a text is to the person who wrote it.
    enum Part: String, SQLValue { case question, post, answer, note }

    struct Weights {
        /// How much of a text's fit is that of the conversation it stands in: an answer seldom repeats the question.
        var inherited = 0.7
        /// How much more the texts count that fit best.
        var sharpness = 3.0
        /// To ask about something is not to know it.
        var question = 0.2
        var post = 0.8
        var note = 1.3
        var helped = 1.5
        /// What a second text in the same conversation adds.
        var again = 0.0
        /// What is old counts this part of what is new, and in how many days it gets halfway there.
        var leastRecent = 0.5
        var halfLife = 365.0
        /// To have offered help about it, beside the text that fits best.
        var offer = 0.6
    }

    /// What speaks for a person.
    struct Evidence {
        var score = 0.0
        /// The text that counted, of each conversation.
        var documents: [(document: Document, worth: Double)] = []
    }

    var weights = Weights()
    let now: Instant

    func evidence(_ documents: [Document]) -> [Member.ID: Evidence] {
        var fits: [Int64: Double] = [:]
        for document in documents {
            fits[document.conversation] = max(fits[document.conversation] ?? 0, document.relevance)
        }
        struct Place: Hashable {
            let author: Member.ID
            let conversation: Int64
        }
        var texts: [Place: [(document: Document, worth: Double)]] = [:]
        for document in documents {
            let worth = worth(of: document, in: fits[document.conversation] ?? 0)
            texts[Place(author: document.author, conversation: document.conversation), default: []]
                .append((document, worth))
        }
        var evidence: [Member.ID: Evidence] = [:]
        // In the order of the conversations, so that both databases add up to the same.
        for (place, texts) in texts.sorted(by: { $0.key.conversation < $1.key.conversation }) {
            let sorted = texts.sorted { ($0.worth, $1.document.id) > ($1.worth, $0.document.id) }
            let others = sorted.dropFirst().reduce(0) { $0 + $1.worth }
            evidence[place.author, default: Evidence()].score += sorted[0].worth + weights.again * others
            evidence[place.author]?.documents.append(sorted[0])
        }
        return evidence
    }

    private func worth(of document: Document, in conversation: Double) -> Double {
        let fit = weights.inherited * conversation + (1 - weights.inherited) * document.relevance
        let part =
            switch document.part {
            case .question: weights.question
            case .post: weights.post
            case .answer: 1.0
            case .note: weights.note
            }
        return pow(fit, weights.sharpness) * part * (document.helped ? weights.helped : 1) * recency(of: document.at)
    }

    private func recency(of at: Instant) -> Double {
        let days = Double(max(0, now.milliseconds - at.milliseconds)) / 86_400_000
        return weights.leastRecent + (1 - weights.leastRecent) * exp2(-days / weights.halfLife)
    }
}
