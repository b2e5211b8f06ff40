@testable import Organisation
@testable import Reach
@testable import Square
@testable import Web

/// A place where bytes from outside come in, what they look like when they are right, and what has to hold for any bytes.
///
/// `check` stops the program where something doesn't hold, which is how libFuzzer and the compiler's own checks tell it.
struct FuzzTarget: Sendable {
    let name: String
    let seeds: [String]
    /// What means something here, put in where chance wants it.
    let words: [String]
    let check: @Sendable ([UInt8]) -> Void

    static let all = [form, multipart, header, markdown, csv, discourse, markup, cursor, cbor, picture]

    static let form = FuzzTarget(
        name: "form", seeds: ["title=Hallo+w%C3%A9reld&body=%0D%0Aregel&forms=a&forms=b", "a=%00&b=%FF&=&&c"],
        words: ["&", "=", "%", "+", "%0D%0A", "%C3%A9", "%F0%9F%92%99", "%00"]
    ) { bytes in
        guard let form = onlyProblems({ try Form.urlencoded(bytes) }) else { return }
        require(form.fields.allSatisfy { !$0.name.contains("\0") && !$0.value.contains("\0") }, "NUL in a field")
        let again = form.fields.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
        let read = onlyProblems { try Form.urlencoded(Array(again.utf8)) }
        require(read.map { same($0, form) } == true, "a form written again reads otherwise")
    }

    static let multipart = FuzzTarget(
        name: "multipart",
        seeds: [
            """
            --b\r\nContent-Disposition: form-data; name="title"\r\n\r\nHallo\r\n--b\r\nContent-Disposition: form-data; \
            name="file"; filename="C:\\foto %22een%22.png"\r\nContent-Type: image/png\r\n\r\n\u{1}\u{2}\r\n--b--\r\n
            """
        ],
        words: ["--b", "\r\n", "--", "; name=\"", "filename*=", "Content-Disposition: form-data", "\"", "\\\"", " \t"]
    ) { bytes in
        guard let form = onlyProblems({ try MultipartReader.form(bytes, boundary: "b") }) else { return }
        require(form.fields.allSatisfy { !$0.value.contains("\0") }, "NUL in a field")
        let sizes = form.fields.map { $0.value.utf8.count } + form.files("file").map { $0.bytes.count }
        require(sizes.reduce(0, +) <= bytes.count, "more came out than went in")
        for file in form.files("file") { require(!file.name.contains("/") && !file.name.contains("\\"), "a path") }
    }

    static let header = FuzzTarget(
        name: "header", seeds: ["form-data; name=\"a\"; filename=\"b\\\"c.png\"", "text/html; charset=utf-8"],
        words: [";", "=", "\"", "\\", " ", "name", "boundary"]
    ) { bytes in
        let header = HeaderValue(text(bytes))
        for name in ["name", "filename", "boundary"] { _ = header[name] }
    }

