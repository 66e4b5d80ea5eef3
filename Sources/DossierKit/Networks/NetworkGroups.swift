/// How a picture tells ties apart: each group has a colour and a mark of its own.
public enum TieGroup: String, Sendable, Hashable, CaseIterable {
  case cooperative, adversarial, mediating, belonging, leaving, other

  /// The group of a sort of tie.
  public init(_ kind: Tie.Kind) {
    self =
      switch kind {
      case .relation(.alliance), .relation(.alignment), .relation(.securityCooperation), .relation(.support):
        .cooperative
      case .relation(.rivalry), .relation(.conflict), .relation(.sanction): .adversarial
      case .relation(.mediation): .mediating
      case .relation(.membership), .office: .belonging
      case .relation(.withdrawal): .leaving
      case .relation(.other): .other
      }
  }
}

/// How a picture tells actors apart: by the shape of the frame around the name.
public enum ActorShape: String, Sendable, Hashable, CaseIterable {
  case state, organization, person, armed, other

  /// The shape for a sort of actor.
  public init(_ kind: ActorKind) {
    self =
      switch kind {
      case .country: .state
      case .bloc, .organization, .governmentBody, .jointBody: .organization
      case .person, .office: .person
      case .armedForce, .armedGroup: .armed
      case .group, .other: .other
      }
  }
}
