/// The rules for ids and for the addresses made from them.
enum Identifier {
  /// The longest id that is accepted, in bytes: with a folder and `.html` it stays a portable file name.
  static let maximumLength = 120

  /// Names that cannot become `NAME.html` on Windows, whose users get sites on USB sticks too.
  private static let windowsDevices: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// Free pages lie at the root, beside pages that Dossier makes itself.
  private static let rootPages: Set<String> = ["timeline", "404", "search"]

  /// Whether `id` has the form that the content model asks for: lower-case letters, digits, hyphens.
  static func isValid(_ id: String) -> Bool {
    guard let first = id.utf8.first, first != UInt8(ascii: "-"), id.utf8.count <= maximumLength else {
      return false
    }
    return id.utf8.allSatisfy { byte in
      (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "-")
    }
  }

  /// Whether an id is one that Dossier gives a passage, `p3`; such ids move as texts change, and are not to be suggested.
  static func isNumberedPassage(_ id: String) -> Bool {
    id.utf8.first == UInt8(ascii: "p") && id.utf8.dropFirst().allSatisfy(\.isASCIIDigit)
  }

  /// Why a valid id cannot be used for a page of `kind`, or nil.
  static func reservation(of id: String, kind: Kind) -> String? {
    if windowsDevices.contains(id) { return "Windows cannot store a file named “\(id).html”" }
    if id == "index" {
      return "“\(kind == .page ? "" : kind.folder + "/")index.html” is a page that Dossier makes"
    }
    if kind == .page, rootPages.contains(id) { return "“\(id).html” is a page that Dossier makes" }
    return nil
  }

  /// Whether `anchor` can be written as `{#anchor}`: letters, digits, hyphens, underscores, dots; no leading dot or hyphen.
  static func isValidAnchor(_ anchor: some StringProtocol) -> Bool {
    guard let first = anchor.utf8.first, isAnchorByte(first), first != UInt8(ascii: "-"),
      first != UInt8(ascii: "."), anchor.utf8.count <= maximumLength
    else { return false }
    return anchor.utf8.allSatisfy(isAnchorByte)
  }

  private static func isAnchorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// A valid id that resembles `text`, for suggestions and for the addresses of tags: letters and digits of any
  /// script are kept when `ascii` is false, everything else becomes a hyphen.
  static func slug(_ text: some StringProtocol, ascii: Bool) -> String {
    var result = ""
    var pendingHyphen = false
    for scalar in text.folded(diacritics: ascii).unicodeScalars {
      let keeps =
        ascii ? scalar.isASCII && scalar.properties.isLetterOrDigit : scalar.properties.isLetterOrDigit
      if keeps {
        if pendingHyphen, !result.isEmpty { result.append("-") }
        pendingHyphen = false
        result.unicodeScalars.append(scalar)
      } else {
        pendingHyphen = true
      }
    }
    return result
  }
}

extension Kind {
  /// Says that there is nothing of this kind with `id`, and where it would be.
  func absence(of id: String) -> String {
    "there is no \(rawValue) “\(id)”" + (Identifier.isValid(id) ? "; it would lie in \(folder)/\(id).md" : "")
  }
}
