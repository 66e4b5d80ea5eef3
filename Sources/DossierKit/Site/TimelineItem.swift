/// Something that has, or should have, a place on a timeline.
public struct TimelineItem: Sendable {
  /// What it is.
  public var subject: Subject
  /// When; nil where that is not known.
  public var extent: Extent?

  /// What can stand on a timeline.
  public enum Subject: Sendable, Hashable {
    /// An event or a briefing.
    case page(EntityID)
    /// Somebody's time in an office, as the person's file has it.
    indirect case tenure(of: String, Tenure)
    /// A tie, as the file of the first actor has it.
    indirect case relation(of: String, Relation)
  }

  /// An event, with its date.
  public init(_ event: Event) {
    self.init(subject: .page(event.entity), extent: event.date.flatMap(Self.known))
  }

  /// A briefing, with its date.
  public init(_ briefing: Briefing) {
    self.init(subject: .page(briefing.entity), extent: Self.known(briefing.date))
  }

  /// A person's time in an office.
  public init(_ tenure: Tenure, of person: String) {
    self.init(subject: .tenure(of: person, tenure), extent: Extent(from: tenure.start, to: tenure.end))
  }

  /// A tie that has a date; nil for one that has none, since most ties are of no known time. A withdrawal has a day
  /// rather than a duration.
  public init?(_ relation: Relation, of actor: String) {
    let span = Extent(from: relation.start, to: relation.end, hasEnded: relation.status == .ended)
    let isMoment = relation.kind == .withdrawal && relation.end == nil
    guard let extent = isMoment ? relation.start.map(Extent.init) : span else { return nil }
    self.init(subject: .relation(of: actor, relation), extent: extent)
  }

  private init(subject: Subject, extent: Extent?) {
    self.subject = subject
    self.extent = extent
  }

  /// A date that names no day at all (`../..`) is as good as none.
  private static func known(_ date: EDTFDate) -> Extent? {
    let extent = Extent(date)
    return extent.year == nil ? nil : extent
  }
}

extension TimelineItem {
  /// In the order of time, what has no date last; things of one time stay in the order in which they are given.
  public static func sorted(_ items: [TimelineItem]) -> [TimelineItem] {
    items.enumerated().sorted { first, second in
      let (left, right) = (first.element.extent, second.element.extent)
      guard let left, let right else {
        return left == nil && right == nil ? first.offset < second.offset : left != nil
      }
      return left < right || (!(right < left) && first.offset < second.offset)
    }
    .map(\.element)
  }
}

extension Site {
  /// What concerns an actor, in the order of time: the events in which it took part, its offices or those who held
  /// it, its ties that have a date, the briefings that declare or name it, of these the `latest` alone.
  public func timeline(of actor: Actor, latest: Int = .max) -> [TimelineItem] {
    var items = (links.events[actor.id] ?? []).compactMap { event($0).map { TimelineItem($0) } }
    items += actor.tenures.map { TimelineItem($0, of: actor.id) }
    items += (links.holders[actor.id] ?? []).map { TimelineItem($0.tenure, of: $0.person) }
    items += (links.relations[actor.id] ?? []).compactMap { TimelineItem($0.relation, of: $0.writtenBy) }
    // The pages that name an actor begin with the briefings, the newest first.
    items += (links.mentions[actor.id] ?? []).prefix { $0.page.kind == .briefing }.prefix(latest)
      .compactMap { briefing($0.page.id).map { TimelineItem($0) } }
    return TimelineItem.sorted(items)
  }

  /// Whether ``timeline(of:)`` has anything, found without going through it.
  public func hasTimeline(_ actor: Actor) -> Bool {
    if links.events[actor.id] != nil || !actor.tenures.isEmpty || links.holders[actor.id] != nil {
      return true
    }
    // The pages that name an actor begin with the briefings.
    if links.mentions[actor.id]?.first?.page.kind == .briefing { return true }
    return (links.relations[actor.id] ?? []).contains { TimelineItem($0.relation, of: $0.writtenBy) != nil }
  }
}
