/// The checked text of one content file: valid UTF-8 without a byte order mark.
struct SourceText {
  var bytes: [UInt8]

  /// Checks `bytes`; throws what is wrong with them, at the place where it begins.
  init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    if let offset = self.bytes.firstInvalidUTF8Offset {
      throw Diagnostic(
        .invalidUTF8, at: self.bytes.location(of: offset, file: file),
        "this byte (0x\(String(self.bytes[offset], radix: 16, uppercase: true))) is not UTF-8; save the file as UTF-8"
      )
    }
    if self.bytes.holds(0), let offset = self.bytes.firstIndex(of: 0) {
      throw Diagnostic(
        .nulByte, at: self.bytes.location(of: offset, file: file),
        "a NUL byte stands here; this is no text file, or it was damaged")
    }
    guard self.bytes.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(
        .emptyFile, at: SourceLocation(file: file, line: 1, column: 1),
        "the file is empty; give it front matter (a line “---”, a title, for a briefing a date, a line “---”), or delete it"
      )
    }
  }
}

extension [UInt8] {
  /// The offset of the first byte at which the bytes cease to be well-formed UTF-8 (Unicode 16, table 3-7), or nil.
  var firstInvalidUTF8Offset: Int? {
    withUnsafeBufferPointer { buffer in
      // Many texts are ASCII throughout, which the processor sees many bytes at a time.
      guard buffer.reduce(0, |) >= 0x80 else { return nil }
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        guard let length = Self.sequenceLength(in: buffer, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// The length of the multi-byte sequence at `index`, or nil where it is ill-formed.
  private static func sequenceLength(in buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = buffer[index]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= buffer.count, second.contains(buffer[index + 1]) else { return nil }
    for offset in 2..<Swift.max(length, 2) where buffer[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Line and column, in Unicode scalars, of the byte at `offset`.
  func location(of offset: Int, file: String) -> SourceLocation {
    let before = self[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.reduce(into: 1) { count, byte in if byte == 0x0A { count += 1 } }
    let column = self[lineStart..<offset].reduce(into: 1) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return SourceLocation(file: file, line: line, column: column)
  }
}
