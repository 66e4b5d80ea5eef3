/// How mark-up made for one page changes to stand in another, beside that of further pages.
///
/// ```swift
/// let moved = body.relocated(
///   Relocation(idPrefix: "briefing-border.", levels: 1, highest: 3) { address in
///     address.hasPrefix("#") ? .init(dropping: 1, prefix: "#briefing-border.") : .init()
///   })
/// ```
public struct Relocation {
  /// What stands before each id, and before each reference to one in attributes other than `href`.
  public var idPrefix: String
  /// By how many levels headings go down; none goes below 6.
  public var levels: Int
  /// The highest level that a heading may then have.
  public var highest: Int
  /// What becomes of a link, by its address as it stands in the mark-up, with its character references.
  public var link: (String) -> Link

  /// What becomes of a link: its address loses UTF-8 bytes at the beginning and gets others in their place.
  public struct Link: Sendable, Hashable {
    /// How many bytes the address loses at its beginning.
    public var dropping: Int
    /// What takes their place.
    public var prefix: String
    /// What takes the place of the first number in the words of the link, if that has to change.
    public var number: Int?

    /// A change of a link; without arguments, none.
    public init(dropping: Int = 0, prefix: String = "", number: Int? = nil) {
      (self.dropping, self.prefix, self.number) = (dropping, prefix, number)
    }
  }

  /// All of it together.
  public init(idPrefix: String, levels: Int, highest: Int, link: @escaping (String) -> Link) {
    (self.idPrefix, self.levels, self.highest, self.link) = (idPrefix, levels, highest, link)
  }
}

extension HTML {
  /// The same mark-up for a place in another page: its ids, links and headings changed, its words as they are. It takes
  /// time linear in the length.
  public func relocated(_ relocation: Relocation) -> HTML {
    bytes.withUnsafeBufferPointer { bytes in
      var relocator = Relocator(bytes: bytes, relocation: relocation)
      relocator.run()
      return HTML(trusted: relocator.output)
    }
  }
}

/// Walks over the tags of mark-up. As `<` is escaped in text and attributes are quoted throughout, no more of HTML's
/// syntax needs to be known.
private struct Relocator {
  let bytes: UnsafeBufferPointer<UInt8>
  let relocation: Relocation
  var output: [UInt8] = []
  /// What lies before has been written.
  private var copied = 0
  private var position = 0
  /// The number that the words of the link just opened are to have.
  private var number: Int?

  init(bytes: UnsafeBufferPointer<UInt8>, relocation: Relocation) {
    self.bytes = bytes
    self.relocation = relocation
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// The attributes that are ids, or lists of them.
  private static let references: [StaticString] = [
    "id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
  ]

  private func isName(_ name: StaticString, at range: Range<Int>) -> Bool {
    name.utf8CodeUnitCount == range.count && name.withUTF8Buffer { $0.elementsEqual(bytes[range]) }
  }

  mutating func run() {
    while true {
      let words = take { $0 != UInt8(ascii: "<") }
      guard position < bytes.count else { break }
      renumber(in: words)
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "/") { position += 1 }
      demote(take { !$0.isSpace && $0 != UInt8(ascii: ">") })
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { takeAttribute() }
    }
    copy(upTo: bytes.count)
  }

  private mutating func takeAttribute() {
    guard !bytes[position].isSpace, bytes[position] != UInt8(ascii: "/") else {
      position += 1
      return
    }
    let name = take { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
    let quote = bytes[position + 1]
    position += 2
    let value = take { $0 != quote }
    position = min(position + 1, bytes.count)
    if isName("href", at: name) {
      move(value)
    } else if Self.references.contains(where: { isName($0, at: name) }) {
      prefix(value)
    }
  }

  /// The longest run from here whose bytes all fulfil a condition.
  private mutating func take(while condition: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while position < bytes.count, condition(bytes[position]) { position += 1 }
    return start..<position
  }

  private mutating func demote(_ name: Range<Int>) {
    guard name.count == 2, bytes[name.lowerBound] == UInt8(ascii: "h"),
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[name.lowerBound + 1])
    else { return }
    let level = Int(bytes[name.lowerBound + 1] - UInt8(ascii: "0"))
    let lower = min(max(level + relocation.levels, relocation.highest), 6)
    replace(name.lowerBound + 1..<name.upperBound, with: String(lower))
  }

  /// Puts the prefix before each of the ids that an attribute lists.
  private mutating func prefix(_ ids: Range<Int>) {
    for index in ids where index == ids.lowerBound || bytes[index - 1].isSpace {
      replace(index..<index, with: relocation.idPrefix)
    }
  }

  private mutating func move(_ address: Range<Int>) {
    let link = relocation.link(String(decoding: bytes[address], as: UTF8.self))
    let dropped = min(max(link.dropping, 0), address.count)
    replace(address.lowerBound..<address.lowerBound + dropped, with: link.prefix)
    number = link.number
  }

  /// Changes the first number in the text that ends at a tag, if that is the text of a link that wants it.
  private mutating func renumber(in words: Range<Int>) {
    guard let number else { return }
    self.number = nil
    guard let first = bytes[words].firstIndex(where: \.isDigit) else { return }
    let end = bytes[first..<words.upperBound].firstIndex { !$0.isDigit } ?? words.upperBound
    replace(first..<end, with: String(number))
  }

  private mutating func copy(upTo end: Int) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end]))
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    var text = text
    copy(upTo: range.lowerBound)
    text.withUTF8 { Escaping.append($0, to: &output) }
    copied = range.upperBound
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
