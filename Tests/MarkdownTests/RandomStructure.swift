/// Documents whose every word is unique, so that each word's place can be looked up in the source.
struct RandomStructure {
  private var generator: SeededGenerator
  private var counter = 0
  private var lines: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  static func document(seed: UInt64) -> String {
    var structure = RandomStructure(seed: seed)
    for _ in 0..<Int.random(in: 1...4, using: &structure.generator) {
      structure.block(first: "", rest: "", depth: 0)
      structure.lines.append("")
    }
    structure.lines.append("[ref]: /somewhere 'title'")
    return structure.lines.joined(
      separator: ["\n", "\r\n"].randomElement(using: &structure.generator) ?? "\n") + "\n"
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func word() -> String {
    counter += 1
    return pick(["", "é", "مالي", "𝄞"]) + "w\(counter)q"
  }

  private mutating func inline(depth: Int) -> String {
    let inner = depth < 3 ? text(words: Int.random(in: 1...3, using: &generator), depth: depth + 1) : word()
    return switch Int.random(in: 0..<22, using: &generator) {
    case 0: "*\(inner)*"
    case 1: "**\(inner)**"
    case 2: "~~\(inner)~~"
    case 3: "[\(word())](/u_(x) 'a \"b\" \\' c')"
    case 4: "[\(word())](</u v> \"ti\\\"tle\")"
    case 5: "[\(word())][ref]"
    case 6: "![\(word())](i.png)"
    case 7: "`` \(word()) ` ``"
    case 8: "`\(word())`"
    case 9: "\\*\(word())\\_"
    case 10: "&amp;\(word())&#x41;"
    case 11: "&NotEqualTilde;\(word())&copy;"
    case 12: "<http://\(word()).org/&amp;>"
    case 13: "http://w\(counter)qx.org/a_b\\_c"
    case 14: "\(word())@a.org"
    case 15: "<b class='\(word())'>"
    case 16: "[[id\\|\(word())]]"
    case 17: "[^none\(counter)] \(word())"
    case 18: "\\\\ \(word()) & \(word()) &nope;"
    case 19: "***\(inner)***"
    case 20: "\(word()) [^1]"
    default: word()
    }
  }

  private mutating func text(words: Int, depth: Int) -> String {
    (0..<words).map { _ in inline(depth: depth) }.joined(separator: " ")
  }

  private mutating func line() -> String { text(words: Int.random(in: 1...4, using: &generator), depth: 0) }

  private mutating func paragraph(first: String, rest: String) {
    lines.append(first + line() + pick(["", "  ", "\\"]))
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      // Some lines are indented further, some are lazy.
      lines.append(pick([rest, rest, rest + "  ", ""]) + word() + " " + line() + pick(["", "", "  "]))
    }
    lines.append(rest + word())
  }

  private mutating func block(first: String, rest: String, depth: Int) {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 4), using: &generator) {
    case 0, 1: paragraph(first: first, rest: rest)
    case 2: lines.append(first + pick(["# ", "##   ", "###\t"]) + line() + pick(["", " ##"]))
    case 3:
      lines.append(first + "[def\(counter)]: /x")
      lines.append(rest + line())
      if Bool.random(using: &generator) { lines.append(rest + "====") }
    case 4: block(first: first + "> ", rest: rest + pick(["> ", ">"]), depth: depth + 1)
    case 5: block(first: first + "- ", rest: rest + "  ", depth: depth + 1)
    case 6: block(first: first + "12. ", rest: rest + "    ", depth: depth + 1)
    case 7: block(first: first + "[^1]: ", rest: rest + "    ", depth: depth + 1)
    default:
      if Bool.random(using: &generator) {
        lines.append(first + word() + " \\| " + word())
        lines.append(rest + "| \(word()) | \(word()) |")
      } else {
        lines.append(first + "| \(word()) | \(word()) |")
      }
      lines.append(rest + "| - | :-: |")
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        lines.append(
          rest + "\(pick(["| ", "  |", ""]))\(word()) \\| \(inline(depth: 2)) | \(inline(depth: 2))")
      }
    }
  }
}
