import Hummingbird
import Organisation
import Square
import Web

/// Every part of the interface with its states, drawn by the code that draws it everywhere: what manuals, screenshots and
/// browser tests look at.
enum StyleguideFeature {
    static var feature: Feature {
        var feature = Feature("styleguide")
        feature.routes = { site, routes in
            routes.get("/styleguide") { request, _ in
                try await site.page(request) { visit in
                    Page(
                        title: visit.canvas("styleguide.title"), section: "styleguide",
                        main: StyleguidePage(canvas: visit.canvas, viewer: visit.viewer).body)
                }
            }
        }
        return feature
    }
}
