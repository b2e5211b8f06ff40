import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// What a signal means: the first SIGTERM or SIGINT that open requests finish and the server stops, the second, and one
/// before it serves, that it stops at once, SIGHUP that the certificate is read again.
actor Signals {
    private let logger: Logger
    private let certificate: Certificate?
    private var group: ServiceGroup?
    private var isStopping = false

    /// Looks at the certificate's files this often too, so that a renewal needs nobody.
    private static let pace = Duration.seconds(60)

    init(logger: Logger, certificate: Certificate?) {
        self.logger = logger
        self.certificate = certificate
    }

    /// From here on a first signal stops this group.
    func stop(_ group: ServiceGroup) { self.group = group }

    /// Until it is cancelled.
    func obey() async {
        await withTaskGroup { tasks in
            tasks.addTask { await self.listen() }
            if let certificate {
                tasks.addTask { [logger] in
                    while !Task.isCancelled {
                        try? await Task.sleep(for: Self.pace)
                        certificate.reloadIfChanged(logger)
                    }
                }
            }
        }
    }

    private func listen() async {
        for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup) {
            if signal == .sighup {
                certificate?.reload(logger)
            } else if let group, !isStopping {
                isStopping = true
                logger.notice("stopping: open requests finish first")
                await group.triggerGracefulShutdown()
            } else {
                logger.warning("stopped at once")
                // What was answered is in the database; nothing else needs an orderly end.
                _exit(signal == .sigterm ? 143 : 130)
            }
        }
    }
}
