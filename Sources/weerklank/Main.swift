import ArgumentParser

@main
struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weerklank",
        abstract: "The closed social network of one organisation.",
        discussion: """
            Every option may also be given in the environment (--data as WEERKLANK_DATA and so on), or in a file of \
            such lines named by --config. A flag goes before the environment, the environment before the file.
            """,
        subcommands: [
            Serve.self, MakeBackup.self, RestoreBackup.self, Export.self, Import.self, IssueToken.self, Reindex.self,
            Load.self,
            Count.self, Doctor.self, Routes.self,
            BenchStatements.self,
        ])
}
