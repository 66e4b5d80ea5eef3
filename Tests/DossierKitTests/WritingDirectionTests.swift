import DossierKit
import Testing

@Suite("Writing directions")
struct WritingDirectionTests {
  @Test(
    "A language has the direction of its usual script",
    arguments: [
      "ar", "fa", "he", "ur", "ps", "dv", "yi", "ckb", "arz", "ary", "apc", "prs", "pes", "pnb", "ks", "skr",
      "lrc",
      "bal", "syr", "arc", "hbo", "mzn", "glk", "rhg", "iw", "ji", "nqo", "sam", "AR-eg", "ar-u-nu-latn",
    ])
  func rightToLeft(tag: String) { #expect(WritingDirection(of: tag) == .rightToLeft) }

  @Test(
    "All other languages are written from left to right",
    arguments: ["en", "fr-CA", "tr", "ha", "ku", "ff", "acy", "pga", "grc", "de-1996", "zh-Hant-TW", "x", ""])
  func leftToRight(tag: String) { #expect(WritingDirection(of: tag) == .leftToRight) }

  @Test(
    "The script that a tag names is the text's, whatever the language",
    arguments: [
      ("ff-Adlm", true), ("ku-Arab-IQ", true), ("ar-Latn", false), ("ur-Aran", true), ("pa-Guru-PK", false),
      ("syr-Syrn", true), ("uz-Latn-AF", false), ("ar-1996", true), ("en-a-arab", false),
    ])
  func scripts(tag: String, isRightToLeft: Bool) {
    #expect((WritingDirection(of: tag) == .rightToLeft) == isRightToLeft)
  }

  @Test(
    "A language that is written otherwise in a country is so in a tag that names the country",
    arguments: [
      ("pa-PK", true), ("pa-IN", false), ("uz-AF", true), ("az-IR", true), ("sd-IN", false), ("sd-PK", true),
    ])
  func regions(tag: String, isRightToLeft: Bool) {
    #expect((WritingDirection(of: tag) == .rightToLeft) == isRightToLeft)
  }
}
