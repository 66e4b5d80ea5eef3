import HTML
import Markdown

extension PageTextWriter {
  // MARK: Wiki links

  /// Makes a link of `[[target]]` or `[[target|label]]`.
  mutating func rewriteWiki(
    _ range: Range<Int>, target: String, label: Range<Int>?, in block: borrowing TextBlock,
    _ rewriting: inout BlockRewriting
  ) {
    switch follow(wiki: target, at: block.position(ofUTF8Offset: range.lowerBound)) {
    case .nowhere: break
    case .leftOut(let id):
      guard let label else {
        report(
          .leftOutLink, at: block.position(ofUTF8Offset: range.lowerBound),
          "“[[\(target)]]” leads to what is not part of this build, and any words for it would betray it; write [[\(target)|words of its own]]"
        )
        return
      }
      reportLeftOut(id, at: block.position(ofUTF8Offset: range.lowerBound))
      rewriting.remove(range.lowerBound..<label.lowerBound)
      rewriting.remove(label.upperBound..<range.upperBound)
    case .page(let entity, let fragment):
      let href = PageAddress(entity, fragment: fragment).relative(from: address)
      let open: HTML =
        entity.kind == .actor ? mentionLink(entity.id, fragment: fragment) : #"<a href="\#(href)">"#
      if let label {
        rewriting.remove(range.lowerBound..<label.lowerBound)
        rewriting.wrap(label, open: open, close: "</a>")
        rewriting.remove(label.upperBound..<range.upperBound)
      } else {
        // A link within the page has no title to show but the place's own name.
        let title = target.hasPrefix("#") ? String(target.dropFirst()) : context.directory.title(of: entity)
        rewriting.replace(range, with: "\(open)<bdi>\(title)</bdi></a>", words: title)
      }
      rewriting.addLink(to: entity, range: label ?? range)
    }
  }

  /// Where a link leads.
  private enum Destination {
    case page(EntityID, fragment: String?)
    /// What is not part of this build: an id, with a fragment where there is one.
    case leftOut(String)
    /// Nowhere, which has been reported.
    case nowhere
  }

  // To find where a link stands costs another look at its block, and is put off until somebody has to know.

  /// Follows `id`, `kind:id` or `#fragment`, each with a fragment where wanted.
  private mutating func follow(wiki target: String, at position: @autoclosure () -> SourcePosition)
    -> Destination
  {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    var id = String(parts.first ?? "").trimmingWhitespace()
    if id.isEmpty { return page(nil, fragment: fragment, at: position()) }
    var kind: Kind?
    if let colon = id.firstIndex(of: ":") {
      guard let named = Kind(rawValue: String(id[..<colon])) else {
        report(
          .unresolvedReference, at: position(),
          "“\(id[..<colon])” is no kind; it is one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))",
          replacement: nearest(to: String(id[..<colon]), in: Kind.allCases.map(\.rawValue)))
        return .nowhere
      }
      kind = named
      id = String(id[id.index(after: colon)...]).trimmingWhitespace()
    }
    return follow(id: id, kind: kind, fragment: fragment, at: position())
  }

  private mutating func follow(
    id: String, kind: Kind?, fragment: String?, at position: @autoclosure () -> SourcePosition
  ) -> Destination {
    let kinds = context.directory.kinds(of: id).filter { kind == nil || $0 == kind }
    if kinds.count == 1 { return page(EntityID(kinds[0], id), fragment: fragment, at: position()) }
    if kinds.count > 1 {
      let choices = kinds.sorted().map { "[[\($0.rawValue):\(id)]]" }.joined(separator: " or ")
      report(
        .ambiguousReference, at: position(),
        "“\(id)” is \(kinds.sorted().map(\.withArticle).joined(separator: " and ")); write \(choices)")
      return .nowhere
    }
    if context.directory.isLeftOut(id, kind: kind) {
      return .leftOut(id)
    }
    report(
      .unresolvedReference, at: position(),
      "“[[\(id)]]” leads nowhere: \(kind.map { "no \($0.rawValue)" } ?? "nothing in the content folder") has this id",
      replacement: suggestion(for: id, kind: kind))
    return .nowhere
  }

