/// What is sent about everything that isn't of a group.
enum OrganisationForms {
    static let parts = [doors, oneself, access, accounts, organisation, invitations, acquaintance] + JourneyForms.parts

    private static let doors = SendingPart(
        "Doors: where a secret or a name lets in",
        [
            Sending("/sign-in", ["name": "tim", "password": "de sleutel ligt onder de mat"]),
            Sending("/sign-in", ["name": "tim", "password": "dat weet ik niet"], note: "wrong password"),
            Sending("/sign-in/link", ["mail": "niemand@example.org"]),
            Sending("/sign-in/link/{signInLink}"),
            Sending("/sign-in/link/raad-maar-wat"),
            Sending("/sign-in/passkey/question"),
            Sending("/sign-in/passkey", ["clientData": "e30", "id": "c"]),
            Sending("/sign-out"),
            Sending("/demo/ada"),
            Sending(
                "/setup/raad-maar-wat", ["organisation": "Van mij", "name": "Ik", "password": "mijn eigen wachtwoord"]),
            Sending("/join", ["code": "{posterCode}"]),
            Sending("/join/{posterCode}", ["name": "Nieuwe Collega", "note": "Begin morgen."]),
            Sending("/join/raad-maar-wat", ["name": "Nieuwe Collega", "note": "Begin morgen."]),
            Sending("/waiting"),
            Sending("/in/{invited}", ["name": "Nieuwe Collega"]),
            Sending("/in/raad-maar-wat", ["name": "Nieuwe Collega"]),
            Sending("/in/{invited}/group"),
            Sending("/phone/{phone}"),
            Sending("/phone/raad-maar-wat"),
        ])

    private static let oneself = SendingPart(
        "Oneself",
        [
            Sending("/settings/profile", ["name": "Andere Naam", "job": "Van alles", "jobAudience": "everyone"]),
            Sending("/settings/language", ["language": "en"]),
            Sending("/settings/portrait"),
            Sending("/settings/portrait/audience", ["portraitAudience": "spaces"]),
            Sending("/settings/portrait/removal"),
            Sending("/settings/suggestions", ["out": "1"]),
            Sending("/settings/acquaintance", ["mayBeShown": "1"]),
            Sending("/experts/offers", ["subject": "ladders"]),
            Sending("/notifications/read"),
            Sending("/pictures"),
        ])

    private static let access = SendingPart(
        "One's own doors",
        [
            Sending(
                "/settings/password",
                ["current": "de sleutel ligt onder de mat", "new": "de mat ligt onder de sleutel"]),
            Sending("/settings/phone"),
            Sending("/settings/passkeys/question"),
            Sending("/settings/passkeys", ["name": "Telefoon", "clientData": "e30", "attestation": "oA"]),
            Sending("/settings/passkeys/{passkey}/removal"),
            Sending("/settings/devices/removal"),
            Sending("/settings/devices/raad-maar-wat/removal"),
        ])

    private static let accounts = SendingPart(
        "Accounts of others",
        [
            Sending("/settings/members", ["name": "Nieuwe Collega", "role": "member"]),
            Sending("/settings/members/{wilma}", ["name": "Wilma", "role": "administrator"]),
            Sending("/settings/members/{newcomer}/link"),
            Sending("/settings/members/{wilma}/closure"),
            Sending("/settings/members/{trees}/closure/removal"),
            Sending("/settings/members/import"),
            Sending("/settings/members/import/confirmation", ["csv": "name,mail\nNieuwe Collega,nieuw@example.org\n"]),
            Sending("/arrivals/{arrival}/acceptance"),
            Sending("/arrivals/{arrival}/refusal"),
            Sending("/arrivals/{arrival}/acceptance", owner: "anouk", note: "the owner is named on the poster"),
            Sending("/arrivals/{arrival}/refusal", owner: "anouk", note: "the owner is named on the poster"),
        ])

    private static let organisation = SendingPart(
        "The organisation",
        [
            Sending("/settings/organisation", ["name": "Anders", "language": "nl", "timeZone": "Europe/Amsterdam"]),
            Sending("/settings/organisation/suggestions", ["weeklyCap": "2"]),
            Sending(
                "/settings/groups",
                ["announcements": "3", "groupAnnouncements": "1", "idleDays": "120", "periodDays": "0"]),
            Sending("/settings/forms", ["forms": "posts", "reason": "Alleen berichten."]),
            Sending("/settings/departments", ["name": "Receptie"]),
            Sending("/settings/departments/{department}", ["name": "Andere naam"]),
            Sending("/posters", ["department": "{department}"]),
            Sending("/posters/{poster}/removal"),
        ])

