/// What is sent about groups and what stands in them: each is tried in an open, a closed and a hidden group.
enum GroupForms {
    static let parts = [
        groups, life, announcements, asking, conversations, help, notes, withdrawn, left, JourneyForms.decisions,
    ]

    private static let groups = SendingPart(
        "Groups",
        [
            Sending(
                "/spaces",
                ["name": "Fietsen", "purpose": "Samen rijden.", "need": "network", "kind": "closed", "forms": "posts"]),
            Sending(
                "/spaces/{slug}/settings",
                ["name": "Andere naam", "purpose": "Iets anders.", "need": "network", "kind": "open", "forms": "posts"]),
            Sending("/spaces/{slug}/membership"),
            Sending("/spaces/{slug}/membership/removal"),
            Sending("/spaces/{slug}/read"),
            Sending("/spaces/{slug}/invitations", ["handle": "lies"]),
            Sending("/spaces/{slug}/members/anouk/removal"),
        ])

    private static let life = SendingPart(
        "How long a group goes on",
        [
            Sending("/spaces/{slug}/renewal", ["until": "2027-03-01"]),
            Sending("/spaces/{slug}/hand-over", ["host": "anouk", "standIn": ""]),
            Sending("/spaces/{slug}/closing", ["word": "De kast is leeg."]),
            Sending("/spaces/{slug}/closing/removal", after: [closed], note: "closed"),
            Sending("/posts/{post}/comments", ["body": "Nog iets.", "token": "t8"], after: [closed], note: "closed"),
            Sending("/posts/{post}/reactions", ["give": "thanks"], after: [closed], note: "closed"),
        ])

    private static let closed = Sending.Step.by(.host, "/spaces/{slug}/closing", ["word": "De kast is leeg."])

    private static let announcements = SendingPart(
        "Announcements",
        [
            // The group's place of this week is taken.
            Sending(
                "/announcements",
                [
                    "space": "{slug}", "title": "De sleutel", "body": "Ligt bij de balie.", "until": "2026-12-21",
                    "way": "later", "token": "t9",
                ]),
            Sending("/announcements/plans/{plan}/removal", owner: "joep"),
            Sending("/posts/{announced}/seen"),
            Sending("/posts/{announced}/seen/removal", after: [.same("/posts/{announced}/seen")]),
            Sending("/posts/{announced}/lane", ["until": "2026-12-20"], owner: "joep"),
            Sending("/posts/{announced}/lane/removal", owner: "joep"),
        ])

    private static let asking = SendingPart(
        "Asking and being asked into a group",
        [
            Sending("/spaces/{slug}/requests", ["reason": "Ik wil meelezen."]),
            Sending(
                "/spaces/{slug}/requests/removal", after: [.same("/spaces/{slug}/requests", ["reason": "Toch niet."])]),
            Sending("/spaces/{slug}/requests/{asker}/acceptance"),
            Sending("/spaces/{slug}/requests/{asker}/refusal"),
            Sending("/spaces/{slug}/invitation/acceptance"),
            Sending("/spaces/{slug}/invitation/refusal"),
            Sending("/spaces/{slug}/invitation/acceptance", after: [asked], note: "being invited"),
            Sending("/spaces/{slug}/invitation/refusal", after: [asked], note: "being invited"),
        ])

    private static let asked = Sending.Step.by(.host, "/spaces/{slug}/invitations", ["handle": "{me}"])

    private static let conversations = SendingPart(
        "Conversations",
        [
            Sending(
                "/spaces/{slug}/posts",
                ["title": "Sleutel", "body": "Wie heeft de sleutel van de kast?", "token": "t1"]),
            Sending("/posts/{post}/edit", ["title": "", "body": "Hij is gevonden.", "version": "1"]),
            Sending("/posts/{post}/withdrawal"),
            Sending("/posts/{post}/pin"),
            Sending("/posts/{pinnedPost}/pin/removal"),
            Sending("/posts/{post}/bookmark"),
            Sending("/posts/{post}/bookmark/removal", after: [.same("/posts/{post}/bookmark")]),
            Sending("/posts/{post}/reactions", ["give": "thanks"]),
            Sending("/posts/{post}/comments", ["body": "In de la.", "token": "t2"]),
            Sending("/comments/{comment}/edit", ["body": "In de bovenste la.", "version": "1"]),
            Sending("/comments/{comment}/withdrawal"),
            Sending("/comments/{comment}/reactions", ["give": "agree"]),
            Sending("/drafts/post/{space}", ["body": "Nog niet af."]),
            Sending("/drafts/comment/{post}", ["body": "Nog niet af."]),
            Sending("/drafts/comment/{post}/removal", after: [.same("/drafts/comment/{post}", ["body": "Weg ermee."])]),
        ])

    private static let request: KeyValuePairs = [
        "type": "6", "space": "{slug}", "title": "Wie leent een ladder?", "body": "Voor één middag.",
        "endsOn": "2026-12-10", "token": "t3",
    ]

