import Database
import Foundation
import Organisation
import Web

extension Post {
    /// A picture as a post shows it, kept in the row of the post; its files are kept elsewhere.
    package struct Picture: Codable, Sendable, Equatable {
        package typealias ID = Identifier<Picture>

        let number: Int64
        /// What is to be seen, for who doesn't see it; may be empty.
        package let alt: String
        /// Of the largest size.
        package let width: Int
        package let height: Int

        package init(id: ID, alt: String, width: Int, height: Int) {
            number = id.rawValue
            self.alt = alt
            self.width = width
            self.height = height
        }

        package var id: ID { ID(rawValue: number) }

        package static let most = 8
        package static let altLimit = 500

        /// The sizes that differ, with how wide each is, smallest first.
        var widths: [(size: PictureSize, width: Int)] {
            let longest = max(width, height)
            var all = PictureSize.allCases.map { (size: $0, side: $0.side(of: .whole)) }
                .filter { $0.size != .large && $0.side < longest }
                .map { ($0.size, max(1, Int((Double(width) * Double($0.side) / Double(longest)).rounded()))) }
            all.append((.large, width))
            return all
        }

        private enum CodingKeys: String, CodingKey {
            case number = "id"
            case alt, width, height
        }
    }
}

extension Post.Picture {
    /// As it is stored; none are an empty text.
    static func stored(_ pictures: [Self]) -> String {
        guard !pictures.isEmpty, let data = try? JSONEncoder().encode(pictures) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    /// A text with what is told of its pictures below it: what is searched.
    static func joined(to text: String, _ pictures: [Self]) -> String {
        let told = pictures.map(\.alt).filter { !$0.isEmpty }
        return told.isEmpty ? text : text + "\n\n" + told.joined(separator: "\n")
    }

    static func read(_ stored: String) -> [Self] {
        stored.isEmpty ? [] : (try? JSONDecoder().decode([Self].self, from: Data(stored.utf8))) ?? []
    }
}

extension Link {
    package static let pictures: Link = "/pictures"
    package static func picture(_ id: Post.Picture.ID) -> Link { "/pictures/\(id)" }
    package static func picture(_ id: Post.Picture.ID, _ size: PictureSize) -> Link {
        "/pictures/\(id)/\(size.rawValue)"
    }
}
