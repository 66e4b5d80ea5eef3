import DossierKit
import Testing

/// How lists are cut into pages.
@Suite struct PagePartTests {
  @Test("A list is cut by years, the latest first, and what has none comes last")
  func years() {
    let slices = PagePart.byYear([2023, nil, 2024, 2023], bound: 10)
    #expect(slices.map(\.part.slug) == ["2024", "2023", "undated"])
    #expect(slices.map(\.part.name) == [.year(2024), .year(2023), .undated])
    #expect(slices.map(\.entries) == [[2], [0, 3], [1]])
    #expect(slices.map(\.part.index) == [0, 1, 2])
    #expect(slices.allSatisfy { $0.part.count == 3 })
    #expect(
      PagePart.byYear([2023, 2024], latestFirst: false, bound: 10).map(\.part.slug) == ["2023", "2024"])
  }

  @Test("A year that is too long for a page goes on, on pages with numbers")
  func furtherPages() {
    let slices = PagePart.byYear(Array(repeating: 2024, count: 7), bound: 3)
    #expect(slices.map(\.part.slug) == ["2024", "2024-2", "2024-3"])
    #expect(slices.map(\.part.name) == [.year(2024), .further(.year(2024), 2), .further(.year(2024), 3)])
    #expect(slices.map(\.entries) == [[0, 1, 2], [3, 4, 5], [6]])
  }

  @Test("A page ends where the next entry would not fit, and a larger entry has one for itself")
  func sizes() {
    let sizes = [4, 4, 4, 99, 1]
    let slices = PagePart.byYear(Array(repeating: 1, count: 5), bound: 10) { sizes[$0] }
    #expect(slices.map(\.entries) == [[0, 1], [2], [3], [4]])
  }

  @Test("Years before Christ have addresses of their own")
  func beforeChrist() {
    let slices = PagePart.byYear([44, -43, 0], bound: 10)
    #expect(slices.map(\.part.slug) == ["44", "bc-1", "bc-44"])
    #expect(slices.map(\.part.name) == [.year(44), .year(0), .year(-43)])
  }

  @Test("A list without entries has no parts, and a group without entries has none")
  func empty() {
    #expect(PagePart.byYear([], bound: 10).isEmpty)
    let groups = [
      PageGroup(slug: "a", name: .text("A")), PageGroup(slug: "b", name: .text("B"), entries: [0]),
    ]
    #expect(PagePart.cut(groups, bound: 10).map(\.part.slug) == ["b"])
  }

  @Test("The number of a further page is set apart as the caller wants it")
  func separator() {
    let group = PageGroup(slug: "with-mali", name: .text("Mali"), entries: [0, 1])
    #expect(PagePart.cut([group], bound: 1, separator: "/").map(\.part.slug) == ["with-mali", "with-mali/2"])
  }
}
