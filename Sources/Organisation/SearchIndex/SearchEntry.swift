import Database

/// A document as the index keeps it.
struct SearchEntry: Sendable {
    let id: Int64
    let kind: SearchKind
    let space: Int64?
    let at: Instant
    private let title: Terms
    private let body: Terms

    init(_ document: SearchDocument, title: Terms, body: Terms) {
        id = document.id
        kind = document.kind
        space = document.space
        at = document.at
        self.title = title
        self.body = body
    }

    private var places: [[UInt8]] {
        [SearchMark.kind(kind)] + (space.map { [SearchMark.space($0)] } ?? [])
    }

    /// The terms for SQLite, which cuts at the spaces: the title, the text, the title again with its mark, where it is.
    var text: String {
        var text = title.bytes
        text.reserveCapacity(text.count * 3 + body.bytes.count + 80)
        text.append(UInt8(ascii: " "))
        text.append(contentsOf: SearchMark.gap)
        text.append(contentsOf: body.bytes)
        text.append(UInt8(ascii: " "))
        text.append(contentsOf: SearchMark.gap)
        title.each { term in
            text.append(UInt8(ascii: " "))
            if !term.elementsEqual(SearchMark.gap) { text.append(contentsOf: SearchMark.title) }
            text.append(contentsOf: term)
        }
        for place in places {
            text.append(UInt8(ascii: " "))
            text.append(contentsOf: place)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The same as a `tsvector`, with the same places.
    var vector: String {
        var places: [ArraySlice<UInt8>: [Int]] = [:]
        var place = 0
        let note = { (term: ArraySlice<UInt8>) in
            place += 1
            if !term.elementsEqual(SearchMark.gap) { places[term, default: []].append(place) }
        }
        title.each(note)
        place += 1
        body.each(note)
        place += 1
        title.each { note($0.elementsEqual(SearchMark.gap) ? $0 : SearchMark.title[...] + $0) }
        var vector = self.places.map { "'\(String(decoding: $0, as: UTF8.self))'" }
        for (term, numbers) in places {
            vector.append(
                "'\(String(decoding: term, as: UTF8.self))':\(numbers.map(String.init).joined(separator: ","))")
        }
        return vector.joined(separator: " ")
    }
}

/// Analysed documents, ready to be written. Making one needs no database, so `weerklank load` does it beside the writing.
package struct SearchBatch: Sendable {
    let entries: [SearchEntry]
    /// The different words, by group.
    let words: [PlacedWords]
}
