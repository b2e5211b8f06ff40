import Hummingbird
import Organisation
import Web

/// Tells a load balancer whether this process and its database answer.
struct HealthRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/healthz") { _, _ in
            do {
                try await site.database.ping()
                return Respond.text("ok\n")
            } catch {
                return Respond.text("database away\n", status: .serviceUnavailable, headers: [.retryAfter: "5"])
            }
        }
    }
}
