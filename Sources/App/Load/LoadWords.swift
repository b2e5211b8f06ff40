/// Word forms as a Dutch organisation writes them, the most frequent first: real little words, then the forms of nouns,
/// verbs and adjectives, then compounds of two nouns, of which Dutch has as many as one likes.
enum LoadWords {
    static let count = 6000

    static func all(_ random: inout LoadRandom) -> [String] {
        let little = list(littleWords)
        var common = list(nouns).flatMap { [$0, plural($0)] }
        common += list(verbs).flatMap(forms)
        common += list(adjectives).flatMap { [$0, $0 + "e", $0 + "er"] }
        common.shuffle(using: &random)
        let first = list(nouns)
        var compounds = first.flatMap { one in first.filter { $0 != one }.map { one + $0 } }
        compounds.shuffle(using: &random)
        compounds = compounds.enumerated().map { $0.offset % 3 == 0 ? plural($0.element) : $0.element }
        var seen: Set<String> = []
        return Array((little + common + compounds).filter { seen.insert($0).inserted }.prefix(count))
    }

    /// Subjects, for groups and for what people are asked about.
    static let subjects = list(nouns)

    private static func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    private static func plural(_ noun: String) -> String {
        let endings = ["ing", "st", "nt", "cht", "kt", "rd", "nd", "rt", "lp", "nst", "rk", "rg", "ng"]
        return noun + (endings.contains { noun.hasSuffix($0) } ? "en" : "s")
    }

    /// "werk" becomes werken, werk, werkt, werkte, gewerkt: weak verbs whose stem stays as it is.
    private static func forms(of stem: String) -> [String] {
        let isSharp = stem.last.map { "tkfschp".contains($0) } ?? false
        let past = isSharp ? "te" : "de"
        let participle = ["be", "ver", "ont"].contains { stem.hasPrefix($0) } ? stem : "ge" + stem
        return [stem + "en", stem, stem + "t", stem + past, participle + (isSharp ? "t" : "d")]
    }

    private static let littleWords = """
        de het een van en in is dat op te ik je voor met die zijn niet er aan om ook we als maar dan hebben bij wat wel \
        naar nog kan was door over uit ze deze of heb moet meer worden dit al zo hier kunnen tot geen mij ons jullie wie \
        hoe toen daar veel nu mijn zou waar iemand alle elke graag even weer samen goed nieuwe eerste twee altijd soms \
        omdat want tegen onder tussen binnen buiten zonder volgens vandaag morgen week dag jaar uur tijd iedereen één \
        andere zelf misschien eigenlijk natuurlijk dus toch vaak bijna echt gewoon juist liever beter laatste volgende \
        helemaal alleen achter nooit niets iets zelfs terug vooral ongeveer meteen
        """

    private static let nouns = """
        cliënt team rooster dienst zorg wijk overleg vraag plan project voorstel afspraak verslag collega avond nacht \
        route auto fiets sleutel tablet telefoon systeem dossier indicatie medicijn wond verband hulpmiddel rolstoel \
        bed lift bad familie mantel buur huisarts apotheek kliniek school leerling opleiding cursus training toets \
        kennis verhaal idee besluit raad bestuur directie afdeling kantoor keuken kantine koffie lunch parkeer gebouw \
        zaal scherm printer netwerk wacht account mail bericht formulier handtekening contract salaris toeslag verlof \
        vakantie ziekte verzuim inzet reserve werk druk doel budget kosten rekening inkoop levering voorraad magazijn \
        materiaal kwaliteit veiligheid meting controle onderzoek resultaat cijfer rapport evaluatie pilot proef start \
        agenda vergadering presentatie notitie brief krant nieuws foto film muziek feest jubileum afscheid welkom \
        stage begeleiding coach leiding regie rol taak functie coördinator medewerker vrijwilliger bewoner patiënt \
        klant burger gemeente provincie regio land buurt straat huis tuin dak deur raam water energie klimaat afval \
        verkeer station trein bus haven brug
        """

    private static let verbs = """
        werk plan deel meld zoek vraag antwoord bespreek regel organiseer begeleid verzorg help luister overleg \
        controleer verander verbeter vernieuw bedank beantwoord verzamel ontdek ervaar gebruik bestel betaal bereken \
        onderzoek beoordeel bewaar herinner verwacht vertrouw rooster oefen probeer leer onderhoud volg vier groet \
        wissel ruil noteer registreer signaleer ondersteun ontwikkel versterk verminder waardeer motiveer
        """

    private static let adjectives = """
        duidelijk handig snel rustig druk nieuw oud klein groot lang kort warm koud belangrijk mogelijk moeilijk \
        eenvoudig praktisch open eerlijk vriendelijk prettig veilig gezond ziek tijdelijk vast extra dringend bijzonder \
        gezamenlijk dagelijks wekelijks digitaal lokaal zelfstandig zorgvuldig tevreden enthousiast benieuwd
        """
}
