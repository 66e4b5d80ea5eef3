import HTML
import Markdown

/// A name found in a block, and whom it means.
struct FoundMention {
  var range: Range<Int>
  var actor: String
  var kind: FormKind
}

extension PageTextWriter {
  /// The names in a block and whom they mean. Code, links, images and the marks themselves are passed over; the words
  /// of a wiki link too, since the link says whom they mean.
  mutating func decideMentions(in block: borrowing TextBlock, marks: [InlineMark]) -> [FoundMention] {
    guard !context.matcher.forms.isEmpty else { return [] }
    var opaque = block.segments.filter { !$0.role.isEditable || $0.isInLink }.map(\.range)
    if !marks.isEmpty {
      opaque += marks.map(\.range)
      opaque.sort { $0.lowerBound < $1.lowerBound }
    }
    let matches = block.text.withUnsafeBufferPointer { context.matcher.matches(in: $0, opaque: opaque) }
    var found: [FoundMention] = []
    for match in matches {
      let words = Self.words(block.text, match.range)
      switch mentions.meaning(of: match, text: words) {
      case .nobody: break
      case .actor(let actor, let kind):
        found.append(FoundMention(range: match.range, actor: actor, kind: kind))
      case .ambiguous(let actors):
        report(
          .ambiguousMention, at: block.position(ofUTF8Offset: match.range.lowerBound),
          "“\(words)” can be \(actors.count <= 4 ? actors.joined(separator: " or ") : actors.prefix(3).joined(separator: ", ") + " or one of \(actors.count - 3) more"); name one of them in “actors:”, or write [[\(actors[0])|\(words)]]"
        )
      }
    }
    return found
  }

  /// Keeps what was found, and makes links of it where the site wants links.
  mutating func keep(
    _ found: [FoundMention], in block: borrowing TextBlock, _ rewriting: inout BlockRewriting
  ) {
    for mention in found {
      // A name that begins in one element and ends in another cannot be one link; it counts all the same.
      let isLinked = mentions.links(mention.actor) && block.canWrap(mention.range)
      if isLinked {
        mentions.didLink(mention.actor)
        rewriting.wrap(mention.range, open: mentionLink(mention.actor, fragment: nil), close: "</a>")
      }
      addMention(mention.actor, mention.kind, range: mention.range, isLinked: isLinked)
    }
  }

  /// The start tag of a mention's link.
  func mentionLink(_ actor: String, fragment: String?) -> HTML {
    let href = PageAddress(EntityID(.actor, actor), fragment: fragment).relative(from: address)
    return #"<a class="mention" data-actor="\#(actor)" href="\#(href)">"#
  }

  /// Keeps a mention at a range of the current block's text.
  mutating func addMention(_ actor: String, _ kind: FormKind, range: Range<Int>, isLinked: Bool) {
    guard let place = sentence(at: range), common.entity != EntityID(.actor, actor) else { return }
    text.mentions.append(
      Mention(actor: actor, form: kind, sentence: place.index, range: place.range, isLinked: isLinked))
  }

  /// Keeps a link to a page; a link to an actor names the actor.
  mutating func keepLink(to target: EntityID, range: Range<Int>) {
    guard let place = sentence(at: range) else { return }
    if target.kind == .actor {
      mentions.didLink(target.id)
      addMention(target.id, .link, range: range, isLinked: true)
    }
    if target != common.entity {
      text.links.append(TextLink(target: target, sentence: place.index))
    }
  }

  /// The sentence that holds a range of the current block's text, kept from now on, and the range within it.
  mutating func sentence(at range: Range<Int>) -> (index: Int, range: Range<Int>)? {
    guard let block = current else { return nil }
    let start = block.flat.position(of: range.lowerBound)
    let end = max(start, block.flat.position(of: range.upperBound))
    let position = max(block.sentences.firstSortedIndex { $0.range.lowerBound > start } - 1, 0)
    let sentence = block.sentences[position].range
    let index: Int
    if let known = block.sentences[position].index {
      index = known
    } else {
      index = text.sentences.count
      text.sentences.append(Sentence(text: Self.words(block.flat.bytes, sentence), anchor: block.anchor))
      current?.sentences[position].index = index
    }
    let length = sentence.count
    let lower = min(max(start - sentence.lowerBound, 0), length)
    return (index, lower..<min(max(end - sentence.lowerBound, lower), length))
  }
}
