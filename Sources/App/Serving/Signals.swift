import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// What a signal means: the first SIGTERM or SIGINT that open requests finish and the server stops, the second that it
/// stops at once, SIGHUP that the certificate is read again.
struct Signals: Sendable {
    let logger: Logger
    let certificate: Certificate?

    /// Looks at the certificate's files this often too, so that a renewal needs nobody.
    private static let pace = Duration.seconds(60)

    func obey(_ group: ServiceGroup) async {
        await withTaskGroup { tasks in
            tasks.addTask { await listen(group) }
            if let certificate {
                tasks.addTask {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: Self.pace)
                        certificate.reloadIfChanged(logger)
                    }
                }
            }
        }
    }

    private func listen(_ group: ServiceGroup) async {
        var isStopping = false
        for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup) {
            if signal == .sighup {
                certificate?.reload(logger)
            } else if isStopping {
                logger.warning("stopped at once")
                // What was answered is in the database; nothing else needs an orderly end.
                _exit(signal == .sigterm ? 143 : 130)
            } else {
                isStopping = true
                logger.notice("stopping: open requests finish first")
                await group.triggerGracefulShutdown()
            }
        }
    }
}
