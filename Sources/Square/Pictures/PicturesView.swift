import Organisation
import Web

/// The pictures of a post, each leading to a page of its own.
struct PicturesView {
    let pictures: [Post.Picture]
    let canvas: Canvas

    var body: HTML {
        guard !pictures.isEmpty else { return "" }
        let items: [HTML] = pictures.enumerated().map { number, picture in
            "<li><a href=\"\(link: .picture(picture.id))\">\(image(picture, number))</a></li>"
        }
        return """
            <ul class="pictures" data-count="\(pictures.count == 1 ? "1" : "more")" aria-label="\(canvas("picture.heading"))">\(items)</ul>
            """
    }

    private func image(_ picture: Post.Picture, _ number: Int) -> HTML {
        let sizes = pictures.count == 1 ? "(max-width: 720px) 92vw, 640px" : "(max-width: 720px) 46vw, 320px"
        return PictureImage(picture: picture, number: number, of: pictures.count, sizes: sizes, canvas: canvas).body
    }
}

/// One picture at the size the place needs; with its measures, so that the page doesn't jump when it comes.
struct PictureImage {
    let picture: Post.Picture
    let number: Int
    let of: Int
    let sizes: String
    let canvas: Canvas
    var isLazy = true

    var body: HTML {
        let widths = picture.widths
        let set = widths.map { "\(Link.picture(picture.id, $0.size).href) \($0.width)w" }.joined(separator: ", ")
        let plain = widths.last { $0.width <= 1000 } ?? widths[0]
        return """
            <img src="\(link: .picture(picture.id, plain.size))"\(attribute: "srcset", widths.count > 1 ? set : nil)\
            \(attribute: "sizes", widths.count > 1 ? sizes : nil) width="\(picture.width)" height="\(picture.height)" \
            alt="\(words)"\(attribute: "loading", isLazy ? "lazy" : nil) decoding="async">
            """
    }

    // A picture nobody described is still a link that must have a name.
    private var words: String {
        picture.alt.isEmpty ? canvas("picture.undescribed", String(number + 1), String(of)) : picture.alt
    }
}

/// The first picture of a conversation, beside its heading in a stream.
struct LeadPicture {
    let pictures: [Post.Picture]
    let canvas: Canvas

    var body: HTML {
        guard let first = pictures.first else { return "" }
        return """
            <span class="lead-picture">\(PictureImage(
                picture: first, number: 0, of: pictures.count, sizes: "96px", canvas: canvas).body)</span>
            """
    }
}
