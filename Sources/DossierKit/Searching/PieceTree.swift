/// Pieces of words in a tree, byte by byte: one walk meets all those with which a text goes on.
struct PieceTree: Sendable {
  private struct Node {
    var byte: UInt8
    var piece: Int32 = -1
    var child: Int32 = -1
    var sibling: Int32 = -1
  }

  private var nodes: [Node] = (0...255).map { Node(byte: $0) }

  /// The tree of pieces without doubles; those that come first are found first.
  init(_ pieces: [[UInt8]]) {
    for (number, piece) in pieces.enumerated() {
      guard let first = piece.first else { continue }
      var node = Int(first)
      for byte in piece.dropFirst() { node = child(of: node, byte) }
      nodes[node].piece = Int32(number)
    }
  }

  private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
    var last = -1
    var node = Int(nodes[parent].child)
    while node >= 0 {
      if nodes[node].byte == byte { return node }
      (last, node) = (node, Int(nodes[node].sibling))
    }
    let new = Int32(nodes.count)
    nodes.append(Node(byte: byte))
    if last < 0 { nodes[parent].child = new } else { nodes[last].sibling = new }
    return Int(new)
  }

  /// Calls `body` with each piece that stands in `text` from a place on, and where it ends; the shortest first.
  @inline(__always)
  func forEach(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (_ piece: Int, _ end: Int) -> Void
  ) {
    nodes.withUnsafeBufferPointer { nodes in
      var node = Int(text[start])
      var end = start + 1
      while true {
        if nodes[node].piece >= 0 { body(Int(nodes[node].piece), end) }
        guard end < text.count else { return }
        let byte = text[end]
        node = Int(nodes[node].child)
        while node >= 0, nodes[node].byte != byte { node = Int(nodes[node].sibling) }
        guard node >= 0 else { return }
        end += 1
      }
    }
  }
}
