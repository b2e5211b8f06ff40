/// The words every text is full of. They tell which language a text is in, and a search leaves them out.
///
/// A word that also means something, or is a name, is in no list: "been" is a leg, "haar" is hair, "door" is a door,
/// Ben and Will are people.
enum StopWords {
    static let dutch = set(
        """
        aan al alle alles als altijd andere bent bij daar dan dat de deze die dit doen dus een eens en er ge geen heb \
        hebben hebt heeft heel het hier hij hoe hun iemand iets ik ja je jij jou jouw jullie kan kunnen maar meer met \
        mij mijn moet moeten na naar niet niets nog nu om omdat onder ons onze ook op te tegen tot u uit uw van veel \
        voor waar wat wel welke werd wie wij worden wordt zal ze zei zelf zich zij zijn zonder zou zouden zullen
        """)

    static let english = set(
        """
        a about after all also am and any are as be because but by can could did does for from has have his how i if \
        into it its just my no not or our out she should some such than that the their them then there these they \
        this those to too very were what when where which while who why with would you your
        """)

    /// Frequent in both, so they tell nothing.
    static let both = set("at do had he her in is me of on over so us was we")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map(String.init))
    }
}
