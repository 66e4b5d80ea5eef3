/// What kind of problem a diagnostic reports. The raw values are stable: scripts and editors may rely on them.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Keys and values of the front matter
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidValue = "invalid-value"
  case invalidDate = "invalid-date"
  case invalidLanguage = "invalid-language"
  case invalidMarking = "invalid-marking"
  case invalidAddress = "invalid-address"
  case likelihoodWithConfidence = "likelihood-with-confidence"

  // Ids and references
  case invalidID = "invalid-id"
  case reservedID = "reserved-id"
  case duplicateID = "duplicate-id"
  case similarID = "similar-id"
  case unresolvedReference = "unresolved-reference"
  case unresolvedAnchor = "unresolved-anchor"
  case ambiguousReference = "ambiguous-reference"
  case wrongKind = "wrong-kind"
  case leftOutReference = "left-out-reference"
  case leftOutLink = "left-out-link"

  // YAML and files
  case invalidYAML = "invalid-yaml"
  case duplicateKey = "duplicate-key"
  case tooManyAliases = "too-many-aliases"
  case tooDeep = "too-deep"
  case unclosedFrontMatter = "unclosed-front-matter"
  case missingFrontMatter = "missing-front-matter"
  case missingContent = "missing-content"
  case emptyFile = "empty-file"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case symlinkOutside = "symlink-outside"
  case unreadableFile = "unreadable-file"
  case misplacedFile = "misplaced-file"

  // Markdown and mentions
  case unsafeMarkdown = "unsafe-markdown"
  case unknownAlert = "unknown-alert"
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case remoteImage = "remote-image"
  case duplicateAnchor = "duplicate-anchor"
  case misplacedAnchor = "misplaced-anchor"
  case ambiguousMention = "ambiguous-mention"
  case sharedAlias = "shared-alias"
  case aliasIsName = "alias-is-name"
  case weakFormIsName = "weak-form-is-name"
  case unnamedActor = "unnamed-actor"

  // What the pages look like
  case unsupportedLanguage = "unsupported-language"
  case weakContrast = "weak-contrast"
  case ineffectiveStyle = "ineffective-style"

  // What does not fit together
  case contradictoryRelations = "contradictory-relations"
  case duplicateRelation = "duplicate-relation"
  case contradictedTenure = "contradicted-tenure"
  case orphan = "orphan"
  case emptyDossier = "empty-dossier"

  // Output
  case addressCollision = "address-collision"
  case outputForeign = "output-foreign"
  case outputConflict = "output-conflict"
  case disk = "disk"
}

extension DiagnosticCode {
  /// How grave the problem is unless a diagnostic says otherwise.
  public var severity: Severity { entry.severity }

  /// Whether the problem can be a file itself and not what is written in it: no line of such a file is worth showing,
  /// and some cannot be read, or must not be.
  public var isAboutFile: Bool {
    switch self {
    case .invalidID, .reservedID, .similarID, .misplacedFile, .symlinkOutside, .unreadableFile, .fileTooLarge,
      .emptyFile, .missingContent, .addressCollision, .outputForeign, .outputConflict, .disk:
      true
    default: false
    }
  }

  /// One sentence about the problem in general.
  public var explanation: String { entry.explanation }

