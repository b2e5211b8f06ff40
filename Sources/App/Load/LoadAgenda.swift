import Database

/// What is to come, the earliest first: a binary heap.
struct LoadAgenda<Element> {
    private var items: [(at: Instant, element: Element)] = []

    var first: Instant? { items.first?.at }

    mutating func add(_ element: Element, at: Instant) {
        items.append((at, element))
        var child = items.count - 1
        while child > 0, items[child].at < items[(child - 1) / 2].at {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func take() -> (at: Instant, element: Element)? {
        guard let last = items.popLast() else { return nil }
        guard let first = items.first else { return last }
        items[0] = last
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < items.count else { return first }
            let right = left + 1
            let child = right < items.count && items[right].at < items[left].at ? right : left
            guard items[child].at < items[parent].at else { return first }
            items.swapAt(parent, child)
            parent = child
        }
    }
}
