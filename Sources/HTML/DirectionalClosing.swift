extension String {
  /// The text with each directional embedding, override and isolate ended that begins in it (UAX #9, §2): for places
  /// that know plain text alone, so that what stands beside it there keeps its own direction.
  public var directionallyClosed: String {
    // Nearly no text has any; in UTF-8 all of them begin with this byte.
    guard utf8.contains(0xE2) else { return self }
    let (embeddingEnd, isolateEnd): (Unicode.Scalar, Unicode.Scalar) = ("\u{202C}", "\u{2069}")
    var ends: [Unicode.Scalar] = []
    var isolates = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": ends.append(embeddingEnd)
      case "\u{2066}"..."\u{2068}":
        ends.append(isolateEnd)
        isolates += 1
      case embeddingEnd where ends.last == embeddingEnd: ends.removeLast()
      case isolateEnd where isolates > 0:
        // The end of an isolate ends the embeddings in it too.
        while ends.popLast() == embeddingEnd {}
        isolates -= 1
      default: break
      }
    }
    guard !ends.isEmpty else { return self }
    var closed = self
    closed.unicodeScalars.append(contentsOf: ends.reversed())
    return closed
  }
}