  private var entry: (severity: Severity, explanation: String) {
    switch self {
    case .unknownKey: (.error, "The front matter has a key that its kind of file does not know.")
    case .missingKey: (.error, "The front matter lacks a key that its kind of file requires.")
    case .wrongType: (.error, "A value is text where a list is required, a list where text is, and so on.")
    case .invalidValue: (.error, "A value is none of those that its key allows.")
    case .invalidDate: (.error, "A date does not follow ISO 8601-2 (EDTF), or the calendar does not have it.")
    case .invalidLanguage: (.error, "A language is not a BCP 47 language tag.")
    case .invalidMarking:
      (.error, "A marking is not one of the labels of TLP 2.0, exactly as they are spelled.")
    case .invalidAddress:
      (.error, "An address is malformed, or leads out of the site where it has to stay inside.")
    case .likelihoodWithConfidence:
      (.warning, "One sentence mixes a likelihood with a level of confidence (ICD 203).")

    case .invalidID: (.error, "An id has other characters than lower-case letters, digits and hyphens.")
    case .reservedID: (.error, "An id is a name that the site needs for a page of its own.")
    case .duplicateID: (.error, "Two entries of one kind have the same id.")
    case .similarID: (.error, "Two ids of one kind differ only by case or Unicode normalization.")
    case .unresolvedReference: (.error, "A reference or link names nothing that exists.")
    case .unresolvedAnchor: (.error, "A link leads to a passage that its page does not have.")
    case .ambiguousReference: (.error, "A reference fits entries of two kinds.")
    case .wrongKind: (.error, "A reference names an entry of another kind than its key takes.")
    case .leftOutReference:
      (.note, "A reference names an entry that the audience of this build does not see.")

    case .leftOutLink:
      (
        .error,
        "A link without words of its own leads to an entry that the audience of this build does not see."
      )

    case .invalidYAML: (.error, "The front matter is not YAML.")
    case .duplicateKey: (.error, "A key occurs twice in one mapping.")
    case .tooManyAliases:
      (.error, "The front matter repeats itself through YAML aliases more than is allowed.")
    case .tooDeep: (.error, "The nesting is deeper than is allowed.")
    case .unclosedFrontMatter: (.error, "The front matter begins with --- and has no second --- to end it.")
    case .missingFrontMatter: (.error, "The file does not begin with front matter between two lines of ---.")
    case .missingContent: (.error, "The content folder does not exist or holds nothing to build.")
    case .emptyFile: (.error, "The file is empty, or a reply has no text.")
    case .fileTooLarge: (.error, "The file is larger than is allowed.")
    case .invalidUTF8: (.error, "The file is not UTF-8.")
    case .nulByte: (.error, "The file has a NUL byte in it, so it is not text.")
    case .symlinkOutside: (.error, "A symbolic link leads out of the content folder.")
    case .unreadableFile: (.error, "The file cannot be read.")
    case .misplacedFile: (.warning, "The file is in no folder that is read, so it is left out.")

    case .unsafeMarkdown:
      (.error, "The text has something in it that the Markdown parser cannot read safely.")
    case .unknownAlert: (.warning, "A block quote begins with the label of an alert that does not exist.")
    case .rawHTML: (.warning, "Raw HTML in Markdown is shown as text, not passed through.")
    case .unsafeLink:
      (.warning, "A link has a scheme other than http, https, mailto and tel, and is dropped.")
    case .remoteImage: (.warning, "An image is on another host, which no page fetches anything from.")
    case .duplicateAnchor: (.error, "Two passages of one page have the same address.")
    case .misplacedAnchor:
      (.warning, "The address of a passage does not stand at the passage's end, and has no effect.")
    case .ambiguousMention: (.warning, "A name in prose fits two actors, so it is not linked.")
    case .sharedAlias: (.note, "Two actors have a name or alias in common.")
    case .aliasIsName: (.warning, "An alias of one actor is the name of another.")
    case .weakFormIsName: (.warning, "A demonym or metonym of one actor is a name or alias of another.")
    case .unnamedActor: (.warning, "A page declares an actor and never names it.")

    case .unsupportedLanguage:
      (.warning, "The theme has no words of its own in the language of the site or of a page.")
    case .weakContrast: (.warning, "A colour cannot be read on the pages, so that they show it darker.")
    case .ineffectiveStyle: (.warning, "A rule of assets/custom.css can have no effect.")

    case .contradictoryRelations:
      (.warning, "Two relations of the same actors cannot both hold at one time.")
    case .duplicateRelation: (.warning, "The same relation is written twice.")
    case .contradictedTenure:
      (.warning, "A “former” or “current” title in prose contradicts the dates of a tenure.")
    case .orphan: (.note, "Nothing leads to an entry, so that no reader comes upon it in a text.")
    case .emptyDossier: (.warning, "A dossier has no briefings.")

    case .addressCollision: (.error, "Two pages would be written to the same address.")
    case .outputForeign: (.error, "The output folder was not made by Dossier, so it is left alone.")
    case .outputConflict: (.error, "Something in the output folder stands where a page has to go.")
    case .disk: (.error, "The output could not be written.")
    }
  }
}
