import Database

/// Whether everything visible can be found, and nothing that was taken back.
struct SearchCheck {
    let db: Connection

    func run() throws -> [Finding] {
        let first = try DoctorStore.firstToCheck(in: db)
        let missing = try DoctorStore.notFindable(from: first, in: db) + DoctorStore.notRecent(in: db)
        if let one = missing.first {
            return [
                .wrong(
                    "search", "Texts are not in the index, such as \(one).",
                    do: "Stop weerklank, run: weerklank reindex, and please report this.")
            ]
        }
        let surplus = try DoctorStore.findableInVain(from: first, in: db)
        if let one = surplus.first {
            return [
                .warning(
                    "search", "The index holds texts that were taken back, such as \(one). Nobody is shown them.",
                    do: "Please report this.")
            ]
        }
        if try DoctorStore.isFillingSearch(in: db) {
            return [
                .warning(
                    "search", "A load or a new index is still running, or was broken off: search is slow meanwhile.",
                    do: "If nothing is running: stop weerklank and run: weerklank reindex.")
            ]
        }
        let count = try DoctorStore.findable(in: db)
        return [
            .ok("search", "\(count) texts in the index, all that are visible\(first == 0 ? "" : ", of the newest")")
        ]
    }
}
