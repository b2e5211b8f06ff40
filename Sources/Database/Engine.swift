/// The two databases the product runs on, with the same code and the same tests.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite
    case postgres
}
