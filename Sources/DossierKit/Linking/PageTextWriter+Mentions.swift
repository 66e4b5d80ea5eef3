import HTML
import Markdown

/// A name found in a block, and whom it means.
struct FoundMention {
  var range: Range<Int>
  var candidate: MentionCandidate
  /// Whether others could be meant, and the page declares this one.
  var isChosen = false
}

extension PageTextWriter {
  /// The names in a block and whom they mean. Code, links, images and the marks themselves are passed over; the words
  /// of a wiki link too, since the link says whom they mean.
  mutating func decideMentions(in block: borrowing TextBlock, marks: [InlineMark]) -> [FoundMention] {
    let opaque = Self.opaque(in: block, marks: marks)
    let matches = block.text.withUnsafeBufferPointer { context.matcher.matches(in: $0, opaque: opaque) }
    var found: [FoundMention] = []
    mentions.beginBlock()
    for match in matches {
      let verdict = mentions.verdict(on: match, in: block.text)
      switch verdict {
      case .counts(let candidate):
        found.append(FoundMention(range: match.range, candidate: candidate))
      case .chosen(let candidate):
        found.append(FoundMention(range: match.range, candidate: candidate, isChosen: true))
      case .ambiguous(let candidates):
        report(
          .ambiguousMention, at: block.position(ofUTF8Offset: match.range.lowerBound),
          ambiguity(of: Self.words(block.text, match.range), candidates.map(\.actor)))
      default: break
      }
      if context.keeps == .records { record(verdict, at: match.range, in: block) }
    }
    return found
  }

  /// What no name is looked for in.
  static func opaque(in block: borrowing TextBlock, marks: [InlineMark]) -> [Range<Int>] {
    var opaque = block.segments.filter { !$0.role.isEditable || $0.isInLink }.map(\.range)
    guard !marks.isEmpty else { return opaque }
    opaque += marks.map(\.range)
    return opaque.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func ambiguity(of words: String, _ actors: [String]) -> String {
    let choice =
      actors.count <= 4
      ? actors.joined(separator: " or ")
      : actors.prefix(3).joined(separator: ", ") + " or one of \(actors.count - 3) more"
    let declared = actors.filter(mentions.isDeclared)
    // Where the page declares several of them, to declare one more would not help.
    let mend =
      declared.isEmpty
      ? "name one of them in “actors:”, or write [[\(actors[0])|\(words)]]"
      : "the page declares several of them, so write [[\(declared[0])|\(words)]] for the one you mean"
    return "“\(words)” can be \(choice); \(mend)"
  }

  /// Keeps what was found, and makes links of it where the site wants links.
  mutating func keep(
    _ found: [FoundMention], in block: borrowing TextBlock, _ rewriting: inout BlockRewriting
  ) {
    for mention in found {
      let actor = mention.candidate.actor
      // A name that begins in one element and ends in another cannot be one link; it counts all the same.
      let isLinked = mentions.links(actor) && block.canWrap(mention.range)
      if context.keeps == .records { record(mention, isLinked: isLinked, in: block) }
      if isLinked {
        mentions.didLink(actor)
        rewriting.wrap(mention.range, open: mentionLink(actor, fragment: nil), close: "</a>")
      }
      let place = place(of: actor, at: block.position(ofUTF8Offset: mention.range.lowerBound))
      addMention(mention.candidate, range: mention.range, isLinked: isLinked, place: place)
    }
  }

  /// Where a name stands in the file, for those who hold or held offices: the checks ask it of them, and to find a
  /// position may cost another look at the block.
  func place(of actor: String, at position: @autoclosure () -> SourcePosition) -> SourceLocation? {
    context.officeHolders.contains(actor) ? location(position()) : nil
  }

  /// The start tag of a mention's link.
  func mentionLink(_ actor: String, fragment: String?) -> HTML {
    let href = PageAddress(EntityID(.actor, actor), fragment: fragment).relative(from: address)
    return #"<a class="mention" data-actor="\#(actor)" href="\#(href)">"#
  }

  /// Keeps a mention at a range of the current block's text.
  mutating func addMention(
    _ named: MentionCandidate, range: Range<Int>, isLinked: Bool, place: SourceLocation? = nil
  ) {
    guard let found = sentence(at: range), common.entity != EntityID(.actor, named.actor) else { return }
    if let place { text.officeHolders.append((text.mentions.count, place)) }
    text.mentions.append(
      Mention(
        actor: named.actor, form: named.kind, sentence: found.index, range: found.range, isLinked: isLinked))
  }

  /// Keeps a link to a page; a link to an actor names the actor.
  mutating func keepLink(to target: EntityID, range: Range<Int>, place: SourceLocation?) {
    guard let found = sentence(at: range) else { return }
    if target.kind == .actor {
      mentions.didLink(target.id)
      addMention(MentionCandidate(target.id, .link), range: range, isLinked: true, place: place)
    }
    if target != common.entity {
      text.links.append(TextLink(target: target, sentence: found.index))
    }
  }

  /// The sentence that holds a range of the current block's text, kept from now on, and the range within it.
  mutating func sentence(at range: Range<Int>) -> (index: Int, range: Range<Int>)? {
    // Asked step by step: a copy of the block would have its sentences copied when one of them changes.
    guard let (position, place) = current?.place(of: range) else { return nil }
    if let known = current?.sentences[position].index { return (known, place) }
    guard let sentence = current?.sentence(at: position) else { return nil }
    let index = text.sentences.count
    text.sentences.append(sentence)
    current?.sentences[position].index = index
    return (index, place)
  }
}

extension PageTextWriter.CurrentBlock {
  /// The sentence in which a range of the block's own text begins, and the range within it.
  fileprivate func place(of range: Range<Int>) -> (sentence: Int, range: Range<Int>) {
    let start = flat.position(of: range.lowerBound)
    let end = max(start, flat.position(of: range.upperBound))
    let position = max(sentences.firstSortedIndex { $0.range.lowerBound > start } - 1, 0)
    let sentence = sentences[position].range
    let lower = min(max(start - sentence.lowerBound, 0), sentence.count)
    return (position, lower..<min(max(end - sentence.lowerBound, lower), sentence.count))
  }

  fileprivate func sentence(at position: Int) -> Sentence {
    Sentence(text: PageTextWriter.words(flat.bytes, sentences[position].range), anchor: anchor)
  }
}
