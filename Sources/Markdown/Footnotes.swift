import CCMarkGFM
import HTML

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A document's footnotes and the references that lead to them.
///
/// The library keeps to itself which label a reference has and how many went before it, but writes both
/// when it renders the reference alone: `<a href="#fn-LABEL" id="fnref-LABEL-3" …>`.
struct Footnotes {
  struct Definition {
    /// The label as it stands in an address, escaped; nil if no reference is shown.
    var label: [UInt8]?
    /// The references' numbers among those to the same footnote, in the order of the source.
    var references: [Int] = []
  }

  /// The footnotes by their number; the first has number 1 and index 0.
  private(set) var definitions: [Definition] = []

  struct Reference {
    /// The label as it stands in an address, escaped.
    let label: [UInt8]
    /// The footnote's number.
    let number: Int
    /// The reference's number among those to the same footnote.
    let ordinal: Int
  }

  /// The references to footnotes that are shown.
  private(set) var references: [OpaquePointer: Reference] = [:]

  init(of root: OpaquePointer) {
    var last = root.lastChild
    while let definition = last, definition.rawKind == .footnoteDefinition {
      definitions.append(Definition())
      last = definition.previous
    }
    if !definitions.isEmpty { collectReferences(in: root) }
  }

  private mutating func collectReferences(in root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    // What stands in an image's description is not shown as a reference.
    var images = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      switch node.rawKind {
      case .image where node.isShownImage: images += event == CMARK_EVENT_ENTER ? 1 : -1
      case .footnoteReference where event == CMARK_EVENT_ENTER: add(node, isShown: images == 0)
      default: break
      }
    }
    for index in definitions.indices { definitions[index].references.sort() }
  }

  private mutating func add(_ reference: OpaquePointer, isShown: Bool) {
    guard let number = Int(String(decoding: reference.literal, as: UTF8.self)),
      definitions.indices.contains(number - 1),
      let rendered = cmark_render_html(reference, CMARK_OPT_DEFAULT, nil)
    else { return }
    defer { free(rendered) }
    // A label holds no quotation mark: it is percent-encoded.
    let parts = UnsafeBufferPointer(
      start: UnsafeRawPointer(rendered).assumingMemoryBound(to: UInt8.self), count: strlen(rendered)
    ).split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard parts.count > 5 else { return }
    let label = Array(parts[3].dropFirst("#fn-".utf8.count))
    let suffix = parts[5].dropFirst("fnref-".utf8.count + label.count + 1)
    let ordinal = Int(String(decoding: suffix, as: UTF8.self)) ?? 1
    references[reference] = Reference(label: label, number: number, ordinal: ordinal)
    guard isShown else { return }
    definitions[number - 1].label = label
    definitions[number - 1].references.append(ordinal)
  }
}

extension OpaquePointer {
  /// Whether an image is shown as one, rather than as its description.
  fileprivate var isShownImage: Bool {
    guard let url, let address = SafeURL(String(decoding: url, as: UTF8.self)) else { return false }
    return !address.isAbsolute
  }
}
