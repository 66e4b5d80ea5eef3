import DossierKit
import Testing

/// How names are broken into lines.
@Suite struct NetworkLabelTests {
  @Test("A short name stays on one line, a longer one is broken between words into lines of like width")
  func lines() {
    #expect(NetworkLabel("Mali").lines == ["Mali"])
    #expect(NetworkLabel("International Crisis Group").lines == ["International", "Crisis Group"])
    #expect(
      NetworkLabel("Joint committee of Algeria and Mali").lines.joined(separator: " ").hasSuffix("Mali"))
    #expect(NetworkLabel("  Mali \n  army ").lines == ["Mali army"])
  }

  @Test("A name that is too long ends in an ellipsis, and says that it is cut")
  func ellipsis() {
    let long = NetworkLabel(Array(repeating: "Commission", count: 20).joined(separator: " "))
    #expect(long.lines.count == 4 && long.lines.last?.hasSuffix("…") == true && long.isCut)
    let word = NetworkLabel(String(repeating: "m", count: 5000))
    #expect(word.lines.count == 1 && word.isCut && word.width < 150)
    #expect(!NetworkLabel("Mali").isCut)
  }

  @Test(
    "Capitals, Arabic and Chinese take more room than small Latin letters, and bold ones more than others")
  func widths() {
    let plain = NetworkLabel("emus").width
    #expect(NetworkLabel("EMUS").width > plain)
    #expect(NetworkLabel("الجز").width > plain)
    #expect(NetworkLabel("国国国国").width > NetworkLabel("EMUS").width)
    #expect(NetworkLabel("emus", isBold: true).width > plain)
  }

  @Test("An Arabic name is written from right to left, whatever signs stand before it")
  func direction() {
    #expect(NetworkLabel("«الجزائر»").isRightToLeft)
    #expect(!NetworkLabel("Algérie (الجزائر)").isRightToLeft)
    #expect(!NetworkLabel("2025").isRightToLeft)
  }

  @Test("A name of no letters at all still has a box")
  func nothing() {
    for name in ["", " ", "\u{301}", "-"] { #expect(NetworkLabel(name).height > 0) }
  }
}
