import Database
import Organisation
import Web

/// Compares a file with who is here.
///
/// A person is known by the mail address. Who has none is known by the name among those who have none either.
struct MemberPlanning {
    let file: MemberFile
    let db: Connection

    func plan() throws -> MemberPlan {
        let mails = file.lines.compactMap { $0.mail.map(FoldedKey.fold) }
        let byMail = try Roster.byMail(mails, in: db)
        let inFile = Set(mails)
        let byName = try Roster.byName(
            file.lines.filter { $0.mail == nil }.map { FoldedKey.fold($0.name) }, in: db)
        var departments = DepartmentList(try Departments.all(in: db))
        var first: [String: Int] = [:]
        var plan = MemberPlan()
        plan.extraColumns = file.columns.extra
        for line in file.lines {
            let key = line.mail.map { "mail " + FoldedKey.fold($0) } ?? "name " + FoldedKey.fold(line.name)
            var outcome: MemberPlan.Outcome
            var member: Member?
            if let problem = line.problem {
                outcome = .refused(problem)
            } else if let earlier = first[key] {
                let code = line.mail == nil ? "import.members.double_name" : "import.members.double"
                outcome = .refused(.init(code, String(earlier)))
            } else {
                first[key] = line.number
                let found = line.mail.map { mail in byMail[FoldedKey.fold(mail)].map { [$0] } ?? [] }
                (outcome, member) = compare(
                    line, found ?? byName[FoldedKey.fold(line.name)] ?? [], inFile, departments)
                if !outcome.isRefused, !departments.take(line.department) {
                    outcome = .refused(.init("department.too_many", String(Departments.most)))
                }
            }
            plan.lines.append(.init(number: line.number, person: line, outcome: outcome, member: member))
        }
        plan.newDepartments = departments.new
        for failure in file.failures {
            plan.lines.append(
                .init(number: failure.line, person: nil, outcome: .refused(failure.reason), member: nil))
        }
        if !file.failures.isEmpty { plan.lines.sort { $0.number < $1.number } }
        return plan
    }

    private func compare(
        _ line: MemberLine, _ found: [Member], _ inFile: Set<String>, _ departments: DepartmentList
    ) -> (MemberPlan.Outcome, Member?) {
        let same = line.mail == nil ? found.filter { $0.mail == nil } : found
        guard same.count < 2 else { return (.refused(.init("import.members.same_name", line.name)), nil) }
        guard let member = same.first else {
            // Somebody of this name has an address: most likely it is them, unless the address is in the file too.
            let namesake = found.first { $0.mail.map { !inFile.contains(FoldedKey.fold($0)) } ?? false }
            return (namesake == nil ? .new : .refused(.init("import.members.has_mail", line.name)), nil)
        }
        switch member.state {
        case .off: return (.refused("import.members.off"), member)
        case .imported: return (.refused("import.members.imported"), member)
        case .active: break
        }
        var changes: [MemberPlan.Change] = []
        if line.name != member.name { changes.append(.init(column: .name, before: member.name, after: line.name)) }
        let department = departments.name(of: member.departmentID)
        if !line.department.isEmpty, FoldedKey.fold(line.department) != FoldedKey.fold(department) {
            changes.append(.init(column: .department, before: department, after: line.department))
        }
        if let role = line.role, role != member.role {
            // Whoever steers the place is never turned out by a list.
            guard member.role != .administrator else { return (.refused("import.members.administrator"), member) }
            changes.append(.init(column: .role, before: member.role.rawValue, after: role.rawValue))
        }
        // A number that is there is the person's own, as is who may see it: neither shown here nor replaced.
        if !line.phone.isEmpty, member.phone.isEmpty {
            changes.append(.init(column: .phone, before: "", after: line.phone))
        }
        return (changes.isEmpty ? .same : .changed(changes), member)
    }
}

/// The departments there are, and those the file adds.
private struct DepartmentList {
    private var names: Set<String>
    private let byID: [Department.ID: String]
    private(set) var new: [String] = []

    init(_ departments: [Department]) {
        names = Set(departments.map { FoldedKey.fold($0.name) })
        byID = Dictionary(uniqueKeysWithValues: departments.map { ($0.id, $0.name) })
    }

    func name(of id: Department.ID?) -> String { id.flatMap { byID[$0] } ?? "" }

    /// False when there are too many by now.
    mutating func take(_ name: String) -> Bool {
        guard !name.isEmpty, !names.contains(FoldedKey.fold(name)) else { return true }
        guard names.count < Departments.most else { return false }
        names.insert(FoldedKey.fold(name))
        new.append(name)
        return true
    }
}
