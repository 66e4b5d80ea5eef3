/// Sees to it that each version of a text has a language of its own: readers and search engines choose among versions
/// by their languages alone.
struct TranslationLanguages {
  private(set) var diagnostics: [Diagnostic] = []
  private let settings: SiteSettings

  /// The references are resolved, and each translation is tied to its original.
  init(_ entities: Entities, settings: SiteSettings) {
    self.settings = settings
    let commons = entities.commons
    // A source has the language of what it describes, and two publishers may well have translated one text into it.
    let translations = commons.filter { $0.isTranslation && $0.entity.kind != .source }
    let groups = Dictionary(grouping: translations) { EntityID($0.entity.kind, $0.translationOf?.id ?? "") }
    guard !groups.isEmpty else { return }
    for original in commons {
      guard let versions = groups[original.entity] else { continue }
      check(versions.sorted { $0.location < $1.location }, of: original)
    }
  }

  /// A version whose place another one of them has taken may have that one's language.
  private mutating func check(_ versions: [Common], of original: Common) {
    let group = Set(versions.map(\.entity.id))
    var known: [String: Common] = [:]
    if let language = language(of: original) { known[language] = original }
    for version in versions where version.replacedBy.map({ !group.contains($0.id) }) ?? true {
      guard let language = language(of: version) else { continue }
      if let other = known[language] {
        report(version, besides: other, original)
      } else {
        known[language] = version
      }
    }
  }

  /// Tags of BCP 47 mean the same in small letters and in capitals (RFC 5646 §2.1.1). Nil where the tag that says it is
  /// faulty: nobody knows then which language was meant.
  private func language(of common: Common) -> String? {
    let isFaulty = common.language == nil && (common.hasFaultyLanguage || settings.hasFaultyLanguage)
    return isFaulty ? nil : (common.language ?? settings.language).lowercased()
  }

  private mutating func report(_ version: Common, besides other: Common, _ original: Common) {
    let language = version.language ?? settings.language
    let place = version.languageLocation ?? version.translationOf?.location
    let message =
      if other.entity != original.entity {
        "“\(other.entity.id)” translates “\(original.entity.id)” into “\(language)” already, and a text has one version in each language; correct the “language” of one of the two, or write “replaced_by” in the one that is out of date"
      } else if version.language != nil {
        "“\(original.entity.id)”, which this page translates, is in “\(language)” itself; write the language that this page is in, or leave “translation_of” out"
      } else {
        "“\(original.entity.id)”, which this page translates, is in “\(language)”, and so is this page as long as it names no language of its own; write for example “language: \(language.lowercased().hasPrefix("fr") ? "en" : "fr")”"
      }
    diagnostics.append(
      Diagnostic(
        .invalidValue, at: place, message,
        notes: [Diagnostic.Note("the other version", at: other.languageLocation ?? other.location)]))
  }
}
