/// How much to make, and how it is spread.
package struct LoadPlan: Sendable {
    package let members: Int
    package let spaces: Int
    /// Posts and comments together.
    package let contributions: Int

    package init(members: Int, spaces: Int, contributions: Int) {
        self.members = members
        self.spaces = spaces
        self.contributions = contributions
    }

    static let seed: UInt64 = 2026
    static let days = 730
    static let timeZone = "Europe/Amsterdam"

    /// One contribution in four begins a conversation.
    var posts: Int { contributions == 0 ? 0 : max(1, contributions / 4) }
    var comments: Int { contributions - posts }
    var guests: Int { members * 3 / 100 }
    var departments: Int { min(max(3, members / 60), 400) }

    package static let distribution = """
        The same numbers give the same organisation, up to its ids and dates: those follow the day it is made.

        People      member1 … memberN, without a password; member1 is the administrator, 1 in 50 a communication \
        adviser, the last 3 % are guests. Sign in with a token: weerklank token member1
        Groups      everyone but the guests is in the first, open one. Most people are in 3 to 8 others, some in 1 or \
        2, a few in up to 20; guests in 1 or 2. Sizes fall off as 1 / rank^0.9. Of every ten groups 7 are open, 2 \
        closed, 1 hidden.
        Who writes  1 % of the people 40 % of everything, 9 % another 40 %, the other 90 % the rest, and only in their \
        own groups.
        What        1 contribution in 4 begins a conversation, 85 % of those with a title. 40 % of the conversations \
        stay without an answer, the others get 1 and up, log-normal, at most 200. 1 answer in 4 answers another answer.
        Texts       log-normal: half of the posts are longer than 45 words, half of the comments longer than 22, 40 on \
        average. About 6,000 word forms with Dutch endings, as frequent as words are (Zipf-Mandelbrot). 3 % name a \
        colleague, 4 % a topic. 1 in 3 gets reactions.
        Forms       1 answered conversation in 40 asks for help: 70 % were helped by the first answer, 1 in 5 of those \
        answers is kept as a note, the last 2 % wait still. A decision by majority for every 10,000 contributions.
        When        the last two years, at the end five times as busy as at the start; nine tenths on working days in \
        office hours. Answers come within hours, a few after weeks. Of those of the last two days people are told.
        """
}
