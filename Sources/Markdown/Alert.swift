import HTML

/// How a block quote with a label is rendered:
/// `<div class="alert alert-note" role="note"><p class="alert-title">Note</p>…</div>`.
public struct Alert: Sendable {
  /// What follows `alert-` in the element's class: letters, digits and hyphens.
  public var className: String

  /// The content of the title.
  public var title: HTML

  /// Makes an alert from its class and title.
  public init(className: String, title: HTML) {
    self.className = className
    self.title = title
  }

  /// GitHub's alert for a label, whatever its case: NOTE, TIP, IMPORTANT, WARNING or CAUTION.
  public init?(gitHub label: String) {
    switch label.uppercased() {
    case "NOTE": self.init(className: "note", title: "Note")
    case "TIP": self.init(className: "tip", title: "Tip")
    case "IMPORTANT": self.init(className: "important", title: "Important")
    case "WARNING": self.init(className: "warning", title: "Warning")
    case "CAUTION": self.init(className: "caution", title: "Caution")
    default: return nil
    }
  }
}
