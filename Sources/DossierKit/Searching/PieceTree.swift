/// Pieces of words in a tree, byte by byte: one walk meets all those with which a text goes on.
struct PieceTree: Sendable {
  /// The children of a node stand side by side: who looks for one among them reads one place in memory.
  private struct Node {
    var byte: UInt8
    var isLastChild = false
    var piece: Int16
    /// Where its children begin, or 0.
    var children: Int32 = 0
  }

  private var nodes: [Node] = []

  /// The tree of pieces without doubles, 32,767 at the most; those that come first are found first.
  init(_ pieces: [[UInt8]]) {
    let draft = Draft(pieces)
    var origins = Array(0...255)
    nodes = origins.map { Node(byte: UInt8($0), piece: draft.nodes[$0].piece) }
    var parent = 0
    while parent < nodes.count {
      var child = draft.nodes[origins[parent]].child
      if child > 0 { nodes[parent].children = Int32(nodes.count) }
      while child > 0 {
        let node = draft.nodes[child]
        nodes.append(Node(byte: node.byte, isLastChild: node.sibling == 0, piece: node.piece))
        origins.append(child)
        child = node.sibling
      }
      parent += 1
    }
  }

  /// The tree as it grows; children and siblings that are none have the number 0.
  private struct Draft {
    struct Node {
      var byte: UInt8
      var piece: Int16 = -1
      var child = 0
      var sibling = 0
    }

    private(set) var nodes = (0...255).map { Node(byte: $0) }

    init(_ pieces: [[UInt8]]) {
      for (number, piece) in pieces.enumerated() {
        guard let first = piece.first else { continue }
        var node = Int(first)
        for byte in piece.dropFirst() { node = child(of: node, byte) }
        nodes[node].piece = Int16(number)
      }
    }

    private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
      var last = 0
      var node = nodes[parent].child
      while node > 0 {
        if nodes[node].byte == byte { return node }
        (last, node) = (node, nodes[node].sibling)
      }
      let new = nodes.count
      nodes.append(Node(byte: byte))
      if last == 0 { nodes[parent].child = new } else { nodes[last].sibling = new }
      return new
    }
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
        guard end < text.count, nodes[node].children > 0 else { return }
        let byte = text[end]
        node = Int(nodes[node].children)
        while nodes[node].byte != byte {
          if nodes[node].isLastChild { return }
          node += 1
        }
        end += 1
      }
    }
  }
}
