import DossierKit
import HTML

/// A theme for tests: everything that the library knows of a page, as plainly as possible.
struct PlainTheme: Theme {
  var assets: [ThemeAsset] {
    [ThemeAsset(name: "plain.css", bytes: Array("body { max-width: 40em }\n".utf8))]
  }

  var languages: [String] { ["en", "fr", "ar"] }

  func render(_ page: Page, _ context: PageContext) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(context.language)">
    <title>\(title(of: page, context))</title>
    <link rel="stylesheet" href="\(context.asset("plain.css"))">
    \(context.canonical.map(canonical))
    <h1>\(title(of: page, context))</h1>
    \(terms(facts(of: page, context)))
    \(text(context))
    \(links(of: page, context))
    </html>

    """
  }

  private func title(of page: Page, _ context: PageContext) -> String {
    switch page {
    case .index(let kind): kind.folder.prefix(1).uppercased() + kind.folder.dropFirst()
    case .tags: "Tags"
    case .timeline: "Timeline"
    case .search: "Search"
    case .notFound: "Page not found"
    default: context.title ?? page.address.path
    }
  }

  private func canonical(_ address: SafeURL) -> HTML {
    #"<link rel="canonical" href="\#(address)">"#
  }

  /// A list of names and values; those without a value are left out.
  func terms(_ facts: [(name: String, value: HTML?)]) -> HTML {
    let items = facts.compactMap { fact in
      fact.value.map { "<dt>\(fact.name)</dt><dd>\($0)</dd>\n" as HTML }
    }
    return items.isEmpty ? "" : "<dl>\n\(items)</dl>"
  }

  private func text(_ context: PageContext) -> HTML {
    guard let text = context.text else { return "" }
    return """
      \(text.fields[.summary]?.html)
      <article>
      \(text.body)</article>
      \(terms(found(in: text)))
      """
  }

  /// What was found in a text.
  private func found(in text: PageText) -> [(name: String, value: HTML?)] {
    let headings = text.headings.map { heading -> (name: String, value: HTML?) in
      ("heading \(heading.level)", "#\(heading.id) \(heading.text)")
    }
    let sources = text.sources.map { source -> (name: String, value: HTML?) in
      (
        "source \(source.number)",
        "\(source.source) \(source.citations.joined(separator: " ")) in \(text.passages(of: source.sentences).joined(separator: " "))"
      )
    }
    let mentions = text.mentions.map { mention -> (name: String, value: HTML?) in
      let sentence = text.sentences[mention.sentence]
      let words = String(decoding: Array(sentence.text.utf8)[mention.range], as: UTF8.self)
      let link = mention.isLinked ? "linked" : "unlinked"
      return (
        "mention",
        "\(mention.actor) (\(mention.form.rawValue), \(link)) “\(words)” in “\(sentence.text)” #\(sentence.anchor)"
      )
    }
    let links = text.links.map { link -> (name: String, value: HTML?) in
      ("link", "\(link.target.description) in “\(text.sentences[link.sentence].text)”")
    }
    return headings + sources + mentions + links + [("words", "\(text.words)")]
  }
}
