import Web

/// The head of every document: one style sheet, one script, the icons.
struct Head {
    let title: String
    let assets: Assets

    var body: HTML {
        """
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
        <title>\(title)</title><meta name="color-scheme" content="light dark">\
        <link rel="stylesheet" href="\(assets.path("css/weerklank.css"))">\
        <link rel="icon" href="\(assets.path("icons/favicon.svg"))" type="image/svg+xml">\
        <link rel="alternate icon" href="\(assets.path("icons/favicon.ico"))" sizes="32x32">\
        <link rel="apple-touch-icon" href="\(assets.path("icons/icon-192.png"))">\
        <script type="module" src="\(assets.path("js/weerklank.js"))"></script>
        """
    }
}
