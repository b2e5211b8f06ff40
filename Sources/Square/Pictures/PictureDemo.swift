import Database
import Foundation
import Organisation

/// The pictures of the demo organisation, as they stand in `Demo/pictures.json`: drawn for it, in the sizes they are kept
/// in, so that filling it needs no conversion.
struct PictureDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let posts: [Entry]
        let portraits: [OwnPicture]
    }

    struct Entry: Decodable {
        let author, title: String
        let pictures: [Shown]
    }

    struct Shown: Decodable {
        let file, alt: String
    }

    struct OwnPicture: Decodable {
        let member, file: String
    }

    private var pictures: Pictures { Pictures(site: seed.site) }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/pictures.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        for entry in file.posts {
            let author = try member(entry.author)
            guard let post = try PostStore.titled(entry.title, by: author, in: seed.db) else {
                throw Unknown(word: entry.title)
            }
            let shown = try entry.pictures.map { shown in
                let picture = try pictures.add(
                    prepared(shown.file, 3), of: author, at: seed.instant("-1d 09:00"), in: seed.db)
                return Post.Picture(id: picture.id, alt: shown.alt, width: picture.width, height: picture.height)
            }
            _ = try PictureStore.place(shown.map(\.id), in: post, db: seed.db)
            try put(shown, into: post)
        }
        for portrait in file.portraits {
            try Portraits(site: seed.site).add(
                prepared(portrait.file, 3), of: member(portrait.member), in: seed.db)
        }
    }

    private func put(_ pictures: [Post.Picture], into post: Post.ID) throws {
        func document() throws -> SearchDocument? {
            try ReindexStore.documents(.posts, after: post.rawValue - 1, limit: 1, in: seed.db).first
        }
        let before = try document()
        try PictureStore.setPictures(pictures, of: post, in: seed.db)
        if let after = try document() { try seed.site.search.put(after, replacing: before, in: seed.db) }
    }

    private func prepared(_ name: String, _ sizes: Int) throws -> PreparedPicture {
        try PreparedPicture(
            made: (0..<sizes).map { number in
                let path = seed.folder + "/pictures/\(name)-\(number).webp"
                return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            })
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    struct Unknown: Error { let word: String }
}
