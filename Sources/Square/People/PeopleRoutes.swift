import Database
import Hummingbird
import Organisation
import Web

struct PeopleRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/people") { request, _ in try await directory(request) }
        routes.get("/people/{handle}") { request, context in try await profile(request, context) }
    }

    private func directory(_ request: Request) async throws -> Response {
        let asked = try Form.query(request)
        let query = DirectoryQuery(
            text: String(asked["q"].prefix(200)), departmentID: Department.ID(asked["department"]),
            after: Member.ID(asked["after"]))
        return try await site.page(request) { visit in
            PeopleListPage(
                people: try Members.directory(query, visibleTo: visit.viewer, in: visit.db), query: query,
                departments: try Departments.all(in: visit.db), viewer: visit.viewer, canvas: visit.canvas
            ).page
        }
    }

    private func profile(_ request: Request, _ context: WebContext) async throws -> Response {
        let handle = try context.text("handle")
        let preview = ProfilePreview(rawValue: try Form.query(request)["as"])
        return try await site.page(request) { visit in
            let profile = try Members.profile(handle, visibleTo: visit.viewer, in: visit.db).seen(as: preview)
            guard profile.preview == nil else {
                return ProfilePage(profile: profile, shared: [], recent: [], canvas: visit.canvas).page
            }
            return ProfilePage(
                profile: profile,
                shared: try PeopleStore.listShared(with: profile.member.id, visibleTo: visit.viewer, in: visit.db),
                recent: try StreamStore.list(
                    by: profile.member.id, limit: 5, visibleTo: visit.viewer, in: visit.db),
                canvas: visit.canvas
            ).page
        }
    }
}
