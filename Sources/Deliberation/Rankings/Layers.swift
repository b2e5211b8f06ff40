/// Turns "this one goes before that one" into places, where the relation has no circles but need not decide every pair.
enum Layers {
    /// First those that nothing goes before, then those that only these go before, and so on. Who share a place are
    /// tied. Options are 0..<count.
    static func of(_ count: Int, goesBefore: (Int, Int) -> Bool) -> [[Int]] {
        var before = [Int](repeating: 0, count: count)
        for first in 0..<count {
            for second in 0..<count where first != second && goesBefore(first, second) { before[second] += 1 }
        }
        var layers: [[Int]] = []
        var layer = (0..<count).filter { before[$0] == 0 }
        while !layer.isEmpty {
            layers.append(layer)
            var next: [Int] = []
            for first in layer {
                for second in 0..<count where first != second && goesBefore(first, second) {
                    before[second] -= 1
                    if before[second] == 0 { next.append(second) }
                }
            }
            layer = next.sorted()
        }
        return layers
    }

    /// Highest value first; equal values share a place.
    static func descending<Value: Comparable>(_ options: [Int], by value: (Int) -> Value) -> [[Int]] {
        let sorted = options.sorted { value($0) != value($1) ? value($0) > value($1) : $0 < $1 }
        var places: [[Int]] = []
        for option in sorted {
            if let last = places.last?.first, value(last) == value(option) {
                places[places.count - 1].append(option)
            } else {
                places.append([option])
            }
        }
        return places
    }
}
