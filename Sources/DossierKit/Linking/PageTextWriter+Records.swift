import Markdown

extension PageTextWriter {
  /// Keeps the decision about a mention that counts.
  mutating func record(_ mention: FoundMention, isLinked: Bool, in block: borrowing TextBlock) {
    let (actor, kind) = (mention.candidate.actor, mention.candidate.kind)
    var reason = linkReason(actor, isLinked: isLinked)
    if mention.isChosen {
      reason += "; others have this form too, and the page declares \(actor) alone of them"
    } else if !kind.isStrong {
      reason += "; a \(kind.rawValue) counts here since \(contextReason(actor))"
    }
    record(mention.candidate, mention.range, in: block, isLinked: isLinked, reason)
  }

  /// Keeps the decision about a form that counts for nobody.
  mutating func record(
    _ verdict: MentionDecision.Verdict, at range: Range<Int>, in block: borrowing TextBlock
  ) {
    switch verdict {
    case .counts, .chosen: break
    case .shadows: recordShadowed(range, in: block)
    case .ignored(let candidate):
      recordUncounted(candidate, range, in: block, "this page turns the form off (mentions: ignore)")
    case .ownPage(let candidate):
      recordUncounted(candidate, range, in: block, "this is \(candidate.actor)’s own page")
    case .withoutContext(let candidate):
      recordUncounted(
        candidate, range, in: block,
        "a \(candidate.kind.rawValue) counts only where the page names \(candidate.actor) otherwise or declares it in “actors:”"
      )
    case .place(let candidate, let reason):
      recordUncounted(candidate, range, in: block, Self.sentence(reason))
    case .ambiguous(let candidates):
      let actors = candidates.map(\.actor).joined(separator: ", ")
      recordUncounted(
        candidates[0], range, in: block,
        "it can be any of \(actors); name one of them alone in “actors:”, or write a link")
    }
  }

  private static func sentence(_ reason: Locatives.Reason) -> String {
    switch reason {
    case .word(let word): "behind “\(word)” it is the place"
    case .based: "with “-based” it is the place"
    case .joined: "it is joined to a place, and one as well"
    }
  }

  /// Keeps the forms that stand where no name is looked for.
  mutating func recordUntouched(in block: borrowing TextBlock, marks: [InlineMark]) {
    let opaque = Self.opaque(in: block, marks: marks)
    guard block.kind.isHeading || !opaque.isEmpty else { return }
    let matches = block.text.withUnsafeBufferPointer { context.matcher.matches(in: $0) }
    for match in matches {
      let place = block.kind.isHeading ? nil : opaque.first { $0.overlaps(match.range) }
      guard block.kind.isHeading || place != nil, let candidate = mentions.candidates(for: match.forms).first
      else { continue }
      let reason =
        block.kind.isHeading
        ? "no name becomes a link in a heading"
        : isCode(match.range, in: block)
          ? "this is code" : "these words are a link or a mark of yours, which says itself what it means"
      recordUncounted(candidate, match.range, in: block, reason)
    }
  }

  /// Keeps the capitalised names in a block that no form takes. Headings are often in capitals throughout.
  mutating func collectNames(in block: borrowing TextBlock, marks: [InlineMark]) {
    guard !block.kind.isHeading else { return }
    let taken = Self.opaque(in: block, marks: marks)
    let (origin, page) = (origin, common.location)
    block.text.withUnsafeBufferPointer { text in
      let forms = context.matcher.matches(in: text).map(\.range)
      candidates.add(text, taken: taken + forms) {
        origin.location(block.position(ofUTF8Offset: $0), in: page)
      }
    }
  }

  private func isCode(_ range: Range<Int>, in block: borrowing TextBlock) -> Bool {
    block.segments.contains { $0.range.overlaps(range) && ($0.role == .code || $0.role == .rawHTML) }
  }

  /// The forms in a phrase that means nobody.
  private mutating func recordShadowed(_ range: Range<Int>, in block: borrowing TextBlock) {
    let phrase = Self.words(block.text, range)
    let inner = block.text[range].withUnsafeBufferPointer {
      context.matcher.matches(in: $0, where: { !context.candidates[Int($0)].isEmpty })
    }
    for match in inner {
      guard let candidate = mentions.candidates(for: match.forms).first else { continue }
      let place = (match.range.lowerBound + range.lowerBound)..<(match.range.upperBound + range.lowerBound)
      recordUncounted(candidate, place, in: block, "it is part of “\(phrase)”, which means nobody")
    }
  }

  private mutating func recordUncounted(
    _ candidate: MentionCandidate, _ range: Range<Int>, in block: borrowing TextBlock, _ reason: String
  ) {
    record(candidate, range, in: block, isLinked: false, counts: false, reason)
  }

  private mutating func record(
    _ candidate: MentionCandidate, _ range: Range<Int>, in block: borrowing TextBlock, isLinked: Bool,
    counts: Bool = true, _ reason: String
  ) {
    records.append(
      MentionRecord(
        location: location(block.position(ofUTF8Offset: range.lowerBound)),
        text: Self.words(block.text, range), actor: counts ? candidate.actor : nil, form: candidate.kind,
        isLinked: isLinked, reason: reason))
  }

  private func linkReason(_ actor: String, isLinked: Bool) -> String {
    switch context.settings.linkMentions {
    case .all where isLinked: "every mention is linked (link_mentions: all)"
    case .firstPerSection where isLinked: "the first mention of \(actor) in this section"
    case .firstPerPage where isLinked: "the first mention of \(actor) on this page"
    case .none: "it counts, and no mention is linked (link_mentions: none)"
    case .firstPerSection where !mentions.links(actor):
      "it counts; \(actor) is linked in this section already"
    case .firstPerPage where !mentions.links(actor): "it counts; \(actor) is linked on this page already"
    default: "it counts; it begins in one element and ends in another, so that no link fits around it"
    }
  }

  private func contextReason(_ actor: String) -> String {
    mentions.isDeclared(actor) ? "the page declares \(actor)" : "the page also names \(actor) otherwise"
  }
}
