package enum LoadError: Error, CustomStringConvertible {
    case notEmpty

    package var description: String {
        "This database holds an organisation. A load only fills an empty one: give --data a new folder."
    }
}
