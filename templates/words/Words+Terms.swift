import DossierKit
import HTML

// The terms of the content model, as readers know them.
extension Words {
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

  func kind(_ kind: Kind) -> String { kind.rawValue }

  func noun(_ kind: Kind) -> Noun {
    switch kind {
    case .briefing: .briefing
    case .actor: .actor
    case .event: .event
    case .source: .source
    case .dossier: .dossier
    case .page: .page
    }
  }

  func kind(_ kind: ActorKind) -> String {
    switch kind {
    case .country, .bloc, .organization, .person, .office, .group, .other: kind.rawValue
    case .governmentBody: "government body"
    case .armedForce: "armed force"
    case .armedGroup: "armed group"
    case .jointBody: "joint body"
    }
  }

  func term(_ trend: Trend) -> String { trend.rawValue }
  func term(_ stance: Stance) -> String { stance.rawValue }
  func term(_ status: RelationStatus) -> String { status.rawValue }
  func term(_ likelihood: Likelihood) -> String { likelihood.rawValue }
  func term(_ confidence: Confidence) -> String { confidence.rawValue }
  func term(_ reliability: Reliability) -> String {
    reliability == .f ? "reliability cannot be judged" : reliability.meaning
  }
  func term(_ credibility: Credibility) -> String { credibility.meaning }
  var keyJudgement: String { "key judgement" }
  var relation: String { "relation" }

  func kind(_ relation: RelationKind) -> String {
    switch relation {
    case .alliance: "Alliance"
    case .alignment: "Alignment"
    case .membership: "Membership"
    case .withdrawal: "Withdrawal"
    case .rivalry: "Rivalry"
    case .conflict: "Conflict"
    case .mediation: "Mediation"
    case .securityCooperation: "Security cooperation"
    case .support: "Support"
    case .sanction: "Sanction"
    case .other: "Other ties"
    }
  }

  /// The other actor of a relation, with the word that says which way it leads; it follows the kind as its heading:
  /// "Mediation: by South Africa".
  func other(_ name: HTML, of kind: RelationKind, _ direction: ActorRelation.Direction) -> HTML {
    switch (direction, kind) {
    case (.mutual, _), (_, .alliance): "with \(name)"
    case (.outgoing, .alignment): "with \(name)"
    case (.incoming, .alignment): "of \(name) with it"
    case (.outgoing, .membership): "in \(name)"
    case (.incoming, .membership), (.incoming, .withdrawal): "of \(name)"
    case (.outgoing, .withdrawal): "from \(name)"
    case (.outgoing, .mediation), (.outgoing, .support), (.outgoing, .securityCooperation): "for \(name)"
    case (.incoming, .mediation), (.incoming, .sanction): "by \(name)"
    case (.outgoing, .rivalry), (.outgoing, .conflict), (.outgoing, .sanction): "against \(name)"
    case (.outgoing, .other): "to \(name)"
    case (.incoming, _): "from \(name)"
    }
  }

  /// What sort of thing a source is, from its CSL item type.
  func itemType(_ type: String) -> String {
    switch type {
    case "article-newspaper": "news article"
    case "article-journal": "journal article"
    case "article-magazine": "magazine article"
    case "entry-dictionary": "dictionary entry"
    case "entry-encyclopedia": "encyclopedia entry"
    case "legal_case": "legal case"
    case "motion_picture": "film"
    case "musical_score": "musical score"
    case "paper-conference": "conference paper"
    case "personal_communication": "personal communication"
    case "post-weblog": "blog post"
    case "review-book": "book review"
    case "webpage": "web page"
    default: type
    }
  }

  func casualty(_ outcome: String) -> String { outcome }

  /// The name of a language, in English; its tag where none is known here.
  func language(_ tag: String) -> String {
    switch tag.split(separator: "-").first.map({ $0.lowercased() }) {
    case "am": "Amharic"
    case "ar": "Arabic"
    case "ber", "zgh": "Tamazight"
    case "bm": "Bambara"
    case "de": "German"
    case "en": "English"
    case "es": "Spanish"
    case "fa": "Persian"
    case "ff": "Fulfulde"
    case "fr": "French"
    case "ha": "Hausa"
    case "he": "Hebrew"
    case "it": "Italian"
    case "ja": "Japanese"
    case "ko": "Korean"
    case "nl": "Dutch"
    case "pl": "Polish"
    case "pt": "Portuguese"
    case "ru": "Russian"
    case "so": "Somali"
    case "sw": "Swahili"
    case "tmh", "taq": "Tamasheq"
    case "tr": "Turkish"
    case "uk": "Ukrainian"
    case "ur": "Urdu"
    case "zh": "Chinese"
    default: tag
    }
  }

  /// The direction in which a language is written: `ltr` or `rtl`.
  static func direction(of language: String) -> String {
    let subtags = language.lowercased().split(separator: "-").map(String.init)
    if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return ["arab", "hebr", "thaa", "syrc", "nkoo"].contains(script) ? "rtl" : "ltr"
    }
    let rightToLeft = ["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "nqo"]
    return rightToLeft.contains(subtags.first ?? "") ? "rtl" : "ltr"
  }
}
