import DossierKit
import HTML

/// What a page says of itself to programs that show a link to it (The Open Graph protocol, ogp.me).
struct OpenGraph: Template {
  let context: PageContext
  let title: String
  let summary: String?
  /// The page's absolute address, where the site has one.
  let canonical: SafeURL?

  var html: HTML {
    """
    <meta property="og:title" content="\(title)">
    <meta property="og:site_name" content="\(site.settings.title)">
    <meta property="og:type" content="\(briefing == nil ? "website" : "article")">
    <meta property="og:locale" content="\(Self.locale(of: context.language))">
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

  /// A language with the territory that the protocol wants: its own, or the one for which programs know it.
  static func locale(of language: String) -> String {
    let primary = Language.primary(language)
    let region = language.split(separator: "-").dropFirst().first { $0.utf8.count == 2 }
    if let region { return "\(primary)_\(region.uppercased())" }
    return switch primary {
    case "ar": "ar_AR"
    case "en": "en_US"
    default: "\(primary)_\(primary.uppercased())"
    }
  }
}
