import Database

/// Whether the numbers that are kept are those one would count. In a very large database only of the newest.
struct CountChecks {
    let db: Connection

    private static let advice =
        "Please report this. The numbers only show wrong; what people wrote is as it was."

    func run() throws -> [Finding] {
        let first = try DoctorStore.firstToCheck(in: db)
        let which = first == 0 ? "all" : "the newest"
        return [
            finding("people of groups", "all", try DoctorStore.wrongMemberCounts(in: db)),
            finding("comments of posts", which, try DoctorStore.wrongCommentCounts(from: first, in: db)),
            finding("reactions", which, try DoctorStore.wrongReactionCounts(from: first, in: db)),
        ]
    }

    private func finding(_ what: String, _ which: String, _ wrong: [String]) -> Finding {
        guard let first = wrong.first else {
            return .ok("counts", "The numbers of \(what) are right, counted for \(which)")
        }
        return .wrong(
            "counts", "The numbers of \(what) are wrong at \(wrong.count) or more places, such as \(first).",
            do: Self.advice)
    }
}
