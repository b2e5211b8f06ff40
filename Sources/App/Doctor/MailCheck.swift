import Foundation

/// Whether mails would arrive where the setting says.
struct MailCheck {
    let setting: String?

    func run() -> Finding {
        switch setting {
        case nil, "":
            .warning(
                "mail", "No mail is set: nobody can sign in by a link in a mail.",
                do: "Give serve --mail FOLDER, or --mail log to try things out.")
        case "log":
            .warning("mail", "Mails are only printed.", do: "Give serve --mail FOLDER to have them sent on.")
        case let folder?:
            check(folder)
        }
    }

    private func check(_ folder: String) -> Finding {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: folder, isDirectory: &isFolder) else {
            return .warning(
                "mail", "The folder \(folder) is not there yet.", do: "serve makes it, if it may; or make it yourself.")
        }
        guard isFolder.boolValue else {
            return .wrong("mail", "\(folder) is a file, not a folder.", do: "Give --mail the name of a folder.")
        }
        guard manager.isWritableFile(atPath: folder) else {
            return .wrong(
                "mail", "The folder \(folder) can't be written.",
                do: "Give the user who runs weerklank the right to write in it.")
        }
        return .ok("mail", "Mails go to the folder \(folder)")
    }
}
