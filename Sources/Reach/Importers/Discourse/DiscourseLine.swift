import Foundation

/// What a line of a file of topics holds.
enum DiscourseLine {
    case topic(DiscourseTopic)
    case empty
    case broken(String)

    init(_ line: LineFile.Line) {
        guard case .bytes(let bytes) = line else {
            self = .broken("it is longer than 64 MB")
            return
        }
        guard bytes.contains(where: { $0 > 0x20 }) else {
            self = .empty
            return
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            self = .broken("it is not UTF-8")
            return
        }
        do {
            self = .topic(try JSONDecoder().decode(DiscourseTopic.self, from: Data(bytes)))
        } catch let error as DecodingError {
            self = .broken(error.reason)
        } catch {
            self = .broken("it is not JSON")
        }
    }
}

extension DecodingError {
    fileprivate var reason: String {
        switch self {
        case .keyNotFound(let key, let context): "\(Self.path(context.codingPath + [key])) is missing"
        case .valueNotFound(_, let context): "\(Self.path(context.codingPath)) is empty"
        case .typeMismatch(_, let context): "\(Self.path(context.codingPath)) is of another kind"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "it is not JSON" : "\(Self.path(context.codingPath)) can't be read"
        @unknown default: "it can't be read"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "it" }
        return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
