import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct AssetsTests {
    private static let files = [
        "css/site.css":
            "@import \"./parts/a.css\";\nbody { background: url( '../icons/ring.svg' ); mask: url(data:image/png,x) }",
        "css/parts/a.css": "a { background: url(../../icons/ring.svg) }"
            + String(repeating: "\n/* vulling */", count: 200),
        "js/site.js": "import { a } from \"./a.js\";\nimport './b.js'; const x = './' + a",
        "js/a.js": "import \"./b.js\"; export const a = 1",
        "js/b.js": "import { a } from './a.js'; export const b = a",
        "icons/ring.svg": "<svg></svg>",
        "icons/favicon.ico": "icon", "robots.txt": "User-agent: *", "geheim.md": "niet serveren",
    ]

    @Test func namesChangeWithContent() throws {
        try withFolder { folder in
            let before = try Assets(folder: folder)
            #expect(before.path("css/site.css").wholeMatch(of: /\/assets\/css\/site\.[0-9a-f]{8}\.css/) != nil)
            #expect(try Assets(folder: folder).path("css/site.css") == before.path("css/site.css"))
            try "<svg>ander</svg>".write(toFile: folder + "/icons/ring.svg", atomically: true, encoding: .utf8)
            let after = try Assets(folder: folder)
            for name in ["icons/ring.svg", "css/site.css", "css/parts/a.css"] {
                #expect(before.path(name) != after.path(name), "\(name) names the changed file")
            }
            #expect(before.path("js/site.js") == after.path("js/site.js"))
        }
    }

    @Test func filesNameEachOtherAsServed() async throws {
        try await served { client, assets async throws in
            let style = try await client.execute(uri: assets.path("css/site.css"), method: .get).text
            #expect(
                style == "@import \"\(assets.path("css/parts/a.css"))\";\nbody { background: url( "
                    + "'\(assets.path("icons/ring.svg"))' ); mask: url(data:image/png,x) }")
            let script = try await client.execute(uri: assets.path("js/a.js"), method: .get).text
            #expect(script == "import \"\(assets.path("js/b.js"))\"; export const a = 1")
        }
    }

    @Test func aFolderNamedAsAStyleSheetIsServedAsOne() async throws {
        let parts = [
            "css/house.css/20-b.css": "b { background: url(../icons/ring.svg) }", "css/house.css/10-a.css": "a {}\n",
        ]
        try withFolder { folder in
            try FileManager.default.createDirectory(
                atPath: folder + "/css/house.css", withIntermediateDirectories: true)
            for (name, text) in parts {
                try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
            }
            let catalog = try AssetCatalog(folder: folder, compressedBy: nil)
            let sheet = try #require(catalog.byName["css/house.css"])
            #expect(
                String(buffer: sheet.bytes)
                    == "a {}\nb { background: url(\(catalog.byName["icons/ring.svg"]!.path)) }")
            #expect(parts.keys.allSatisfy { catalog.byName[$0] == nil }, "no part is served by itself")
        }
    }

    @Test func aFileIsKeptForAYear() async throws {
        try await served { client, assets async throws in
            let path = assets.path("css/parts/a.css")
            let plain = try await client.execute(uri: path, method: .get)
            #expect(plain.status == .ok)
            #expect(plain.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(plain.headers[.contentType] == "text/css; charset=utf-8")
            #expect(plain.headers[.vary] == "Accept-Encoding")
            let packed = try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.body.readableBytes < plain.body.readableBytes)
            #expect(unpacked(packed.body) == plain.text)
            let head = try await client.execute(uri: path, method: .head, headers: [.acceptEncoding: "gzip"])
            #expect(head.headers == packed.headers && head.body.readableBytes == 0)

            let tag = try #require(plain.headers[.eTag])
            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let answer = try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: known])
                #expect(answer.status == .notModified && answer.body.readableBytes == 0)
            }
            #expect(try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: "\"x\""]).status == .ok)
        }
    }

    @Test(arguments: [
        "/assets/css/site.css", "/assets/css/site.00000000.css", "/assets/geheim.md", "/assets/../Package.swift",
        "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets//etc/passwd", "/assets/", "/apple-touch-icon.png",
    ])
    func anythingElseIsNotFound(path: String) async throws {
        try await served { client, assets async throws in
            #expect(try await client.execute(uri: path, method: .get).status == .notFound)
            #expect(try await client.execute(uri: assets.path("css/site.css"), method: .get).status == .ok)
        }
    }

    @Test func aFewFilesHaveANameOfTheirOwn() async throws {
        try await served { client, _ async throws in
            let icon = try await client.execute(uri: "/favicon.ico", method: .get)
            #expect(icon.text == "icon")
            #expect(icon.headers[.cacheControl] == "public, max-age=3600")
            #expect(try await client.execute(uri: "/robots.txt", method: .head).headers[.contentLength] == "13")
        }
    }

    @Test func aMissingFileIsFoundAtStart() throws {
        try withFolder { folder in
            #expect(throws: Never.self) { try Assets(folder: folder) }
            try "a { background: url(../icons/weg.svg) }".write(
                toFile: folder + "/css/fout.css", atomically: true, encoding: .utf8)
            #expect(throws: AssetError.self) { try Assets(folder: folder) }
            #expect(throws: AssetError.self) { try Assets(folder: folder + "/nergens") }
        }
    }

    @Test func reloadingSeesAnEdit() throws {
        try withFolder { folder in
            let assets = try Assets(folder: folder, reload: true)
            let before = assets.path("icons/ring.svg")
            try "<svg>ander</svg>".write(toFile: folder + "/icons/ring.svg", atomically: true, encoding: .utf8)
            #expect(assets.path("icons/ring.svg") != before)
        }
    }

    private func served(
        _ test: @escaping @Sendable (any TestClientProtocol, Assets) async throws -> Void
    ) async throws {
        let assets = try withFolder { try Assets(folder: $0) }
        try await site({ assets.addRoutes(to: $0) }, { try await test($0, assets) })
    }

    @discardableResult
    private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in Self.files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return try body(folder.path)
    }
}
