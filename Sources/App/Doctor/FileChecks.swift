import Organisation
import Web

/// The files that come with the program.
struct FileChecks {
    func run() -> [Finding] {
        do {
            let installation = try Installation.find()
            return [languages(installation.languagesFolder), assets(installation.publicFolder)]
        } catch {
            return [.wrong("files", "\(error)", do: "Install the folders Public and Languages beside the program.")]
        }
    }

    private func languages(_ folder: String) -> Finding {
        do {
            let catalog = try Catalog(folder: folder)
            let keys = Language.allCases.map { Set(catalog.argumentCounts(in: $0).keys) }
            let missing = keys.reduce(into: Set<String>()) { $0.formUnion($1) }
                .subtracting(keys.reduce(keys[0]) { $0.intersection($1) })
            guard let first = missing.sorted().first else {
                return .ok("languages", "\(keys[0].count) texts in \(keys.count) languages, in \(folder)")
            }
            return .warning(
                "languages", "\(missing.count) texts are not in every language, such as \(first).",
                do: "Install the folder Languages of this version again.")
        } catch {
            return .wrong(
                "languages", "\(folder) can't be read: \(error)",
                do: "Install the folder Languages of this version again.")
        }
    }

    private func assets(_ folder: String) -> Finding {
        do {
            _ = try Assets(folder: folder, reload: true)
            return .ok("assets", "Styles, scripts and icons are in \(folder)")
        } catch {
            return .wrong(
                "assets", "\(folder) is not complete: \(error)", do: "Install the folder Public of this version again.")
        }
    }
}
