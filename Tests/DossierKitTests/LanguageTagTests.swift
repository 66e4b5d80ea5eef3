import Testing

@testable import DossierKit

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "What has the form of RFC 5646 is a tag",
    arguments: [
      "en", "tmh", "fr-CA", "es-419", "zh-Hant-TW", "ar-a-bcd", "en-GB-u-hc-h12", "en-x-a", "en-a-bc-x-y-z",
      "de-1996",
    ])
  func wellFormed(tag: String) { #expect(LanguageTag.isWellFormed(tag)) }

  @Test(
    "What announces an extension and has none, or is cut off, is no tag",
    arguments: [
      "en-a", "en-x", "en-a-x-y", "en-a-b-cd", "en-a-bc-u", "en-", "e", "x-a", "english", "en--GB", "en_GB",
      "",
      "en-toolongsubtag",
    ])
  func malformed(tag: String) { #expect(!LanguageTag.isWellFormed(tag)) }
}
