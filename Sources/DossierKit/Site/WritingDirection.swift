/// The direction in which a language is written, as HTML's `dir` names it.
public enum WritingDirection: String, Sendable, Hashable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of the language with this BCP 47 tag: that of the script which the tag names, else of the one in which
  /// the language is usually written in the region that it names, else of the language's usual one.
  public init(of language: String) {
    let subtags = LanguageTag.subtags(of: language.lowercased()).map(String.init)
    self = Self.isRightToLeft(subtags.first ?? "", subtags.dropFirst()) ? .rightToLeft : .leftToRight
  }

  private static func isRightToLeft(_ language: String, _ others: ArraySlice<String>) -> Bool {
    // A subtag of as many characters that begins with a figure is a variant: “1996”.
    if let script = others.first(where: { $0.utf8.count == 4 && $0.first?.isNumber == false }) {
      return RightToLeft.scripts.contains(script)
    }
    let isUsual = RightToLeft.languages.contains(language)
    guard let region = others.first(where: { $0.utf8.count == 2 }) else { return isUsual }
    let place = "\(language)-\(region)"
    return isUsual ? !RightToLeft.regionsOfOthers.contains(place) : RightToLeft.regions.contains(place)
  }
}
