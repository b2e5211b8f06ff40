import Hummingbird
import Web

extension Site {
    /// A link or code that is used, too old, withdrawn or made up: one page, which doesn't say which.
    package func closedDoor(_ request: Request) -> Response {
        let canvas = doorCanvas(request)
        let main: HTML = """
            \(Ring(filled: 0).body)<h1>\(canvas("door.closed.title"))</h1><p>\(canvas("door.closed.text"))</p>\
            <ul class="plain"><li>\(canvas("door.closed.maker"))</li><li>\(canvas("door.closed.code"))</li>\
            <li>\(canvas("door.closed.account"))</li></ul>\
            <div class="actions"><a class="button quiet" href="\(link: .signIn)">\(canvas("signIn.back"))</a></div>
            """
        return door(request, DoorPage(title: canvas("door.closed.title"), main: main, status: .notFound), canvas)
    }
}
