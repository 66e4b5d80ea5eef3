/// The desk's own rules, `assets/custom.css`, made ready to follow a theme's in a stylesheet that lies in `theme/`.
public struct CustomStyle: Sendable, Hashable {
  /// Where the rules are written.
  public static let path = "assets/custom.css"

  /// How large the file may be.
  static let sizeLimit = SizeLimit(
    bytes: 1 << 20,
    advice:
      "“\(path)” may have 1 MiB, since every page waits for it: put pictures and fonts into files of their own"
  )

  /// The rules in CSS; their `url(…)` count from `theme/`. Empty where the desk has none.
  public private(set) var bytes: [UInt8] = []
  /// What is wrong with the file, and what in the rules can have no effect.
  private(set) var diagnostics: [Diagnostic] = []

  /// No rules.
  public init() {}

  /// The rules of a file, whose addresses count from `assets/` and can lead to `assets`, by their paths below content/.
  /// It is UTF-8, since it becomes a part of a file that is.
  init(_ source: [UInt8], file: String, assets: Set<String>) {
    do throws(Diagnostic) {
      var rebasing = StyleRebasing(
        try SourceText(source, file: file).bytes, file: file, files: StyleFiles(assets))
      rebasing.run()
      (bytes, diagnostics) = (rebasing.output, rebasing.diagnostics)
    } catch {
      if error.code != .emptyFile { diagnostics = [error] }
    }
  }
}
