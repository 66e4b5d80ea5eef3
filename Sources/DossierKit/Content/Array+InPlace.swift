extension Array {
  /// What `read` makes of the element at a position. It is read in its place: an index would give a copy, which for what
  /// holds many lists and texts means some dozens of references to count up and down again.
  func read<Value>(_ position: Int, _ read: (Element) -> Value) -> Value {
    withUnsafeBufferPointer { read($0[position]) }
  }

  /// Gives back the room that the array has reserved and does not use.
  mutating func shrink() {
    self = withUnsafeBufferPointer { Array($0) }
  }
}

extension Dictionary {
  /// Gives back the room that each list has reserved and does not use.
  mutating func shrinkLists<Element>() where Value == [Element] {
    for index in values.indices { values[index].shrink() }
  }
}
