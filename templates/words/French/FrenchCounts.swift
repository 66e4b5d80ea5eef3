extension FrenchWords: CountWords {
  var listSeparator: String { ", " }
  var clauseSeparator: String { "\u{202F}; " }
  var colon: String { "\u{202F}: " }
  var quarters: [String] { ["janv.", "avr.", "juil.", "oct."] }

  func figure(_ number: Int) -> String { figure(number, apart: "\u{202F}") }

  /// Nought takes the singular, as one does.
  func count(_ number: Int, _ noun: CountedNoun) -> String {
    let forms = forms(noun)
    return "\(figure(number))\u{A0}\(number <= 1 ? forms.one : forms.other)"
  }

  func singular(_ noun: CountedNoun) -> String { forms(noun).one }

  func forms(_ noun: CountedNoun) -> (one: String, other: String) {
    switch noun {
    case .briefing: ("note d’analyse", "notes d’analyse")
    case .actor: ("acteur", "acteurs")
    case .event: ("événement", "événements")
    case .source: ("source", "sources")
    case .dossier: ("dossier", "dossiers")
    case .page: ("page", "pages")
    case .otherPage: ("autre page", "autres pages")
    case .claim: ("affirmation", "affirmations")
    case .recommendation: ("recommandation", "recommandations")
    case .entry: ("entrée", "entrées")
    case .sentence: ("phrase", "phrases")
    case .passage: ("passage", "passages")
    case .relation: ("relation", "relations")
    case .member: ("membre", "membres")
    case .membership: ("adhésion", "adhésions")
    case .office: ("fonction", "fonctions")
    case .holder: ("titulaire", "titulaires")
    case .claimBy: ("affirmation de sa part", "affirmations de sa part")
    case .claimAbout: ("affirmation à son sujet", "affirmations à son sujet")
    case .recommendationTo: ("recommandation reçue", "recommandations reçues")
    case .recommendationBy: ("recommandation émise", "recommandations émises")
    case .proposal: ("rôle proposé", "rôles proposés")
    case .tag: ("mot-clé", "mots-clés")
    case .name: ("nom", "noms")
    case .timelineEntry: ("entrée de chronologie", "entrées de chronologie")
    case .neighbour: ("voisin", "voisins")
    case .line: ("trait", "traits")
    case .pair: ("paire", "paires")
    case .tie: ("lien", "liens")
    case .minute: ("minute", "minutes")
    }
  }
}