    static let markdown = FuzzTarget(
        name: "markdown",
        seeds: [
            "# Kop\n\n- een\n- **twee** @ben #rooster\n\n> citaat\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "[tekst](https://e.nl \"titel\") ![alt](/pictures/1) <b>x</b> `code` ~~weg~~ https://e.nl/a_b a@b.nl",
            "```js\nalert(1)\n```\n\n1. een\n   1. twee\n\n[a]: /b\n[a] &amp; &#0; \\* javascript:alert(1)",
        ],
        words: [
            "*", "_", "`", "~~", "[", "](", ")", "![", "<", ">", "\n", "\n\n", "    ", "- ", "1. ", "# ", "|", "|-|",
            "@", "#",
            "http://", "javascript:", "data:", "&", "&#", ";", "\\", "\"", "<script>", "<!--", "[a]: ",
        ]
    ) { bytes in
        let text = text(bytes)
        let html = Markdown.render(text, mentions: { ($0, "/people/\($0)") }, topics: { "/topics/\($0)" }).text
        if let fault = Markup.fault(of: html) { stop("\(fault) in \(html.debugDescription)") }
        require(Markdown.plain(text, limit: 40).count <= 40, "an excerpt that is too long")
        _ = Markdown.mentions(in: text)
        _ = Markdown.topics(in: text)
    }

    static let csv = FuzzTarget(
        name: "csv",
        seeds: [
            "naam;mail;afdeling;rol\r\n\"Jansen; Ben\";ben@x.nl;Wijkteam;lid\r\n",
            "\u{FEFF}name,mail\n\"a \"\"b\"\"\nc\",d@e.nl\n",
        ],
        words: ["\"", "\"\"", ",", ";", "\r\n", "\n", "\r", "\u{FEFF}", "naam", "mail", "rol", "beheerder"]
    ) { bytes in
        let file = CSV(bytes, most: 2000)
        let lines = bytes.count + 1
        require(file.records.allSatisfy { 1...lines ~= $0.line }, "a line that isn't there")
        if let first = file.records.first, let columns = try? MemberColumns(first) {
            for record in file.records.dropFirst() { _ = MemberLine(record, columns) }
        }
        guard file.failures.isEmpty, !file.records.contains(where: { $0.fields == [""] }) else { return }
        let again = file.records.map { record in
            record.fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
        }
        let read = CSV(Array(again.joined().utf8), most: 2000)
        // One column says nothing about what separates.
        guard file.records.first.map({ $0.fields.count > 1 }) == true else { return }
        require(read.records.map(\.fields) == file.records.map(\.fields), "a file written again reads otherwise")
    }

    static let discourse = FuzzTarget(
        name: "discourse",
        seeds: [
            """
            {"id":7,"title":"Wie weet dit","category_id":5,"closed":false,"post_stream":{"posts":[{"id":1,"post_number":1,\
            "username":"ben","name":"","cooked":"<p>Hallo <b>wereld</b></p>","created_at":"2014-01-27T09:53:00.000Z",\
            "wiki":false}],"stream":[]}}
            """
        ],
        words: [
            "{", "}", "[", "]", "null", "true", "1e400", "-1", "\"id\":", "\"posts\":", "\"created_at\":", "\\u0000",
            "\\ud800",
            "\"cooked\":", "9223372036854775808",
        ]
    ) { bytes in
        guard case .topic(let topic) = DiscourseLine(.bytes(bytes)), topic.isForEveryone else { return }
        for post in topic.shown { converted(post.html) }
    }

    static let markup = FuzzTarget(
        name: "markup",
        seeds: [
            "<p>een<em>woord</em>deel <a href=\"javascript:alert(1)\">x</a></p><ul><li>a<ol start=9><li>b</ol></ul>",
            "<aside class=\"quote\" data-username=\"ben\"><blockquote><p>x</p></blockquote></aside><pre><code>```\n</code></pre>",
            "<table><tr><th>A<td>x|y</table><img src=\"/a.png\" alt=\"[b](c)\"><script>alert(1)</script>&lt;b&gt;",
        ],
        words: [
            "<", ">", "</", "<p>", "<b>", "<a href=\"", "<li>", "<ul>", "<pre>", "<code>", "<img src=", "<table>",
            "<td>", "&lt;", "&#",
            "*", "_", "`", "](", "javascript:", "<script>", "<svg>", "<!--", "]]>",
        ]
    ) { converted(text($0)) }

    static let cursor = FuzzTarget(
        name: "cursor", seeds: ["1795486539309-2234713420165292267", "post-12", "1-123", "2234713420165292267"],
        words: ["-", "0", "9223372036854775807", "9223372036854775808", "+", "-1", " ", "٣"]
    ) { bytes in
        let text = text(bytes)
        roundTrip(StreamCursor.self, text)
        roundTrip(NoteCursor.self, text)
        roundTrip(SearchCursor.self, text)
        roundTrip(LiveTopic.self, text)
        roundTrip(Post.ID.self, text)
    }

    static let cbor = FuzzTarget(
        name: "cbor", seeds: ["\u{01}", "\u{18}d", "cabc", "\u{20}\u{01}\u{02}"],
        words: ["\u{01}", "\u{18}", "\u{19}", "\u{1B}", "\u{20}", "@", "`", "a"]
    ) { bytes in
        guard let value = try? CBOR.decode(bytes) else { return }
        _ = try? COSEKey(value)
    }

    static let picture = FuzzTarget(
        name: "picture",
        seeds: [
            "GIF89a\u{01}\u{01}\u{01}\u{01}", "RIFF\u{10}\u{0}\u{0}\u{0}WEBPVP8X\u{0A}\u{0}\u{0}\u{0}", "<svg xmlns=",
        ],
        words: [
            "GIF89a", "RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "IHDR", "\u{0}", "\u{7F}", "ftypheic", "EXIF", "XMP ",
        ]
    ) { bytes in
        for front in [[], [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]] as [[UInt8]] {
            guard let header = try? PictureHeader(front + bytes) else { continue }
            require(header.width > 0 && header.height > 0, "a picture without a size")
        }
        if let file = try? WebPFile(bytes) { require(file.width > 0 && file.height > 0, "a picture without a size") }
    }
}

// What has to hold

private func stop(_ what: String) -> Never { fatalError(what) }

private func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { stop(what()) }
}

/// Anything but a `Problem`, which a person gets to read, stops.
private func onlyProblems<T>(_ work: () throws -> T) -> T? {
    do { return try work() } catch is Problem { return nil } catch { stop("\(error) is no problem told to a person") }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private func encoded(_ text: String) -> String {
    text.utf8.map { byte in
        let digits = String(byte, radix: 16)
        return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
}

private func same(_ one: Form, _ other: Form) -> Bool {
    one.fields.count == other.fields.count
        && zip(one.fields, other.fields).allSatisfy { $0.name == $1.name && $0.value == $1.value }
}

private func roundTrip<T: LosslessStringConvertible>(_: T.Type, _ text: String) {
    guard let value = T(text) else { return }
    require(T(value.description)?.description == value.description, "\(T.self) \(text.debugDescription) changes")
}

/// What comes from another forum's HTML shows as safely as what members write.
private func converted(_ html: String) {
    let text = MarkdownText.write(DiscourseReader.blocks(in: html, host: "forum.example.org"))
    let shown = Markdown.render(text).text
    if let fault = Markup.fault(of: shown) { stop("\(fault) in \(shown.debugDescription)") }
}
