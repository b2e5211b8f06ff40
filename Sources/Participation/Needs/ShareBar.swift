import Deliberation
import Organisation
import Web

/// A share with its count, drawn as a bar with the interval in which it probably lies for everybody.
struct ShareBar {
    let label: String
    let yes: Int
    let total: Int
    let canvas: Canvas
    /// A step of a scale is one of many small shares; an interval at each says little.
    var withInterval = true

    var body: HTML {
        guard let share = Wilson(yes: yes, of: total) else { return .empty }
        return """
            <li class="share"><p class="share-label"><span>\(label)</span>\
            <span class="share-figure"><b>\(Percent.text(share.share))</b> \
            <small>\(canvas("survey.count", canvas.words.grouped(yes), canvas.words.grouped(total)))</small></span></p>\
            \(picture(share))\(if: withInterval, interval(share))</li>
            """
    }

    private func interval(_ share: Wilson) -> HTML {
        "<p class=\"share-range\">\(canvas("survey.between", Percent.text(share.lower), Percent.text(share.upper)))</p>"
    }

    // A thousand wide; what it shows stands beside it in words.
    private func picture(_ share: Wilson) -> HTML {
        let (lower, upper) = (Int(share.lower * 1000), Int(share.upper * 1000))
        let whisker: HTML =
            withInterval
            ? """
            <rect class="share-whisker" x="\(lower)" y="5" width="\(max(upper - lower, 2))" height="2"></rect>\
            <rect class="share-whisker" x="\(max(lower - 2, 0))" y="2" width="4" height="8"></rect>\
            <rect class="share-whisker" x="\(min(upper - 2, 996))" y="2" width="4" height="8"></rect>
            """ : .empty
        return """
            <svg class="share-bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="share-all" width="1000" height="12" rx="0"></rect>\
            <rect class="share-part" width="\(Int((share.share * 1000).rounded()))" height="12"></rect>\(whisker)</svg>
            """
    }
}

enum Percent {
    static func text(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
