#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Moves bytes to or from a file, in as many calls of the system as it takes.
enum Transfer {
  /// Makes calls until `count` bytes are moved; `call` gets how many are, and returns how many more it has moved. One that
  /// a signal interrupts is made again. Returns how many bytes were moved before the file's end, nil where the system
  /// refuses; `errno` then says why.
  static func all(_ count: Int, _ call: (_ done: Int) -> Int) -> Int? {
    var done = 0
    while done < count {
      let moved = call(done)
      if moved < 0, errno == EINTR { continue }
      guard moved >= 0 else { return nil }
      guard moved > 0 else { break }
      done += moved
    }
    return done
  }
}
