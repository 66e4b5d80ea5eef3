#if canImport(CryptoKit)
  import CryptoKit
#else
  import COpenSSL
#endif

/// A SHA-256 digest (FIPS 180-4).
///
/// ```swift
/// SHA256Digest(of: Array("abc".utf8)).hex.prefix(8)  // ba7816bf
/// ```
public struct SHA256Digest: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Computes the digest of some bytes.
  public init(of bytes: [UInt8]) {
    words = bytes.withUnsafeBytes { input in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { output in
        let result = UnsafeMutableRawBufferPointer(output)
        #if canImport(CryptoKit)
          SHA256.hash(data: input).withUnsafeBytes { result.copyMemory(from: $0) }
        #else
          SHA256(input.baseAddress, input.count, result.baseAddress)
        #endif
        return (
          UInt64(bigEndian: output[0]), UInt64(bigEndian: output[1]), UInt64(bigEndian: output[2]),
          UInt64(bigEndian: output[3])
        )
      }
    }
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits: StaticString = "0123456789abcdef"
    return String(unsafeUninitializedCapacity: 64) { output in
      var index = 0
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
          output[index] = digits.utf8Start[Int(word >> shift & 15)]
          index += 1
        }
      }
      return index
    }
  }

  /// Whether two digests are the same.
  public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
    left.words == right.words
  }

  /// Feeds the digest into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}
