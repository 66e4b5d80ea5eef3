// What the parser takes from its bytes, one piece at a time.

extension EDTFParser {
  func fault(_ hint: String, at offset: Int? = nil) -> EDTFFault {
    EDTFFault(offset: offset ?? position, hint: hint)
  }

  func digit(at index: Int) -> Int? {
    guard index < limit, bytes[index] &- UInt8(ascii: "0") < 10 else { return nil }
    return Int(bytes[index] - UInt8(ascii: "0"))
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < limit, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ scalar: Unicode.Scalar, _ hint: String) throws(EDTFFault) {
    guard take(scalar) else { throw fault(hint) }
  }

  mutating func takeUnknownPair() -> Bool {
    guard position + 1 < limit, bytes[position] == UInt8(ascii: "X"), bytes[position + 1] == UInt8(ascii: "X")
    else { return false }
    position += 2
    return true
  }

  mutating func pair(
    _ shape: String, upTo maximum: Int = 99, _ range: String = ""
  ) throws(EDTFFault) -> Int {
    guard let tens = digit(at: position), let ones = digit(at: position + 1) else { throw fault(shape) }
    guard tens * 10 + ones <= maximum else { throw fault(range) }
    position += 2
    return tens * 10 + ones
  }
}
