import Organisation
import Web

/// The pictures in the form of a post: what is there already, each with its words, and room for more.
struct PictureField {
    let pictures: [Post.Picture]
    var problems: [String: Problem.Reason]
    var refusals: [PictureRefusal] = []
    /// The form came back only to ask for words.
    var nudges = false
    let canvas: Canvas

    var body: HTML {
        let more = FileField(
            PictureDraft.files, label: canvas(pictures.isEmpty ? "picture.add" : "picture.addMore"),
            hint: canvas("picture.add.hint", String(Post.Picture.most)), errors: errors, takesMany: true,
            isOptional: true)
        return """
            <input type="hidden" name="\(PictureDraft.marker)" value="1">\
            \(if: nudges, nudge)\(if: nudges, "<input type=\"hidden\" name=\"\(PictureDraft.nudged)\" value=\"1\">")\
            <div class="picture-field" data-pictures="\(link: .pictures)" data-busy="\(canvas("picture.busy"))" \
            data-failed="\(canvas("picture.failed"))">\
            <ul class="picture-entries">\(pictures.map(entry))</ul>\
            \(pictures.count < Post.Picture.most ? more.body(canvas) : refused)\
            <p class="hint" role="status"></p></div>\(canvas.sendsPictures)
            """
    }

    /// What a script puts in place after sending pictures ahead.
    var entries: HTML {
        "<ul class=\"picture-entries\">\(pictures.map(entry))</ul>\(refused)"
    }

    private var refused: HTML {
        let lines: [HTML] = errors.map { "<p class=\"error\">\(canvas.icon(.warning)) \($0)</p>" }
        return "<div class=\"errors\">\(lines)</div>"
    }

    /// For a page between the form and its end: the pictures with room for words, and no more of them.
    var preview: HTML {
        guard !pictures.isEmpty else { return "" }
        return """
            <section class="section"><h2>\(canvas("picture.heading"))</h2>\(if: pictures.contains { $0.alt.isEmpty }, nudge)\
            <ul class="picture-entries">\(pictures.map(entry))</ul></section>
            """
    }

    private var errors: [String] {
        let reasons = [problems[PictureDraft.files]].compactMap { $0 } + refusals.map(\.reason)
        return reasons.map { canvas($0) }
    }

    private var nudge: HTML {
        """
        <div class="notice warm" role="status">\(canvas.icon(.eye))<p><b>\(canvas("picture.nudge.title"))</b> \
        \(canvas("picture.nudge.text"))</p></div>
        """
    }

    private func entry(_ picture: Post.Picture) -> HTML {
        let words = Field(
            PictureDraft.alt(picture.id), label: canvas("picture.alt"), value: picture.alt,
            hint: canvas("picture.alt.hint"), error: problems[PictureDraft.alt(picture.id)].map { canvas($0) })
        return """
            <li class="picture-entry"><input type="hidden" name="\(PictureDraft.field)" value="\(picture.id.description)">\
            <img src="\(link: .picture(picture.id, .small))" width="\(picture.width)" height="\(picture.height)" alt="\(picture.alt)">\
            <div>\(words.body(canvas))<label class="choice"><input type="checkbox" name="\(PictureDraft.removal(picture.id))" value="1">\
            <span>\(canvas("picture.leaveOut"))</span></label></div></li>
            """
    }
}
