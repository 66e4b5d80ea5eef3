extension ThemeAsset {
  /// Where the file goes: its name with the first bytes of its SHA-256, so that browsers may keep it for ever.
  var address: PageAddress {
    let digest = SHA256Digest(of: bytes).hex.prefix(12)
    let parts = name.split(separator: ".", maxSplits: 1)
    let ending = parts.count > 1 ? ".\(parts[1])" : ""
    return PageAddress(path: "theme/\(parts.first ?? "asset").\(digest)\(ending)")
  }
}
