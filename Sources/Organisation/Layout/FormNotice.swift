import Web

/// Above a form that could not be kept as it is.
package struct FormNotice {
    let count: Int
    let canvas: Canvas

    package init(_ count: Int, _ canvas: Canvas) {
        self.count = count
        self.canvas = canvas
    }

    package var body: HTML {
        "<div class=\"notice error\" role=\"alert\"><p>\(canvas("form.problems", count: count))</p></div>"
    }
}
