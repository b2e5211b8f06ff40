import CDeflate
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

struct CompressionTests {
    private static let long = String(repeating: "Een zin die vaak terugkomt. ", count: 200)

    @Test(arguments: [
        ("gzip", true), ("deflate, gzip;q=0.5, br", true), ("*", true), ("GZIP", true), ("gzip; q=1.0", true),
        ("gzip;q=0", false), ("*;q=0", false), ("gzip;q=0, *", false), ("br", false), ("", false), ("identity", false),
    ])
    func theClientDecides(accepted: String, isCompressed: Bool) async throws {
        try await pages { client async throws in
            let page = try await client.execute(uri: "/long", method: .get, headers: [.acceptEncoding: accepted])
            #expect(page.headers[.contentEncoding] == (isCompressed ? "gzip" : nil))
            #expect(page.headers[.vary] == "Cookie, Accept-Encoding")
            #expect(page.headers[.contentLength] == String(page.body.readableBytes))
            #expect(isCompressed ? unpacked(page.body) == Self.long : page.text == Self.long)
        }
    }

    @Test(arguments: ["/short", "/image", "/packed", "/stream", "/events"]) func therestStaysAsItIs(
        path: String
    ) async throws {
        try await pages { client async throws in
            let plain = try await client.execute(uri: path, method: .get)
            let asked = try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(plain.body == asked.body)
            #expect(plain.headers == asked.headers)
            #expect(asked.headers[.contentEncoding] == (path == "/packed" ? "br" : nil))
            #expect(asked.body.readableBytes > 0)
        }
    }

    @Test func aHeadTellsWhatAGetWouldSend() async throws {
        try await pages { client async throws in
            let headers: HTTPFields = [.acceptEncoding: "gzip"]
            let get = try await client.execute(uri: "/long", method: .get, headers: headers)
            let head = try await client.execute(uri: "/long", method: .head, headers: headers)
            #expect(head.headers == get.headers)
            #expect(head.body.readableBytes == 0 && get.body.readableBytes > 0)
        }
    }

    @Test func manyAtOnceShareCompressors() async throws {
        let pool = GzipPool(level: 1)
        let results = await withTaskGroup(of: String?.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let text = Self.long + String(number)
                    return pool.compress(ByteBuffer(string: text)).flatMap(unpacked) == text ? nil : text
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 64 && results.allSatisfy { $0 == nil })
    }

    private func pages(_ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let buffer = ByteBuffer(string: Self.long)
        try await site(
            { router in
                router.add(middleware: Compression())
                router.get("long") { _, _ in Respond.text(Self.long, headers: [.vary: "Cookie"]) }
                router.get("short") { _, _ in Respond.text("kort") }
                router.get("image") { _, _ in Respond.text(Self.long, headers: [.contentType: "image/png"]) }
                router.get("packed") { _, _ in Respond.text(Self.long, headers: [.contentEncoding: "br"]) }
                router.get("events") { _, _ in Respond.text(Self.long, headers: [.contentType: "text/event-stream"]) }
                router.get("stream") { _, _ in
                    Response(
                        status: .ok, headers: [.contentType: "text/plain"],
                        body: ResponseBody { writer in
                            try await writer.write(buffer)
                            try await writer.finish(nil)
                        })
                }
            }, test)
    }
}

func unpacked(_ buffer: ByteBuffer) -> String? {
    let decompressor = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(decompressor) }
    var output = [UInt8](repeating: 0, count: 1 << 20)
    var size = 0
    let result = buffer.withUnsafeReadableBytes { input in
        libdeflate_gzip_decompress(decompressor, input.baseAddress, input.count, &output, output.count, &size)
    }
    return result == LIBDEFLATE_SUCCESS ? String(decoding: output[..<size], as: UTF8.self) : nil
}
