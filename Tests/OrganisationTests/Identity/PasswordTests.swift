import Foundation
import Testing

@testable import Organisation

@Suite struct PasswordTests {
    @Test func keepsAPasswordWithItsOwnSaltAndCost() throws {
        let hash = try PasswordHash.derive("negen blauwe fietsen", logCost: 4)
        let kept = try #require(PasswordHash(text: hash.text))
        #expect(kept == hash)
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(try kept.matches("negen blauwe fietsen"))
        #expect(try !kept.matches("negen blauwe fietser"))
        #expect(try PasswordHash.derive("negen blauwe fietsen", logCost: 4).salt != hash.salt)
    }

    // RFC 7914, section 12, the vector with r=8 and p=1: somebody else's answer to the same question.
    @Test func derivesAsTheStandardSays() throws {
        let key = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        let bytes = stride(from: 0, to: key.count, by: 2).map { offset in
            let start = key.index(key.startIndex, offsetBy: offset)
            return UInt8(key[start..<key.index(start, offsetBy: 2)], radix: 16)!
        }
        let hash = PasswordHash(logCost: 14, salt: Array("SodiumChloride".utf8), key: bytes)
        #expect(try hash.matches("pleaseletmein"))
        #expect(try !hash.matches("pleaseletmeout"))
    }

    @Test func sameLettersAreTheSamePassword() throws {
        let hash = try PasswordHash.derive("cafe\u{301} op de hoek", logCost: 4)
        #expect(try hash.matches("caf\u{E9} op de hoek"))
    }

    @Test(arguments: [
        "", "$scrypt$ln=40,r=8,p=1$AAAA$AAAA", "$bcrypt$x", "$scrypt$ln=4,r=8,p=1$$", "plain",
        "$scrypt$ln=,r=8,p=1$AA$AA",
    ])
    func readsNothingElse(_ text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test func asksForLengthAndNothingElse() {
        #expect(PasswordRule.problem("vier gewone woorden hier") == nil)
        #expect(PasswordRule.problem("elftekens..")?.code == "password.too_short")
        #expect(PasswordRule.problem(String(repeating: "lang ", count: 60))?.code == "password.too_long")
        #expect(PasswordRule.problem("aaaaaaaaaaaaaa")?.code == "password.too_simple")
        #expect(PasswordRule.problem("Wijkteam Zuid", about: ["wijkteam zuid"])?.code == "password.too_simple")
        #expect(PasswordRule.problem("Wijkteam Zuid", about: ["wijkteam noord"]) == nil)
    }

    @Test func anUnknownAccountMatchesNothing() async throws {
        let passwords = Passwords(logCost: 4)
        let stored = try await passwords.hash("negen blauwe fietsen")
        #expect(try await passwords.matches("negen blauwe fietsen", stored: stored))
        #expect(try await !passwords.matches("negen blauwe fietsen", stored: nil))
        #expect(try await !passwords.matches("", stored: stored))
    }

    @Test func manyAtOnceAllGetAnAnswer() async throws {
        let passwords = Passwords(logCost: 6)
        let stored = try await passwords.hash("negen blauwe fietsen")
        let matches = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await passwords.matches(number == 7 ? "negen blauwe fietsen" : "\(number)", stored: stored)
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(matches == 1)
    }
}
