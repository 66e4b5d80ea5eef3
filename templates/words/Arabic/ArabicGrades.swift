import DossierKit

// The scales of ICD 203 and of the Admiralty code.
extension ArabicWords {
  func term(_ likelihood: Likelihood) -> String {
    switch likelihood {
    case .almostNoChance: "شبه مستحيل"
    case .veryUnlikely: "مستبعد جدًا"
    case .unlikely: "مستبعد"
    case .roughlyEvenChance: "احتمالان شبه متساويين"
    case .likely: "مرجّح"
    case .veryLikely: "مرجّح جدًا"
    case .almostCertain: "شبه مؤكد"
    }
  }

  func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "منخفضة"
    case .moderate: "متوسطة"
    case .high: "عالية"
    }
  }

  func term(_ reliability: Reliability) -> String {
    switch reliability {
    case .a: "موثوق تمامًا"
    case .b: "موثوق عادةً"
    case .c: "موثوق إلى حدّ ما"
    case .d: "غير موثوق عادةً"
    case .e: "غير موثوق"
    case .f: "يتعذر الحكم على موثوقيته"
    }
  }

  func term(_ credibility: Credibility) -> String {
    switch credibility.grade {
    case 1: "أكدته مصادر أخرى"
    case 2: "صحيح على الأرجح"
    case 3: "ربما يكون صحيحًا"
    case 4: "مشكوك فيه"
    case 5: "مستبعد"
    default: "يتعذر الحكم على صحته"
    }
  }
}
