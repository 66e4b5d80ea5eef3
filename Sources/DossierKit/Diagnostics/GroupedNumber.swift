/// A number with commas between its thousands: 9,995.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  let text = String(
    digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
    })
  return number < 0 ? "-\(text)" : text
}
