import Web

/// What went wrong, in words that say what to do.
struct ProblemPage {
    let problem: Problem
    let canvas: Canvas
    /// What was asked for, when asking again can't do harm.
    let path: Link?
    /// The id of the request, which also stands in the log.
    let id: String
    /// What was typed and could not be kept, to be sent again.
    var kept: KeptForm?

    var title: String {
        let key = "problem.title.\(problem.status.code)"
        return canvas.words.has(key) ? canvas(key) : canvas("problem.title")
    }

    private var sentence: String {
        if problem.status == .tooManyRequests, let seconds = problem.retryAfter {
            return canvas("signIn.tooMany", count: (seconds + 59) / 60)
        }
        return canvas(problem.reason)
    }

    var body: HTML {
        """
        <div class="empty">\(Ring(filled: 1, isLarge: true).body)<h1>\(title)</h1><p>\(sentence)</p>\(fields)\
        \(if: problem.status == .internalServerError, "<p class=\"small\">\(canvas("problem.id", id))</p>")\
        \(kept == nil ? action : "")</div>\(kept.map { KeptPage(kept: $0, canvas: canvas).again })
        """
    }

    private var fields: HTML {
        guard !problem.fields.isEmpty else { return .empty }
        let items: [HTML] = problem.fields.values.map { canvas($0) }.sorted().map { "<li>\($0)</li>" }
        return "<ul>\(items)</ul>"
    }

    private var action: HTML {
        guard problem.retryAfter != nil, let path else {
            return "<a class=\"button\" href=\"\(link: .home)\">\(canvas("problem.home"))</a>"
        }
        return "<a class=\"button\" href=\"\(link: path)\">\(canvas("problem.again"))</a>"
    }

    var json: JSONText {
        JSONText.object { json in
            json.member("error", problem.code)
            json.member("message", sentence)
            if !problem.fields.isEmpty {
                json.array("fields", problem.fields.sorted { $0.key < $1.key }) { json, field in
                    json.object {
                        $0.member("field", field.key)
                        $0.member("error", field.value.code)
                        $0.member("message", canvas(field.value))
                    }
                }
            }
        }
    }
}
