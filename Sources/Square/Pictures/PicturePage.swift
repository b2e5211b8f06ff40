import Organisation
import Web

/// What this is for: to look at one picture of a post, as large as it is kept.
struct PicturePage {
    let found: FoundPost
    let current: Post.Picture.ID
    let canvas: Canvas

    private var post: Post { found.post }
    private var number: Int { post.pictures.firstIndex { $0.id == current } ?? 0 }
    private var picture: Post.Picture { post.pictures[number] }
    private var place: String {
        canvas("picture.place", String(number + 1), String(post.pictures.count))
    }

    var page: Page { Page(title: "\(place) · \(post.heading)", section: Link.space(found.slug).href, main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .post(post.id))">\(post.heading)</a></li></ol></nav>\
        <header class="head"><div><h1>\(place)</h1><p class="small">\(canvas("picture.by", post.author.name))</p></div></header>\
        <figure class="picture-large"><a href="\(link: .picture(picture.id, .large))">\(PictureImage(
            picture: picture, number: number, of: post.pictures.count, sizes: "(max-width: 720px) 96vw, 960px", canvas: canvas,
            isLazy: false).body)</a>\
        <figcaption>\(picture.alt.isEmpty ? canvas("picture.noWords") : picture.alt)</figcaption></figure>\
        \(if: post.pictures.count > 1, others)
        """
    }

    private var others: HTML {
        let before = number > 0 ? post.pictures[number - 1] : nil
        let after = number + 1 < post.pictures.count ? post.pictures[number + 1] : nil
        let back: HTML? = before.map {
            "<a class=\"button quiet\" rel=\"prev\" href=\"\(link: .picture($0.id))\">\(canvas.icon(.arrowLeft)) \(canvas("picture.previous"))</a>"
        }
        let on: HTML? = after.map {
            "<a class=\"button quiet\" rel=\"next\" href=\"\(link: .picture($0.id))\">\(canvas("picture.next")) \(canvas.icon(.arrowRight))</a>"
        }
        return "<nav class=\"pager\" aria-label=\"\(canvas("picture.heading"))\">\(back)\(on)</nav>"
    }
}
