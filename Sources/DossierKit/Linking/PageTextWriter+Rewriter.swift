import HTML
import Markdown

extension PageTextWriter: Rewriter {
  /// Finds the marks and mentions of a block, keeps its sentences, and says what to change in it.
  mutating func rewrite(_ block: borrowing TextBlock) -> BlockEdits {
    var rewriting = BlockRewriting(block)
    var explicitID: String?
    refuseMarkings(in: block)
    let marks = scan(block)
    for mark in marks {
      switch mark {
      case .wiki(let range, let target, let label):
        rewriteWiki(range, target: target, label: label, in: block, &rewriting)
      case .citation(let range, let citations):
        rewriteCitations(range, citations, in: block, &rewriting)
      case .anchor(let range, let id):
        rewriting.remove(range)
        explicitID = take(anchor: id, at: range.upperBound - id.utf8.count - 3, in: block)
      }
    }
    let found = block.kind.isHeading ? [] : decideMentions(in: block, marks: marks)
    switch context.keeps {
    case .nothing, .search: break
    case .records: recordUntouched(in: block, marks: marks)
    case .candidates: collectNames(in: block, marks: marks)
    }
    let flat = rewriting.flatText()
    let id = identify(
      block, explicit: explicitID, isWanted: !found.isEmpty || rewriting.leadsSomewhere, flat: flat)
    begin(block, flat: flat, id: id)
    if context.keeps == .search { search.add(flat.bytes, isHeading: block.kind.isHeading) }
    keep(found, in: block, &rewriting)
    for link in rewriting.links {
      let place = place(of: link.target.id, at: block.position(ofUTF8Offset: link.range.lowerBound))
      keepLink(to: link.target, range: link.range, place: place)
    }
    for citation in rewriting.citations { keepCitation(of: citation.source, range: citation.range) }
    return BlockEdits(
      id: id, edits: rewriting.edits, ending: permalink(of: block, id, isNamed: explicitID != nil))
  }

  /// The link to a heading or a passage itself, by which others can point at it. Of what stands in a list, quotation,
  /// table or note, only that has one to which its author gave an address: else there would be one at every turn.
  private func permalink(of block: borrowing TextBlock, _ id: String?, isNamed: Bool) -> HTML {
    guard let id, block.kind.isHeading || isNamed || block.containers.isEmpty else { return .empty }
    let label = block.kind.isHeading ? words.sectionLink : words.passageLink
    return """
      <a class="permalink" href="\(SafeURL(path: "", fragment: id))" aria-label="\(label)"></a>
      """
  }

