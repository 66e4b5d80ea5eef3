/// Where a block's text stands in the source. It is worked out when it is first asked for: the library's own
/// positions are reliable for blocks, but not for what is in them.
final class Alignment {
  let tree: Tree
  private let block: OpaquePointer?
  private let first: OpaquePointer?
  private lazy var result = aligned()

  /// A stretch of flat text and where it begins in the source.
  struct Run {
    let flat: Int
    let source: Int
    /// Whether each byte has its own place; if not, all stand at `source`, as the characters of an entity do.
    let isLinear: Bool
  }

  struct Result {
    var runs: [Run] = []
    /// Where links, images, raw HTML and footnote references begin.
    var nodes: [OpaquePointer: Int] = [:]
    var end = 0
  }

  /// Makes the alignment of a block whose flat text begins with the inline node `first`, or with the first
  /// of all.
  init(tree: Tree, block: OpaquePointer? = nil, first: OpaquePointer? = nil) {
    self.tree = tree
    self.block = block
    self.first = first
  }

  func position(ofUTF8Offset offset: Int) -> SourcePosition {
    tree.position(ofOffset: source(ofUTF8Offset: offset))
  }

  func position(of node: OpaquePointer) -> SourcePosition {
    if let offset = result.nodes[node] { return tree.position(ofOffset: offset) }
    return tree.position(of: block ?? node)
  }

  private func source(ofUTF8Offset offset: Int) -> Int {
    let runs = result.runs
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].flat <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs.first?.source ?? result.end }
    let run = runs[low - 1]
    return run.isLinear ? run.source + offset - run.flat : run.source
  }

  private func aligned() -> Result {
    guard let block, let content = BlockContent(of: block, in: tree) else {
      var result = Result()
      if let block { result.end = tree.map.start(ofLine: block.startLine) ?? 0 }
      return result
    }
    var layout = TextBlock(tree: tree)
    layout.layOut(from: block.firstChild)
    var base = 0
    if let first, let item = layout.items.first(where: { $0.node == first && $0.event != .exit }) {
      base = item.flatStart
    }
    return content.bytes.withUnsafeBufferPointer { bytes in
      var aligner = InlineAligner(content: content, bytes: bytes, base: base, start: tree.prefix.bytes)
      for item in layout.items { aligner.align(item) }
      return aligner.finish(flatEnd: layout.text.count)
    }
  }
}

/// Finds an inline node, or a block, in the source.
struct InlineLocator {
  let tree: Tree
  let node: OpaquePointer
  let alignment: Alignment?

  func position() -> SourcePosition {
    alignment?.position(of: node) ?? tree.position(of: node)
  }

  func flattenedText() -> [UInt8] {
    var layout = TextBlock(tree: tree)
    layout.layOut(from: node.firstChild)
    return layout.text
  }
}
