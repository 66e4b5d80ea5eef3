/// The files that a stylesheet in `assets/` can show.
struct StyleFiles {
  private static let folder = "assets/"
  /// The files' paths below content/.
  private let assets: Set<String>

  init(_ assets: Set<String>) {
    self.assets = assets
  }

  /// Why an address leads to no file of the site, and what may be meant; nil where nothing is wrong.
  func fault(of address: StyleAddress) -> (message: String, suggestion: String?)? {
    switch address {
    case .relative(let address?): fault(ofPath: address)
    case .remote:
      ("pages fetch nothing from other hosts, so this stays empty; put the file into assets/", nil)
    case .foreign(let scheme):
      (
        "an address that begins with “\(scheme.prefix(20)):” leads to no file of the site, so this stays empty; put the file into assets/",
        nil
      )
    case .relative(nil), .other: nil
    }
  }

  private func fault(ofPath address: String) -> (message: String, suggestion: String?)? {
    let shown = address.count > 80 ? "\(address.prefix(79))…" : address
    guard let path = RelativePath(address).resolved(from: CustomStyle.path), path.hasPrefix(Self.folder)
    else {
      return ("“\(shown)” leads out of assets/, so this stays empty; put the file into assets/", nil)
    }
    guard !assets.contains(path) else { return nil }
    let names = assets.lazy.map { $0.dropFirst(Self.folder.count) }.map(String.init)
    return (
      "“\(shown)” is no file in assets/, so this stays empty",
      nearest(to: String(path.dropFirst(Self.folder.count)), in: names).map { "did you mean `\($0)`?" }
    )
  }
}
