import HTML

/// How an inline element that has been begun is ended.
enum ElementEnd {
  case tag(StaticString)
  /// The link's end is written.
  case link
  /// An image's alternative text ends and its title follows.
  case image(titleOf: OpaquePointer)
  /// Nothing is written.
  case nothing
}

extension Renderer {
  /// Writes the inline nodes from `first` to the end of its parent.
  mutating func renderInlines(from first: OpaquePointer?, with rewriter: inout R) {
    guard var node = first else { return }
    var depth = 0
    while true {
      let kind = node.rawKind
      if kind.isInlineElement {
        enterElement(node, kind, with: &rewriter)
        if let child = node.firstChild {
          depth += 1
          node = child
          continue
        }
        exitElement(kind)
      } else {
        renderLeaf(node, kind, with: &rewriter)
      }
      while true {
        if let next = node.next {
          node = next
          break
        }
        guard depth > 0, let parent = node.parent else { return }
        depth -= 1
        node = parent
        exitElement(node.rawKind)
      }
    }
  }

  mutating func renderLeaf(_ node: OpaquePointer, _ kind: RawKind, with rewriter: inout R) {
    if kind == .inlineHTML {
      rewriter.report(
        rawHTML: RawHTML(
          isBlock: false, locator: InlineLocator(tree: tree, node: node, alignment: block.alignment)))
    }
    if imageDepth > 0 {
      switch kind {
      case .text, .code, .inlineHTML: output.write(escaping: node.literal)
      case .softBreak, .hardBreak: output.write(" ")
      default: break
      }
      return
    }
    switch kind {
    case .text, .inlineHTML: output.write(escaping: node.literal)
    case .softBreak: output.write("\n")
    case .hardBreak: output.write("<br />\n")
    case .code:
      output.write("<code>")
      output.write(escaping: node.literal)
      output.write("</code>")
    case .footnoteReference: renderFootnoteReference(node)
    default: break
    }
  }

  private mutating func renderFootnoteReference(_ node: OpaquePointer) {
    guard let reference = footnotes.references[node] else { return }
    output.write("<sup class=\"footnote-ref\"><a href=\"#")
    output.write(idPrefix)
    output.write("fn-")
    output.write(reference.label)
    output.write("\" id=\"")
    output.write(idPrefix)
    output.write("fnref-")
    output.write(reference.label)
    if reference.ordinal > 1 {
      output.write("-")
      output.write(reference.ordinal)
    }
    output.write("\" data-footnote-ref>")
    output.write(reference.number)
    output.write("</a></sup>")
  }

  // MARK: Elements

  mutating func enterElement(_ node: OpaquePointer, _ kind: RawKind, with rewriter: inout R) {
    if imageDepth > 0 {
      imageDepth += kind == .image ? 1 : 0
      return
    }
    switch kind {
    case .emphasis: begin("<em>", end: .tag("</em>"))
    case .strong: begin("<strong>", end: .tag("</strong>"))
    case .strikethrough: begin("<del>", end: .tag("</del>"))
    case .link: enterLink(node, with: &rewriter)
    default: enterImage(node, with: &rewriter)
    }
  }

  mutating func exitElement(_ kind: RawKind) {
    if imageDepth > 0 {
      imageDepth -= kind == .image ? 1 : 0
      if imageDepth > 0 { return }
      if kind != .image { return }
    }
    switch openElements.popLast() {
    case .tag(let tag): output.write(tag)
    case .link: output.write("</a>")
    case .image(let node):
      writeTitle(of: node)
      output.write("\" />")
    case .nothing, nil: break
    }
  }

  private mutating func begin(_ tag: StaticString, end: ElementEnd) {
    output.write(tag)
    openElements.append(end)
  }

  private mutating func enterLink(_ node: OpaquePointer, with rewriter: inout R) {
    let link = reference(to: node, isImage: false)
    guard link.url != nil else {
      rewriter.report(LinkProblem(destination: link.destination), in: link)
      openElements.append(.nothing)
      return
    }
    switch rewriter.resolve(link: link) {
    case .unlink:
      openElements.append(.nothing)
    case .keep:
      beginLink(node, address: nil)
    case .replace(let other, let attributes):
      beginLink(node, address: other, attributes: attributes)
    }
  }

  private mutating func beginLink(_ node: OpaquePointer, address: SafeURL?, attributes: [Attribute] = []) {
    output.write("<a")
    write(attributes)
    output.write(" href=\"")
    write(address, orDestinationOf: node)
    writeTitle(of: node)
    output.write("\">")
    openElements.append(.link)
  }

  private mutating func enterImage(_ node: OpaquePointer, with rewriter: inout R) {
    let image = reference(to: node, isImage: true)
    guard let address = image.url else {
      rewriter.report(LinkProblem(destination: image.destination), in: image)
      openElements.append(.nothing)
      return
    }
    if address.isAbsolute {
      rewriter.report(.remoteImage, in: image)
      if isInLink { openElements.append(.nothing) } else { beginLink(node, address: nil) }
      return
    }
    var source: SafeURL?
    var attributes: [Attribute] = []
    switch rewriter.resolve(image: image) {
    case .unlink:
      openElements.append(.nothing)
      return
    case .keep: break
    case .replace(let other, let added): (source, attributes) = (other, added)
    }
    output.write("<img")
    write(attributes)
    output.write(" src=\"")
    write(source, orDestinationOf: node)
    output.write("\" alt=\"")
    imageDepth = 1
    openElements.append(.image(titleOf: node))
  }

  private var isInLink: Bool {
    openElements.contains { if case .link = $0 { true } else { false } }
  }

  private func reference(to node: OpaquePointer, isImage: Bool) -> LinkReference {
    let destination = String(decoding: node.url ?? UnsafeBufferPointer(start: nil, count: 0), as: UTF8.self)
    return LinkReference(
      destination: destination, url: SafeURL(destination), isImage: isImage,
      locator: InlineLocator(tree: tree, node: node, alignment: block.alignment))
  }

  private mutating func write(_ attributes: [Attribute]) {
    for attribute in attributes {
      output.write(" ")
      output.write(attribute.name)
      output.write("=\"")
      output.write(escaping: attribute.value)
      output.write("\"")
    }
  }

  private mutating func write(_ address: SafeURL?, orDestinationOf node: OpaquePointer) {
    if let address {
      output.write(escaping: address.string)
    } else if let destination = node.url {
      output.write(address: destination)
    }
  }

  private mutating func writeTitle(of node: OpaquePointer) {
    guard let title = node.title, !title.isEmpty else { return }
    output.write("\" title=\"")
    output.write(escaping: title)
  }
}

extension LinkProblem {
  /// What is wrong with a destination that is not safe.
  init(destination: String) {
    let slashes = destination.utf8.drop { $0 <= 0x20 }.prefix(2)
    let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    self = slashes.count == 2 && slashes.allSatisfy(isSlash) ? .protocolRelative : .unsafeScheme
  }
}

extension SafeURL {
  /// Whether the address names a scheme, and so leads out of the site.
  var isAbsolute: Bool {
    string.utf8.first { ":/?#".utf8.contains($0) } == UInt8(ascii: ":")
  }
}
