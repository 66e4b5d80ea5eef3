/// A Traffic Light Protocol label: who may read something.
///
/// FIRST TLP 2.0. Labels are spelled exactly as the standard has them and never translated.
public enum Marking: String, Sendable, Hashable, Comparable, CaseIterable {
  case clear = "TLP:CLEAR"
  case green = "TLP:GREEN"
  case amber = "TLP:AMBER"
  case amberStrict = "TLP:AMBER+STRICT"
  case red = "TLP:RED"

  /// The label as the standard spells it: `TLP:AMBER+STRICT`.
  public var label: String { rawValue }

  /// The word that `--audience` takes: `amber+strict`.
  public var audience: String {
    rawValue.dropFirst("TLP:".count).lowercased()
  }

  /// The colour that the standard gives the label, in a word: both ambers are amber.
  public var color: String {
    self == .amberStrict ? Marking.amber.audience : audience
  }

  /// Reads what a person passes to `--audience`: the label with or without `TLP:`, in any case.
  public init?(audience: String) {
    let word = audience.uppercased()
    self.init(rawValue: word.hasPrefix("TLP:") ? word : "TLP:" + word)
  }

  /// From the freest to the most restricted.
  public static func < (lhs: Marking, rhs: Marking) -> Bool {
    lhs.rank < rhs.rank
  }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}
