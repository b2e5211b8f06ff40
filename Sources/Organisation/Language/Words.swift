import Database
import Web

/// The words of one language in one time zone: what every page speaks with.
package struct Words: Sendable {
    package let language: Language
    private let table: Table
    private let zone: ZoneOffsets

    package init(_ language: Language, catalog: Catalog, zone: ZoneOffsets) {
        self.language = language
        self.table = Table(texts: catalog.texts[language] ?? [:])
        self.zone = zone
    }

    /// The text of `key`, each `%@` replaced by the next argument. An unknown key shows itself; a test keeps them known.
    package func callAsFunction(_ key: String, _ arguments: String...) -> String {
        guard case .plain(let text) = table.texts[key] else { return key }
        return text.filled(with: arguments)
    }

    /// The text of a counted `key`: its singular for 1, else its plural; `%lld` is the count.
    package func callAsFunction(_ key: String, count: Int, _ arguments: String...) -> String {
        guard case .plural(let one, let other) = table.texts[key] else { return key }
        return (count == 1 ? one : other).filled(with: arguments, count: grouped(count))
    }

    package func has(_ key: String) -> Bool { table.texts[key] != nil }

    /// A number with a thousands separator as the language writes it.
    package func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.count > 3 else { return String(number) }
        let separator: Character = language == .nl ? "." : ","
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out.append(separator) }
            out.append(digit)
        }
        return (number < 0 ? "-" : "") + out
    }

    // A class, so that handing `Words` around copies one reference and not a dictionary of texts.
    private final class Table: Sendable {
        enum Text {
            case plain(CutText)
            case plural(one: CutText, other: CutText)
        }

        let texts: [String: Text]
        let months: [String]
        let weekdays: [String]

        init(texts: [String: Catalog.Text]) {
            self.texts = texts.mapValues { text in
                switch text {
                case .plain(let words): .plain(CutText(words))
                case .plural(let one, let other): .plural(one: CutText(one), other: CutText(other))
                }
            }
            months = Self.list("time.months", texts)
            weekdays = Self.list("time.weekdays", texts)
        }

        private static func list(_ key: String, _ texts: [String: Catalog.Text]) -> [String] {
            guard case .plain(let names) = texts[key] else { return [] }
            return names.split(separator: " ").map(String.init)
        }
    }
}

// MARK: - Times as people say them

extension Words {
    /// "vandaag 08:12", "gisteren 16:20", "maandag 14:03" within a week, "3 mei", "3 mei 2024" in another year.
    package func when(_ instant: Instant, now: Instant) -> String {
        let then = zone.local(instant)
        let today = zone.local(now)
        switch today.dayNumber - then.dayNumber {
        case 0: return self("time.today", then.clock)
        case 1: return self("time.yesterday", then.clock)
        case 2...6: return self("time.weekday", weekday(then), then.clock)
        default: return then.year == today.year ? date(then) : self("time.dateWithYear", date(then), String(then.year))
        }
    }

    /// "maandag 23 november 2026 08:12": nothing left to guess, for titles and prints.
    package func full(_ instant: Instant) -> String {
        let then = zone.local(instant)
        return self("time.full", weekday(then), self("time.dateWithYear", date(then), String(then.year)), then.clock)
    }

    /// "maandag 23 november 08:12", with the year where it isn't this one.
    package func moment(_ instant: Instant, now: Instant) -> String {
        let then = zone.local(instant)
        return self("time.full", weekday(then), shortDay(instant, now: now), then.clock)
    }

    /// "Maandag 23 november"
    package func day(_ instant: Instant) -> String {
        let text = dayWithin(instant)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The same within a sentence: "maandag 23 november"
    package func dayWithin(_ instant: Instant) -> String {
        let then = zone.local(instant)
        return self("time.day", weekday(then), date(then))
    }

    /// "23 november", with the year where it isn't this one.
    package func shortDay(_ instant: Instant, now: Instant) -> String {
        let then = zone.local(instant)
        return then.year == zone.local(now).year
            ? date(then) : self("time.dateWithYear", date(then), String(then.year))
    }

    /// The hour of the day, 0 to 23, where the organisation is.
    package func hour(_ instant: Instant) -> Int { zone.local(instant).minuteOfDay / 60 }

    package func time(_ instant: Instant, now: Instant) -> HTML {
        """
        <time datetime="\(zone.local(instant).machine)" title="\(full(instant))">\(when(instant, now: now))</time>
        """
    }

    private func date(_ local: LocalTime) -> String {
        self("time.date", String(local.day), table.months.isEmpty ? "" : table.months[local.month - 1])
    }

    private func weekday(_ local: LocalTime) -> String {
        table.weekdays.isEmpty ? "" : table.weekdays[local.weekday]
    }
}
