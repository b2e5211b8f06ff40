import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

struct CookieTests {
    @Test func aCookieIsLockedDown() {
        var response = Response(status: .ok)
        response.setCookie("session", "abc-1", maxAge: .seconds(3600), secure: false)
        response.setCookie("session", "abc-1", secure: true)
        response.removeCookie("other", secure: true)
        #expect(
            response.headers[values: .setCookie] == [
                "session=abc-1; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600",
                "__Host-session=abc-1; Path=/; HttpOnly; SameSite=Lax; Secure",
                "__Host-other=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure",
            ])
    }

    @Test func onlyTheExactNameIsRead() {
        let request = request([.cookie: "xsession=0; session=a=b; __Host-session=secret;los"])
        #expect(request.cookie("session", secure: false) == "a=b")
        #expect(request.cookie("session", secure: true) == "secret")
        #expect(request.cookie("los", secure: false) == nil)
        #expect(request.cookie("Session", secure: false) == nil)
        let planted = self.request([.cookie: "session=planted"])
        #expect(planted.cookie("session", secure: true) == nil)
    }

    @Test func forwardedHeadersCountOnlyBehindAProxy() {
        let request = request([.xForwardedProto: "http, https", .xForwardedHost: "evil, plein.example"])
        #expect(Proxy.trusted.isSecure(request))
        #expect(!Proxy.none.isSecure(request))
        #expect(Proxy.trusted.host(request) == "plein.example")
        #expect(Proxy.none.host(request) == "localhost")
    }

    private func request(_ headers: HTTPFields) -> Request {
        let head = HTTPRequest(method: .get, scheme: nil, authority: "localhost", path: "/", headerFields: headers)
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }
}
