extension SiteSettings {
  /// Reads `site.yaml`; what is wrong is added to `diagnostics`.
  init(decoding bytes: [UInt8], file: String, diagnostics: inout [Diagnostic]) {
    self.init()
    let mapping: YAMLNode.Mapping
    do throws(Diagnostic) {
      mapping = try FrontMatter.mapping(of: SourceText(bytes, file: file), file: file)
    } catch {
      if error.code != .emptyFile { diagnostics.append(error) }
      return
    }
    let scope = DecodingScope(file: file, lineOffset: 0, source: bytes, audience: .clear)
    var fields = Fields(mapping, owner: "site.yaml", scope: scope)
    title = fields.string("title") ?? title
    summary = fields.located("summary")
    baseURL = fields.baseAddress("base_url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    if let written = fields.locatedLanguage("language") {
      (language, languageLocation) = (written.value, written.location)
    } else {
      hasFaultyLanguage = fields.isWritten("language") && !fields.isEmpty("language")
    }
    publisher = fields.string("publisher")
    navigation = fields.items("nav", example: "[about, method]").compactMap {
      NavigationEntry(decoding: $0, scope: scope)
    }
    linkMentions = fields.choice("link_mentions") ?? linkMentions
    replyTo = fields.replyAddress()
    if let node = fields.take("theme"), let settings = ThemeSettings(decoding: node, scope: scope) {
      theme = settings
    }
    fields.finish(mends: [
      "description": "summary", "url": "base_url", "baseURL": "base_url", "navigation": "nav",
    ])
    diagnostics += scope.diagnostics
  }
}

extension NavigationEntry {
  /// A page's id, an address, or `{title: …, page: id}` or `{title: …, url: https://…}`.
  fileprivate init?(decoding node: YAMLNode, scope: DecodingScope) {
    let location = scope.location(node)
    if case .scalar(let scalar) = node {
      let isAddress = WebAddress.isValid(scalar.string)
      self.init(
        title: nil, target: isAddress ? .url(scalar.string) : .page(scalar.string), location: location)
      return
    }
    guard var fields = Fields(node, owner: "a navigation entry", scope: scope) else { return nil }
    let title = fields.string("title")
    let page = fields.string("page")
    let url = fields.webAddress("url")
    fields.finish(mends: ["href": "url", "link": "url", "name": "title"])
    if let page {
      self.init(title: title, target: .page(page), location: location)
    } else if let url {
      self.init(title: title, target: .url(url), location: location)
    } else {
      scope.report(
        .missingKey, at: node,
        "a navigation entry needs “page” or “url”; write for example “{title: About us, page: about}”")
      return nil
    }
  }
}

extension ThemeSettings {
  fileprivate init?(decoding node: YAMLNode, scope: DecodingScope) {
    guard var fields = Fields(node, owner: "“theme”", scope: scope) else { return nil }
    if let color = fields.located("accent") {
      accent = SRGBColor(hexadecimal: color.value)
      if let accent {
        checkContrast(of: accent, at: color, scope)
      } else {
        scope.report(
          Diagnostic(
            .invalidValue, at: color.location,
            "“\(color.value)” is no colour; write it in quotation marks as six hexadecimal digits: \"#7a1f2b\""
          ))
      }
    } else if fields.isEmpty("accent") {
      scope.report(
        Diagnostic(
          .invalidValue, at: fields.location(ofKey: "accent"),
          "“accent” is empty, since YAML takes # for the beginning of a comment; write the colour in quotation marks: \"#7a1f2b\""
        ))
    }
    logo = fields.located("logo")
    if let fonts = fields.take("fonts"), var families = Fields(fonts, owner: "“fonts”", scope: scope) {
      serif = families.fontFamilies("serif")
      sans = families.fontFamilies("sans")
      families.finish()
    }
    fields.finish()
  }

  /// Links have the accent colour, so it has to stand out from white paper (WCAG 2.2, 1.4.3). On dark paper every accent
  /// is shown lighter, and nobody has to choose one for that.
  private func checkContrast(of accent: SRGBColor, at color: Located<String>, _ scope: DecodingScope) {
    let contrast = accent.contrast(with: .white)
    guard contrast < SRGBColor.readableContrast else { return }
    // A little more than is asked for, so that it also holds on tinted paper.
    let nearest = accent.readable(on: [.white], towards: .black, contrast: 5.25)
    let tenths = Int(contrast * 10)
    scope.report(
      Diagnostic(
        .weakContrast, at: color.location,
        "“\(color.value)” has a contrast of \(tenths / 10).\(tenths % 10) to 1 with white, and links need 4.5 to 1, so the pages show it darker; to choose the colour yourself, write “\(nearest.hexadecimal)” or a darker one"
      ))
  }
}

extension Fields {
  /// Names of font families, which end up in a stylesheet: letters, digits, spaces and hyphens alone.
  fileprivate mutating func fontFamilies(_ key: String) -> [String] {
    locatedStrings(key).compactMap { family in
      let isName = family.value.unicodeScalars.allSatisfy {
        $0.properties.isLetterOrDigit || $0 == " " || $0 == "-"
      }
      if isName { return family.value }
      scope.report(
        Diagnostic(.invalidValue, at: family.location, "“\(family.value)” is no name of a font family"))
      return nil
    }
  }

  /// A mail address or the web address of a form.
  fileprivate mutating func replyAddress() -> String? {
    guard let text = located("reply_to") else { return nil }
    let parts = text.value.split(separator: "@", omittingEmptySubsequences: false)
    let isMail =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && text.value.utf8.allSatisfy { $0 > 0x20 && !#"<>"'?&%:/\"#.utf8.contains($0) }
    guard isMail || WebAddress.isValid(text.value) else {
      scope.report(
        Diagnostic(
          .invalidAddress, at: text.location,
          "“\(text.value)” is neither a mail address nor the https:// address of a form"))
      return nil
    }
    return text.value
  }
}
