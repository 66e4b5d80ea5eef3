import DossierKit

// The scales of ICD 203 and of the Admiralty code (NATO's STANAG 2511 has the latter in French).
extension FrenchWords {
  func term(_ likelihood: Likelihood) -> String {
    switch likelihood {
    case .almostNoChance: "chance quasi nulle"
    case .veryUnlikely: "très improbable"
    case .unlikely: "improbable"
    case .roughlyEvenChance: "chances à peu près égales"
    case .likely: "probable"
    case .veryLikely: "très probable"
    case .almostCertain: "quasi certain"
    }
  }

  func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "faible"
    case .moderate: "modérée"
    case .high: "élevée"
    }
  }

  func term(_ reliability: Reliability) -> String {
    switch reliability {
    case .a: "totalement fiable"
    case .b: "habituellement fiable"
    case .c: "assez fiable"
    case .d: "habituellement peu fiable"
    case .e: "non fiable"
    case .f: "fiabilité impossible à apprécier"
    }
  }

  func term(_ credibility: Credibility) -> String {
    switch credibility.grade {
    case 1: "confirmée par d’autres sources"
    case 2: "probablement vraie"
    case 3: "peut-être vraie"
    case 4: "douteuse"
    case 5: "improbable"
    default: "véracité impossible à apprécier"
    }
  }
}
