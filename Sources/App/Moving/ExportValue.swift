import Database
import Web

/// How a value of a column is written in JSON, and read back.
///
/// Ids are texts, since many readers of JSON lose the end of large numbers; moments are ISO 8601 in UTC, with milliseconds.
package enum ExportValue {
    enum Form { case plain, id, moment }

    static func form(_ column: Table.Column) -> Form {
        guard column.kind == .integer else { return .plain }
        let name = column.name
        if name == "at" || name.hasSuffix("_at") { return .moment }
        if name == "id" || name == "merged_into" || name.hasSuffix("_id") || name.hasSuffix("_by") { return .id }
        return .plain
    }

    package static func moment(_ milliseconds: Int64) -> String {
        let (days, time) = floored(milliseconds, by: 86_400_000)
        let (year, month, day) = date(days)
        guard (0...9999).contains(year) else { return milliseconds.description }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + padded(time / 3_600_000, 2) + ":"
            + padded(time / 60_000 % 60, 2) + ":" + padded(time / 1000 % 60, 2) + "." + padded(time % 1000, 3) + "Z"
    }

    package static func milliseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[4] == 0x2D, bytes[10] == 0x54, bytes[19] == 0x2E, bytes[23] == 0x5A else {
            return Int64(text)
        }
        func number(_ range: Range<Int>) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19), let rest = number(20..<23),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        return days(year, month, day) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000 + rest
    }

    // The proleptic Gregorian calendar by whole numbers: years begin in March, so that a leap day is the last of one, and
    // 400 years are 146,097 days.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = floored(shifted, by: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(_ days: Int64) -> (Int64, Int64, Int64) {
        let (era, day) = floored(days + 719_468, by: 146_097)
        let yearOfEra = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func floored(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
        let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let text = number.description
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
