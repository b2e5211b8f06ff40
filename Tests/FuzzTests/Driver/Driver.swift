import Foundation

/// libFuzzer calls this with one input after the other: `bin/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["WEERKLANK_FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else { fatalError("no target \(name)") }
    return target
}()

/// Writes what an input looks like when it is right, for libFuzzer to begin with: one file each, and a dictionary.
@_cdecl("LLVMFuzzerInitialize")
public func fuzzBegin(_: UnsafeMutablePointer<CInt>, _: UnsafeMutablePointer<UnsafeMutableRawPointer>) -> CInt {
    guard let folder = ProcessInfo.processInfo.environment["WEERKLANK_FUZZ_SEEDS"] else { return 0 }
    for (number, seed) in target.seeds.enumerated() {
        _ = FileManager.default.createFile(atPath: "\(folder)/seed-\(number)", contents: Data(seed.utf8))
    }
    let words = target.words.map { word in
        "\"" + word.utf8.map { "\\x" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "\""
    }
    let text = words.joined(separator: "\n") + "\n"
    _ = FileManager.default.createFile(atPath: "\(folder)/../words", contents: Data(text.utf8))
    exit(0)
}
