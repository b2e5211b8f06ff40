import Organisation
import Web

/// Pictures in posts, and the files they are kept in.
enum PictureFeature {
    static var feature: Feature {
        var feature = Feature("pictures")
        feature.migrations = [PictureMigration.files]
        feature.routes = { site, routes in PictureRoutes(site: site).add(to: routes) }
        feature.chores = [
            Chore("clear pictures that were put nowhere", every: .seconds(3600)) { site in
                try await Pictures(site: site).sweep()
            }
        ]
        feature.keeps = [
            KeptData(
                what: "keeps.pictures", purpose: "keeps.pictures.purpose", audience: "keeps.pictures.audience",
                retention: "keeps.pictures.retention"),
            KeptData(
                what: "keeps.portrait", purpose: "keeps.portrait.purpose", audience: "keeps.portrait.audience",
                retention: "keeps.portrait.retention"),
        ]
        feature.demo = { seed in try PictureDemo(seed: seed).fill() }
        return feature
    }
}
