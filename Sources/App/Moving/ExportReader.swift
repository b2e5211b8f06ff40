import Crypto
import Database
import Foundation
import Web

/// Reads an export, first to know that it is whole, then row by row.
struct ExportReader {
    let folder: String
    let manifest: ExportManifest

    init(folder: String) throws {
        self.folder = folder
        let path = "\(folder)/\(ExportManifest.name)"
        guard FileManager.default.fileExists(atPath: folder) else { throw KeepingError.file(folder, "is not there") }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw KeepingError.damaged(folder, "\(ExportManifest.name) is missing, so it is half an export or none")
        }
        guard let manifest = try? JSONDecoder().decode(ExportManifest.self, from: data),
            manifest.format == "weerklank export"
        else { throw KeepingError.damaged(path, "it can't be read") }
        guard manifest.version <= ExportManifest.current else {
            throw KeepingError.newer("version \(manifest.version)")
        }
        self.manifest = manifest
    }

    /// Every file is there and holds what was written.
    func verify() throws {
        for kind in manifest.kinds {
            let path = path(kind)
            guard FileManager.default.fileExists(atPath: path) else {
                throw KeepingError.damaged(path, "it is missing")
            }
            let (hash, rows) = try Self.look(path)
            guard rows == kind.rows, hash == kind.sha256 else {
                throw KeepingError.damaged(path, "it does not hold what \(ExportManifest.name) says")
            }
        }
        try verifyFiles()
    }

    /// There are as many as were written, and each holds what its name says.
    private func verifyFiles() throws {
        let path = folder + "/files"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard names.count == manifest.files else {
            throw KeepingError.damaged(path, "it holds \(names.count) files, and \(manifest.files) were written")
        }
        for name in names.sorted() where try Self.look("\(path)/\(name)").hash != name {
            throw KeepingError.damaged("\(path)/\(name)", "it was changed")
        }
    }

    private static func look(_ path: String) throws -> (hash: String, lines: Int) {
        let file = try FileReader(path: path)
        var hash = SHA256()
        var lines = 0
        while case let bytes = try file.read(1 << 18), !bytes.isEmpty {
            lines += bytes.count { $0 == 0x0A }
            hash.update(data: bytes)
        }
        return (hash.finalize().hexadecimal, lines)
    }

    func path(_ kind: ExportManifest.Kind) -> String {
        // A name from a file is not trusted to be a name.
        "\(folder)/data/\(kind.name.filter { $0.isLetter || $0 == "_" || $0.isNumber }).jsonl"
    }

    /// Gives the rows of a kind a page at a time, as values of the table's columns.
    func rows(_ kind: ExportManifest.Kind, as table: Table, _ body: ([[Value]]) throws -> Void) throws {
        let path = path(kind)
        let file = try FileReader(path: path)
        let without: [String: ExportedTables.Column] =
            if case .exported(let columns)? = ExportedTables.rules[table.name] { columns } else { [:] }
        let forms = table.columns.map(ExportValue.form)
        let most = table.columns.contains { $0.kind == .blob } ? 4 : 1_000
        var (page, number): ([[Value]], Int) = ([], 0)
        while let line = try file.line() {
            number += 1
            let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            guard let object else { throw KeepingError.badLine(file: path, line: number, "this is no JSON object") }
            let row = try table.columns.indices.map { index in
                let column = table.columns[index]
                if object[column.name] == nil, case .fresh? = without[column.name] { return Self.fresh() }
                do {
                    return try value(object[column.name], column, forms[index])
                } catch is Unreadable {
                    throw KeepingError.badLine(file: path, line: number, "\(column.name) can't be read")
                }
            }
            page.append(row)
            if page.count == most {
                try body(page)
                page.removeAll(keepingCapacity: true)
            }
        }
        if !page.isEmpty { try body(page) }
    }

    /// The columns a kind has, by its first line; all of the table when it is empty.
    func columns(_ kind: ExportManifest.Kind) throws -> Set<String>? {
        guard let line = try FileReader(path: path(kind)).line(),
            let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        else { return nil }
        return Set(object.keys)
    }

    private struct Unreadable: Error {}

    private func value(_ json: Any?, _ column: Table.Column, _ form: ExportValue.Form) throws -> Value {
        guard let json, !(json is NSNull) else { return .null }
        switch column.kind {
        case .text:
            guard let text = json as? String else { throw Unreadable() }
            return .text(text)
        case .bool:
            guard let truth = json as? Bool else { throw Unreadable() }
            return .bool(truth)
        case .real:
            guard let number = json as? Double else { throw Unreadable() }
            return .real(number)
        case .integer:
            if let text = json as? String {
                guard let number = form == .moment ? ExportValue.milliseconds(text) : Int64(text) else {
                    throw Unreadable()
                }
                return .integer(number)
            }
            guard let number = json as? Int64 else { throw Unreadable() }
            return .integer(number)
        case .blob:
            guard let name = json as? String else { throw Unreadable() }
            return .blob(try content(name))
        case .other:
            throw Unreadable()
        }
    }

    private func content(_ name: String) throws -> [UInt8] {
        let digits = name.dropFirst("files/".count)
        guard name.hasPrefix("files/"), digits.count == 64, digits.allSatisfy(\.isHexDigit) else {
            throw KeepingError.outside(name)
        }
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
            SHA256.hash(data: data).hexadecimal == digits
        else { throw KeepingError.damaged("\(folder)/\(name)", "it is missing or was changed") }
        return Array(data)
    }

    private static func fresh() -> Value {
        .text((0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal)
    }
}
