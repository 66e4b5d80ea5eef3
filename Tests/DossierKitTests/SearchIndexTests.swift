import DossierKit
import Foundation
import Testing

@testable import DossierKit

@Suite("The index of the search")
struct SearchIndexTests {
  @Test(
    "No file of it is larger than its bound, however many pages have a word, and however long one page is")
  func bounds() async throws {
    let site = try await built(Self.many)
    let sizes = Self.index(of: site).mapValues(\.count)
    #expect(sizes.count > 40)
    #expect(sizes.values.allSatisfy { $0 < 33_000 })
    // A term in every page goes on from shard to shard.
    #expect(Self.shards(of: site, "t").count { Self.terms(in: $0).contains("everywhere") } > 0)
  }

  @Test("Its shards hold every term of every page once, in the order of their bytes")
  func terms() async throws {
    let site = try await built(Self.many)
    let shards = Self.shards(of: site, "t").map { Self.terms(in: $0) }
    var terms: [String] = []
    for term in shards.flatMap(\.self) where terms.last != term { terms.append(term) }
    #expect(terms == terms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(terms.count == Set(terms).count)
    let known = Set(terms)
    for word in [
      "everywhere", "rare0", "rare399", "algeria", SearchTerms.key("الجزائر"), SearchTerms.key("جزائر"),
      "rabat", "actors/algeria",
    ] {
      #expect(known.contains(word), "\(word)")
    }
  }

  @Test("What an audience may not see is in no part of it: no name, term, title, number of pages")
  func leaks() async throws {
    let open = [
      "actors/algeria.md": file("name: Algeria"),
      "briefings/a.md": briefing("actors: [algeria]", body: "Plain words on Algeria.\n"),
    ]
    let kept = [
      "actors/secret.md": file("name: Obsidian\naliases: [Onyx]\nmarking: TLP:RED"),
      "briefings/b.md": file("title: Basalt\ndate: 2024\nmarking: TLP:AMBER", body: "Granite.\n"),
      "briefings/a.md": briefing(
        "actors: [algeria]", body: "Plain words on Algeria.\n\n> [!TLP:RED]\n> Marble stands here.\n"),
    ]
    let whole = Self.index(of: try await built(open.merging(kept) { _, new in new }))
    #expect(whole == Self.index(of: try await built(open)))
    let all = try await built(open.merging(kept) { _, new in new }, for: Audience(.red))
    let terms = Self.shards(of: all, "t").flatMap { Self.terms(in: $0) }
    for word in ["obsidian", "onyx", "granite", "marble"] { #expect(terms.contains(word)) }
  }

  @Test("One page changed changes the folder's name, so that no reader mixes two builds")
  func version() async throws {
    let first = Self.index(of: try await built(["briefings/a.md": briefing(body: "One.\n")]))
    let second = Self.index(of: try await built(["briefings/a.md": briefing(body: "Two.\n")]))
    let shared = Set(first.keys).intersection(second.keys)
    #expect(shared == ["search/index.js"])
    #expect(first["search/index.js"] != second["search/index.js"])
  }

  @Test("A site of one page, without a word in it, has an index")
  func small() async throws {
    let files = Self.index(of: try await built(["actors/a.md": file("name: “…”")]))
    let first = try #require(files["search/index.js"].map { String(decoding: $0, as: UTF8.self) })
    #expect(first.contains("count:1,"))
    #expect(first.contains("terms:[]"))
  }

  @Test("A name without a letter is among the names, as it is written without what cannot be seen")
  func signs() async throws {
    let files = Self.index(of: try await built(["actors/a.md": file("name: ⚖\u{FE0F} Ⓐ")]))
    let first = try #require(files["search/index.js"].map { String(decoding: $0, as: UTF8.self) })
    #expect(first.contains("names:[\"⚖ ⓐ\"]"), "\(first)")
    #expect(first.contains("⚖\u{FE0F}") && first.contains("Ⓐ"))
  }

  @Test(
    "Numbers are rows of digits, the least first", arguments: [0, 45, 46, 90, 91, 2_115, 2_116, 123_456_789])
  func digits(number: Int) {
    var bytes: [UInt8] = []
    Digits.append(number, to: &bytes)
    var (value, unit) = (0, 1)
    for (place, byte) in bytes.enumerated() {
      let digit = Int(byte) - (byte > 92 ? 36 : 35)
      #expect((digit < 46) == (place == bytes.count - 1))
      value += digit * unit
      unit *= 45
    }
    #expect(value == number)
    #expect(!bytes.contains(UInt8(ascii: "\\")) && !bytes.contains(UInt8(ascii: "\"")))
  }

  // MARK: Content

  private static let many: [String: String] = {
    var files = [
      "actors/algeria.md": file(
        "name: Algeria\nnames: {ar: الجزائر, fr: Algérie}\nmetonyms: [Algiers]"),
      "actors/morocco.md": file("name: Morocco\nmetonyms: [Rabat]"),
      "briefings/long.md": briefing(
        body: (0..<40_000).map { "word\($0)" }.joined(separator: " ") + "\n"),
    ]
    for number in 0..<400 {
      let words = (0..<60).map { "w\((number * 7 + $0 * $0) % 997)" }.joined(separator: " ")
      files["briefings/b\(number).md"] = briefing(
        body: "Everywhere \(words) rare\(number), says Algeria.\n")
    }
    return files
  }()

  private func built(_ files: [String: String], for audience: Audience = Audience()) async throws -> [String:
    [UInt8]]
  {
    let scratch = try ContentScratch(files)
    defer { scratch.remove() }
    let report = try await scratch.build(audience)
    #expect(!report.diagnostics.hasErrors, "\(report.terminalText(without: scratch.folder.path))")
    return try scratch.site()
  }

  private static func index(of site: [String: [UInt8]]) -> [String: [UInt8]] {
    site.filter { $0.key.hasPrefix("search/") }
  }

  /// What the shards of a sort begin with, their lists of terms or ids, in order.
  private static func shards(of site: [String: [UInt8]], _ sort: String) -> [String] {
    index(of: site).compactMap { path, bytes -> (number: Int, text: String)? in
      let name = path.split(separator: "/").last?.dropLast(3) ?? ""
      guard name.hasPrefix(sort), let number = Int(name.dropFirst(sort.count)) else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return (number, String(text.drop { $0 != "[" }.dropFirst(2).prefix { $0 != "\"" }))
    }
    .sorted { $0.number < $1.number }
    .map(\.text)
  }

  /// The words of a list that is coded by what each shares with the one before.
  static func terms(in list: String) -> [String] {
    var terms: [String] = []
    for letter in list.unicodeScalars {
      if (65...90).contains(letter.value) {
        let shared = (terms.last ?? "").utf16.prefix(Int(letter.value) - 65)
        terms.append(String(decoding: Array(shared), as: UTF16.self))
      } else {
        terms[terms.count - 1].unicodeScalars.append(letter)
      }
    }
    return terms
  }
}
