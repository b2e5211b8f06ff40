import Testing

@testable import Web

@Suite struct QRCodeTests {
    @Test func aCodeIsADrawingThatSaysWhatItIs() throws {
        let code = try #require(QRCode("https://plein.example.org/answer/ab12-cd34"))
        let picture = code.body(label: "QR-code naar <plein>").text
        #expect(picture.hasPrefix("<svg class=\"qr\""))
        #expect(picture.contains("aria-label=\"QR-code naar &lt;plein&gt;\""))
        // Version 3 is 29 modules wide, with four of white around; the first run is the edge of a finder pattern.
        #expect(picture.contains("viewBox=\"0 0 37 37\"") && picture.contains("d=\"M4 4h7v1h-7z"))
    }

    @Test func whatDoesNotFitIsNoCode() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 4000)) == nil)
        #expect(QRCode(String(repeating: "a", count: 2000)) != nil)
    }
}
