/// `Fold` with a memory: a character is looked up in Unicode's tables once.
struct FoldTable {
    private var known: [UInt32: Fold] = [:]

    subscript(_ scalar: Unicode.Scalar) -> Fold {
        mutating get {
            if let fold = known[scalar.value] { return fold }
            let fold = Fold(scalar)
            if known.count >= 4096 { known = [:] }
            known[scalar.value] = fold
            return fold
        }
    }
}
