import Organisation
import Web

/// The way on to the rest of a list.
struct Pager {
    let next: Link
    let words: String
    let canvas: Canvas

    var body: HTML {
        """
        <nav class="pager" aria-label="\(canvas("pager.label"))"><a class="button quiet" rel="next" href="\(link: next)">\
        \(words) \(canvas.icon(.arrowRight))</a></nav>
        """
    }
}
