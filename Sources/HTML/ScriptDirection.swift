extension Unicode.Scalar {
  /// Whether it belongs to a block of Unicode that is kept for scripts written from right to left (the classes R and AL
  /// of UAX #9, and what else stands among them).
  @inlinable public var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
