/// How a claim is put forward.
public enum Stance: String, Sendable, Hashable, CaseIterable {
  case asserted, alleged, predicted
}

/// How likely a judgement is, in the seven terms of ICD 203.
public enum Likelihood: String, Sendable, Hashable, CaseIterable {
  case almostNoChance = "almost no chance"
  case veryUnlikely = "very unlikely"
  case unlikely
  case roughlyEvenChance = "roughly even chance"
  case likely
  case veryLikely = "very likely"
  case almostCertain = "almost certain"

  /// The range that ICD 203 gives the term, in percent.
  public var percent: ClosedRange<Int> {
    switch self {
    case .almostNoChance: 1...5
    case .veryUnlikely: 5...20
    case .unlikely: 20...45
    case .roughlyEvenChance: 45...55
    case .likely: 55...80
    case .veryLikely: 80...95
    case .almostCertain: 95...99
    }
  }
}

/// How well founded a judgement is, in the terms of ICD 203.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  case low, moderate, high
}

/// How credible an item of information is, from 1 to 6: the Admiralty code's second figure.
public struct Credibility: Sendable, Hashable {
  private let stored: UInt8
  /// 1 (confirmed by other sources) to 6 (cannot be judged).
  public var grade: Int { Int(stored) }

  /// A grade from 1 to 6; nil for any other number.
  public init?(_ grade: Int) {
    guard (1...6).contains(grade) else { return nil }
    stored = UInt8(grade)
  }

  /// The scale's own words.
  public var meaning: String {
    switch grade {
    case 1: "confirmed by other sources"
    case 2: "probably true"
    case 3: "possibly true"
    case 4: "doubtful"
    case 5: "improbable"
    default: "cannot be judged"
    }
  }
}

/// What somebody says: a statement with its author, its sources and its grade.
public struct Claim: Sendable, Hashable {
  /// The claim's id, unique in its page.
  public var id: String
  /// The statement, inline Markdown.
  public var text: MarkdownText
  /// The actor whose word it is.
  public var by: Reference?
  /// The sources it is taken from.
  public var sources: [Reference] = []
  // What is small stands side by side, and takes no more room than it has to.
  /// How credible it is.
  public var credibility: Credibility?
  /// How it is put forward.
  public var stance: Stance?
  /// Who may read it.
  public var marking: Marking
  /// The actors it speaks of.
  public var about: [Reference] = []
  /// The claims it contradicts: `c2` on the same page, `briefing-id#c2` on another.
  public var contradicts: [Reference] = []
}

/// The analyst's own judgement.
public struct KeyJudgement: Sendable, Hashable {
  /// The judgement's id, unique in its page.
  public var id: String
  /// The judgement, inline Markdown.
  public var text: MarkdownText
  /// How likely it is.
  public var likelihood: Likelihood?
  /// How well founded it is.
  public var confidence: Confidence?
  /// Who may read it.
  public var marking: Marking
  /// The claims it rests on.
  public var basedOn: [Reference] = []
}

/// What somebody asks somebody to do.
public struct Recommendation: Sendable, Hashable {
  /// The recommendation's id, unique in its page.
  public var id: String
  /// What is to be done, inline Markdown.
  public var text: MarkdownText
  /// Who recommends it.
  public var by: Reference?
  /// Whom it addresses.
  public var to: [Reference] = []
  /// Who is proposed for the task.
  public var proposed: [Reference] = []
  /// What has become of it, in the author's word: `proposed`, `accepted` …
  public var status: String?
  /// Who may read it.
  public var marking: Marking
}
