import DossierKit
import HTML

extension Speaker {
  /// The summary of an entity on another page than its own.
  func summary(of common: Common) -> HTML {
    guard let summary = site.plain(.summary, of: common.entity) else { return .empty }
    return """
      <p\(language: foreignLanguage(of: common))>\(summary)</p>
      """
  }

  /// What a footnote would say of a source.
  func details(of source: Source) -> HTML {
    """
    <span>\(known(source.type.map(words.itemType), or: words.typeUnknown))</span>
    \(authors(of: source))
    <span>\(names([source.publisher].compactMap(\.self), or: words.publisherUnknown))</span>
    <span>\(date(source.issued))</span>
    <span>\(address(of: source))</span>
    \(grade(source.reliability))
    """
  }

  /// Who wrote a source; a publisher that signs its own work is named once.
  private func authors(of source: Source) -> HTML {
    if let publisher = source.publisher, source.authors == [publisher] { return .empty }
    return """
      <span>\(names(source.authors, or: words.authorUnknown))</span>
      """
  }

  /// Where a source can be read.
  private func address(of source: Source) -> HTML {
    guard let url = source.url, let address = SafeURL(url) else { return unknown(words.addressUnknown) }
    return """
      <a href="\(address)">\(Self.host(of: url))</a>
      """
  }

  /// The host of an address, for readers.
  static func host(of url: String) -> Substring {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    return parts.count > 1 ? Substring(parts[1]) : url[...]
  }

  /// Who an actor is, in few words.
  func preview(of actor: Actor) -> HTML {
    """
    <p class="key">\(words.kind(actor.kind))</p><p class="title">\(name(actor.common))</p>\(summary(of: actor.common))
    """
  }
}
