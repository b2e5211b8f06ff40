import Database
import Web

/// What people do with their own picture.
package struct Portraits: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// Puts this picture in the place of the one before, which is gone for good.
    package func set(_ picture: PreparedPicture, for audience: FieldAudience, by actor: Viewer) async throws {
        try await site.database.write { db in
            try Files.remove(try PortraitStore.delete(of: actor.id, in: db), in: db)
            try add(picture, of: actor.id, for: audience, in: db)
        }
    }

    /// Shows the one there is to others than before.
    package func show(to audience: FieldAudience, by actor: Viewer) async throws {
        try await site.database.write { try PortraitStore.setAudience(audience, of: actor.id, in: $0) }
    }

    package func remove(by actor: Viewer) async throws {
        try await site.database.write { db in
            try Files.remove(try PortraitStore.delete(of: actor.id, in: db), in: db)
        }
    }

    /// For a person who has none yet, in the caller's transaction.
    package func add(
        _ picture: PreparedPicture, of member: Member.ID, for audience: FieldAudience = .everyone, in db: Connection
    ) throws {
        let files = try picture.keep(3, ids: site.ids, in: db)
        try PortraitStore.insert(site.ids.next(), of: member, for: audience, files: files, in: db)
    }

    static func file(
        _ id: Portrait.ID, _ size: PictureSize, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile {
        guard let file = try PortraitStore.find(id, size, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return file
    }
}

extension PreparedPicture {
    /// Keeps its sizes as files, largest first; where the picture has fewer, the smallest stands for the rest.
    package func keep(_ count: Int, ids: IdentifierSource, in db: Connection) throws -> [StoredFile.ID] {
        var files = try renditions.map { try Files.keep($0.bytes, as: Rendition.mediaType, ids: ids, in: db) }
        while files.count < count { files.append(files[files.count - 1]) }
        return files
    }

    /// Sizes that were made before, as the demo brings them along.
    /// - Throws: for what isn't a bare WebP picture
    package init(made files: [[UInt8]]) throws {
        renditions = try files.map { bytes in
            let file = try WebPFile(bytes)
            guard let bare = file.bare else { throw WebPFile.Damaged() }
            return Rendition(width: file.width, height: file.height, bytes: bare)
        }
    }
}