  /// A page or a place in it; where no page is named, a place in this text, else in the page on which it stands.
  private mutating func page(
    _ named: EntityID?, fragment: String?, at position: @autoclosure () -> SourcePosition
  ) -> Destination {
    let entity = named ?? common.entity
    guard let fragment else { return .page(entity, fragment: nil) }
    if named == nil {
      if ownPlaces.visible.contains(fragment) { return .page(entity, fragment: anchorPrefix + fragment) }
      if ownPlaces.leftOut.contains(fragment) { return .leftOut("#\(fragment)") }
    }
    if context.directory.leftOut.anchors[entity]?.contains(fragment) == true {
      return .leftOut("\(entity.id)#\(fragment)")
    }
    anchorUses.append(
      AnchorUse(target: entity, fragment: fragment, location: location(position()), isBare: named == nil))
    return .page(entity, fragment: fragment)
  }

  private mutating func reportLeftOut(_ id: String, at position: SourcePosition) {
    report(
      .leftOutReference, at: position, "“\(id)” is not part of this build; its words stay, without a link")
  }

  // MARK: Citations

  /// Makes numbered citations of `[@source, locator]`.
  mutating func rewriteCitations(
    _ range: Range<Int>, _ cited: [InlineMark.Citation], in block: borrowing TextBlock,
    _ rewriting: inout BlockRewriting
  ) {
    var html = HTML.empty
    for citation in cited where isKnown(citation.source, at: range, in: block) {
      html += link(to: citation)
      rewriting.addCitation(of: citation.source, range: range)
    }
    if html.isEmpty { rewriting.remove(range) } else { rewriting.replace(range, with: html, words: "") }
  }

  /// Whether a citation names a source of this build; reports one that does not.
  private mutating func isKnown(_ source: String, at range: Range<Int>, in block: borrowing TextBlock) -> Bool
  {
    let entity = EntityID(.source, source)
    if context.directory.contains(entity) { return true }
    let open = range.lowerBound + block.text[range].prefix { $0.isASCIISpace }.count
    let position = block.position(ofUTF8Offset: open)
    if context.directory.leftOut.entities.contains(entity) {
      report(
        .leftOutReference, at: position, "“\(source)” is not part of this build; the citation is dropped")
      return false
    }
    if let kind = context.directory.kinds(of: source).first {
      report(.wrongKind, at: position, "“\(source)” is \(kind.withArticle), and a citation names a source")
    } else {
      report(
        .unresolvedReference, at: position, Kind.source.absence(of: source),
        replacement: suggestion(for: source, kind: .source))
    }
    return false
  }

  private mutating func link(to citation: InlineMark.Citation) -> HTML {
    let number = citationNumber(of: citation.source)
    citations += 1
    let id = text.sources[number - 1].cite(citations)
    let words = citationWords(number, citation.locator)
    let title = context.directory.title(of: EntityID(.source, citation.source))
    let href = SafeURL(path: "", fragment: "source-" + citation.source)
    return #"<sup class="citation" id="\#(id)"><a href="\#(href)" title="\#(title)">[\#(words)]</a></sup>"#
  }

  /// The number of a citation, with the place in the source. The two stay on one line unless the place is told at
  /// length: a few raised characters at the beginning of a line belong to nothing.
  private func citationWords(_ number: Int, _ locator: String?) -> String {
    guard let locator else { return "\(number)" }
    let whole = "\(number)\(words.listSeparator)\(locator)"
    return whole.count <= 20 ? String(whole.map { $0 == " " ? "\u{A0}" : $0 }) : whole
  }

  /// The number of a source in the page's list; it is added at the end if it is new.
  mutating func citationNumber(of source: String) -> Int {
    if let known = text.sources.first(where: { $0.source == source }) { return known.number }
    let number = text.sources.count + 1
    text.sources.append(CitedSource(source: source, number: number, idPrefix: anchorPrefix))
    return number
  }

  /// Keeps the passage and the sentence of a citation in the current block.
  mutating func keepCitation(of source: String, range: Range<Int>) {
    guard let anchor = current?.anchor, !anchor.isEmpty,
      let index = text.sources.firstIndex(where: { $0.source == source })
    else { return }
    if let place = sentence(at: range) { text.sources[index].add(sentence: place.index) }
  }

