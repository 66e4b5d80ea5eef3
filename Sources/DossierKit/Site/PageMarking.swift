extension Site {
  /// The most restricted marking of all that the site holds.
  public var highestMarking: Marking {
    var highest = Marking.clear
    for common in commons { highest = max(highest, common.marking) }
    return highest
  }
}
