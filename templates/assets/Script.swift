/// A script without what only its authors need: indentation, empty lines, and comments that have lines of their own.
///
/// No string of a script here runs over several lines.
func compactScript(_ script: [UInt8]) -> [UInt8] {
  var compact: [UInt8] = []
  compact.reserveCapacity(script.count)
  for line in script.split(separator: UInt8(ascii: "\n")) {
    let code = line.drop { $0 == UInt8(ascii: " ") }
    if code.isEmpty || code.starts(with: "//".utf8) || code.starts(with: "/**".utf8) { continue }
    compact += code
    compact.append(UInt8(ascii: "\n"))
  }
  return compact
}
