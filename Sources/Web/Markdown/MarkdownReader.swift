import CMarkdown

/// Reads Markdown with md4c and reports what it finds to the methods a subclass overrides.
class MarkdownReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Set by a subclass that has seen enough.
    final var isDone = false

    func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {}
    func leave(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {}
    func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {}
    func leave(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {}
    func text(_ kind: MD_TEXTTYPE, _ bytes: Bytes) {}

    /// False when the text was not read to its end.
    final func read(_ text: String) -> Bool {
        var text = text
        var parser = Self.parser
        return text.withUTF8 { bytes in
            guard let size = MD_SIZE(exactly: bytes.count) else { return false }
            return bytes.withMemoryRebound(to: MD_CHAR.self) { characters in
                md_parse(characters.baseAddress, size, &parser, Unmanaged.passUnretained(self).toOpaque()) == 0
            }
        }
    }

    /// No raw HTML, and no code by indenting: people indent for looks. Tables, ~~deleted~~ and bare addresses work.
    private static let flags =
        MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES
        | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS
        | MD_FLAG_PERMISSIVEWWWAUTOLINKS

    private static var parser: MD_PARSER {
        MD_PARSER(
            abi_version: 0, flags: UInt32(flags),
            enter_block: { block, detail, reader in
                MarkdownReader.of(reader).reporting { $0.enter(block, detail) }
            },
            leave_block: { block, detail, reader in
                MarkdownReader.of(reader).reporting { $0.leave(block, detail) }
            },
            enter_span: { span, detail, reader in
                MarkdownReader.of(reader).reporting { $0.enter(span, detail) }
            },
            leave_span: { span, detail, reader in
                MarkdownReader.of(reader).reporting { $0.leave(span, detail) }
            },
            text: { kind, characters, size, reader in
                let bytes = UnsafeRawBufferPointer(start: characters, count: Int(size))
                return MarkdownReader.of(reader).reporting { $0.text(kind, bytes.assumingMemoryBound(to: UInt8.self)) }
            },
            debug_log: nil, syntax: nil)
    }

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> MarkdownReader {
        Unmanaged<MarkdownReader>.fromOpaque(pointer!).takeUnretainedValue()
    }

    /// Anything but 0 makes md4c stop.
    @inline(__always)
    private func reporting(_ event: (MarkdownReader) -> Void) -> Int32 {
        event(self)
        return isDone ? 1 : 0
    }
}
