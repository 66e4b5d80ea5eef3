import HTML

/// A text field of an entity that is inline Markdown.
public enum TextField: Sendable, Hashable {
  case summary, headlineNote, dateNote, casualties
  case judgement(String)
  case claim(String)
  case recommendation(String)
  case change(Int)
  case alert(Int)
  case relation(Int)
  case tenure(Int)
}

/// Inline Markdown, rendered. Each use of it may read it from a file.
public struct RenderedText: Sendable {
  fileprivate var markup: StoredBytes
  fileprivate var words: StoredBytes

  /// With links, for the entity's own page.
  public var html: HTML { HTML(trusted: markup.bytes) }
  /// The words alone, for every other page.
  public var plain: String { String(decoding: words.bytes, as: UTF8.self) }
  /// How many UTF-8 bytes the words have.
  var plainSize: Int { words.count }
}

/// The text fields of an entity, rendered; they stand one behind the other.
public struct TextFields: Sendable {
  var texts = StoredBytes()
  /// In the order of their fields.
  private var places: [Place] = []

  private struct Place {
    var field: TextField
    var start: UInt32
    var markup: UInt32
    var plain: UInt32
  }

  /// A field, nil where the entity has none.
  public subscript(field: TextField) -> RenderedText? {
    let index = index(of: field)
    guard index < places.count, places[index].field == field else { return nil }
    let (start, markup) = (Int(places[index].start), Int(places[index].markup))
    let middle = start + markup
    return RenderedText(
      markup: texts.slice(start..<middle), words: texts.slice(middle..<middle + Int(places[index].plain)))
  }

  /// How long the mark-up of each field is, in UTF-8 bytes.
  var sizes: some Sequence<Int> { places.lazy.map { Int($0.markup) } }

  mutating func add(_ field: TextField, html: HTML, plain: [UInt8]) {
    let place = Place(
      field: field, start: UInt32(clamping: texts.count), markup: UInt32(clamping: html.bytes.count),
      plain: UInt32(clamping: plain.count))
    texts.append(html.bytes)
    texts.append(plain)
    places.insert(place, at: index(of: field))
  }

  /// Where a field stands, or would stand.
  private func index(of field: TextField) -> Int { places.firstSortedIndex { !($0.field < field) } }

  /// Gives back what is reserved and not used.
  mutating func shrink() { places.shrink() }
}

extension TextField {
  fileprivate static func < (left: TextField, right: TextField) -> Bool { left.order < right.order }

  private var order: (Int, Int, String) {
    switch self {
    case .summary: (0, 0, "")
    case .headlineNote: (1, 0, "")
    case .dateNote: (2, 0, "")
    case .casualties: (3, 0, "")
    case .judgement(let id): (4, 0, id)
    case .claim(let id): (5, 0, id)
    case .recommendation(let id): (6, 0, id)
    case .change(let index): (7, index, "")
    case .alert(let index): (8, index, "")
    case .relation(let index): (9, index, "")
    case .tenure(let index): (10, index, "")
    }
  }
}
