import Database

/// Why a backup, a restore, an export or an import was not done. Nothing was changed then, but for `notSearchable`.
package enum KeepingError: Error, CustomStringConvertible, Equatable {
    case missing(String)
    case notABackup(String)
    case damaged(String, String)
    case otherEngine(backup: String, here: String)
    case newer(String)
    case notEmpty
    case inUse(String)
    case noRoom(String)
    case file(String, String)
    case exists(String)
    case foreignTables
    case outside(String)
    case badLine(file: String, line: Int, String)
    case otherSchema
    case notUpToDate(String)
    /// Everything was imported; what is made of it afterwards isn't whole.
    case notSearchable(String)

    package var description: String {
        switch self {
        case .missing(let path): "There is no database at \(path)."
        case .notABackup(let path): "\(path) is not a backup of Weerklank. Nothing was changed."
        case .damaged(let path, let what): "\(path) is damaged: \(what). Nothing was changed."
        case .otherEngine(let backup, let here):
            """
            This is a backup of \(backup), and the database here is \(here). Nothing was changed. Restore it where it \
            came from; export and import move an organisation from one to the other.
            """
        case .newer(let step):
            """
            This was made by a newer version of Weerklank (\(step) is not known here). Nothing was changed. Install \
            that version, or a later one, and try again.
            """
        case .notEmpty:
            "There is an organisation in this database already. Nothing was changed. Choose an empty database."
        case .inUse(let path):
            "The database \(path) is in use. Nothing was changed. Stop weerklank serve, then try again."
        case .noRoom(let path):
            "The disk is full: \(path) could not be written. What was begun was removed, and the database is as it was."
        case .file(let path, let why): "\(path): \(why)"
        case .exists(let path): "\(path) is there already and is not something this command made. Choose another name."
        case .foreignTables:
            "This database holds tables that are not Weerklank's. Nothing was changed. Choose a database of its own."
        case .outside(let path): "\(path) points outside the folder. Nothing was changed."
        case .badLine(let file, let line, let why): "\(file), line \(line): \(why). Nothing was changed."
        case .notUpToDate(let step):
            """
            This database is of another version (step \(step)). Nothing was changed. Start this version once: it brings \
            the database up to date. Then try again.
            """
        case .notSearchable(let why):
            "Everything was imported, but the search index was not finished (\(why)). Run weerklank reindex."
        case .otherSchema:
            """
            This database is empty but made by another version than what comes in. Nothing was changed. Choose a \
            database in which nothing was made yet.
            """
        }
    }
}
