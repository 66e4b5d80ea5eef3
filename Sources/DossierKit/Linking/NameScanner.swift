/// A run of words with capital letters that may be a name.
struct FoundName {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The words folded and in lower case, with a space between them; an abbreviation in capitals as it stands.
  var key: String
  /// How it is written, with one space where there is any.
  var spelling: String
  /// Whether its first word begins a sentence, and may have its capital from that alone.
  var beginsSentence = false
  /// How many of its words have a capital.
  var capitals: Int
  /// What is left of the name if the first word is no part of it.
  var rest: Rest?

  /// A name without its first word.
  struct Rest {
    var start: Int
    var key: String
    var spelling: String
  }
}

/// Finds runs of words with capital letters in one block of text, in time linear in its length.
struct NameScanner {
  let text: UnsafeBufferPointer<UInt8>
  let words: [Word]
  /// The longest run, in words, and the longest word, in bytes: nobody is called so.
  static let limits = (words: 12, bytes: 80)

  struct Word {
    var range: Range<Int>
    /// Folded and in lower case.
    var text: String
    var isCapitalized = false
    /// Whether it is written in capitals alone, two letters or more.
    var isAbbreviation = false
    /// Whether it is free to be part of a name.
    var isFree = true
  }

  /// Prepares a text, which must be valid UTF-8; what lies in the `taken` ranges is part of no name.
  init(_ text: UnsafeBufferPointer<UInt8>, taken: [Range<Int>]) {
    self.text = text
    let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var reach = 0
    words = Tokenizer.words(in: text).map { token in
      while next < taken.count, taken[next].lowerBound < token.range.upperBound {
        reach = max(reach, taken[next].upperBound)
        next += 1
      }
      let isFree = reach <= token.range.lowerBound && token.range.count <= Self.limits.bytes
      return Word(token.range, in: text, folded: token.text, isFree: isFree)
    }
  }

  /// All runs, in their order.
  func names() -> [FoundName] {
    var names: [FoundName] = []
    var index = 0
    while index < words.count {
      guard canBegin(index) else {
        index += 1
        continue
      }
      let end = end(of: index)
      if let name = name(of: index..<end) { names.append(name) }
      index = end
    }
    return names
  }

  private func canBegin(_ index: Int) -> Bool {
    words[index].isFree && words[index].isCapitalized && !NameWords.dates.contains(words[index].text)
  }

  /// The end of the run that begins at a word.
  private func end(of start: Int) -> Int {
    var end = start + 1
    let isBody = NameWords.bodies.contains(words[start].text)
    while end < words.count, end - start < Self.limits.words {
      if continues(end) {
        end += 1
        continue
      }
      // Small words belong to a name only where it goes on behind them.
      var next = end
      while next < words.count, next - end < 3, isConnector(next, inBody: isBody) {
        next += 1
      }
      guard next > end, next < words.count, continues(next) else { break }
      end = next + 1
    }
    return end
  }

  /// Whether a word with a capital stands directly behind the one before it.
  private func continues(_ index: Int) -> Bool {
    let (word, before) = (words[index], words[index - 1])
    guard word.isFree else { return false }
    switch gap(before: index) {
    case .space: return canBegin(index)
    case .hyphen: return canBegin(index) || word.range.count <= 4 && word.text.utf8.allSatisfy(\.isASCIIDigit)
    // A possessive in capitals is none of the name.
    case .apostrophe: return canBegin(index) && word.range.count > 1
    case .stop: return canBegin(index) && before.isCapitalized && before.text.unicodeScalars.count == 1
    case .other: return false
    }
  }

  private func isConnector(_ index: Int, inBody: Bool) -> Bool {
    let word = words[index]
    guard word.isFree, !word.isCapitalized else { return false }
    let gap = gap(before: index)
    guard gap == .space || gap == .hyphen || gap == .apostrophe && words[index - 1].text.utf8.count == 1
    else {
      return false
    }
    return NameWords.particles.contains(word.text) || inBody && ["and", "et"].contains(word.text)
  }
}

extension NameScanner.Word {
  init(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, folded written: String, isFree: Bool
  ) {
    self.range = range
    self.isFree = isFree
    self.text = written.lowercased()
    let first = Tokenizer.decode(text, at: range.lowerBound).scalar.properties
    isCapitalized = first.isUppercase || first.generalCategory == .titlecaseLetter
    isAbbreviation =
      isCapitalized && written.unicodeScalars.count > 1
      && written.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }
}
