import DossierKit
import HTML

// What the pictures of networks say, and the tables beside them.
extension Words {
  var network: String { "Network" }
  var ties: String { "Ties" }
  var tie: String { "Tie" }
  var actor: String { "Actor" }
  var statusLabel: String { "Status" }
  var time: String { "Time" }
  var restsOn: String { "Rests on" }
  var arrow: String { "from … to" }
  var onlyOwnTies: String { "Ties between its neighbours are not drawn." }

  func term(_ group: TieGroup) -> String {
    switch group {
    case .cooperative: "cooperation or support"
    case .adversarial: "rivalry, conflict or sanction"
    case .mediating: "mediation"
    case .belonging: "membership or office"
    case .leaving: "withdrawal"
    case .other: "other tie"
    }
  }

  func term(_ shape: ActorShape) -> String {
    switch shape {
    case .state: "state"
    case .organization: "bloc, organization or body"
    case .person: "person or office"
    case .armed: "armed force or group"
    case .other: "other"
    }
  }

  func network(of name: String) -> String { "Network: \(name)" }
  func named(_ name: String, _ kind: ActorKind) -> String { "\(name) (\(self.kind(kind)))" }
  func pair(_ first: String, _ second: String, _ ties: [String]) -> String {
    "\(first) and \(second): \(ties.joined(separator: ", "))"
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

  func kind(_ kind: Tie.Kind) -> String {
    switch kind {
    case .relation(let kind): self.kind(kind)
    case .office: "Office"
    }
  }

  /// A tie in a word or two: "rivalry, asserted".
  func told(_ tie: Tie) -> String { "\(kind(tie.kind).lowercased()), \(term(tie.status))" }

  /// A tie from one side: "Rivalry with Morocco".
  func told(_ tie: Tie, _ name: HTML) -> HTML {
    switch (tie.kind, tie.direction) {
    case (.relation(.other), _): "Other tie \(other(name, of: .other, tie.direction))"
    case (.relation(let kind), _): "\(self.kind(kind)) \(other(name, of: kind, tie.direction))"
    case (.office, .incoming): "Office held by \(name)"
    case (.office, _): "Office: \(name)"
    }
  }
}

extension Words.Noun {
  static let neighbour = Self(one: "neighbour", other: "neighbours")
  static let line = Self(one: "line", other: "lines")
  static let pair = Self(one: "pair", other: "pairs")
  static let tie = Self(one: "tie", other: "ties")
}
