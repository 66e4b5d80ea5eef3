import DossierKit

/// A page of the gold: its text without marks, and what was marked in it.
struct GoldPage {
  /// Below `content/`.
  var path: String
  /// A BCP 47 tag.
  var language: String
  private(set) var text = ""
  private(set) var marks: [Mark] = []

  /// `⟦mali:demonym|Malian⟧`, or `⟦-|Malian⟧` where it means nobody.
  struct Mark {
    /// The line and the column, from 1, in Unicode scalars of the page without marks.
    var line: Int
    var column: Int
    var text: String
    /// Nil where the text means nobody.
    var meaning: Meaning?
  }

  struct Meaning: Hashable {
    var actor: String
    var form: FormKind
  }

  init(path: String, language: String, annotated: String) throws {
    (self.path, self.language) = (path, language)
    var plain = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var label: String.UnicodeScalarView?
    var open: Mark?
    // Scalar by scalar: a combining mark next to a bracket would make one character with it.
    for scalar in annotated.unicodeScalars {
      switch scalar {
      case "⟦" where label == nil && open == nil: label = .init()
      case "|" where label != nil:
        open = Mark(line: line, column: column, text: "", meaning: try Self.meaning(label, in: path))
        label = nil
      case "⟧":
        guard let mark = open else { throw MentionGold.FormatError(description: "\(path): ⟧ without ⟦…|") }
        marks.append(mark)
        open = nil
      default:
        guard label == nil else {
          label?.append(scalar)
          continue
        }
        plain.append(scalar)
        open?.text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    guard label == nil, open == nil else {
      throw MentionGold.FormatError(description: "\(path): ⟦ without ⟧")
    }
    text = String(plain)
  }

  private static func meaning(_ label: String.UnicodeScalarView?, in path: String) throws -> Meaning? {
    let label = String(label ?? .init())
    guard label != "-" else { return nil }
    let parts = label.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let form = FormKind(rawValue: parts[1]) else {
      throw MentionGold.FormatError(description: "\(path): ⟦\(label)| is neither ⟦actor:form| nor ⟦-|")
    }
    return Meaning(actor: parts[0], form: form)
  }
}
