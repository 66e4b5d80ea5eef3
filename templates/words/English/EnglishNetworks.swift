import DossierKit
import HTML

extension EnglishWords: NetworkWords {
  func network(of name: String) -> String { "Network: \(name)" }
  func named(_ name: String, _ kind: ActorKind) -> String { "\(name) (\(self.kind(kind)))" }
  func pair(_ first: String, _ second: String, _ ties: [String]) -> String {
    "\(first) and \(second): \(list(ties))"
  }
  func neighbours(_ count: Int, of name: String) -> String {
    "\(name) and \(self.count(count, .neighbour)), with lines for the ties between them. Each name is a link."
  }
  func drawn(_ actors: Int, _ lines: Int) -> String {
    "\(count(actors, .actor)) and \(count(lines, .line)) between them. Each name is a link; the table tells every tie."
  }
  func told(in places: HTML) -> HTML { "In words, with dates and claims: \(places)." }
  func strongest(_ shown: Int, of all: String) -> String { "The strongest ties only: \(shown) of \(all)." }
  func strongest(_ actors: Int, of allActors: HTML, lines: Int, of pairs: HTML) -> HTML {
    "The strongest ties only: \(actors) of \(allActors), \(lines) of \(pairs)."
  }
  func withoutTies(_ names: HTML) -> HTML { "Without a recorded tie here: \(names)." }
  func tableEnds(_ rows: Int) -> String {
    "The first \(rows) ties; the others stand on the pages of their actors."
  }

  func told(_ tie: Tie) -> String { "\(kind(tie.kind).lowercased()), \(term(tie.status))" }

  func told(_ tie: Tie, _ name: HTML) -> HTML {
    switch (tie.kind, tie.direction) {
    case (.relation(.other), _): "Other tie \(other(name, of: .other, tie.direction))"
    case (.relation(let kind), _): "\(self.kind(kind)) \(other(name, of: kind, tie.direction))"
    case (.office, .incoming): "Office held by \(name)"
    case (.office, _): "Office: \(name)"
    }
  }

  func tie(of name: HTML, _ tie: HTML) -> HTML { "\(name): \(tie)" }

  func other(_ name: HTML, of kind: RelationKind, _ direction: ActorRelation.Direction) -> HTML {
    switch (direction, kind) {
    case (.mutual, _), (_, .alliance): "with \(name)"
    case (.outgoing, .alignment): "with \(name)"
    case (.incoming, .alignment): "by \(name)"
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
}
