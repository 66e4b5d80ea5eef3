import DossierKit
import HTML

/// A briefing within the print edition of a dossier: what its own page says, in its own language, without what a page is
/// for on a screen.
struct PrintedBriefing: Template {
  let scope: PageScope
  let edition: PrintEdition
  let briefing: Briefing

  /// The id of the element that shows a briefing.
  static func id(_ briefing: String) -> String { "briefing-\(briefing)" }

  var html: HTML {
    let own = scope.scope(of: .briefing(briefing))
    let page = BriefingPage(scope: own, text: own.text(of: briefing.entity), briefing: briefing)
    return """
      <section class="chapter" id="\(Self.id(briefing.id))"\(language: foreign(page.language))>
        <h2>\(edition.number(of: briefing)). \(page.name(briefing.common))</h2>
        \(page.printed.relocated(edition.relocation(of: briefing.entity)))
      </section>
      """
  }
}

extension BriefingPage {
  /// What of the page goes into the print edition of a dossier, which has the sources and the actors of all together.
  fileprivate var printed: HTML {
    """
    \(banners)
    <dl class="facts">
      \(fact(words.date, date(briefing.date)))
      \(if: briefing.updated, { fact(words.updated, date($0)) })
      \(fact(words.cutoff, briefing.informationCutoff.map { date($0) } ?? unknown(words.notStated)))
      \(fact(words.author, names(briefing.authors, or: words.authorUnknown)))
      \(fact(words.marking, HTML(text: common.marking.label)))
    </dl>
    \(standfirst)
    \(verdict)
    \(KeyJudgements(scope: scope, text: text, common: common, judgements: briefing.keyJudgements).html)
    \(prose)
    \(claimsTable)
    \(recommendations)
    \(events)
    \(Replies(scope: scope, text: text, common: common).printed)
    \(changeList)
    """
  }
}

extension PrintEdition {
  /// A briefing's place in the document.
  func number(of briefing: Briefing) -> Int { numbers[briefing.id] ?? 0 }

  /// How mark-up made for the page of the dossier or of one of its briefings changes to stand in the edition: it is below
  /// a heading of the second level, its ids have the page's name before them, its citations have the numbers of the
  /// edition's list, and links between the edition's briefings stay within it.
  ///
  /// A point ends the name, since ids of entities have none: no two ids become one.
  func relocation(of entity: EntityID) -> Relocation {
    let name = "\(entity.kind.rawValue)-\(entity.id)."
    let place = "#" + name
    return Relocation(idPrefix: name, levels: 1, highest: 3) { address in
      if address.hasPrefix("#source-") {
        let source = String(Substring(address.utf8.dropFirst(8)))
        if let number = sourceNumbers[source] { return Relocation.Link(number: number) }
      }
      if address.hasPrefix("#") { return Relocation.Link(dropping: 1, prefix: place) }
      return link(to: address, besideBriefings: entity.kind == .briefing)
    }
  }

  /// What becomes of a link out of a page that lies beside the briefings, or in another folder beside theirs; the edition
  /// lies in such a folder itself.
  private func link(to address: String, besideBriefings: Bool) -> Relocation.Link {
    let folder = "../\(Kind.briefing.folder)/"
    if besideBriefings, address.hasPrefix("../") || address.isElsewhere { return Relocation.Link() }
    guard besideBriefings || address.hasPrefix(folder) else { return Relocation.Link() }
    let skipped = besideBriefings ? 0 : folder.utf8.count
    let path = Substring(address.utf8.dropFirst(skipped).prefix { $0 != UInt8(ascii: "#") })
    let briefing = String(path.dropLast(5))
    guard path.hasSuffix(".html"), numbers[briefing] != nil else {
      return Relocation.Link(prefix: besideBriefings ? folder : "")
    }
    let place = "#" + PrintedBriefing.id(briefing)
    let length = skipped + path.utf8.count
    return length < address.utf8.count
      ? Relocation.Link(dropping: length + 1, prefix: place + ".")
      : Relocation.Link(dropping: length, prefix: place)
  }
}

extension String {
  /// Whether an address has a scheme or begins at a root.
  fileprivate var isElsewhere: Bool {
    hasPrefix("/") || utf8.prefix { !"/#?".utf8.contains($0) }.contains(UInt8(ascii: ":"))
  }
}
