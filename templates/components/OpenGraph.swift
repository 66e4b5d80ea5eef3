import DossierKit
import HTML

/// What a page says of itself to programs that show a link to it (The Open Graph protocol, ogp.me).
struct OpenGraph: Template {
  let scope: PageScope
  let title: String
  let summary: String?
  /// The page's absolute address, where the site has one.
  let canonical: SafeURL?

  var html: HTML {
    """
    <meta property="og:title" content="\(title)">
    <meta property="og:site_name" content="\(plainSiteTitle)">
    <meta property="og:type" content="\(briefing == nil ? "website" : "article")">
    \(if: Self.locale(of: context.language), { #"<meta property="og:locale" content="\#($0)">"# })
    \(if: summary, { #"<meta property="og:description" content="\#($0)">"# })
    \(if: canonical, { #"<meta property="og:url" content="\#($0.string)">"# })
    \(if: briefing, times)
    """
  }

  private var briefing: Briefing? {
    if case .briefing(let briefing) = context.page { briefing } else { nil }
  }

  /// Only dates that ISO 8601 can say as they are.
  private func times(of briefing: Briefing) -> HTML {
    """
    \(time("article:published_time", briefing.date))
    \(if: briefing.lastChange != briefing.date, time("article:modified_time", briefing.lastChange))
    """
  }

  private func time(_ property: String, _ date: EDTFDate) -> HTML {
    guard let machine = date.dateTimeAttribute else { return .empty }
    return """
      <meta property="\(property)" content="\(machine)">
      """
  }

  /// A language with the territory that the protocol wants, `en_GB`: the tag's own, or the one with which programs
  /// know the language; nil where there is neither.
  static func locale(of language: String) -> String? {
    // A script has no place in the protocol.
    let subtags = LanguageTag.subtags(of: language).dropFirst()
    let primary = LanguageTag.primary(language)
    if let territory = subtags.first(where: { $0.utf8.count == 2 }) {
      return "\(primary)_\(territory.uppercased())"
    }
    return subtags.isEmpty ? locales.first { $0.hasPrefix("\(primary)_") } : nil
  }

  /// A usual territory of each language that has one among the protocol's users.
  private static let locales = [
    "am_ET", "ar_AR", "de_DE", "en_US", "es_ES", "fa_IR", "ff_NG", "fr_FR", "ha_NG", "he_IL", "it_IT",
    "ja_JP",
    "ko_KR", "nl_NL", "pl_PL", "pt_PT", "ru_RU", "so_SO", "sw_KE", "tr_TR", "uk_UA", "ur_PK", "zh_CN",
  ]
}
