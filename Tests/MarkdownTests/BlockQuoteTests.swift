import Markdown
import Testing

@Suite("Finding block quotes and taking them out of a source")
struct BlockQuoteTests {
  @Test("each block quote is found with its label, lines and depth")
  func finding() throws {
    let quotes = try Document(
      parsing: Array("a\n\n> [!TLP:RED]\n> b\nlazy\n\n- > [!NOTE] c\n  > > d\n\n[^1]: > e\n\nx[^1]\n".utf8),
      firstLine: 10
    ).blockQuotes
    #expect(quotes.map(\.label) == ["TLP:RED", "NOTE", nil, nil])
    #expect(quotes.map(\.hasTextAfterLabel) == [false, true, false, false])
    #expect(
      quotes.map(\.start) == [
        SourcePosition(line: 12, column: 1), SourcePosition(line: 16, column: 3),
        SourcePosition(line: 17, column: 5), SourcePosition(line: 19, column: 7),
      ])
    #expect(quotes.map(\.endLine) == [14, 17, 17, 19])
    #expect(quotes.map(\.depth) == [0, 0, 1, 0])
  }

  private func removed(_ source: String) throws -> String {
    let document = try Document(parsing: Array(source.utf8))
    return String(
      decoding: document.source(without: document.blockQuotes.filter { $0.label == "X" }), as: UTF8.self)
  }

  @Test("a removed block quote leaves its lines, and its neighbours their place")
  func removing() throws {
    #expect(try removed("a\n\n> [!X]\n> b\nc\n\nd") == "a\n\n>\n>\n>\n\nd")
    #expect(try removed("> a\n> > [!X]\n> > b\n> c") == "> a\n> >\n> >\n> >")
    #expect(try removed("> > [!X]\n> > # b\n> c") == "> >\n> >\n> c")
    #expect(try removed("10. > [!X]\r\n    > b\r\n\r\n    c") == "10. >\r\n    >\r\n\r\n    c")
    #expect(try removed("[^1]: > [!X]\n      > b\n\n    c[^1]\n") == "[^1]: >\n    >\n\n    c[^1]\n")
    #expect(try removed("-\t> [!X]\n\t> b\n") == "-\t>\n \t>\n")
  }

  private func publicWords(of page: String) -> Set<Substring> {
    Set(page.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("public") })
  }

  @Test("no word of a removed block quote remains, and every other word does")
  func randomNestings() throws {
    var leaks: [String] = []
    var losses: [String] = []
    for seed in 0..<1000 as Range<UInt64> {
      let source = Array(SecretStructure.document(seed: seed).utf8)
      let document = try Document(parsing: source)
      let marked = document.blockQuotes.filter { $0.label == "X" }
      let rest = document.source(without: marked)
      if String(decoding: rest, as: UTF8.self).contains("secret") {
        leaks.append(String(decoding: source, as: UTF8.self))
      }
      let page = try String(decoding: Document(parsing: rest).html().bytes, as: UTF8.self)
      let before = String(decoding: document.html().bytes, as: UTF8.self)
      let words = publicWords(of: before)
      let kept = publicWords(of: page)
      if words != kept || page.contains("<pre>") { losses.append(String(decoding: source, as: UTF8.self)) }
      let lines = rest.split(separator: 10, omittingEmptySubsequences: false).count
      #expect(lines == source.split(separator: 10, omittingEmptySubsequences: false).count)
    }
    #expect(
      leaks.isEmpty,
      "\(leaks.count): \(leaks.sorted { $0.count < $1.count }.prefix(2).map(\.debugDescription))")
    #expect(
      losses.isEmpty,
      "\(losses.count): \(losses.sorted { $0.count < $1.count }.prefix(2).map(\.debugDescription))")
  }
}

/// Documents of nested lists, quotes and footnotes, in which all words of a block quote labelled X begin with
/// "secret", and all others with "public".
private struct SecretStructure {
  private var generator: SeededGenerator
  private var counter = 0
  private var lines: [String] = []

  static func document(seed: UInt64) -> String {
    var structure = SecretStructure(generator: SeededGenerator(seed: seed))
    for _ in 0..<Int.random(in: 1...4, using: &structure.generator) {
      structure.blocks(first: "", rest: "", depth: 0, isSecret: false)
    }
    return structure.lines.joined(separator: "\n")
  }

  private init(generator: SeededGenerator) {
    self.generator = generator
  }

  private mutating func word(_ isSecret: Bool) -> String {
    counter += 1
    return (isSecret ? "secret" : "public") + "\(counter)"
  }

  private mutating func blocks(first: String, rest: String, depth: Int, isSecret: Bool) {
    var first = first
    for index in 0..<Int.random(in: 1...3, using: &generator) {
      if index > 0 { lines.append(rest) }
      block(first: first, rest: rest, depth: depth, isSecret: isSecret)
      first = rest
    }
    lines.append(rest)
  }

  private mutating func block(first: String, rest: String, depth: Int, isSecret: Bool) {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 3), using: &generator) {
    case 0, 1:
      lines.append(first + word(isSecret))
      for _ in 0..<Int.random(in: 0...2, using: &generator) { lines.append(rest + word(isSecret)) }
      if isSecret, Bool.random(using: &generator) { lines.append(word(isSecret)) }
    case 2:
      lines.append(first + "# " + word(isSecret))
    case 3: blocks(first: first + "- ", rest: rest + "  ", depth: depth + 1, isSecret: isSecret)
    case 4: blocks(first: first + "7. ", rest: rest + "   ", depth: depth + 1, isSecret: isSecret)
    case 5: blocks(first: first + "> ", rest: rest + "> ", depth: depth + 1, isSecret: isSecret)
    case 6 where rest.isEmpty:
      counter += 1
      lines.append("\(isSecret ? "secret" : "public")\(counter) [^\(counter)]")
      lines.append("")
      blocks(first: "[^\(counter)]: ", rest: "    ", depth: depth + 1, isSecret: isSecret)
    default:
      let marker = Bool.random(using: &generator) ? "> " : ">"
      lines.append(first + marker + "[!X]")
      if Bool.random(using: &generator) { lines.append(rest + marker + word(true)) }
      lines.append(rest + marker)
      blocks(first: rest + marker, rest: rest + marker, depth: depth + 1, isSecret: true)
      if lines.last == rest + marker { lines.removeLast() }
    }
  }
}
