import DossierKit
import HTML

/// What the theme says in words of its own, in one language: a catalogue.
///
/// Each catalogue is a folder: its files are named as the protocols here, which hold it to be complete. A further
/// language is one more folder, a case in ``Catalogue`` and a type of dates. Names and titles come from the content and
/// are in any language; a catalogue puts words around them that do not depend on their gender, their number and the article that they may want.
protocol Words: FrameWords, HeadingsWords, LabelsWords, UnknownsWords, SentencesWords, TermWords, PhraseWords,
  NetworkWords, CountWords, NameWords, ReaderWords, SearchWords, Sendable
{
  /// The catalogue's language, a BCP 47 tag.
  var language: String { get }
  /// How dates are said.
  var dates: any DateLanguage { get }
}

extension Words {
  /// What of a kind are listed, as a heading.
  func kinds(_ kind: Kind) -> String {
    switch kind {
    case .briefing: briefings
    case .actor: actors
    case .event: events
    case .source: sources
    case .dossier: dossiers
    case .page: pages
    }
  }

  /// The title of a part of a list: "2024", "44 BC", "Undated", "2024, 2".
  func title(of part: PartName) -> String {
    switch part {
    case .year(let year): dates.year(year)
    case .undated: undated
    case .number(let number): pageNumber(number)
    case .text(let text): text
    case .further(let name, let number): "\(title(of: name))\(listSeparator)\(figure(number))"
    case .span(let first, let last): "\(title(of: first)) – \(title(of: last))"
    }
  }

  /// Pieces of text as a list: "A, B".
  func list(_ pieces: [String]) -> String { pieces.joined(separator: listSeparator) }

  /// The words within an author's text that are not the author's.
  var textWords: TextWords {
    TextWords(
      note: alertNote, tip: alertTip, important: alertImportant, warning: alertWarning, caution: alertCaution,
      backToContent: backToContent, task: task, table: table, sectionLink: sectionLink,
      passageLink: passageLink, listSeparator: listSeparator)
  }
}
