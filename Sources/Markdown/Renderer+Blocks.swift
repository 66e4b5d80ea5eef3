import HTML

extension Renderer {
  mutating func enterList(_ node: OpaquePointer) {
    output.startLine()
    if !node.isOrderedList {
      output.write("<ul>\n")
    } else if node.listStart == 1 {
      output.write("<ol>\n")
    } else {
      output.write("<ol start=\"")
      output.write(node.listStart)
      output.write("\">\n")
    }
  }

  mutating func enterItem(_ node: OpaquePointer) {
    output.startLine()
    output.write("<li")
    openItems.append(output.count)
    output.write(">")
    if node.isTask {
      output.write(
        node.isChecked
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\"" : "<input type=\"checkbox\" disabled=\"\"")
      if let taskLabel {
        output.write(" aria-label=\"")
        output.write(taskLabel)
        output.write("\"")
      }
      output.write(" /> ")
    }
    containers.append(.listItem)
  }

  mutating func renderCodeBlock(_ node: OpaquePointer) {
    output.startLine()
    let info = node.fenceInfo ?? UnsafeBufferPointer(start: nil, count: 0)
    if info.isEmpty {
      output.write("<pre><code>")
    } else {
      // What C's locale-free isspace takes for a space.
      let language = info.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
      output.write("<pre><code class=\"language-")
      output.write(escaping: UnsafeBufferPointer(rebasing: language))
      output.write("\">")
    }
    output.write(escaping: node.literal)
    output.write("</code></pre>\n")
  }

  mutating func renderRawHTML(_ node: OpaquePointer, with rewriter: inout R) {
    rewriter.report(
      rawHTML: RawHTML(isBlock: true, locator: InlineLocator(tree: tree, node: node, alignment: nil)))
    output.startLine()
    output.write("<pre class=\"raw-html\"><code>")
    output.write(escaping: node.literal)
    output.write("</code></pre>\n")
  }

  // MARK: Block quotes and alerts

  /// Begins a block quote or an alert.
  mutating func enterBlockQuote(_ node: OpaquePointer, with rewriter: inout R) {
    output.startLine()
    if let label = node.alertLabel {
      let locator = InlineLocator(tree: tree, node: node.firstChild ?? node, alignment: nil)
      if let alert = rewriter.alert(for: AlertLabel(text: label, locator: locator)) {
        containers.append(.alert(label: label))
        output.write("<div class=\"alert alert-")
        output.write(escaping: alert.className)
        output.write("\" role=\"note\">\n<p class=\"alert-title\">")
        output.write(alert.title.bytes)
        output.write("</p>\n")
        return
      }
    }
    containers.append(.blockQuote)
    output.write("<blockquote>\n")
  }

  mutating func exitBlockQuote(_ node: OpaquePointer) {
    output.startLine()
    if case .alert = containers.removeLast() {
      output.write("</div>\n")
    } else {
      output.write("</blockquote>\n")
    }
  }

  /// Whether `node` is the paragraph whose first line is the label of the alert around it.
  func beginsAlert(_ node: OpaquePointer) -> Bool {
    guard case .alert = containers.last, node.previous == nil else { return false }
    return node.parent?.rawKind == .blockQuote
  }

  // MARK: Footnotes

  mutating func enterFootnote(_ node: OpaquePointer) {
    if footnoteNumber == 0 { output.write("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n") }
    footnoteNumber += 1
    hasBacklinks = false
    containers.append(.footnoteDefinition(number: footnoteNumber))
    output.write("<li")
    if let label = currentFootnote.label {
      output.write(" id=\"")
      output.write(idPrefix)
      output.write("fn-")
      output.write(label)
      output.write("\"")
    }
    output.write(">\n")
  }

  mutating func exitFootnote() {
    if !hasBacklinks, currentFootnote.label != nil {
      writeBacklinks()
      output.write("\n")
    }
    output.write("</li>\n")
    containers.removeLast()
  }

  var currentFootnote: Footnotes.Definition {
    footnotes.definitions.indices.contains(footnoteNumber - 1)
      ? footnotes.definitions[footnoteNumber - 1] : Footnotes.Definition()
  }

  /// Writes a link back to each reference of the footnote.
  mutating func writeBacklinks() {
    hasBacklinks = true
    let footnote = currentFootnote
    guard let label = footnote.label else { return }
    for (index, ordinal) in footnote.references.enumerated() {
      output.write(index == 0 ? "<a href=\"#" : " <a href=\"#")
      output.write(idPrefix)
      output.write("fnref-")
      output.write(label)
      if ordinal > 1 {
        output.write("-")
        output.write(ordinal)
      }
      output.write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"")
      output.write(backToContent)
      output.write("\">↩")
      if ordinal > 1 {
        output.write("<sup class=\"footnote-ref\">")
        output.write(ordinal)
        output.write("</sup>")
      }
      output.write("</a>")
    }
  }

  // MARK: Tables

  mutating func enterTable(named name: String?) {
    output.startLine()
    output.write("<div class=\"scroll\"")
    if let name {
      output.write(" role=\"group\" aria-label=\"")
      output.write(escaping: name)
      output.write("\"")
    }
    output.write(" tabindex=\"0\">\n<table>")
    tableHasBody = false
    containers.append(.table)
  }

  mutating func exitTable() {
    if tableHasBody {
      output.startLine()
      output.write("</tbody>\n")
    }
    tableHasBody = false
    output.startLine()
    output.write("</table>\n</div>\n")
    containers.removeLast()
  }

  mutating func enterTableRow(_ node: OpaquePointer) {
    output.startLine()
    if node.isTableHeader {
      isInTableHeader = true
      output.write("<thead>\n")
    } else if !tableHasBody {
      output.write("<tbody>\n")
      tableHasBody = true
    }
    output.write("<tr>")
  }

  mutating func exitTableRow(_ node: OpaquePointer) {
    output.startLine()
    output.write("</tr>")
    if node.isTableHeader {
      output.startLine()
      output.write("</thead>")
      isInTableHeader = false
    }
  }
}
