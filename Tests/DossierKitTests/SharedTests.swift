import Testing

@testable import DossierKit

@Suite("A value that many hold")
struct SharedTests {
  @Test("whoever changes it changes it for himself alone")
  func update() {
    let first = Shared(["one"])
    var second = first
    second.update { $0.append("two") }
    #expect(first.value == ["one"])
    #expect(second.value == ["one", "two"])
    #expect(first == Shared(["one"]))
    #expect(first != second)
    #expect(Set([first, Shared(["one"]), second]).count == 2)
  }
}
