// What of a run of words is the name.
extension NameScanner {
  /// The name in a run of words, without what is no part of it; nil where nothing is left.
  func name(of run: Range<Int>) -> FoundName? {
    let isStart = begins(at: words[run.lowerBound])
    var first = run.lowerBound
    if isStart { first = dropOpeners(run) }
    first = dropTitles(first..<run.upperBound)
    guard first < run.upperBound else { return nil }
    let run = first..<run.upperBound
    if run.count == 1 {
      let word = spelling(ofWords: run)
      guard word.unicodeScalars.count > 1, !NameWords.isNumeral(word) else { return nil }
      // A cell of a table, a quotation or a list in a sentence can begin with one as well.
      if !words[first].isAbbreviation, NameWords.openers.contains(words[first].text) { return nil }
    }
    let beginsSentence = isStart && begins(at: words[first])
    return found(run, beginsSentence: beginsSentence && !words[first].isAbbreviation)
  }

  private func begins(at word: Word) -> Bool {
    Sentences.begins(at: word.range.lowerBound, in: text, countsColons: true)
  }

  private func dropOpeners(_ run: Range<Int>) -> Int {
    var first = run.lowerBound
    while first < run.upperBound, !words[first].isAbbreviation {
      let isElided =
        first + 1 < words.count && gap(before: first + 1) == .apostrophe
        && NameWords.elisions.contains(words[first].text)
      let isParticle = !words[first].isCapitalized
      guard isElided || isParticle || NameWords.openers.contains(words[first].text) else { break }
      first += 1
    }
    return first
  }

  private func dropTitles(_ run: Range<Int>) -> Int {
    var first = run.lowerBound
    while first < run.upperBound, words[first].isCapitalized {
      var next = first
      while next < run.upperBound, NameWords.titleParts.contains(words[next].text) { next += 1 }
      guard next < run.upperBound, NameWords.titles.contains(words[next].text) else { break }
      while next + 1 < run.upperBound, gap(before: next + 1) == .hyphen { next += 1 }
      // The President of a body is the title of an office, and the office an actor.
      if next + 1 < run.upperBound, !words[next + 1].isCapitalized { break }
      first = next + 1
    }
    return first
  }

  private func found(_ run: Range<Int>, beginsSentence: Bool) -> FoundName {
    var start = words[run.lowerBound].range.lowerBound
    var keys = run.map { words[$0].text }
    if run.lowerBound > 0, !beginsSentence, gap(before: run.lowerBound) == .hyphen {
      let prefix = words[run.lowerBound - 1]
      if prefix.isFree, !prefix.isCapitalized, NameWords.prefixes.contains(prefix.text) {
        start = prefix.range.lowerBound
        keys.insert(prefix.text, at: 0)
      }
    }
    let range = start..<words[run.upperBound - 1].range.upperBound
    let isAbbreviation = run.count == 1 && words[run.lowerBound].isAbbreviation
    var name = FoundName(
      range: range, key: isAbbreviation ? spelling(ofWords: run) : keys.joined(separator: " "),
      spelling: spelling(range),
      beginsSentence: beginsSentence, capitals: run.count { words[$0].isCapitalized })
    if beginsSentence, run.count > 1, words[run.lowerBound + 1].isCapitalized,
      gap(before: run.lowerBound + 1) == .space
    {
      let rest = found(run.dropFirst(), beginsSentence: false)
      name.rest = FoundName.Rest(start: rest.range.lowerBound, key: rest.key, spelling: rest.spelling)
    }
    return name
  }
}

// MARK: - What stands between words

extension NameScanner {
  enum Gap {
    case space, hyphen, apostrophe, stop, other
  }

  /// What stands before a word.
  func gap(before index: Int) -> Gap {
    guard index > 0 else { return .other }
    let range = words[index - 1].range.upperBound..<words[index].range.lowerBound
    guard range.count <= 16 else { return .other }
    switch Separators.normalized(text, range) {
    case " ": return .space
    case "-": return .hyphen
    case "'": return .apostrophe
    case ".", ". ": return .stop
    default: return .other
    }
  }

  func spelling(ofWords run: Range<Int>) -> String {
    spelling(words[run.lowerBound].range.lowerBound..<words[run.upperBound - 1].range.upperBound)
  }

  /// A part of the text with one space where there is any.
  func spelling(_ range: Range<Int>) -> String {
    let isPlain = !text[range].contains { $0.isASCIISpace && $0 != 0x20 }
    let spelling = String(decoding: text[range], as: UTF8.self)
    return isPlain ? spelling : spelling.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
