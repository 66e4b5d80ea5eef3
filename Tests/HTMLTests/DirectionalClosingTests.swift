import HTML
import Testing

@Suite("Plain text beside other text")
struct DirectionalClosingTests {
  @Test(
    "What a text leaves open ends with it, the innermost first",
    arguments: [
      ("a\u{202E}b", "\u{202C}"), ("a\u{2067}b\u{202A}c", "\u{202C}\u{2069}"),
      ("\u{202B}\u{2068}\u{202D}x", "\u{202C}\u{2069}\u{202C}"),
      ("\u{2066}\u{202E}\u{2069}\u{2066}", "\u{2069}"),
      ("\u{202E}\u{2066}\u{202C}", "\u{2069}\u{202C}"),
    ])
  func ends(text: String, ends: String) {
    #expect(Array(text.directionallyClosed.unicodeScalars) == Array((text + ends).unicodeScalars))
  }

  @Test(
    "A text that leaves nothing open stays as it is",
    arguments: [
      "", "plain", "مالي", "\u{202E}x\u{202C}", "\u{2067}\u{202E}x\u{2069}", "\u{202C}\u{2069}", "\u{200F}x",
    ])
  func closed(text: String) {
    #expect(Array(text.directionallyClosed.unicodeScalars) == Array(text.unicodeScalars))
  }
}
