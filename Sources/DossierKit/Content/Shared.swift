/// A value that many hold and nobody changes: a copy costs one reference, however large the value is.
@usableFromInline
struct Shared<Value: Sendable>: Sendable {
  @usableFromInline let box: Box

  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let value: Value

    init(_ value: Value) { self.value = value }
  }

  init(_ value: Value) { box = Box(value) }

  /// The value.
  @inlinable var value: Value { box.value }

  /// Puts a changed value in its place; whoever else holds the old one keeps it.
  mutating func update(_ change: (inout Value) -> Void) {
    var value = value
    change(&value)
    self = Shared(value)
  }
}

extension Shared: Equatable where Value: Equatable {
  @usableFromInline
  static func == (left: Shared, right: Shared) -> Bool { left.box === right.box || left.value == right.value }
}

extension Shared: Hashable where Value: Hashable {
  @usableFromInline
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
