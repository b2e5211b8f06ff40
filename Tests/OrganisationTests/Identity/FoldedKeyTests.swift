import Testing

@testable import Organisation

@Suite struct FoldedKeyTests {
    @Test(arguments: [
        ("Ada  Dekker ", "ada dekker"), ("Zoë Ünal", "zoe unal"), ("ZOE\u{308}", "zoe"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("Straße", "strasse"), ("ﬁets", "fiets"), ("İstanbul", "istanbul"), ("Жанна", "жанна"), ("한국", "한국"),
        ("", ""), ("Ｅｌｓ", "els"),
    ])
    func foldsTheSameEverywhere(_ typed: String, _ key: String) {
        #expect(FoldedKey.fold(typed) == key)
        #expect(FoldedKey.fold(key) == key)
    }

    @Test func wordsStandOnce() {
        #expect(
            FoldedKey.words("Els van der Els", "els", "wond-zorg, EHBO") == [
                "els", "van", "der", "wond", "zorg", "ehbo",
            ])
    }

    @Test func aPrefixEndsAfterAllItsWords() {
        let end = FoldedKey.end(ofPrefix: "zo")
        for word in ["zo", "zoe", "zo\u{FFFD}x", "zoë"] {
            #expect(Array(word.utf8).lexicographicallyPrecedes(Array(end.utf8)))
        }
        #expect(Array(end.utf8).lexicographicallyPrecedes(Array("zp".utf8)))
    }
}