  private mutating func scan(_ block: borrowing TextBlock) -> [InlineMark] {
    guard block.text.holds(UInt8(ascii: "[")) || block.text.holds(UInt8(ascii: "{")) else { return [] }
    var escaped: Set<Int> = []
    if !escapes.isEmpty {
      for (offset, byte) in block.text.enumerated()
      where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        if escapes.contains(block.position(ofUTF8Offset: offset)) { escaped.insert(offset) }
      }
    }
    let scanner = InlineMarkScanner(block, isEscaped: escaped.contains)
    for offset in scanner.misplacedAnchors {
      report(
        .misplacedAnchor, at: block.position(ofUTF8Offset: offset),
        "this gives a passage its address only at the very end of a paragraph, heading, list item or cell; here it is shown as text"
      )
    }
    for mark in scanner.crossed {
      report(
        .invalidValue, at: block.position(ofUTF8Offset: mark.range.lowerBound),
        "a citation is plain text, and the words of a [[link]] hold no other link or footnote; write it so")
    }
    if let mark = scanner.marks.last, case .anchor(let range, let id) = mark, range.count == block.text.count
    {
      report(
        .misplacedAnchor, at: block.position(ofUTF8Offset: 0),
        "“{#\(id)}” stands alone; it belongs at the end of the passage that it gives an address")
    }
    return scanner.marks
  }

  /// A marking that marks nothing is an error, since its author believes that the text is kept back.
  private mutating func refuseMarkings(in block: borrowing TextBlock) {
    guard case .body = origin else { return }
    if hasGaps, let offset = leftover(in: block) {
      report(
        .leftOutLink, at: block.position(ofUTF8Offset: offset),
        "this refers to a footnote or link that is defined in a passage left out of this build; mark it as well, or define it outside"
      )
    }
    guard !hasFaultyMarkings else { return }
    let isQuote = block.containers.last == .blockQuote
    if block.text.containsMarkingLabel,
      let segment = block.segments.first(where: {
        $0.role == .text && Array(block.text[$0.range]).containsMarkingLabel
      })
    {
      report(
        .invalidMarking, at: block.position(ofUTF8Offset: segment.range.lowerBound),
        "a marking of a passage stands on the first line of a block quote, alone: “> [!TLP:AMBER]”; here it marks nothing"
      )
    } else if block.segments.first?.role == .text, MarkingLookalike.begins(block.text, isQuote: isQuote) {
      report(
        .invalidMarking, at: block.position(ofUTF8Offset: 0),
        "this looks like a marking and is none; write “> [!TLP:AMBER]” alone on the first line of the block quote, or other words"
      )
    } else if isQuote, let label = unknownAlert(block.text) {
      report(
        .unknownAlert, at: block.position(ofUTF8Offset: 0),
        "“[!\(label)]” is no alert; it is one of NOTE, TIP, IMPORTANT, WARNING, CAUTION or a marking such as TLP:AMBER",
        replacement: nearest(to: label.uppercased(), in: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
          .map { "[!\($0)]" })
    }
  }

  /// Where a reference stands as text whose definition may have been left out.
  private func leftover(in block: borrowing TextBlock) -> Int? {
    for segment in block.segments where segment.role == .text {
      let range = segment.range
      for offset in range.dropLast() {
        let pair = (block.text[offset], block.text[offset + 1])
        if pair == (UInt8(ascii: "["), UInt8(ascii: "^")) || pair == (UInt8(ascii: "]"), UInt8(ascii: "[")) {
          return offset
        }
      }
    }
    return nil
  }

  /// The label with which a block quote's text begins, if it would be an alert's.
  private func unknownAlert(_ text: [UInt8]) -> String? {
    guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")), end < 40 else {
      return nil
    }
    let label = String(decoding: text[2..<end], as: UTF8.self)
    return Alert(gitHub: label) == nil ? label : nil
  }

  /// Remembers the block for what is found in it from here on.
  private mutating func begin(_ block: borrowing TextBlock, flat: FlatText, id: String?) {
    // A link in a cell without an id is found from the passage above.
    var anchor = id ?? current?.anchor ?? ""
    if case .field(_, let shownIn) = origin { anchor = shownIn } else { text.words += flat.wordCount }
    var sentences = Sentences.ranges(in: flat.bytes).map { (range: $0, index: Int?.none) }
    if sentences.isEmpty { sentences = [(0..<flat.bytes.count, nil)] }
    current = CurrentBlock(text: block.text, flat: flat, sentences: sentences, anchor: anchor)
  }

  /// The id of the element made for a block: what its author gave it, a heading's slug, or the passage's number. Of
  /// table cells, which are many, only those have one that name somebody. No id depends on where a link leads: one
  /// that is left out would show.
  private mutating func identify(
    _ block: borrowing TextBlock, explicit: String?, isWanted: Bool, flat: FlatText
  ) -> String? {
    guard case .body = origin else { return nil }
    var id = explicit
    if case .heading(let level) = block.kind {
      let heading = explicit ?? anchorPrefix + headingID(flat.string)
      id = heading
      headings.append(Heading(level: level, id: heading, text: flat.string))
      mentions.beginSection()
    } else {
      passages += 1
      if id == nil, isWanted || !block.kind.isCell { id = "\(anchorPrefix)p\(passages)" }
    }
    if let id { anchors.insert(id) }
    return id
  }

  private mutating func headingID(_ words: String) -> String {
    let slug = slugger.slug(for: words)
    return slug.isEmpty || Self.isReserved(slug) || anchors.contains(anchorPrefix + slug)
      ? slugger.slug(for: "section-" + words) : slug
  }

  /// Whether an id has the form of those of passages, footnotes, citations and the sections that a theme makes.
  private static func isReserved(_ id: String) -> Bool {
    ["page-", "claim-", "source-", "cite-", "reply-", "fn-", "fnref-"].contains(where: id.hasPrefix)
      || Identifier.isNumberedPassage(id)
  }

  /// The id that an author gave a passage, unless it cannot be used.
  private mutating func take(anchor id: String, at offset: Int, in block: borrowing TextBlock) -> String? {
    guard case .body = origin else {
      report(
        .invalidValue, at: block.position(ofUTF8Offset: offset),
        "“{#\(id)}” gives a passage of the text an address; here it has no use")
      return nil
    }
    // The id of a claim that is left out would betray the claim.
    if context.directory.leftOut.anchors[common.entity]?.contains(id) == true { return nil }
    if Self.isReserved(id) {
      report(
        .reservedID, at: block.position(ofUTF8Offset: offset),
        "“{#\(id)}” is a form that Dossier uses for ids of its own; choose another"
      )
      return nil
    }
    let prefixed = anchorPrefix + id
    if anchors.contains(prefixed) {
      report(
        .duplicateAnchor, at: block.position(ofUTF8Offset: offset),
        "“{#\(id)}” is taken by another passage or heading of this page; choose another")
      return nil
    }
    slugger.reserve(id)
    return prefixed
  }

  /// Says which alerts there are: GitHub's five, and markings, whose passages are here only if the audience may read
  /// them.
  mutating func alert(for label: AlertLabel) -> Alert? {
    if let marking = Marking(rawValue: label.text) {
      guard marking <= context.audience.marking else {
        // The filter has not seen it, since it is not written in plain letters.
        report(
          .invalidMarking, at: label.position, "write the marking in plain letters, “> [!\(marking.label)]”")
        return nil
      }
      text.marking = max(text.marking, marking)
      return Alert(className: "tlp-\(marking.color)", title: "\(marking.label)")
    }
    var alert = Alert(gitHub: label.text)
    if let title = alert.flatMap({ words.title(ofAlert: $0.className) }) { alert?.title = HTML(text: title) }
    return alert
  }

  /// A table is called as the heading above it.
  mutating func tableName() -> String? {
    guard let heading = headings.last?.text, !heading.isEmpty else { return words.table }
    return heading
  }

  mutating func report(rawHTML: RawHTML) {
    report(
      .rawHTML, at: rawHTML.position, "raw HTML is shown as text, not passed through; write Markdown instead")
  }
}
