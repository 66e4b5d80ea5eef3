extension SafeURL {
  /// Makes the address that begins a mail (RFC 6068 §2): a subject, and a body whose lines a line feed ends. All three
  /// are written as they are meant; what is not unreserved is percent-encoded, but for the `@` of the recipient.
  ///
  /// ```swift
  /// SafeURL(mailTo: "desk@example.org", subject: "A & B", body: "One\nTwo")
  /// // mailto:desk@example.org?subject=A%20%26%20B&body=One%0D%0ATwo
  /// ```
  public init(mailTo recipient: String, subject: String, body: String) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { PercentEncoding.unreserved.encode($0) }
    let recipient = recipient.split(separator: "@", omittingEmptySubsequences: false)
      .map { PercentEncoding.unreserved.encode($0) }
    self.init(
      encoded: "mailto:\(recipient.joined(separator: "@"))"
        + "?subject=\(PercentEncoding.unreserved.encode(subject[...]))&body=\(lines.joined(separator: "%0D%0A"))"
    )
  }

  /// The same address with one more parameter in its query, before its fragment; the value is percent-encoded.
  public func adding(_ name: StaticString, _ value: String) -> SafeURL {
    let end = string.utf8.firstIndex(of: UInt8(ascii: "#")) ?? string.endIndex
    let (address, fragment) = (string[..<end], string[end...])
    let separator =
      switch address.utf8.last {
      case UInt8(ascii: "?"), UInt8(ascii: "&"): ""
      default: address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
      }
    return SafeURL(
      encoded: "\(address)\(separator)\(name)=\(PercentEncoding.unreserved.encode(value[...]))\(fragment)")
  }
}
