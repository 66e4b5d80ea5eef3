/// Follows a block's inline nodes through the content they were parsed from.
struct InlineAligner {
  private enum LinkForm { case brackets, angles, bare, bareUnescaped }

  private let content: BlockContent
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private var result = Alignment.Result()
  private var cursor = 0
  private var contentRun = 0
  private var linkForms: [LinkForm] = []
  private var tildes: [Int] = []

  init(content: BlockContent, bytes: UnsafeBufferPointer<UInt8>, base: Int, start: Int) {
    cursor = start
    self.content = content
    self.bytes = bytes
    self.base = base
  }

  func finish(flatEnd: Int) -> Alignment.Result {
    var result = result
    result.end = sourceOffset(of: cursor)
    result.runs.append(Alignment.Run(flat: flatEnd - base, source: result.end, isLinear: false))
    return result
  }

  mutating func align(_ item: InlineItem) {
    switch item.event {
    case .enter: enter(item)
    case .exit: exit(item)
    case .leaf: leaf(item)
    }
  }

  // MARK: Elements

  private mutating func enter(_ item: InlineItem) {
    switch item.kind {
    case .emphasis: skip(1)
    case .strong: skip(2)
    case .strikethrough:
      let count = min(runLength(of: "~"), 2)
      tildes.append(count)
      skip(count)
    case .image:
      result.nodes[item.node] = sourceOffset(of: cursor)
      skip(2)
    default:
      result.nodes[item.node] = sourceOffset(of: cursor)
      linkForms.append(linkForm(of: item.node))
      if linkForms.last == .brackets || linkForms.last == .angles { skip(1) }
    }
  }

  private func linkForm(of node: OpaquePointer) -> LinkForm {
    switch byte(at: cursor) {
    case UInt8(ascii: "["): return .brackets
    case UInt8(ascii: "<"): return .angles
    default:
      // Mail addresses are looked for in text whose escapes are resolved, other addresses in the source.
      let url = node.url ?? UnsafeBufferPointer(start: nil, count: 0)
      return url.starts(with: "mailto:".utf8) || url.starts(with: "xmpp:".utf8) ? .bareUnescaped : .bare
    }
  }

  private mutating func exit(_ item: InlineItem) {
    switch item.kind {
    case .emphasis: skip(1)
    case .strong: skip(2)
    case .strikethrough: skip(tildes.popLast() ?? 0)
    case .image: skipLinkTail()
    default:
      switch linkForms.popLast() {
      case .brackets: skipLinkTail()
      case .angles: skip(1)
      default: break
      }
    }
  }

  private mutating func skipLinkTail() {
    guard byte(at: cursor) == UInt8(ascii: "]") else { return }
    cursor = LinkTail.end(in: bytes, from: cursor + 1)
  }

  // MARK: Leaves

  private mutating func leaf(_ item: InlineItem) {
    switch item.kind {
    case .text: text(item)
    case .code: code(item)
    case .softBreak, .hardBreak: lineBreak(item)
    case .inlineHTML:
      result.nodes[item.node] = sourceOffset(of: cursor)
      add(flat: item.flatStart, from: cursor, count: item.literal.count)
      skip(item.literal.count)
    case .footnoteReference:
      result.nodes[item.node] = sourceOffset(of: cursor)
      add(flat: item.flatStart, at: cursor)
      while cursor < bytes.count, bytes[cursor] != UInt8(ascii: "]") { cursor += 1 }
      skip(1)
    default: break
    }
  }

  private mutating func lineBreak(_ item: InlineItem) {
    add(flat: item.flatStart, at: cursor)
    if byte(at: cursor) == UInt8(ascii: "\\"), byte(at: cursor + 1) == UInt8(ascii: "\n") {
      skip(2)
      return
    }
    var end = cursor
    while let byte = byte(at: end), byte == 0x20 || (0x09...0x0D).contains(byte), byte != UInt8(ascii: "\n") {
      end += 1
    }
    guard byte(at: end) == UInt8(ascii: "\n") else { return }
    cursor = end + 1
    while let byte = byte(at: cursor), byte == 0x20 || byte == 0x09 { cursor += 1 }
  }

  private mutating func code(_ item: InlineItem) {
    let fence = runLength(of: "`")
    let start = cursor + fence
    var end = start
    while end < bytes.count {
      guard bytes[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let count = runLength(of: "`", at: end)
      if count == fence { break }
      end += count
    }
    // A space at each end is not part of the code (CommonMark §6.3).
    let isStripped = end - start == item.literal.count + 2
    add(flat: item.flatStart, from: start + (isStripped ? 1 : 0), count: item.literal.count)
    cursor = min(end + fence, bytes.count)
  }

  private mutating func text(_ item: InlineItem) {
    let text = item.literal
    let form = linkForms.last
    var index = 0
    while index < text.count, cursor < bytes.count {
      let flat = item.flatStart + index
      if form != .bare,
        let step = TextStep.special(in: bytes, at: cursor, text: text, at: index, escapes: form != .angles)
      {
        if step.isLinear {
          add(flat: flat, from: cursor + step.content - step.text, count: step.text)
        } else {
          add(flat: flat, at: cursor)
        }
        cursor += step.content
        index += step.text
        continue
      }
      var count = 0
      while index + count < text.count, cursor + count < bytes.count,
        text[index + count] == bytes[cursor + count],
        count == 0 || !TextStep.isSpecial(bytes[cursor + count])
      {
        count += 1
      }
      if count > 0 {
        add(flat: flat, from: cursor, count: count)
        cursor += count
        index += count
      } else if let jump = TextStep.resynchronization(in: bytes, at: cursor, text: text, at: index) {
        cursor += jump
      } else {
        add(flat: flat, at: cursor)
        index += 1
      }
    }
  }

  // MARK: The content

  private func byte(at offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private mutating func skip(_ count: Int) {
    cursor = min(cursor + count, bytes.count)
  }

  private func runLength(of character: Unicode.Scalar, at start: Int? = nil) -> Int {
    var end = start ?? cursor
    while end < bytes.count, bytes[end] == UInt8(ascii: character) { end += 1 }
    return end - (start ?? cursor)
  }

  private func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = content.runs.count
    while low < high {
      let middle = (low + high) / 2
      if content.runs[middle].content <= offset { low = middle + 1 } else { high = middle }
    }
    let run = content.runs[max(low - 1, 0)]
    return run.source + offset - run.content
  }

  /// Adds characters that all stand at one place.
  private mutating func add(flat: Int, at offset: Int) {
    guard flat >= base else { return }
    result.runs.append(Alignment.Run(flat: flat - base, source: sourceOffset(of: offset), isLinear: false))
  }

  /// Adds characters that stand in the content as they do in the text.
  private mutating func add(flat: Int, from offset: Int, count: Int) {
    guard flat >= base, count > 0 else { return }
    while contentRun > 0, content.runs[contentRun].content > offset { contentRun -= 1 }
    while contentRun + 1 < content.runs.count, content.runs[contentRun + 1].content <= offset {
      contentRun += 1
    }
    var run = contentRun
    var start = offset
    while start < offset + count {
      let end = run + 1 < content.runs.count ? content.runs[run + 1].content : Int.max
      result.runs.append(
        Alignment.Run(
          flat: flat - base + start - offset,
          source: content.runs[run].source + start - content.runs[run].content,
          isLinear: true))
      start = end
      run += 1
    }
  }
}
