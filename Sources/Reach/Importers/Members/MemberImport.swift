import Database
import Foundation
import Organisation
import Web

/// Brings colleagues in from a file. All of it or nothing; a second time adds nothing.
package struct MemberImport: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// Beyond this a file is no list of colleagues.
    package static let mostBytes = 64 << 20

    /// What would happen.
    /// - Parameter actor: nil when the command asks
    package func plan(_ bytes: [UInt8], by actor: Viewer?) async throws -> MemberPlan {
        try check(actor)
        let file = try MemberFile(bytes)
        return try await site.database.read { try MemberPlanning(file: file, db: $0).plan() }
    }

    /// Does it when no line is refused; the plan says whether it was done.
    /// - Parameters:
    ///   - fingerprint: of the plan somebody agreed to; when by now it would be another, nothing is done
    ///   - actor: nil when the command does it
    package func run(_ bytes: [UInt8], agreed fingerprint: String? = nil, by actor: Viewer?) async throws -> MemberPlan
    {
        try check(actor)
        let file = try MemberFile(bytes)
        let plan = try await site.database.write { db in
            var plan = try MemberPlanning(file: file, db: db).plan()
            guard !plan.isRefused, fingerprint.map({ $0 == plan.fingerprint }) ?? true else { return plan }
            try carryOut(plan, in: db)
            if let actor {
                try Events.record(
                    .importedMembers, by: actor.id, on: actor.id.rawValue, id: site.ids.next(), at: site.clock.now(),
                    db: db)
            }
            plan.isDone = true
            return plan
        }
        if plan.isDone {
            site.logger.info(
                "members imported", metadata: ["new": "\(plan.count("new"))", "changed": "\(plan.count("changed"))"])
        }
        return plan
    }

    /// What is wrong with a file as a whole.
    package static func sentence(_ reason: Problem.Reason, _ words: Words) -> String {
        // Its second argument is a reason of its own: what is wrong with the first line.
        guard reason.code == "import.members.header", reason.arguments.count == 2 else { return words(reason) }
        return words(reason.code, reason.arguments[0], words(reason.arguments[1]))
    }

    /// The file behind a path, "-" for what comes in by a pipe.
    package static func read(_ path: String) throws -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let data = try handle?.read(upToCount: mostBytes + 1) else { throw ImportProblem.unreadable(path) }
        guard data.count <= mostBytes else { throw ImportProblem.tooLarge(path) }
        return Array(data)
    }

    private func check(_ actor: Viewer?) throws {
        guard let actor else { return }
        guard actor.isAdministrator else { throw Problem.notFound }
        try actor.checkOwnDevice()
    }

    private func carryOut(_ plan: MemberPlan, in db: Connection) throws {
        try Departments.create(plan.newDepartments, ids: site.ids, in: db)
        let departments = Dictionary(
            try Departments.all(in: db).map { (FoldedKey.fold($0.name), $0.id) },
            uniquingKeysWith: { first, _ in first })
        var handles = try Roster.handles(in: db)
        let now = site.clock.now()
        var newcomers: [NewMember] = []
        for line in plan.lines {
            guard let person = line.person else { continue }
            let department = departments[FoldedKey.fold(person.department)]
            switch line.outcome {
            case .same, .refused: continue
            case .new:
                let handle = Handle.free(for: person.name, besides: handles)
                handles.insert(handle)
                var new = NewMember(name: person.name, handle: handle, createdAt: now)
                new.mail = person.mail
                new.role = person.role ?? .member
                new.departmentID = department
                new.phone = person.phone
                newcomers.append(new)
            case .changed:
                guard let member = line.member else { continue }
                try Roster.change(
                    member, name: person.name, role: person.role ?? member.role,
                    departmentID: department ?? member.departmentID,
                    phone: person.phone, in: db)
            }
        }
        try Members.create(newcomers, ids: site.ids, in: db)
    }
}

/// A file with its columns found and its lines read.
struct MemberFile: Sendable {
    let columns: MemberColumns
    let lines: [MemberLine]
    let failures: [CSV.Failure]

    /// Throws `Problem.invalid` when it is no list of people at all.
    init(_ bytes: [UInt8]) throws {
        let csv = CSV(bytes)
        // A header that can't be read says nothing about the columns, but its own mistake does.
        guard let header = csv.records.first, csv.failures.allSatisfy({ $0.line > header.line }) else {
            let first = csv.failures.first
            throw Problem.invalid(
                first.map { .init("import.members.header", String($0.line), $0.reason.code) } ?? "import.members.empty")
        }
        let columns = try MemberColumns(header)
        self.columns = columns
        lines = csv.records.dropFirst().map { MemberLine($0, columns) }
        failures = csv.failures
        if lines.isEmpty, failures.isEmpty { throw Problem.invalid("import.members.empty") }
    }
}
