import DossierKit

/// What `theme:` in `site.yaml` says, as rules that follow the stylesheet's own: a site's colours and fonts are values of
/// its custom properties.
struct ThemeStyle {
  private let settings: ThemeSettings

  /// What letters stand on, in the light scheme and in the dark one, as the stylesheet has it: paper, tint, and what was
  /// found.
  static let lightGrounds = [0xFF_FFFF, 0xF3_F4F3, 0xFF_F2BF].map(SRGBColor.init(rgb:))
  static let darkGrounds = [0x17_191C, 0x21_2428, 0x39_321C].map(SRGBColor.init(rgb:))

  init(_ settings: ThemeSettings) {
    self.settings = settings
  }

  /// The rules; nothing where the settings say nothing.
  var css: String {
    var css = ""
    let fonts = Self.font("--own-serif", settings.serif) + Self.font("--own-sans", settings.sans)
    if !fonts.isEmpty { css += "\n:root{\(fonts)}" }
    if let accent = settings.accent {
      // On paper, letters are black whatever the site's colour.
      css += "\n@media screen{:root{\(Self.light(accent))}}"
      css += "\n@media screen and (prefers-color-scheme:dark){:root{\(Self.dark(accent))}}\n"
    }
    return css
  }

  private static func light(_ accent: SRGBColor) -> String {
    colors(accent.readable(on: lightGrounds, towards: .black), on: .white)
  }

  private static func dark(_ accent: SRGBColor) -> String {
    colors(accent.readable(on: darkGrounds, towards: .white, contrast: 7), on: darkGrounds[0])
  }

  private static func colors(_ accent: SRGBColor, on paper: SRGBColor) -> String {
    "--accent:\(accent.hexadecimal);--underline:\(accent.mixed(with: paper, steps: 36).hexadecimal)"
  }

  /// Families to try before the stylesheet's own. Names that CSS has for its own families stand without marks.
  private static func font(_ property: String, _ families: [String]) -> String {
    let names = families.filter { !$0.isEmpty }.map { generic.contains($0) ? $0 : "\"\($0)\"" }
    return names.isEmpty ? "" : "\(property):\(names.map { $0 + "," }.joined());"
  }

  /// CSS Fonts 4, §2.1.
  private static let generic: Set<String> = [
    "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace",
    "ui-rounded",
  ]
}

extension SRGBColor {
  /// The colour of a number with two hexadecimal digits for each part.
  fileprivate init(rgb: Int) {
    self.init(red: UInt8(rgb >> 16 & 0xFF), green: UInt8(rgb >> 8 & 0xFF), blue: UInt8(rgb & 0xFF))
  }
}
