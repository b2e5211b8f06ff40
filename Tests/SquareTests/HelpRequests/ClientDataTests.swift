import Testing

@testable import Square

@Suite("details of clients")
struct ClientDataTests {
    private func find(_ text: String) -> [ClientData] { ClientData.find(in: [text], year: 2026) }

    @Test(
        "what tells who a client is is found",
        arguments: [
            ("Het gaat om 111222333, wie kent hem?", ClientData.Kind.citizenNumber, "111222333"),
            ("BSN 1234.56.782 staat in de map", .citizenNumber, "1234.56.782"),
            ("nummer: 123 456 782.", .citizenNumber, "123 456 782"),
            ("geboren op 12-03-1941 in Echt", .birthDate, "geboren op 12-03-1941"),
            ("Ze is van 3 mei 1938", .birthDate, "3 mei 1938"),
            ("meneer is geb. in 1941", .birthDate, "geb. in 1941"),
            ("Ze woont Kerkstraat 12 links", .address, "Kerkstraat 12"),
            ("op de Sint Jansweg 4", .address, "Jansweg 4"),
            ("postcode 6041 AB", .address, "6041 AB"),
            ("bel haar op 06-12345678", .phone, "06-12345678"),
            ("bel +31 6 12345678", .phone, "31 6 12345678"),
            ("Mevrouw De Vries weigert de steunkousen", .name, "Mevrouw De Vries"),
            ("dhr. J. Jansen valt vaak", .name, "dhr. J. Jansen"),
            ("ze heet Annie de Wit", .name, "heet Annie de Wit"),
            ("de cliënt Bakker", .name, "cliënt Bakker"),
            ("J.P. de Boer komt morgen thuis", .name, "J.P. de Boer"),
            ("het gaat om 12-3-41 toch", .birthDate, "12-3-41"),
            ("ze is van 12 maart '41", .birthDate, "12 maart '41"),
            ("ze is van 1941-03-12", .birthDate, "1941-03-12"),
            ("dat was 12 - 03 - 1941", .birthDate, "12 - 03 - 1941"),
            ("hij woont Kerkstr. 12", .address, "Kerkstr. 12"),
            ("hij woont in de Kerkstraat, 12", .address, "Kerkstraat, 12"),
            ("hij woont Kerkstraat nr. 12", .address, "Kerkstraat nr. 12"),
            ("bel (0475) 123 456", .phone, "0475) 123 456"),
            ("bel +31 (0)6 12345678", .phone, "31 (0)6 12345678"),
            ("bel 0031612345678", .phone, "0031612345678"),
            ("bel 06 - 12345678", .phone, "06 - 12345678"),
            ("mevrouw  Jansen valt", .name, "mevrouw  Jansen"),
            ("de cliënt: Jansen", .name, "cliënt: Jansen"),
            ("onze mevrouw (Jansen) valt", .name, "mevrouw (Jansen"),
            ("bij fam. Jansen thuis", .name, "fam. Jansen"),
            ("mevr. D. van 't Hof valt", .name, "mevr. D. van 't Hof"),
            ("123456782 en 6", .citizenNumber, "123456782"),
            ("123456782 123456783", .citizenNumber, "123456782"),
        ])
    func found(text: String, kind: ClientData.Kind, part: String) {
        #expect(find(text) == [ClientData(kind: kind, text: part)])
    }

    @Test(
        "what doesn't is left alone",
        arguments: [
            "Team Zuid 3 heeft kamer 12 nodig om 14.30 uur", "We zijn met 25 collega's sinds 2019",
            "Het overleg is op 3 december 2026 in lokaal 4", "op 12-11-2026 en 13-11-2026", "Mevrouw wil niet eten",
            "De cliënt weigert zijn medicijnen", "artikel 123456789 van Tilliften BV", "Ik heb 1234 euro en 5 paar",
            "@dirk weet dit misschien", "Wie heeft er ervaring met de A. van dit formulier", "", "🙂🙂 ??",
            "bestelnummer 12345", "Mevrouw. Zij wil niet eten", "De vergadering 3 uur later", "antwoord 3 klopt",
            "Op weg 12 minuten later", "onderweg 2 keer gestopt", "Vul veld 3 in", "te weinig vitamine D. Wat nu",
            "hepatitis B. Wie weet meer", "Bewoner Heeft diabetes", "mevrouw A. wil niet",
        ])
    func harmless(text: String) {
        #expect(find(text).isEmpty)
    }

    @Test("the eleven-test")
    func elevenTest() {
        #expect(ClientData.isCitizenNumber([1, 1, 1, 2, 2, 2, 3, 3, 3]))
        #expect(!ClientData.isCitizenNumber([1, 1, 1, 2, 2, 2, 3, 3, 4]))
        #expect(!ClientData.isCitizenNumber(Array(repeating: 0, count: 9)))
        // One in eleven of all numbers passes.
        let passed = (100_000_000..<100_011_000).count {
            ClientData.isCitizenNumber(String($0).compactMap(\.wholeNumberValue))
        }
        #expect((900...1100).contains(passed))
    }

    @Test("a long text costs no more than its length")
    func long() {
        let text = String(repeating: "Mevrouw van de van de 12 3 4 A. B. geb. straat 1 ", count: 2000)
        let duration = ContinuousClock().measure { _ = find(text) }
        #expect(duration < .seconds(10))
    }
}