    private static let invitations = SendingPart(
        "Invitation links",
        [
            Sending("/invitations", ["role": "member", "uses": "5"], note: "into the organisation"),
            Sending(
                "/invitations", ["space": "{openSpace}", "role": "guest", "uses": "5"], owner: "joep",
                note: "into the group the owner hosts"),
            Sending("/invitations/{invitation}/removal", owner: "joep", note: "the owner made it"),
        ])

    private static let acquaintance = SendingPart(
        "The first week and buddies (the owner is the colleague who was proposed)",
        [
            Sending("/welcome/closure"),
            Sending("/welcome/closure/removal", after: [.same("/welcome/closure")]),
            Sending("/welcome/buddies/{buddy}/acceptance", owner: "ben"),
            Sending("/welcome/buddies/{buddy}/refusal", owner: "ben"),
            Sending(
                "/welcome/buddies/{buddy}/closure", after: [.same("/welcome/buddies/{buddy}/acceptance")], owner: "ben"),
        ])
}

/// What is sent on the way from a need to a living network.
enum JourneyForms {
    static let parts = [journeys, surveys, tools, options]

    private static let journeys = SendingPart(
        "Journeys",
        [
            Sending("/journeys", ["title": "Rust", "question": "Hoe krijgen we rust?", "token": "t8"]),
            Sending("/journeys/{journey}/options/end", ["reason": "Genoeg."]),
            Sending("/journeys/{journey}/decide/skip", ["reason": "Niet nodig."]),
            Sending("/journeys/{journey}/need/reopening", ["reason": "Nog eens."]),
            Sending("/journeys/{journey}/options/plan", ["who": "Dirk", "starts": "2026-11-25", "ends": "2026-12-01"]),
            Sending("/journeys/{journey}/checks/houseStyle"),
            Sending(
                "/journeys/{journey}/checks/houseStyle/removal",
                after: [.by(.adviser, "/journeys/{journey}/checks/houseStyle")]),
            Sending("/journeys/{journey}/checks/security"),
            Sending(
                "/journeys/{journey}/checks/security/removal",
                after: [.by(.council, "/journeys/{journey}/checks/security")]),
            Sending("/journeys/{journey}/outcome", ["forms": "posts", "reason": "Zo kozen we.", "token": "t9"]),
        ])

    private static let opening = Sending.Step.by(.adviser, "/surveys/{survey}/opening", ["closes": "2026-12-20"])
    private static let byLink = Sending.Step.by(
        .adviser, "/surveys/{survey}/edit", ["title.nl": "Wat heb je nodig?", "k": "5", "issued": "1"])
    private static let question: KeyValuePairs = [
        "kind": "scale", "text.nl": "Hoe gaat het?", "steps": "5", "low.nl": "Slecht", "high.nl": "Goed",
    ]

    private static let surveys = SendingPart(
        "Surveys",
        [
            Sending("/journeys/{finishedJourney}/survey"),
            Sending("/surveys/{survey}/edit", ["title.nl": "Wat heb je nodig?", "k": "5"]),
            Sending("/surveys/{survey}/questions", question),
            Sending("/surveys/{survey}/questions/{question}", question),
            Sending("/surveys/{survey}/questions/{question}/removal"),
            Sending("/surveys/{survey}/questions/{question}/up"),
            Sending("/surveys/{survey}/questions/{question}/down"),
            Sending("/surveys/{survey}/opening", ["closes": "2026-12-20"]),
            Sending("/surveys/{survey}/closing", after: [opening]),
            Sending("/surveys/{survey}/links", ["count": "2"], after: [byLink]),
            Sending("/surveys/{survey}/entry", ["q{question}": "4", "token": "t10"], after: [opening]),
            Sending(
                "/answer/{surveyCode}", ["q{question}": "4", "token": "t11"], after: [opening], note: "while it is open"
            ),
            Sending("/answer/{surveyCode}", ["q{question}": "4", "token": "t11"], note: "before it opens"),
            Sending("/surveys/{closedSurvey}/themes", ["question": "{asked}", "title": "Nog een thema"]),
            Sending("/surveys/{closedSurvey}/themes/{theme}/removal"),
            Sending("/surveys/{closedSurvey}/texts", ["question": "{asked}", "from": "0", "text.{text}": "client"]),
        ])

