/// Makes the addresses of a page's headings as GitHub does.
///
/// Letters, marks and digits of any script stay, in lower case, and so do hyphens and underscores; spaces
/// become hyphens, all else goes. What was given out already gets `-1`, `-2` and so on, whichever is free.
///
/// ```swift
/// var slugger = HeadingSlugger()
/// slugger.slug(for: "What's new?")  // whats-new
/// slugger.slug(for: "What's new?")  // whats-new-1
/// ```
public struct HeadingSlugger: Sendable {
  /// What is taken, with the last number that was tried after it.
  private var lastNumbers: [String: Int] = [:]

  /// Makes a slugger for a new page.
  public init() {}

  /// Returns the address for a heading with this text, different from all before it.
  public mutating func slug(for text: String) -> String {
    let base = Self.base(of: text)
    guard var number = lastNumbers[base] else {
      lastNumbers[base] = 0
      return base
    }
    var slug: String
    repeat {
      number += 1
      slug = "\(base)-\(number)"
    } while lastNumbers[slug] != nil
    lastNumbers[base] = number
    lastNumbers[slug] = 0
    return slug
  }

  /// Makes an address unavailable, because something else on the page has it.
  public mutating func reserve(_ slug: String) {
    if lastNumbers[slug] == nil { lastNumbers[slug] = 0 }
  }

  private static func base(of text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append(UInt8(ascii: "-"))
      } else if scalar == "-" || isWordCharacter(scalar) {
        slug.append(contentsOf: scalar.utf8)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether a character in lower case is one of Ruby's `\p{Word}`, which GitHub keeps.
  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "_": return true
    case ..."\u{7F}": return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default:
      false
    }
  }
}
