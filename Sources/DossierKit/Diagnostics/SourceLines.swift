/// Lines of source files, fetched when they are asked for.
///
/// Asking in the order of files and lines reads each file once, from its beginning to the last line wanted.
struct SourceLines {
  private let fetch: (String) -> [UInt8]?
  private var file: String?
  private var bytes: [UInt8] = []
  private var line = 1
  private var offset = 0
  /// Where the present line ends, once it was asked for.
  private var end: Int?

  init(fetch: @escaping (String) -> [UInt8]?) { self.fetch = fetch }

  /// The line's bytes without its end, or nil where there is no such file or line.
  mutating func line(_ number: Int, of name: String) -> ArraySlice<UInt8>? {
    if file != name {
      (file, bytes) = (name, fetch(name) ?? [])
      rewind()
    }
    if number < line { rewind() }
    while line < number {
      let end = lineEnd()
      guard end < bytes.count else { return nil }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      (offset, self.end) = (end + (isPair ? 2 : 1), nil)
      line += 1
    }
    guard number > 0, offset < bytes.count else { return nil }
    return bytes[offset..<lineEnd()]
  }

  private mutating func rewind() {
    // Columns are counted without the byte order mark.
    (line, offset, end) = (1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, nil)
  }

  private mutating func lineEnd() -> Int {
    let found = end ?? bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    end = found
    return found
  }
}
