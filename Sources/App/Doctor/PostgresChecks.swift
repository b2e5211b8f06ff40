import Database

/// A PostgreSQL server and the database on it.
struct PostgresChecks {
    let db: Connection

    private static let oldest = 150_000

    func run() throws -> [Finding] {
        let server = try DoctorStore.server(in: db)
        return [version(server), encoding(server), collation(server), safety(server)]
    }

    private func version(_ server: DoctorStore.Server) -> Finding {
        guard server.number >= Self.oldest else {
            return .wrong(
                "database", "PostgreSQL \(server.version) is too old.", do: "Move to PostgreSQL 15 or later.")
        }
        return .ok("database", "PostgreSQL \(server.version)")
    }

    private func encoding(_ server: DoctorStore.Server) -> Finding {
        guard server.encoding == "UTF8" else {
            return .wrong(
                "encoding", "The database is in \(server.encoding).",
                do: "Make it anew: createdb --encoding=UTF8 --locale=C --template=template0 NAME")
        }
        return .ok("encoding", "UTF8")
    }

    private func collation(_ server: DoctorStore.Server) -> Finding {
        guard ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(server.collation) else {
            return .warning(
                "collation",
                "It sorts by \(server.collation): names sort otherwise than on SQLite, and an upgrade of the "
                    + "system may change that order under its indexes.",
                do: "When you can, make it anew: createdb --encoding=UTF8 --locale=C --template=template0 NAME")
        }
        return .ok("collation", server.collation)
    }

    private func safety(_ server: DoctorStore.Server) -> Finding {
        guard server.fsync, server.waits else {
            return .warning(
                "writing", "fsync or synchronous_commit is off: a power cut may lose what was answered.",
                do: "Turn both on, unless nothing here is kept.")
        }
        return .ok("writing", "Each change is on disk before it is answered")
    }
}
