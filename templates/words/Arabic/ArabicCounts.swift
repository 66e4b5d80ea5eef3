extension ArabicWords: CountWords {
  var listSeparator: String { "، " }
  var clauseSeparator: String { "؛ " }
  var colon: String { ": " }
  var quarters: [String] { ["يناير", "أبريل", "يوليو", "أكتوبر"] }

  func figure(_ number: Int) -> String { figure(number, apart: ",") }

  /// One and two are said without a figure; nought denies the plural.
  func count(_ number: Int, _ noun: CountedNoun) -> String {
    let forms = forms(noun)
    let figure = "\(figure(number))\u{A0}"
    return switch PluralCategory(number) {
    case .zero: "لا \(forms.few)"
    case .one: forms.one
    case .two: forms.two
    case .few: "\(figure)\(forms.few)"
    case .many: "\(figure)\(forms.many)"
    case .other: "\(figure)\(forms.other)"
    }
  }

  func singular(_ noun: CountedNoun) -> String { forms(noun).other }

  /// The categories of CLDR's plural rules for Arabic.
  enum PluralCategory {
    case zero, one, two, few, many, other

    init(_ number: Int) {
      switch (number, number % 100) {
      case (0, _): self = .zero
      case (1, _): self = .one
      case (2, _): self = .two
      case (_, 3...10): self = .few
      case (_, 11...99): self = .many
      default: self = .other
      }
    }
  }
}
