/// Cuts a text into the terms of the search: the words of the ``Tokenizer``, folded as it folds them, in lower case.
///
/// The script `search.js` does the same with what a reader types; `search-terms.json` among the tests' fixtures holds what both
/// have to make of hard cases.
enum SearchTerms {
  /// A term as it is met.
  struct Term {
    /// Where its word stands in the text, in bytes.
    var range: Range<Int>
    /// The term; valid only while it is handled.
    var bytes: UnsafeBufferPointer<UInt8>
    /// A hash of the term.
    var hash: UInt64
    /// How the word is written.
    var form: Form
  }

  /// How a word is written, compared with its term.
  enum Form {
    case same, capitalised, other
  }

  /// The longest term, in bytes of UTF-8; longer words are nobody's search.
  static let maximumLength = 64

  /// Calls `body` for each word of a text, which must be valid UTF-8.
  @inline(__always)
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (Term) -> Void) {
    var folded: [UInt8] = []
    var lowered: [UInt8] = []
    letters.withUnsafeBufferPointer { letters in
      var index = 0
      while index < text.count {
        let start = index
        var hash = WordHash()
        var changed = 0
        while index < text.count, case let letter = letters[Int(text[index])], letter > 0 {
          hash.add(letter)
          if letter != text[index] { changed += 1 }
          index += 1
        }
        guard index == text.count || text[index] < 0x80 else {
          // A word may go on with the letter, or what stands there is a sign.
          index = start
          guard Tokenizer.isWordBeginning(in: text, at: &index) else { continue }
          let word = index
          folded.removeAll(keepingCapacity: true)
          Tokenizer.fold(text, from: word, to: &index, into: &folded)
          guard !folded.isEmpty else { continue }
          lower(folded, into: &lowered)
          lowered.withUnsafeBufferPointer { bytes in
            guard bytes.count <= maximumLength else { return }
            let isSame = text[word..<index].elementsEqual(bytes)
            body(
              Term(
                range: word..<index, bytes: bytes, hash: WordHash(bytes).value, form: isSame ? .same : .other)
            )
          }
          continue
        }
        guard index > start else {
          index += 1
          continue
        }
        guard index - start <= maximumLength else { continue }
        let written = UnsafeBufferPointer(rebasing: text[start..<index])
        if changed == 0 {
          body(Term(range: start..<index, bytes: written, hash: hash.value, form: .same))
        } else {
          lowered.removeAll(keepingCapacity: true)
          for byte in written { lowered.append(letters[Int(byte)]) }
          let form: Form = changed == 1 && lowered[0] != written[0] ? .capitalised : .other
          lowered.withUnsafeBufferPointer {
            body(Term(range: start..<index, bytes: $0, hash: hash.value, form: form))
          }
        }
      }
    }
  }

  /// Calls `body` for each way in which an Arabic term can be read without its prefixes.
  static func forEachRest(of term: Term, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard ArabicPrefixes.isArabic(term.bytes) else { return }
    let word = Tokenizer.Word(range: 0..<term.bytes.count, hash: term.hash, folded: term.bytes)
    ArabicPrefixes.forEachRest(of: word, in: term.bytes) { rest, _ in body(rest) }
  }

  /// What a name is compared by: its terms; where it has no word in it, such as a sign, itself, folded.
  static func nameKey(_ name: String) -> String {
    let terms = key(name)
    return terms.isEmpty ? name.trimmingWhitespace().folded(diacritics: true) : terms
  }

  /// The terms of a text, one space between them.
  static func key(_ text: String) -> String {
    var text = text
    var key: [UInt8] = []
    text.withUTF8 { bytes in
      forEach(in: bytes) { term in
        if !key.isEmpty { key.append(UInt8(ascii: " ")) }
        key += term.bytes
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// For each byte: the lower-case letter or the digit that it is in ASCII, or 0.
  private static let letters: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    return byte.isASCIILetter ? byte | 0x20 : byte.isASCIIDigit ? byte : 0
  }

  /// Lower case, letter by letter: no letter depends on those beside it.
  private static func lower(_ folded: [UInt8], into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    folded.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          result.append(byte.isASCIILetter ? byte | 0x20 : byte)
          index += 1
          continue
        }
        let (scalar, width) = Tokenizer.decode(bytes, at: index)
        if let lower = lowerCase(of: scalar) {
          result += lower
        } else {
          result += bytes[index..<(index + width)]
        }
        index += width
      }
    }
  }

  private static func lowerCase(of scalar: Unicode.Scalar) -> [UInt8]? {
    let value = Int(scalar.value)
    if value < lowerCases.count { return lowerCases[value] }
    return scalar.properties.changesWhenLowercased ? Array(scalar.properties.lowercaseMapping.utf8) : nil
  }

  private static let lowerCases: [[UInt8]?] = (0..<0x2000).map { value in
    guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)),
      scalar.properties.changesWhenLowercased
    else { return nil }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }
}
