import DossierKit

extension ArabicWords: TermWords {
  func kind(_ kind: Kind) -> String {
    switch kind {
    case .briefing: "إحاطة"
    case .actor: "جهة فاعلة"
    case .event: "حدث"
    case .source: "مصدر"
    case .dossier: "ملف"
    case .page: "صفحة"
    }
  }

  func kind(_ kind: ActorKind) -> String {
    switch kind {
    case .country: "دولة"
    case .bloc: "تكتل"
    case .organization: "منظمة"
    case .governmentBody: "هيئة حكومية"
    case .armedForce: "قوة مسلحة"
    case .armedGroup: "جماعة مسلحة"
    case .person: "شخصية"
    case .office: "منصب"
    case .jointBody: "هيئة مشتركة"
    case .group: "مجموعة"
    case .other: "غير ذلك"
    }
  }

  func kind(_ relation: RelationKind) -> String {
    switch relation {
    case .alliance: "تحالف"
    case .alignment: "اصطفاف"
    case .membership: "عضوية"
    case .withdrawal: "انسحاب"
    case .rivalry: "تنافس"
    case .conflict: "نزاع"
    case .mediation: "وساطة"
    case .securityCooperation: "تعاون أمني"
    case .support: "دعم"
    case .sanction: "عقوبات"
    case .other: "صلات أخرى"
    }
  }

  func kind(_ kind: Tie.Kind) -> String {
    switch kind {
    case .relation(let kind): self.kind(kind)
    case .office: "منصب"
    }
  }

  func term(_ trend: Trend) -> String {
    switch trend {
    case .deteriorated: "تدهور"
    case .unchanged: "دون تغيّر"
    case .improved: "تحسّن"
    }
  }

  func term(_ stance: Stance) -> String {
    switch stance {
    case .asserted: "مصرَّح به"
    case .alleged: "مزعوم"
    case .predicted: "متوقَّع"
    }
  }

  func term(_ status: RelationStatus) -> String {
    switch status {
    case .asserted: "مصرَّح بها"
    case .projected: "مرتقبة"
    case .proposed: "مقترحة"
    case .ended: "منتهية"
    }
  }

  func term(_ group: TieGroup) -> String {
    switch group {
    case .cooperative: "تعاون أو دعم"
    case .adversarial: "تنافس أو نزاع أو عقوبات"
    case .mediating: "وساطة"
    case .belonging: "عضوية أو منصب"
    case .leaving: "انسحاب"
    case .other: "صلة أخرى"
    }
  }

  func term(_ shape: ActorShape) -> String {
    switch shape {
    case .state: "دولة"
    case .organization: "تكتل أو منظمة أو هيئة"
    case .person: "شخصية أو منصب"
    case .armed: "قوة أو جماعة مسلحة"
    case .other: "غير ذلك"
    }
  }

  func casualty(_ outcome: String) -> String {
    switch outcome {
    case "killed": "قتلى"
    case "injured": "جرحى"
    case "missing": "مفقودون"
    case "detained": "محتجزون"
    case "displaced": "نازحون"
    default: outcome
    }
  }
}