    private static let help = SendingPart(
        "Help",
        [
            Sending("/help/new", request),
            Sending("/help/check", request),
            Sending("/help/similar", ["title": "Wie leent een ladder?", "body": "Voor één middag."]),
            Sending("/help", request),
            Sending(
                "/help/{help}/edit",
                [
                    "type": "6", "title": "Wie rijdt mee?", "body": "Toch zaterdag.", "endsOn": "2026-12-11",
                    "version": "1",
                ]),
            Sending("/help/{help}/end", ["endsOn": "2026-12-12"]),
            Sending("/help/{help}/wider"),
            Sending("/help/{help}/solution", ["how": "Met de bus.", "thanks": "Fijn."]),
            Sending("/help/{help}/too"),
            Sending("/help/{help}/too/removal", after: [.same("/help/{help}/too")]),
            Sending("/help/{help}/refusal"),
            Sending("/drafts/help/{helpType}", ["title": "Nog niet af."]),
            Sending("/help/settings", ["hostAfter": "8", "everyoneAfter": "16", "days": "10"]),
            Sending("/help/types", ["name": "Meerijden"]),
            Sending("/help/types/{ownHelpType}", ["name": "Ruilen en lenen"]),
            Sending("/help/types/{ownHelpType}/offer/removal"),
            Sending(
                "/help/types/{ownHelpType}/offer",
                after: [.by(.administrator, "/help/types/{ownHelpType}/offer/removal")]),
        ])

    private static let notes = SendingPart(
        "Notes",
        [
            Sending("/notes", ["space": "{slug}", "title": "Ladder", "body": "Hangt in de schuur.", "token": "t4"]),
            Sending("/notes/{note}/edit", ["title": "De sleutel", "body": "Ligt weer onder de mat.", "version": "2"]),
            Sending("/notes/{note}/versions/1/restoration"),
            Sending("/notes/{note}/withdrawal"),
            Sending("/notes/{note}/confirmations"),
            Sending("/notes/{note}/doubts", ["remark": "Er ligt niets."]),
            Sending("/notes/{note}/review", ["review": "2027-02-01", "answer": "Nagekeken."]),
            Sending("/notes/{note}/owner", ["owner": "jolanda"]),
            Sending("/notes/{note}/owner/taking"),
            Sending("/notes/{orphanNote}/owner/taking"),
            Sending("/notes/{note}/authors", ["author": "jolanda"]),
            Sending("/notes/{note}/authors/anouk/removal"),
        ])

    private static let withdrawn = SendingPart(
        "What was withdrawn",
        [
            Sending("/posts/{withdrawnPost}/withdrawal/removal"),
            Sending("/posts/{withdrawnPost}/edit", ["title": "", "body": "Toch.", "version": "1"]),
            Sending("/posts/{withdrawnPost}/pin"),
            Sending("/posts/{withdrawnPost}/bookmark"),
            Sending("/posts/{withdrawnPost}/reactions", ["give": "thanks"]),
            Sending("/posts/{withdrawnPost}/comments", ["body": "Toch een antwoord.", "token": "t5"]),
            Sending("/drafts/comment/{withdrawnPost}", ["body": "Nog niet af."]),
            Sending("/comments/{withdrawnComment}/withdrawal/removal"),
            Sending("/comments/{withdrawnComment}/edit", ["body": "Toch.", "version": "1"]),
            Sending("/comments/{withdrawnComment}/reactions", ["give": "agree"]),
            Sending("/notes/{withdrawnNote}/withdrawal/removal"),
            Sending("/notes/{withdrawnNote}/edit", ["title": "Oud", "body": "Toch weer waar.", "version": "1"]),
            Sending("/notes/{withdrawnNote}/confirmations"),
            Sending("/notes/{withdrawnNote}/doubts", ["remark": "Klopt niet."]),
            Sending("/notes/{withdrawnNote}/owner", ["owner": "jolanda"]),
        ])

    private static let left = SendingPart(
        "What somebody wrote in a group and left behind (the owner is who left)",
        [
            own("/posts/{leftPost}/edit", ["title": "", "body": "Gewist.", "version": "1"]),
            own("/posts/{leftPost}/withdrawal"),
            own("/posts/{leftPost}/comments", ["body": "Nog iets.", "token": "t6"]),
            own("/comments/{leftComment}/edit", ["body": "Gewist.", "version": "1"]),
            own("/comments/{leftComment}/withdrawal"),
            own(
                "/help/{leftHelp}/edit",
                ["type": "6", "title": "Wie neemt over?", "body": "Niemand.", "endsOn": "2026-12-11", "version": "1"]),
            own("/help/{leftHelp}/end", ["endsOn": "2026-12-12"]),
            own("/help/{leftHelp}/wider"),
            own("/help/{leftHelp}/solution", ["how": "Zelf gedaan."]),
            own("/notes/{leftNote}/edit", ["title": "Van Bas", "body": "Gewist.", "version": "1"]),
            own("/notes/{leftNote}/withdrawal"),
            own("/notes/{leftNote}/owner/taking"),
            own("/spaces/{slug}/posts", ["title": "", "body": "Ik ben er nog.", "token": "t7"]),
        ])

    private static func own(_ address: String, _ fields: KeyValuePairs<String, String> = [:]) -> Sending {
        Sending(address, fields, owner: "bas")
    }
}
