extension Entities {
  /// Puts all but dossiers in the order in which a site has them, in their place, since there may be many. The order of
  /// dossiers rests on their links.
  mutating func putInOrder() {
    briefings.sort { $0.date == $1.date ? $0.id < $1.id : $1.date < $0.date }
    events.sort(by: Event.isOlder)
    actors.sort { Self.precedes($0.common, $1.common) }
    sources.sort { Self.precedes($0.common, $1.common) }
    pages.sort { $0.id < $1.id }
  }

  /// By title as a reader looks it up: case and diacritics do not count.
  private static func precedes(_ first: Common, _ second: Common) -> Bool {
    let (left, right) = (first.title.folded(diacritics: true), second.title.folded(diacritics: true))
    return left == right ? first.entity < second.entity : left < right
  }
}

extension Event {
  /// Whether the first comes before the second, oldest first; those without a date come last.
  static func isOlder(_ first: Event, _ second: Event) -> Bool {
    switch (first.date, second.date) {
    case (let left?, let right?) where left != right: left < right
    case (.some, nil): true
    case (nil, .some): false
    default: first.id < second.id
    }
  }
}
