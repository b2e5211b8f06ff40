import Synchronization

/// The form a request came with, for whoever has to give it back when the work on it fails.
package final class FormBox: Sendable {
    @TaskLocal package static var current: FormBox?

    private let kept = Mutex<Form?>(nil)

    package init() {}

    /// Without its files.
    package var form: Form? { kept.withLock { $0 } }

    func keep(_ form: Form) {
        kept.withLock { $0 = form.withoutFiles }
    }
}
