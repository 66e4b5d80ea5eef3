/// Percent-encoding (RFC 3986 §2.1): the set of ASCII characters that stay as they are.
struct PercentEncoding: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// A value within a query or a mail's header: nothing but the unreserved characters (RFC 3986 §2.3).
  static let unreserved = PercentEncoding("")
  /// A path: `pchar` of RFC 3986 §3.3 and the slashes between segments.
  static let path = PercentEncoding("!$&'()*+,;=:@/")
  /// A path that cannot be taken for anything else: without a colon, with which a scheme would end.
  static let plainPath = PercentEncoding("!$&'()*+,;=@/")
  /// A fragment (RFC 3986 §3.5).
  static let fragment = PercentEncoding("!$&'()*+,;=:@/?")
  /// A whole address that is encoded already, as far as its author has done so.
  static let address = PercentEncoding("!$&'()*+,;=:@/?#[]%")

  /// Keeps the unreserved characters (RFC 3986 §2.3) and some more.
  private init(_ more: StaticString) {
    let unreserved: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    var bits: (low: UInt64, high: UInt64) = (0, 0)
    for set in [unreserved, more] {
      set.withUTF8Buffer { bytes in
        for byte in bytes {
          if byte < 0x40 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte - 0x40) }
        }
      }
    }
    (low, high) = bits
  }

  func contains(_ byte: UInt8) -> Bool {
    // A shift by 64 and more gives zero, so bytes beyond ASCII are in no set.
    byte < 0x40 ? low >> UInt64(byte) & 1 != 0 : high >> UInt64(byte - 0x40) & 1 != 0
  }

  /// Whether a text stays as it is.
  func keeps(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(contains) } ?? false
  }

  func encode(_ text: Substring) -> String {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy(contains) ? nil : encode(bytes)
    } ?? String(text)
  }

  func encode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let digits: StaticString = "0123456789ABCDEF"
    return String(unsafeUninitializedCapacity: bytes.count * 3) { output in
      var count = 0
      for byte in bytes {
        if contains(byte) {
          output[count] = byte
          count += 1
        } else {
          output[count] = UInt8(ascii: "%")
          output[count + 1] = digits.utf8Start[Int(byte >> 4)]
          output[count + 2] = digits.utf8Start[Int(byte & 15)]
          count += 3
        }
      }
      return count
    }
  }
}
