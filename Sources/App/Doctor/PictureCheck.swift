import Foundation
import Organisation

/// Whether pictures can be taken in: what that takes is not part of this program.
struct PictureCheck {
    var programs = PictureRules.programs

    func run() -> Finding {
        let missing = programs.filter { !FileManager.default.isExecutableFile(atPath: $0) }
        guard !missing.isEmpty else { return .ok("pictures", "Pictures can be taken in") }
        return .warning(
            "pictures", "Pictures are refused: \(missing.joined(separator: ", ")) is missing.",
            do: "Install the package libvips-tools; texts can be posted meanwhile.")
    }
}
