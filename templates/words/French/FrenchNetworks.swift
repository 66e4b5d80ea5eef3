import DossierKit
import HTML

extension FrenchWords: NetworkWords {
  func network(of name: String) -> String { "Réseau\u{202F}: \(name)" }
  func named(_ name: String, _ kind: ActorKind) -> String { "\(name) (\(self.kind(kind)))" }
  func pair(_ first: String, _ second: String, _ ties: [String]) -> String {
    "\(first) et \(second)\u{202F}: \(list(ties))"
  }
  func neighbours(_ count: Int, of name: String) -> String {
    "\(name) et \(self.count(count, .neighbour)), reliés par des traits. Chaque nom est un lien."
  }
  func drawn(_ actors: Int, _ lines: Int) -> String {
    "\(count(actors, .actor)) et \(count(lines, .line)) qui les relient. Chaque nom est un lien\u{202F}; le tableau détaille tous les liens."
  }
  func told(in places: HTML) -> HTML { "En toutes lettres, avec dates et affirmations\u{202F}: \(places)." }
  func strongest(_ shown: Int, of all: String) -> String {
    "Liens les plus forts seulement\u{202F}: \(shown) sur \(all)."
  }
  func strongest(_ actors: Int, of allActors: HTML, lines: Int, of pairs: HTML) -> HTML {
    "Liens les plus forts seulement\u{202F}: \(actors) sur \(allActors), \(lines) sur \(pairs)."
  }
  func withoutTies(_ names: HTML) -> HTML { "Sans lien recensé ici\u{202F}: \(names)." }
  func tableEnds(_ rows: Int) -> String {
    "Les \(rows) premiers liens\u{202F}; les autres figurent sur les pages des acteurs."
  }

  func told(_ tie: Tie) -> String { "\(kind(tie.kind).lowercased()), \(term(tie.status))" }

  func told(_ tie: Tie, _ name: HTML) -> HTML {
    switch (tie.kind, tie.direction) {
    case (.relation(.other), _): "Autre lien \(other(name, of: .other, tie.direction))"
    case (.relation(let kind), _): "\(self.kind(kind)) \(other(name, of: kind, tie.direction))"
    case (.office, .incoming): "Fonction, titulaire\u{202F}: \(name)"
    case (.office, _): "Fonction\u{202F}: \(name)"
    }
  }

  /// The tie has a colon of its own.
  func tie(of name: HTML, _ tie: HTML) -> HTML { "\(name) – \(tie)" }

  func other(_ name: HTML, of kind: RelationKind, _ direction: ActorRelation.Direction) -> HTML {
    switch (direction, kind) {
    case (.mutual, _), (_, .alliance): "avec\u{202F}: \(name)"
    case (.outgoing, .alignment): "sur\u{202F}: \(name)"
    case (.outgoing, .membership), (.outgoing, .support): "à\u{202F}: \(name)"
    case (.outgoing, .withdrawal), (.incoming, .membership), (.incoming, .withdrawal): "de\u{202F}: \(name)"
    case (.outgoing, .mediation), (.outgoing, .securityCooperation): "pour\u{202F}: \(name)"
    case (.outgoing, .rivalry), (.outgoing, .other): "avec\u{202F}: \(name)"
    case (.outgoing, .conflict), (.outgoing, .sanction): "contre\u{202F}: \(name)"
    case (.incoming, _): "de la part de\u{202F}: \(name)"
    }
  }
}