    private static let tools = SendingPart(
        "The inventory of tools",
        [
            Sending("/inventory", ["name": "Het prikbord", "kind": "tool"]),
            Sending("/inventory/{tool}/edit", ["name": "Het grote krijtbord", "kind": "tool", "version": "1"]),
            Sending("/inventory/{tool}/use"),
            Sending("/inventory/{tool}/use/removal", after: [.same("/inventory/{tool}/use")]),
            Sending("/inventory/{tool}/marks", ["mark": "4"]),
            Sending("/inventory/{tool}/words", ["body": "Het piept.", "works": "no"]),
            Sending("/inventory/{tool}/words/{word}/removal"),
            Sending("/inventory/{tool}/merge", ["into": "{otherTool}"]),
            Sending(
                "/inventory/{tool}/merge/removal",
                after: [.by(.adviser, "/inventory/{tool}/merge", ["into": "{otherTool}"])]),
        ])

    private static let options = SendingPart(
        "Options",
        [
            Sending("/journeys/{journey}/options", ["kind": "weerklank", "name": "Nog een optie", "forms": "posts"]),
            Sending("/journeys/{finishedJourney}/options", ["kind": "weerklank", "name": "Te laat", "forms": "posts"]),
            Sending("/journeys/{journey}/options/weights?version=1", ["w_fit": "9"]),
            Sending("/options/{option}/edit", ["kind": "weerklank", "name": "Een kleiner bord", "version": "1"]),
            Sending("/options/{option}/values", ["v_fit": "4", "r_fit": "Past goed.", "version": "1"]),
            Sending("/options/{option}/removal"),
            Sending("/options/{option}/points", ["body": "Stof op je mouw.", "side": "con"]),
            Sending("/options/{doneOption}/points", ["body": "Te laat.", "side": "con"]),
            Sending("/options/{option}/points/{point}", ["body": "Past bijna overal.", "version": "1"]),
            Sending("/options/{option}/points/{point}/removal"),
            Sending("/options/{option}/points/{point}/agreement"),
            Sending(
                "/options/{option}/points/{point}/agreement/removal",
                after: [.same("/options/{option}/points/{point}/agreement")]),
        ])

    private static func start(_ audience: String) -> KeyValuePairs<String, String> {
        [
            "question": "Thee of koffie?", "options": "Thee\nKoffie", "method": "approval", "secrecy": "anonymous",
            "share": "half", "audience": audience, "quorum": "0", "closes": "2026-12-20T12:00", "dots": "5",
            "token": "t12",
        ]
    }

    static let decisions = SendingPart(
        "Decisions, of a group or of everybody",
        [
            Sending("/decisions", start("space:{slug}"), note: "of a group"),
            Sending("/decisions", start("everyone"), note: "of everybody"),
            Sending("/decisions/{choice}/ballot", ["mark.{voteOption}": "1", "version": "1"]),
            Sending(
                "/decisions/{everyonesChoice}/ballot", ["mark.{everyonesOption}": "1", "version": "1"], owner: "dirk"),
            Sending("/decisions/{closed}/ballot", ["choice": "against", "version": "1"]),
            Sending("/decisions/{choice}/withdrawals", ["option": "{voteOption}", "how": "keep", "reason": "Op."]),
            Sending("/decisions/{consent}/stage", ["stage": "object"]),
            Sending("/decisions/{consent}/remarks", ["body": "En op vrijdag?", "token": "t13"]),
            Sending("/decisions/{consent}/amendments", ["name": "Om negen uur", "reason": "Dat past beter."]),
            Sending("/decisions/{choice}/closure"),
            Sending("/decisions/{voted}/closure", note: "everybody voted"),
            Sending(
                "/decisions/{closed}/outcome",
                ["statement": "We doen het.", "reasons": "Iedereen wil het.", "owner": "tim"]),
        ])
}
