import DossierKit

// Terms of stance, status and trend are in the feminine: they are said of « affirmation », « relation »,
// « recommandation » and « situation ».
extension FrenchWords: TermWords {
  func kind(_ kind: Kind) -> String {
    switch kind {
    case .briefing: "note d’analyse"
    case .actor: "acteur"
    case .event: "événement"
    case .source: "source"
    case .dossier: "dossier"
    case .page: "page"
    }
  }

  func kind(_ kind: ActorKind) -> String {
    switch kind {
    case .country: "pays"
    case .bloc: "organisation d’États"
    case .organization: "organisation"
    case .governmentBody: "organe gouvernemental"
    case .armedForce: "force armée"
    case .armedGroup: "groupe armé"
    case .person: "personne"
    case .office: "fonction"
    case .jointBody: "organe mixte"
    case .group: "groupe"
    case .other: "autre"
    }
  }

  func kind(_ relation: RelationKind) -> String {
    switch relation {
    case .alliance: "Alliance"
    case .alignment: "Alignement"
    case .membership: "Adhésion"
    case .withdrawal: "Retrait"
    case .rivalry: "Rivalité"
    case .conflict: "Conflit"
    case .mediation: "Médiation"
    case .securityCooperation: "Coopération de sécurité"
    case .support: "Soutien"
    case .sanction: "Sanctions"
    case .other: "Autres liens"
    }
  }

  func kind(_ kind: Tie.Kind) -> String {
    switch kind {
    case .relation(let kind): self.kind(kind)
    case .office: "Fonction"
    }
  }

  func term(_ trend: Trend) -> String {
    switch trend {
    case .deteriorated: "dégradée"
    case .unchanged: "inchangée"
    case .improved: "améliorée"
    }
  }

  func term(_ stance: Stance) -> String {
    switch stance {
    case .asserted: "affirmée"
    case .alleged: "alléguée"
    case .predicted: "prédite"
    }
  }

  func term(_ status: RelationStatus) -> String {
    switch status {
    case .asserted: "affirmée"
    case .projected: "envisagée"
    case .proposed: "proposée"
    case .ended: "terminée"
    }
  }

  func term(_ group: TieGroup) -> String {
    switch group {
    case .cooperative: "coopération ou soutien"
    case .adversarial: "rivalité, conflit ou sanctions"
    case .mediating: "médiation"
    case .belonging: "adhésion ou fonction"
    case .leaving: "retrait"
    case .other: "autre lien"
    }
  }

  func term(_ shape: ActorShape) -> String {
    switch shape {
    case .state: "État"
    case .organization: "organisation ou organe"
    case .person: "personne ou fonction"
    case .armed: "force ou groupe armé"
    case .other: "autre"
    }
  }

  func casualty(_ outcome: String) -> String {
    switch outcome {
    case "killed": "morts"
    case "injured": "blessés"
    case "missing": "disparus"
    case "detained": "détenus"
    case "displaced": "déplacés"
    default: outcome
    }
  }
}
