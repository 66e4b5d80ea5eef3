/// Puts the parts of a picture beside and below each other.
struct Shelves {
  let width: Double
  let space: Double
  /// How high the parts are together.
  private(set) var height = 0.0
  private var top = 0.0
  private var left = 0.0

  init(width: Double, space: Double) {
    self.width = width
    self.space = space
  }

  /// Leaves no room beside the parts that have been put.
  mutating func close() {
    if left > 0 { left = width }
  }

  /// Finds room for a part. Returns how far its boxes have to be moved.
  mutating func put(_ boxes: [LayoutBox]) -> LayoutPoint {
    let minX = boxes.map { $0.centre.x - $0.half.x }.min() ?? 0
    let maxX = boxes.map { $0.centre.x + $0.half.x }.max() ?? 0
    let minY = boxes.map { $0.centre.y - $0.half.y }.min() ?? 0
    let maxY = boxes.map { $0.centre.y + $0.half.y }.max() ?? 0
    if left > 0, left + maxX - minX > width {
      top = height + space
      left = 0
    }
    let offset = LayoutPoint(x: left - minX, y: top - minY)
    left += maxX - minX + space
    height = max(height, top + maxY - minY)
    return offset
  }
}
