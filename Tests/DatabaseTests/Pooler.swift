import Foundation

/// A pgbouncer in transaction mode before a server: the next transaction of a client may run on another connection.
final class Pooler: Sendable {
    static let program = "/usr/sbin/pgbouncer"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)

    let address: String
    private let folder: String

    init(before server: String) throws {
        let target = URLComponents(string: server)!
        folder = NSTemporaryDirectory() + "weerklank-pooler-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let port = Int.random(in: 12_000..<20_000)
        let database = target.path.dropFirst()
        try """
        [databases]
        \(database) = host=127.0.0.1 port=\(target.port!) user=\(target.user!) password=\(target.password!)
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = \(port)
        unix_socket_dir =
        auth_type = any
        pool_mode = transaction
        default_pool_size = 3
        logfile = \(folder)/log
        pidfile = \(folder)/pid
        """.write(toFile: folder + "/pgbouncer.ini", atomically: false, encoding: .utf8)
        address = "postgres://someone@127.0.0.1:\(port)/\(database)"
        // It refuses to run as root, and returns before it listens.
        let start = """
            chmod -R a+rwX '\(folder)'; [ \\$(id -u) = 0 ] && user='-u nobody'; \
            \(Self.program) -q -d \\$user '\(folder)/pgbouncer.ini'; \
            for _ in \\$(seq 200); do \
                sleep 0.05; [ -s '\(folder)/pid' ] && (: <>/dev/tcp/127.0.0.1/\(port)) && exit 0; \
            done; exit 1
            """
        guard Self.shell(start) else { throw CocoaError(.executableLoad) }
    }

    func stop() {
        _ = Self.shell("kill \\$(cat \(folder)/pid)")
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func shell(_ command: String) -> Bool {
        system("bash -c \"\(command)\" >/dev/null 2>&1") == 0
    }
}
