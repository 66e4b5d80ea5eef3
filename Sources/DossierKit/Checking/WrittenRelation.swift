/// A relation with the actors on both its ends, and the time for which it surely holds.
struct WrittenRelation {
  let relation: Relation
  let writtenBy: String

  /// All relations of a site but those of an actor with itself.
  static func all(of site: Site) -> [WrittenRelation] {
    site.actors.flatMap { actor in
      actor.relations.filter { $0.with.id != actor.id }.map {
        WrittenRelation(relation: $0, writtenBy: actor.id)
      }
    }
  }

  /// The actor from which it leads.
  var from: String { writtenBy }
  /// The actor to which it leads.
  var to: String { relation.with.id }
  /// Both actors, whichever way it leads.
  var pair: [String] { [from, to].sorted() }
  /// Kind and actors; a kind that is mutual by nature is the same from both sides, whatever its author says.
  var route: [String] {
    [relation.kind.rawValue] + (relation.kind.isDirected && relation.isDirected ? [from, to] : pair)
  }
  /// Where it is written.
  var location: SourceLocation { relation.with.location }
  /// Both actors, for a sentence.
  var actors: String { "“\(pair[0])” and “\(pair[1])”" }
}

// Days are counted from 1970-01-01; what is not bounded is as far off as can be.
extension WrittenRelation {
  /// The first day on which it can have begun.
  var earliestStart: Int { relation.start?.earliest?.daysSinceEpoch ?? .min }
  /// The last day on which it can have begun; one without a date can have begun at any time.
  var latestStart: Int { relation.start?.latest?.daysSinceEpoch ?? .max }

  /// The days on which it surely holds; nil where its dates leave none. Without dates it holds throughout.
  private var days: ClosedRange<Int>? {
    let first = relation.start.map { ($0.latest ?? $0.earliest)?.daysSinceEpoch ?? .min } ?? .min
    let last = relation.end.map { ($0.earliest ?? $0.latest)?.daysSinceEpoch ?? .max } ?? .max
    return first <= last ? first...last : nil
  }

  /// Two ties, one of each list, that surely hold on one day: those that do so first. It sorts them once, since an
  /// author may write any number of them.
  static func overlap(_ left: [WrittenRelation], _ right: [WrittenRelation]) -> (
    WrittenRelation, WrittenRelation
  )? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var entries = left.compactMap { tie in tie.days.map { (tie: tie, days: $0, isLeft: true) } }
    entries += right.compactMap { tie in tie.days.map { (tie: tie, days: $0, isLeft: false) } }
    entries.sort { ($0.days.lowerBound, $0.tie.location) < ($1.days.lowerBound, $1.tie.location) }
    // Of each list the tie that reaches furthest, of those that have begun.
    var furthest: (left: (tie: WrittenRelation, last: Int)?, right: (tie: WrittenRelation, last: Int)?)
    for entry in entries {
      if let other = entry.isLeft ? furthest.right : furthest.left, other.last >= entry.days.lowerBound {
        return entry.isLeft ? (entry.tie, other.tie) : (other.tie, entry.tie)
      }
      let last = entry.days.upperBound
      if entry.isLeft {
        if last > furthest.left?.last ?? .min { furthest.left = (entry.tie, last) }
      } else if last > furthest.right?.last ?? .min {
        furthest.right = (entry.tie, last)
      }
    }
    return nil
  }
}