  // MARK: Markdown links

  mutating func resolve(link: LinkReference) -> LinkResolution {
    let range = nextLinkRange(link.text)
    switch follow(destination: link.destination, of: link) {
    case .external: return .keep
    case .file(let address): return .replace(address.relative(from: self.address))
    case .destination(.leftOut(let id)):
      reportLeftOut(id, at: link.position)
      return .unlink
    case .destination(.nowhere): return .unlink
    case .destination(.page(let entity, let fragment)):
      if let range { keepLink(to: entity, range: range, place: place(of: entity.id, at: link.position)) }
      let href = PageAddress(entity, fragment: fragment).relative(from: address)
      guard entity.kind == .actor else { return .replace(href) }
      return .replace(href, attributes: [Attribute("class", "mention"), Attribute("data-actor", entity.id)])
    }
  }

  mutating func resolve(image: LinkReference) -> LinkResolution {
    switch follow(destination: image.destination, of: image) {
    case .file(let address): .replace(address.relative(from: self.address))
    case .external, .destination: .unlink
    }
  }

  mutating func report(_ problem: LinkProblem, in link: LinkReference) {
    switch problem {
    case .unsafeScheme:
      report(
        .unsafeLink, at: link.position,
        "the link to “\(link.destination)” is dropped: links are http, https, mailto, tel or lead to a file of the site"
      )
    case .protocolRelative:
      report(
        .unsafeLink, at: link.position, "the link to “\(link.destination)” is dropped: it names no scheme",
        replacement: "https:" + link.destination)
    case .remoteImage:
      report(
        .remoteImage, at: link.position,
        "the picture lies on another host; pages fetch nothing from elsewhere, so it becomes a link: put the file into assets/ to show it"
      )
    }
  }

  private enum LinkTarget {
    case external
    case file(PageAddress)
    case destination(Destination)
  }

  /// Follows a Markdown destination: an address elsewhere, a place on this page, a content file, a file of assets/.
  private mutating func follow(destination: String, of link: LinkReference) -> LinkTarget {
    let path = RelativePath(destination)
    if path.hasScheme { return .external }
    if path.path.isEmpty {
      return .destination(page(nil, fragment: path.fragment, at: link.position))
    }
    guard let file = path.resolved(from: common.writtenPath ?? "") else {
      report(.unresolvedReference, at: link.position, "“\(destination)” leads out of the content folder")
      return .destination(.nowhere)
    }
    if let entity = context.directory.entity(atPath: file) {
      return .destination(page(entity, fragment: path.fragment, at: link.position))
    }
    if context.directory.hasAsset(file) { return .file(PageAddress(path: file, fragment: path.fragment)) }
    if let page = path.resolved(from: address.path), context.directory.hasPage(page) {
      return .file(PageAddress(path: page, fragment: path.fragment))
    }
    if let entity = RelativePath.entity(atContentPath: file),
      context.directory.leftOut.entities.contains(entity)
    {
      return .destination(.leftOut(entity.id))
    }
    report(
      .unresolvedReference, at: link.position,
      "“\(destination)” leads nowhere: there is no file \(file) in the content folder",
      replacement: suggestion(forPath: file).map {
        RelativePath.relative($0, from: common.writtenPath ?? "")
      })
    return .destination(.nowhere)
  }

  /// Where the words of the next link stand in the current block's text.
  private mutating func nextLinkRange(_ words: String) -> Range<Int>? {
    guard let block = current else { return nil }
    let needle = Array(words.utf8)
    guard !needle.isEmpty, needle.count <= block.text.count else {
      return block.linkCursor..<block.linkCursor
    }
    var start = block.linkCursor
    while start + needle.count <= block.text.count {
      if block.text[start] == needle[0], block.text[start..<(start + needle.count)].elementsEqual(needle) {
        current?.linkCursor = start + needle.count
        return start..<(start + needle.count)
      }
      start += 1
    }
    return block.linkCursor..<block.linkCursor
  }
}
