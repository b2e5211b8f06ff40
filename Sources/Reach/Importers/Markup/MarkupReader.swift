import CXML

/// Reads HTML with libxml2 into a tree of our own, which is never deeper than `deepest`.
enum MarkupReader {
    /// What a post in a forum needs is below 30. The rest of the importer recurses over the tree.
    static let deepest = 100

    /// The `body` of the fragment, or nil when it is nested so deep that it can only be an attack: the parser searches
    /// its stack at every end tag.
    static func read(_ html: String) -> MarkupElement? {
        _ = ready
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        guard !MarkupGuard.isOverloaded(html), let parser = htmlNewParserCtxt() else { return nil }
        defer { htmlFreeParserCtxt(parser) }
        var text = html
        let builder = MarkupBuilder()
        text.withUTF8 { bytes in
            guard !bytes.isEmpty, bytes.count <= Int32.max else { return }
            builder.listen(to: parser)
            bytes.withMemoryRebound(to: CChar.self) { characters in
                let document = htmlCtxtReadMemory(
                    parser, characters.baseAddress, Int32(characters.count), nil, "UTF-8", Int32(options))
                if let document { xmlFreeDoc(document) }
            }
        }
        return builder.gaveUp ? nil : builder.root
    }

    private static let ready: Void = xmlInitParser()
}

/// Makes the tree from what libxml2 tells. Its own tree is not made: it stops at a depth with the text after it lost.
private final class MarkupBuilder {
    let root = MarkupElement("body")
    private(set) var gaveUp = false
    private var open: [MarkupElement] = []
    private var depth = 0
    private var text: [UInt8] = []
    private var parser: htmlParserCtxtPtr?

    private static let hopeless = 1000

    func listen(to parser: htmlParserCtxtPtr) {
        self.parser = parser
        guard let sax = parser.pointee.sax else { return }
        parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        sax.pointee.startDocument = nil
        sax.pointee.endDocument = nil
        sax.pointee.internalSubset = nil
        sax.pointee.comment = nil
        sax.pointee.processingInstruction = nil
        sax.pointee.startElement = { builder, name, attributes in
            guard let name else { return }
            MarkupBuilder.from(builder)?.start(String(cString: name), MarkupBuilder.dictionary(attributes))
        }
        sax.pointee.endElement = { builder, _ in MarkupBuilder.from(builder)?.end() }
        sax.pointee.characters = { builder, text, count in MarkupBuilder.from(builder)?.append(text, count) }
        sax.pointee.ignorableWhitespace = { builder, text, count in MarkupBuilder.from(builder)?.append(text, count) }
        // Script and style come here.
        sax.pointee.cdataBlock = { _, _, _ in }
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        depth += 1
        if depth > Self.hopeless {
            gaveUp = true
            xmlStopParser(parser)
        }
        guard depth <= MarkupReader.deepest else { return }
        flush()
        let element = MarkupElement(name, attributes: attributes)
        current.children.append(.element(element))
        open.append(element)
    }

    private func end() {
        depth -= 1
        guard depth < MarkupReader.deepest else { return }
        flush()
        _ = open.popLast()
    }

    private func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    // Text comes in pieces of at most some hundreds of bytes, which may end inside a character.
    private func flush() {
        guard !text.isEmpty else { return }
        current.children.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private var current: MarkupElement { open.last ?? root }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        pointer.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func dictionary(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
        guard let list else { return [:] }
        var attributes: [String: String] = [:]
        var index = 0
        while let name = list[index] {
            attributes[String(cString: name)] = list[index + 1].map { String(cString: $0) } ?? ""
            index += 2
        }
        return attributes
    }
}
