import Organisation
import ServiceLifecycle

/// Does every feature's chores while the server runs: once at the start, then each at its own pace. A chore that fails
/// is said in the log and tried again at its next turn; what it changes is decided by the database, never by this timer.
struct Caretaker: Service {
    let site: Site
    let meter: Meter

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                for chore in site.features.flatMap(\.chores) {
                    group.addTask { await repeatedly(chore) }
                }
            }
        }
        // A service that returns stops the server, so this one waits until it is told to.
        try? await gracefulShutdown()
    }

    private func repeatedly(_ chore: Chore) async {
        while !Task.isCancelled {
            let start = ContinuousClock.now
            var hasFailed = false
            do {
                try await chore.run(site)
            } catch is CancellationError {
                return
            } catch {
                hasFailed = true
                site.logger.warning("a chore failed", metadata: ["chore": "\(chore.name)", "error": "\(error)"])
            }
            let time = (ContinuousClock.now - start) / .seconds(1)
            meter.did(chore: chore.name, seconds: time, failed: hasFailed)
            try? await Task.sleep(for: chore.every)
        }
    }
}
