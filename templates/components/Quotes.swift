import DossierKit
import HTML

extension Template {
  /// Sentences of a page that name an actor, in order, the name marked, each as a link to its passage.
  func quotes(of mentions: PageMentions, _ sentences: [Int]) -> HTML {
    guard let first = sentences.first, let last = sentences.last else { return .empty }
    let (all, texts) = (site.mentions(of: mentions.page), site.sentences(of: mentions.page))
    // A page may name an actor very often, and be shown a few sentences at a time.
    var ranges: [[Range<Int>]] = Array(repeating: [], count: last - first + 1)
    for index in mentions.mentions {
      let mention = all[index]
      if first <= mention.sentence, mention.sentence <= last {
        ranges[mention.sentence - first].append(mention.range)
      }
    }
    let quotes = zip(sentences, texts[sentences]).map { position, sentence in
      [Quote(sentence, names: ranges[position - first])]
    }
    return list(of: quotes, in: mentions.page)
  }

  /// Passages of a page that name two actors: the sentences that do so first, both names marked, as one link each.
  func quotes(of passages: [SharedPassage], in page: EntityID) -> HTML {
    let (all, texts) = (site.mentions(of: page), site.sentences(of: page))
    let quotes = passages.map { passage in
      let mentions = [passage.own, passage.other].sorted().map { all[$0] }
      let positions = mentions.map(\.sentence).unique()
      return zip(positions, texts[positions]).map { position, sentence in
        Quote(sentence, names: mentions.filter { $0.sentence == position }.map(\.range))
      }
    }
    return list(of: quotes, in: page)
  }

  /// The sentences of a page that link to another, each as a link to its passage.
  func quotes(of link: Backlink) -> HTML {
    let sentences = site.sentences(of: link.page)[link.sentences].filter { !$0.bytes.isEmpty }
    return list(of: sentences.map { [Quote($0, names: [])] }, in: link.page)
  }

  /// The sentences of a page that cite a source, each as a link to its passage.
  func quotes(of use: SourceUse) -> HTML {
    let page = site.links.pages[use.page]
    return list(of: site.sentences(of: page)[use.sentences].map { [Quote($0, names: [])] }, in: page)
  }

  /// Quotations of a page, each of one sentence or several, as one link to the passage of the first.
  private func list(of quotations: [[Quote]], in page: EntityID) -> HTML {
    guard !quotations.isEmpty else { return .empty }
    var html: HTML = "<ul class=\"quotes\"\(language: language(of: page))>"
    for quotation in quotations {
      html += "<li><a href=\"\(href(page, at: quotation.first?.anchor))\">"
      for (index, quote) in quotation.enumerated() {
        if index > 0 { html += " … " }
        quote.write(to: &html)
      }
      html.append(literal: "</a></li>")
    }
    html += "</ul>"
    return html
  }
}

/// A sentence with the names in it marked; a very long one is cut around the first name.
struct Quote {
  let anchor: String?
  private let bytes: [UInt8]
  private let names: [Range<Int>]

  /// More than this many bytes are cut.
  static let limit = 360
  /// How many bytes stay before the first name of a sentence that is cut.
  private static let lead = 120

  init(_ sentence: Sentence, names: [Range<Int>]) {
    bytes = sentence.bytes
    anchor = sentence.anchor.isEmpty ? nil : sentence.anchor
    self.names = names.count < 2 ? names : names.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Adds the sentence at the end of a piece of a page.
  func write(to html: inout HTML) {
    let shown = shownRange
    if shown.lowerBound > 0 { html += "… " }
    var position = shown.lowerBound
    for name in names where name.lowerBound >= position && name.upperBound <= shown.upperBound {
      html.append(text: bytes[position..<name.lowerBound])
      html.append(literal: "<b>")
      html.append(text: bytes[name])
      html.append(literal: "</b>")
      position = name.upperBound
    }
    html.append(text: bytes[position..<shown.upperBound])
    if shown.upperBound < bytes.count { html += " …" }
  }

  /// What is shown of a sentence: all of it, or whole words around the first name.
  private var shownRange: Range<Int> {
    guard bytes.count > Self.limit else { return 0..<bytes.count }
    let name = names.first ?? 0..<0
    let start =
      name.lowerBound > Self.lead ? wordStart(after: name.lowerBound - Self.lead, before: name) : 0
    let end = max(start + Self.limit, name.upperBound)
    return
      start..<(end < bytes.count
      ? wordEnd(before: end, after: max(name.upperBound, start)) : bytes.count)
  }

  private func wordStart(after position: Int, before name: Range<Int>) -> Int {
    let space = bytes[position..<name.lowerBound].firstIndex(of: UInt8(ascii: " "))
    return space.map { $0 + 1 } ?? name.lowerBound
  }

  /// A text without spaces is cut between two characters.
  private func wordEnd(before position: Int, after start: Int) -> Int {
    if let space = bytes[start..<position].lastIndex(of: UInt8(ascii: " ")) { return space }
    var end = position
    while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
