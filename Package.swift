// swift-tools-version: 6.2
import PackageDescription

// The house, from the roof down. A room is a module; an arrow points only downward.
// Swift 6 proves exclusive access where threads meet; checking it again at run time costs a page 5 % of its time.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

// bin/fuzz builds a program for libFuzzer, which brings its own main, of the same files that the tests use.
let fuzzing: Target =
    Context.environment["WEERKLANK_FUZZ"] == nil
    ? .testTarget(
        name: "FuzzTests", dependencies: ["Reach", "Square", "Organisation", "Web"], exclude: ["Driver"],
        swiftSettings: settings)
    : .executableTarget(
        name: "Fuzz", dependencies: ["Reach", "Square", "Organisation", "Web"], path: "Tests/FuzzTests",
        exclude: ["FuzzTests.swift", "FuzzFinding.swift", "Mutator.swift"],
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])

let package = Package(
    name: "weerklank",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "weerklank", targets: ["weerklank"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "weerklank",
            dependencies: [
                "App", "Deliberation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .target(
            name: "App",
            dependencies: [
                "Reach", "Participation", "Square", "Organisation",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(name: "Reach", dependencies: ["Square", "Organisation", "CXML"], swiftSettings: settings),
        .target(
            name: "Participation", dependencies: ["Square", "Organisation", "Deliberation"], swiftSettings: settings),
        .target(name: "Square", dependencies: ["Organisation"], swiftSettings: settings),
        .target(
            name: "Organisation",
            dependencies: [
                "Web", "Database", "CStemmer",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Web",
            dependencies: [
                "CMarkdown", "CDeflate", "CQRCode",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Database",
            dependencies: [
                "CPostgres", "CSQLite",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .target(name: "Deliberation", swiftSettings: settings),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CMarkdown", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        .target(
            name: "Support",
            dependencies: [
                "App",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            path: "Tests/Support", swiftSettings: settings),
        .testTarget(name: "DatabaseTests", dependencies: ["Database", "Support"], swiftSettings: settings),
        .testTarget(
            name: "WebTests", dependencies: ["Web", .product(name: "HummingbirdTesting", package: "hummingbird")],
            swiftSettings: settings),
        .testTarget(name: "OrganisationTests", dependencies: ["Organisation", "Support"], swiftSettings: settings),
        .testTarget(name: "SquareTests", dependencies: ["Square", "Support"], swiftSettings: settings),
        .testTarget(name: "DeliberationTests", dependencies: ["Deliberation"], swiftSettings: settings),
        .testTarget(name: "ParticipationTests", dependencies: ["Participation", "Support"], swiftSettings: settings),
        .testTarget(
            name: "ReachTests", dependencies: ["Reach", "Square", "Support"],
            exclude: ["Relevance/questions.json"], swiftSettings: settings),
        .testTarget(
            name: "AppTests", dependencies: ["App", "Support", "CSQLite"], exclude: ["Keeping/Upgrade"],
            swiftSettings: settings),
        fuzzing,
    ],
    swiftLanguageModes: [.v6]
)
