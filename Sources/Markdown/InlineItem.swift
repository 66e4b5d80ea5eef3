/// One step of a walk over a block's inline nodes: the beginning or the end of an element, or a leaf.
struct InlineItem {
  enum Event { case enter, exit, leaf }

  let event: Event
  let kind: RawKind
  let node: OpaquePointer

  /// A leaf's own text; empty for all others.
  let literal: UnsafeBufferPointer<UInt8>

  /// Where it stands in the block's flat text; the two are equal for all but leaves.
  let flatStart: Int
  let flatEnd: Int

  /// The item that began the element around this one; -1 directly in the block. An element's own beginning
  /// and end count as standing outside of it.
  let parent: Int
}

extension TextBlock {
  init(tree: Tree) {
    alignment = Alignment(tree: tree)
  }

  /// Lays out the inline nodes from `first` to the end of its parent.
  mutating func layOut(from first: OpaquePointer?) {
    text.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    guard var node = first else { return }
    var parent = -1
    var links = 0
    var images = 0
    while true {
      let kind = node.rawKind
      if kind.isInlineElement {
        let enter = items.count
        append(.enter, kind, node, parent: parent)
        if let child = node.firstChild {
          parent = enter
          links += kind == .link ? 1 : 0
          images += kind == .image ? 1 : 0
          node = child
          continue
        }
        append(.exit, kind, node, parent: parent)
      } else {
        appendLeaf(kind, node, parent: parent, isInLink: links > 0, isInImage: images > 0)
      }
      while node.next == nil {
        guard parent >= 0 else { return }
        let element = items[parent]
        links -= element.kind == .link ? 1 : 0
        images -= element.kind == .image ? 1 : 0
        append(.exit, element.kind, element.node, parent: element.parent)
        parent = element.parent
        node = element.node
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  private mutating func append(_ event: InlineItem.Event, _ kind: RawKind, _ node: OpaquePointer, parent: Int)
  {
    items.append(
      InlineItem(
        event: event, kind: kind, node: node, literal: UnsafeBufferPointer(start: nil, count: 0),
        flatStart: text.count, flatEnd: text.count, parent: parent))
  }

  private mutating func appendLeaf(
    _ kind: RawKind, _ node: OpaquePointer, parent: Int, isInLink: Bool, isInImage: Bool
  ) {
    let start = text.count
    var literal = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var role = Segment.Role.text
    switch kind {
    case .softBreak:
      text.append(UInt8(ascii: " "))
      role = .softBreak
    case .hardBreak:
      text.append(UInt8(ascii: isInImage ? " " : "\n"))
      role = .hardBreak
    case .footnoteReference:
      literal = node.literal
      if !isInImage {
        text.append(UInt8(ascii: "["))
        text.append(contentsOf: literal)
        text.append(UInt8(ascii: "]"))
      }
      role = .footnoteReference
    case .text, .code, .inlineHTML:
      literal = node.literal
      text.append(contentsOf: literal)
      role = kind == .text ? .text : kind == .code ? .code : .rawHTML
    default:
      break
    }
    let end = text.count
    if end > start {
      segments.append(
        Segment(
          range: start..<end, role: isInImage ? .imageAlt : role, isInLink: isInLink, parent: parent,
          item: items.count))
    }
    items.append(
      InlineItem(
        event: .leaf, kind: kind, node: node, literal: literal, flatStart: start, flatEnd: end, parent: parent
      ))
  }
}
