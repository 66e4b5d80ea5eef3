import DossierKit
import HTML

extension Speaker {
  /// A date, as precisely as it is known; machines get it where HTML has a form that says the same.
  func date(_ date: EDTFDate) -> HTML {
    let text = date.formatted(in: words.dates)
    guard let machine = date.dateTimeAttribute else { return HTML(text: text) }
    return """
      <time datetime="\(machine)">\(text)</time>
      """
  }

  /// A date, or that it is unknown.
  func date(_ known: EDTFDate?) -> HTML {
    known.map { date($0) } ?? unknown(words.dateUnknown)
  }

  /// From when to when something lasted.
  func period(from start: EDTFDate?, to end: EDTFDate?) -> HTML {
    switch (start, end) {
    case (let start?, let end?): words.period(date(start), date(end))
    case (let start?, nil): words.since(date(start), start.formatted(in: words.dates))
    case (nil, let end?): words.until(date(end), end.formatted(in: words.dates))
    case (nil, nil): unknown(words.undatedStart)
    }
  }
}

extension Template {
  /// The date of anything that has one; the kind of a page that has none.
  func key(of entity: EntityID) -> HTML {
    switch entity.kind {
    case .briefing, .event: scope.label(.key, of: entity) ?? unknown(words.dateUnknown)
    default: HTML(text: words.kind(entity.kind))
    }
  }
}
