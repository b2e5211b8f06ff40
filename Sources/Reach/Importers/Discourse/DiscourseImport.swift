import Database
import Foundation
import Organisation
import Square

/// `weerklank import discourse`: a file with a topic of Discourse on each line.
package struct DiscourseImport: Sendable {
    package struct Setting: Sendable {
        /// Keeps apart forums whose numbers overlap.
        package var source = "discourse"
        /// The address of the forum, for links within it.
        package var forum: String?
        /// The handle of who tends the groups; else the first administrator.
        package var host: String?
        /// What accepted answers become.
        package var accepted = AcceptedChoice()

        package init() {}
    }

    private let site: Site
    private let setting: Setting

    private static let topicsAtOnce = 50
    private static let postsAtOnce = 1000

    package init(site: Site, setting: Setting = Setting()) {
        self.site = site
        self.setting = setting
    }

    /// Adds what is new in the file, or in what comes in by a pipe when the path is "-".
    /// - Parameter progress: called about every second
    package func run(_ path: String, progress: (ImportReport) -> Void = { _ in }) async throws -> ImportReport {
        var file = try LineFile(path: path)
        let (conversations, reader, forms) = try await prepare()
        var report = ImportReport()
        var batch = Batch()
        var number = 0
        var told = ContinuousClock.now
        while let line = try file.next() {
            number += 1
            switch read(line, with: reader) {
            case .conversation(let conversation): batch.append(conversation, line: number)
            case .notForEveryone: report.counts.skipped += 1
            case .empty: break
            case .broken(let reason): report.fail(number, reason)
            }
            if batch.lines.count >= Self.topicsAtOnce || batch.posts >= Self.postsAtOnce {
                try await add(&batch, to: conversations, &report)
            }
            if told.duration(to: .now) >= .seconds(1) {
                report.share = file.size.map { $0 == 0 ? 1 : Double(file.position) / Double($0) }
                progress(report)
                told = .now
            }
        }
        try await add(&batch, to: conversations, &report)
        // So much at once that the planner's idea of the tables is out of date.
        if report.counts.posts >= Self.postsAtOnce { try await site.database.analyze() }
        report.failures.sort { $0.line < $1.line }
        if report.counts.helped > 0, !forms.contains(Space.help) { report.formsOff.append(Space.help) }
        if report.counts.noted > 0, !forms.contains(Note.form) { report.formsOff.append(Note.form) }
        return report
    }

    private func prepare() async throws -> (ImportedConversations, DiscourseConversation, forms: Set<String>) {
        let (organisation, host) = try await site.database.write { [setting] db in
            (try OrganisationSetting.find(in: db), try Self.host(setting.host, in: db))
        }
        let words = site.languages.words(organisation?.language ?? .nl, timeZone: organisation?.timeZone ?? "UTC")
        return (
            ImportedConversations(
                site: site, source: setting.source, host: host, words: words, accepted: setting.accepted),
            DiscourseConversation(words: words, forum: setting.forum, now: site.clock.now()),
            organisation?.forms ?? []
        )
    }

    private static func host(_ handle: String?, in db: Connection) throws -> Member.ID? {
        guard let handle else { return try Members.administrators(in: db).first }
        guard let member = try Members.account(handle: handle, in: db), member.state == .active else {
            throw ImportProblem.unknownHost(handle)
        }
        return member.id
    }

    private enum Reading {
        case conversation(ImportedConversation)
        case notForEveryone
        case empty
        case broken(String)
    }

    private func read(_ line: LineFile.Line, with reader: DiscourseConversation) -> Reading {
        switch DiscourseLine(line) {
        case .topic(let topic): reader.conversation(topic).map(Reading.conversation) ?? .notForEveryone
        case .empty: .empty
        case .broken(let reason): .broken(reason)
        }
    }

    // MARK: - Writing

    private struct Batch: Sendable {
        var conversations: [ImportedConversation] = []
        var lines: [Int] = []
        var posts = 0

        mutating func append(_ conversation: ImportedConversation, line: Int) {
            conversations.append(conversation)
            lines.append(line)
            posts += conversation.contributions.count
        }
    }

    private func add(
        _ batch: inout Batch, to conversations: ImportedConversations, _ report: inout ImportReport
    )
        async throws
    {
        let full = batch
        batch = Batch()
        guard !full.lines.isEmpty else { return }
        do {
            report.counts += try await site.database.write { try conversations.add(full.conversations, in: $0) }
        } catch let error as DatabaseError where error.isAboutContent {
            // One that the database refuses must not take the others with it.
            for (conversation, line) in zip(full.conversations, full.lines) {
                try await add(conversation, line, to: conversations, &report)
            }
        }
    }

    private func add(
        _ conversation: ImportedConversation, _ line: Int, to conversations: ImportedConversations,
        _ report: inout ImportReport
    ) async throws {
        do {
            report.counts += try await site.database.write { try conversations.add([conversation], in: $0) }
        } catch let error as DatabaseError where error.isAboutContent {
            report.fail(line, "the database refuses it: \(error.message)")
        }
    }
}

extension ImportReport {
    fileprivate mutating func fail(_ line: Int, _ reason: String) {
        failures.append(Failure(line: line, reason: reason))
        counts.skipped += 1
    }
}

extension DatabaseError {
    /// Another conversation may go well.
    fileprivate var isAboutContent: Bool {
        switch kind {
        case .unique, .foreignKey, .check, .decoding, .other: true
        case .busy, .connectionLost, .full, .readOnly, .corrupt: false
        }
    }
}
