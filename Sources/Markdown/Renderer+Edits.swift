import HTML

extension Renderer {
  /// Writes the block that is laid out, with changes.
  mutating func renderEdited(_ edits: [Edit], with rewriter: inout R) {
    var plan = EditPlan(edits, for: block)
    // The layout is taken out of the renderer for as long as its other parts change.
    let items = block.items
    block.items = []
    defer { block.items = items }
    for (index, item) in items.enumerated() {
      plan.advance(to: index, offset: 0, writing: &output)
      switch item.event {
      case .enter: enterElement(item.node, item.kind, with: &rewriter)
      case .exit: exitElement(item.kind)
      case .leaf:
        if imageDepth == 0, item.kind == .text || item.kind == .softBreak || item.kind == .hardBreak {
          render(item, at: index, with: &rewriter, &plan)
        } else {
          renderLeaf(item.node, item.kind, with: &rewriter)
        }
      }
    }
    plan.advance(to: items.count, offset: 0, writing: &output)
  }

  /// Writes a text or a line break, cut where the plan wants it.
  private mutating func render(
    _ item: InlineItem, at index: Int, with rewriter: inout R, _ plan: inout EditPlan
  ) {
    var offset = item.flatStart
    while offset < item.flatEnd {
      plan.advance(to: index, offset: offset - item.flatStart, writing: &output)
      let (end, isKept) = plan.piece(
        from: offset, to: item.flatEnd, at: index, itemStart: item.flatStart, writing: &output)
      if isKept {
        if item.kind == .text {
          output.write(
            escaping: UnsafeBufferPointer(
              rebasing: item.literal[offset - item.flatStart..<end - item.flatStart]))
        } else {
          renderLeaf(item.node, item.kind, with: &rewriter)
        }
      }
      offset = end
    }
  }
}
