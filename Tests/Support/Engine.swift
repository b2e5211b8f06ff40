import Database
import Foundation

extension Engine {
    /// The engines that tests can run on here: `@Test(arguments: Engine.available)`.
    package static let available: [Engine] = TestPostgres.address == nil ? [.sqlite] : [.sqlite, .postgres]
}
