import Synchronization

/// Hears every statement run inside a task, so that a test can count and explain them:
/// `try await StatementLog.$current.withValue(log) { try await ben.get("/") }`.
package final class StatementLog: Sendable {
    package struct Entry: Sendable {
        let sql: SQL
        let engine: Engine

        package var text: String { sql.rendered(for: engine).text }
        package var values: [Value] { sql.values }
    }

    @TaskLocal package static var current: StatementLog?
    private let recorded = Mutex<[Entry]>([])

    package init() {}

    package var entries: [Entry] { recorded.withLock { $0 } }
    package var count: Int { recorded.withLock { $0.count } }

    func record(_ sql: SQL, _ engine: Engine) {
        recorded.withLock { $0.append(Entry(sql: sql, engine: engine)) }
    }
}
