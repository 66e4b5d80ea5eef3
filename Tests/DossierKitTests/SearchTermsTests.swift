import Foundation
import Testing

@testable import DossierKit

@Suite("The terms of a search")
struct SearchTermsTests {
  private struct Case: Decodable {
    var text: String
    var terms: [String]
  }

  @Test("Texts are cut and folded as the table says that the script shares")
  func table() throws {
    let bytes = try Data(contentsOf: URL(filePath: Fixtures.folder + "/search-terms.json"))
    for entry in try JSONDecoder().decode([Case].self, from: bytes) {
      #expect(SearchTerms.key(entry.text) == entry.terms.joined(separator: " "), "\(entry.text)")
    }
  }

  @Test("Every letter of the scripts that dossiers are written in is folded as the table says")
  func letters() throws {
    let path = URL(filePath: Fixtures.folder + "/search-letters.txt")
    let table = Self.scripts.flatMap(\.self).compactMap(Unicode.Scalar.init).map { scalar in
      "\(String(scalar.value, radix: 16)) \(SearchTerms.key(String(scalar)))"
    }
    .joined(separator: "\n")
    if Fixtures.isUpdating { try Data(table.utf8).write(to: path) }
    #expect(try table == String(contentsOf: path, encoding: .utf8))
  }

  /// Latin, Greek and Cyrillic, Hebrew and Arabic, Devanagari, what is composed of Latin and Greek letters, Arabic
  /// presentation forms.
  private static let scripts: [ClosedRange<UInt32>] = [
    0x80...0x24F, 0x370...0x52F, 0x591...0x6FF, 0x900...0x97F, 0x1E00...0x1FFF, 0xFB50...0xFDFF,
    0xFE70...0xFEFC,
  ]

  @Test("A name is folded as the matcher of mentions folds it, but for capitals")
  func matcher() {
    for text in ["Côte d’Ivoire", "الجزائر", "إمارة", "Łódź", "مـــالي", "Straße"] {
      let words = Tokenizer.words(in: text).map { $0.text.lowercased() }
      #expect(SearchTerms.key(text) == words.joined(separator: " "))
    }
  }

  @Test("A word of any length is no more than one term, and none longer than the limit")
  func long() {
    #expect(SearchTerms.key(String(repeating: "a", count: 64)).utf8.count == 64)
    #expect(SearchTerms.key(String(repeating: "a", count: 65)).isEmpty)
    #expect(SearchTerms.key(String(repeating: "é", count: 1_000_000) + " b") == "b")
  }
}
