import Hummingbird
import Web

/// What a page for who is not signed in shows.
package struct DoorPage {
    let title: String
    let main: HTML
    /// The page's own address, when it can be asked for again in another language.
    var address: Link?
    var status: HTTPResponse.Status = .ok
    var headers: HTTPFields = [:]

    package init(
        title: String, main: HTML, address: Link? = nil, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) {
        self.title = title
        self.main = main
        self.address = address
        self.status = status
        self.headers = headers
    }
}

extension Site {
    static let languageCookie = "lang"

    /// What such a page draws with: the language asked for, remembered by this browser, or the organisation's.
    package func doorCanvas(_ request: Request) -> Canvas {
        let organisation = known.organisation
        let remembered = request.cookie(Self.languageCookie, secure: options.isSecure).flatMap(Language.init(rawValue:))
        let language = askedLanguage(request) ?? remembered ?? organisation?.language ?? browserLanguage(request)
        let words = languages.words(language, timeZone: organisation?.timeZone ?? "Europe/Amsterdam")
        return Canvas(words: words, now: clock.now(), assets: assets)
    }

    package func door(_ request: Request, _ page: DoorPage, _ canvas: Canvas) -> Response {
        let door = Door(title: page.title, main: page.main, words: canvas.words, assets: assets, address: page.address)
        var response = Respond.html(door.body, status: page.status, headers: page.headers)
        if let asked = askedLanguage(request) { remember(asked, in: &response) }
        return response
    }

    /// So that this browser's next page for nobody in particular is in the language its person chose.
    func remember(_ language: Language?, in response: inout Response) {
        guard let language else { return response.removeCookie(Self.languageCookie, secure: options.isSecure) }
        response.setCookie(
            Self.languageCookie, language.rawValue, maxAge: .seconds(365 * 86_400), secure: options.isSecure)
    }

    private func askedLanguage(_ request: Request) -> Language? {
        request.uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) }
    }

    // Only before there is an organisation that says so.
    private func browserLanguage(_ request: Request) -> Language {
        let wanted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").map {
            $0.drop { $0 == " " }.prefix(2).lowercased()
        }
        return wanted.lazy.compactMap { Language(rawValue: $0) }.first ?? .nl
    }
}
