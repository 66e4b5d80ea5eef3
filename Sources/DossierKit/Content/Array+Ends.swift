extension Array where Element: BinaryInteger {
  /// Where the piece at a position stands, of pieces that lie one behind the other and end where these numbers say.
  func piece(_ position: Int) -> Range<Int> {
    (position == 0 ? 0 : Int(self[position - 1]))..<Int(self[position])
  }
}
