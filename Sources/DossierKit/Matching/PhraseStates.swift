/// What ends in each state of a ``FormMatcher``, and whether anything goes on from it.
///
/// There may be many states and endings, and each text meets others of them, so that they take little room.
struct PhraseStates: Sendable {
  private struct State: Sendable {
    /// The first and the last of the endings in it, or -1.
    var firstEnding: Int32 = -1
    var lastEnding: Int32 = -1
    var goesOn = false
  }

  private struct Ending: Sendable {
    var form: Int32
    /// The next ending in the same state, or -1.
    var next: Int32 = -1
    /// Its place among the affixes, or -1.
    var affixes: Int32 = -1
    var atSentenceStart: Bool
  }

  private var states: [State] = []
  private var endings: [Ending] = []
  /// What stands around the words of a few forms.
  private var affixes: [(head: String, tail: String)] = []

  /// Adds a state, to which a step leads from another.
  mutating func add(behind other: Int32? = nil) -> Int32 {
    if let other { states[Int(other)].goesOn = true }
    states.append(State())
    return Int32(states.count - 1)
  }

  /// Whether any step leads on from a state; from most states none does.
  func goesOn(_ state: Int32) -> Bool { states[Int(state)].goesOn }

  /// Adds a form that ends in a state.
  ///
  /// - Parameters:
  ///   - atSentenceStart: A phrase that begins in lower case may have a capital where a sentence begins, and only there.
  ///   - head: What stands before the first word: the full stop of ".NET".
  ///   - tail: What stands behind the last word: the full stop of "S.A.".
  mutating func end(_ form: Int32, in state: Int32, atSentenceStart: Bool, head: String, tail: String) {
    var ending = Ending(form: form, atSentenceStart: atSentenceStart)
    if !head.isEmpty || !tail.isEmpty {
      ending.affixes = Int32(affixes.count)
      affixes.append((head, tail))
    }
    let number = Int32(endings.count)
    let last = Int(states[Int(state)].lastEnding)
    if last < 0 { states[Int(state)].firstEnding = number } else { endings[last].next = number }
    states[Int(state)].lastEnding = number
    endings.append(ending)
  }

  /// Calls `body` for each form that ends in a state, in the order in which they were added, with where it stands if its
  /// words stand from `start` to `end`.
  @inline(__always)
  func forEachEnding(
    of state: Int32, from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>,
    _ body: (_ form: Int32, _ range: Range<Int>) -> Void
  ) {
    var number = states[Int(state)].firstEnding
    while number >= 0 {
      let ending = endings[Int(number)]
      number = ending.next
      guard let range = range(of: ending, from: start, to: end, in: text),
        !ending.atSentenceStart || Sentences.begins(at: range.lowerBound, in: text)
      else { continue }
      body(ending.form, range)
    }
  }

  private func range(
    of ending: Ending, from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard ending.affixes >= 0 else { return start..<end }
    let (head, tail) = affixes[Int(ending.affixes)]
    guard
      let begin = head.isEmpty ? start : Separators.start(of: head, before: start, in: text),
      tail.isEmpty || Separators.begins(text, at: end, with: tail)
    else { return nil }
    return begin..<(end + tail.utf8.count)
  }
}
