import Hummingbird

/// The files of `Public/`, read once, served under names that change with their content.
package struct Assets: Sendable {
    private let fixed: AssetCatalog
    private let reloadedFolder: String?

    /// - Parameter reload: read from disk at every use, for working on styles and scripts
    /// - Throws: ``AssetError`` when a file names another that isn't there
    package init(folder: String, reload: Bool = false) throws {
        fixed = try AssetCatalog(folder: folder, compressedBy: reload ? nil : Gzip(level: 12))
        reloadedFolder = reload ? folder : nil
    }

    /// Where a file is served: "css/weerklank.css" → "/assets/css/weerklank.3f2a91bc.css".
    package func path(_ name: String) -> String {
        // an unknown name reads as an address that answers 404, which tests see and visitors survive
        catalog.byName[name]?.path ?? AssetCatalog.root + name
    }

    /// The answer to GET or HEAD of a path under `/assets/`.
    /// - Throws: `Problem.notFound`
    package func response(to request: Request) throws -> Response {
        guard let asset = catalog.byPath[request.uri.path] else { throw Problem.notFound }
        return asset.response(to: request, cacheControl: "public, max-age=31536000, immutable")
    }

    /// Serves everything under `/assets/`, and the few files that are asked for by a name of their own.
    package func addRoutes(to router: Router<WebContext>) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/assets/**", method: method) { request, _ in try response(to: request) }
            for name in Self.wellKnown {
                router.on("/\(name)", method: method) { request, _ in try response(to: request, wellKnown: name) }
            }
        }
    }

    private static let wellKnown = ["favicon.ico", "apple-touch-icon.png", "manifest.webmanifest", "robots.txt"]

    private func response(to request: Request, wellKnown name: String) throws -> Response {
        let catalog = catalog
        guard let asset = catalog.byName[name] ?? catalog.byName["icons/\(name)"] else { throw Problem.notFound }
        return asset.response(to: request, cacheControl: "public, max-age=3600")
    }

    private var catalog: AssetCatalog {
        guard let reloadedFolder else { return fixed }
        // a file half saved must not take the page down
        return (try? AssetCatalog(folder: reloadedFolder, compressedBy: nil)) ?? fixed
    }
}
