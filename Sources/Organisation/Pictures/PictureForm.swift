import Hummingbird
import Web

/// A form with the pictures that came with it, taken in, and what could not be.
package struct PictureForm: Sendable {
    package let form: Form
    package let pictures: [PreparedPicture]
    package let refusals: [PictureRefusal]
    /// Files that were sent with it, for a form that can't be kept yet.
    package var hadFiles: Bool { !pictures.isEmpty || !refusals.isEmpty }
}

extension Site {
    /// Reads a form that may hold pictures in `field`. For a stranger the text is read and the pictures are left, so that
    /// nobody makes this server work who isn't known to it.
    /// - Parameter most: how many are taken in; more are refused
    package func pictureForm(
        _ request: Request, field: String, most: Int, shape: PictureShape
    ) async throws -> PictureForm {
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? .max
        let isKnown = try await isKnown(request)
        if length <= Self.smallForm {
            let form = try await Form.read(request, limit: Self.smallForm)
            let files = form.files(field)
            guard isKnown, !files.isEmpty else { return PictureForm(form: form, pictures: [], refusals: []) }
            return try await pictures.atTurn { [pictures] in try pictures.takeIn(form, field, most, shape, $0) }
        }
        return try await pictures.whileIncoming {
            let limit = most * (PictureRules.mostBytes + 1024) + Self.smallForm
            guard let body = try await SpooledBody.read(request, limit: limit) else {
                return PictureForm(form: try await Form.read(request), pictures: [], refusals: [])
            }
            defer { body.remove() }
            return try await pictures.atTurn { [pictures] turn in
                let form = try body.form()
                return isKnown
                    ? try pictures.takeIn(form, field, most, shape, turn)
                    : PictureForm(form: form, pictures: [], refusals: [])
            }
        }
    }

    /// A stranger is who has to sign in; when that can't be found out nothing is taken in silently without its pictures.
    private func isKnown(_ request: Request) async throws -> Bool {
        do {
            _ = try await member(request)
            return true
        } catch is SignInNeeded {
            return false
        }
    }

    private static let smallForm = 1 << 20
}

extension PictureConverter {
    fileprivate func takeIn(
        _ form: Form, _ field: String, _ most: Int, _ shape: PictureShape, _ turn: PictureTurn
    ) throws -> PictureForm {
        var (prepared, refusals): ([PreparedPicture], [PictureRefusal]) = ([], [])
        for file in form.files(field).prefix(most) {
            try turn.check()
            switch convert(file, to: shape, in: turn) {
            case .success(let picture): prepared.append(picture)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        try turn.check()
        if form.files(field).count > most { refusals.append(.tooMany(most)) }
        return PictureForm(form: form.withoutFiles, pictures: prepared, refusals: refusals)
    }
}

extension PictureRefusal {
    package static func tooMany(_ most: Int) -> PictureRefusal {
        PictureRefusal(Problem.Reason("picture.too_many", String(most)))
    }
}
