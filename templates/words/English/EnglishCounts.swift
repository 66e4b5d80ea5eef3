extension EnglishWords: CountWords {
  var listSeparator: String { ", " }
  var clauseSeparator: String { "; " }
  var colon: String { ": " }
  var quarters: [String] { ["Jan", "Apr", "Jul", "Oct"] }

  func figure(_ number: Int) -> String { figure(number, apart: ",") }

  func count(_ number: Int, _ noun: CountedNoun) -> String {
    let forms = forms(noun)
    return "\(figure(number))\u{A0}\(number == 1 ? forms.one : forms.other)"
  }

  func singular(_ noun: CountedNoun) -> String { forms(noun).one }

  func forms(_ noun: CountedNoun) -> (one: String, other: String) {
    switch noun {
    case .briefing: ("briefing", "briefings")
    case .actor: ("actor", "actors")
    case .event: ("event", "events")
    case .source: ("source", "sources")
    case .dossier: ("dossier", "dossiers")
    case .page: ("page", "pages")
    case .otherPage: ("other page", "other pages")
    case .claim: ("claim", "claims")
    case .recommendation: ("recommendation", "recommendations")
    case .entry: ("entry", "entries")
    case .sentence: ("sentence", "sentences")
    case .passage: ("passage", "passages")
    case .relation: ("relation", "relations")
    case .member: ("member", "members")
    case .membership: ("membership", "memberships")
    case .office: ("office", "offices")
    case .holder: ("office-holder", "office-holders")
    case .claimBy: ("own claim", "own claims")
    case .claimAbout: ("claim about the actor", "claims about the actor")
    case .recommendationTo: ("recommendation to the actor", "recommendations to the actor")
    case .recommendationBy: ("own recommendation", "own recommendations")
    case .proposal: ("proposal of the actor", "proposals of the actor")
    case .tag: ("tag", "tags")
    case .name: ("name", "names")
    case .timelineEntry: ("timeline entry", "timeline entries")
    case .neighbour: ("neighbour", "neighbours")
    case .line: ("line", "lines")
    case .pair: ("pair", "pairs")
    case .tie: ("tie", "ties")
    case .minute: ("minute", "minutes")
    }
  }
}
