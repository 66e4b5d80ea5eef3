import DossierKit

extension EnglishWords: TermWords {
  func kind(_ kind: Kind) -> String { kind.rawValue }

  func kind(_ kind: ActorKind) -> String {
    switch kind {
    case .country, .bloc, .organization, .person, .office, .group, .other: kind.rawValue
    case .governmentBody: "government body"
    case .armedForce: "armed force"
    case .armedGroup: "armed group"
    case .jointBody: "joint body"
    }
  }

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

  func kind(_ kind: Tie.Kind) -> String {
    switch kind {
    case .relation(let kind): self.kind(kind)
    case .office: "Office"
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

  func casualty(_ outcome: String) -> String { outcome }
}
