extension TemplateContext {
  /// A mistake in a template.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    /// An interpolation in a tag, or anywhere else where it could not be escaped. The text names the place.
    case outsideText(String)
    /// An interpolation in `<script>`, `<style>` or another element whose content is not HTML.
    case insideRawText(String)
    /// An interpolation in a comment.
    case insideComment
    /// A string in an attribute that takes an address.
    case textAsAddress(String)
    /// Mark-up in an attribute.
    case markupInAttribute(String)
    /// Mark-up in an element that shows it as text, such as `<title>`.
    case markupInText(String)
    /// An attribute whose value is code.
    case forbiddenAttribute(String)
    /// A whole attribute interpolated elsewhere than in a start tag.
    case attributeOutsideTag(String)
    /// A whole attribute whose name is none.
    case invalidAttributeName(String)
    /// A literal that ends in the middle of what the text names.
    case unfinished(String)

    package var description: String {
      switch self {
      case .outsideText(let place):
        "An interpolation stands in \(place); it may only stand in text or in a quoted attribute value."
      case .insideRawText(let element):
        "An interpolation stands inside <\(element)>, where nothing can be escaped."
      case .insideComment:
        "An interpolation stands inside a comment, where nothing can be escaped."
      case .textAsAddress(let attribute):
        "A string is interpolated into \(attribute), which takes an address; interpolate a SafeURL."
      case .markupInAttribute(let attribute):
        "HTML is interpolated into the attribute \(attribute); interpolate a string."
      case .markupInText(let element):
        "HTML is interpolated into <\(element)>, which shows it as text; interpolate a string."
      case .forbiddenAttribute(let attribute):
        "The attribute \(attribute) holds code; use a script, a stylesheet or a class."
      case .attributeOutsideTag(let attribute):
        "The attribute \(attribute) is interpolated outside a start tag, or where a value was begun."
      case .invalidAttributeName(let attribute):
        "\"\(attribute)\" is not the name of an attribute."
      case .unfinished(let place):
        "An HTML literal ends inside \(place); each literal ends in text."
      }
    }
  }
}
