/// A source of random numbers that gives the same ones for the same seed on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts put together at random from pieces of Markdown that mean something to the parser.
enum RandomMarkdown {
  private static let inlines = [
    "word", "Mali", "é", "مالي", "𝄞", " ", "  ", "\t", "*", "**", "***", "_", "__", "~", "~~", "~~~", "`",
    "``", "``` ",
    "[", "]", "(", ")", "![", "[^", "[^1]", "[^a]", "[^b]", "](", "](/a)", "](<b c> \"t\")", "](/u 'q\\'z')",
    "][ref]",
    "[ref]", "[]", "[ref][]", "](javascript:x)", "](//host/)", "](http://e.org/i.png)",
    "![alt *x*](i.png \"T\")",
    "<b>", "</b>", "<b", ">", "<!-- c -->", "<?p?>", "<a@b.co>", "<http://x.org/&amp;>", "<tel:1>",
    "www.a.org",
    "http://a.org/b?c=d&e", "https://e.org/(x)", "f@e.org", "mailto:g@e.org", "xmpp:h@e.org/x", "&amp;",
    "&lt;", "&#65;",
    "&#x41;", "&#0;", "&nope;", "&copy;", "&NotEqualTilde;", "\\", "\\*", "\\[", "\\\\", "\\|", "|", "\"",
    "'", "#", "!",
    "\\\n", "  \n", "\n", "[!NOTE]", "{#id}", "[[mali|M]]", "[@src, p. 4]", ".", ":", ";", "\u{A0}", "1", "-",
    "+", "=",
  ]
  private static let starts = [
    "", "", "", "", "> ", ">", "> > ", "- ", "* ", "+ ", "-", "1. ", "2) ", "10. ", "  ", "   ", "    ", "\t",
    "- [ ] ", "- [x] ",
    "# ", "## ", "###### ", "####### ", "#", "=== ", "---", "***", "```", "```swift x", "~~~", "| a | b |",
    "|-|:-:|",
    "|:-|-:|", "-|-", "a | b", "<div>", "</div>", "<script>", "<!--", "-->", "<?", "[ref]: /url \"T\"",
    "[^1]: ", "[^a]: ",
    "[^b]: ", "> [!NOTE]", "> [!warning]", "> - ", "- > ", "1. > - ", "| ", "\u{FEFF}", "[x]: <",
  ]

  static func document(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        text += starts.randomElement(using: &generator) ?? ""
      }
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        text += inlines.randomElement(using: &generator) ?? ""
      }
      text += ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n\n\n"].randomElement(using: &generator) ?? "\n"
    }
    return text
  }
}
