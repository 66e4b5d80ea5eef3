import CCMarkGFM

/// A node of a document's tree, to look at.
///
/// A node keeps its document's tree in memory for as long as it is there.
public struct Node: Equatable {
  let tree: Tree
  let pointer: OpaquePointer

  /// What the node is.
  public var kind: Kind { pointer.kind }

  /// The node that holds this one; nil for the root.
  public var parent: Node? { node(pointer.parent) }

  /// The first node within this one.
  public var firstChild: Node? { node(pointer.firstChild) }

  /// The last node within this one.
  public var lastChild: Node? { node(pointer.lastChild) }

  /// The node after this one, in the same parent.
  public var next: Node? { node(pointer.next) }

  /// The node before this one, in the same parent.
  public var previous: Node? { node(pointer.previous) }

  /// The nodes within this one, in their order.
  public var children: some Sequence<Node> {
    sequence(state: firstChild) { (next: inout Node?) in
      defer { next = next?.next }
      return next
    }
  }

  /// Calls `body` with the UTF-8 text of a text, code, raw HTML or code block node, of a footnote's label
  /// or a footnote reference's number; with no bytes for other nodes. The bytes are there during the call
  /// only.
  public func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(pointer.literal)
  }

  /// The destination of a link or an image, unescaped.
  public var destination: String? { string(pointer.url) }

  /// The title of a link or an image; empty where it has none.
  public var title: String? { string(pointer.title) }

  /// The info string of a fenced code block (CommonMark §4.5).
  public var infoString: String? { string(pointer.fenceInfo) }

  /// Where a block begins, the markers of the blocks around it not included. For inline nodes the library's
  /// positions are not reliable; ask ``TextBlock/position(ofUTF8Offset:)``.
  public var start: SourcePosition {
    tree.position(of: pointer)
  }

  /// The line on which a block ends.
  public var endLine: Int { pointer.endLine + tree.firstLine - 1 }

  /// Nodes are equal if they are the same node of the same tree.
  public static func == (left: Node, right: Node) -> Bool { left.pointer == right.pointer }

  private func node(_ pointer: OpaquePointer?) -> Node? {
    pointer.map { Node(tree: tree, pointer: $0) }
  }

  private func string(_ bytes: UnsafeBufferPointer<UInt8>?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
