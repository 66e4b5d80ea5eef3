/// One of the pages over which a list is spread that is too long for a single page.
public struct PagePart: Sendable, Hashable {
  /// The page's file name without its ending: `2024`, `2024-2`, `bc-44`, `undated`; unique among the parts of a list.
  public var slug: String
  /// What the part holds, for a theme to put into words.
  public var name: PartName
  /// Its place among the parts of the list, from 0.
  public var index: Int
  /// How many parts the list has.
  public var count: Int

  /// A part; `index` counts from 0 to below `count`.
  public init(slug: String, name: PartName, index: Int, count: Int) {
    self.slug = slug
    self.name = name
    self.index = index
    self.count = count
  }
}

/// What a part of a list holds. A theme has the words for it, in the language of the page.
public enum PartName: Sendable, Hashable {
  /// What is of a year; astronomical: 0 is 1 BC.
  case year(Int)
  /// What has no date.
  case undated
  /// The page of a list whose pages only have numbers, from 1.
  case number(Int)
  /// A name or letter that stands in the content.
  case text(String)
  /// The second or a later page of what is too long for one.
  indirect case further(PartName, Int)
  /// Several parts that share a page, from the first to the last.
  indirect case span(PartName, PartName)
}

/// A part of a list with its entries.
public struct PageSlice: Sendable, Hashable {
  /// The part.
  public var part: PagePart
  /// The positions of its entries in the list, in the order of the list.
  public var entries: [Int]
}

/// Entries of a list that belong together and come on pages of their own: a year's, a letter's.
public struct PageGroup: Sendable, Hashable {
  /// What their page is called in addresses; a further page has a number after it.
  public var slug: String
  /// What they have in common.
  public var name: PartName
  /// The positions of the entries in the list, in the order of the list.
  public var entries: [Int]

  /// Entries under a name.
  public init(slug: String, name: PartName, entries: [Int] = []) {
    self.slug = slug
    self.name = name
    self.entries = entries
  }
}

extension PagePart {
  /// Cuts a list by years, the latest first or last, what has none at the end; a year that is too long for one page is
  /// cut further. The same list is always cut the same way, in time linear in its length.
  ///
  /// - Parameters:
  ///   - years: The year of each entry, in the order of the list.
  ///   - latestFirst: Whether the parts begin with the latest year.
  ///   - bound: How much a page holds; an entry that is larger has a page for itself.
  ///   - size: How much an entry takes of that, by its position.
  public static func byYear(
    _ years: [Int?], latestFirst: Bool = true, bound: Int, size: (Int) -> Int = { _ in 1 }
  ) -> [PageSlice] {
    var byYear: [Int: PageGroup] = [:]
    var undated = PageGroup(slug: "undated", name: .undated)
    for (position, year) in years.enumerated() {
      if let year {
        byYear[year, default: group(of: year)].entries.append(position)
      } else {
        undated.entries.append(position)
      }
    }
    let sorted = byYear.sorted { latestFirst ? $0.key > $1.key : $0.key < $1.key }.map(\.value)
    return cut(sorted + [undated], bound: bound, size: size)
  }

  /// Cuts groups that are too long for one page; groups without entries have none. The `separator` stands between a
  /// group's slug and the number of a further page.
  public static func cut(
    _ groups: [PageGroup], bound: Int, separator: String = "-", size: (Int) -> Int = { _ in 1 }
  ) -> [PageSlice] {
    var slices: [PageSlice] = []
    for group in groups where !group.entries.isEmpty {
      let pages = pages(of: group.entries, bound: bound, size: size)
      for (index, entries) in pages.enumerated() {
        let isFirst = index == 0
        let part = PagePart(
          slug: isFirst ? group.slug : group.slug + separator + String(index + 1),
          name: isFirst ? group.name : .further(group.name, index + 1), index: slices.count, count: 0)
        slices.append(PageSlice(part: part, entries: entries))
      }
    }
    for index in slices.indices { slices[index].part.count = slices.count }
    return slices
  }

  private static func group(of year: Int) -> PageGroup {
    // Astronomical years: 0 is 1 BC.
    PageGroup(slug: year > 0 ? String(year) : "bc-\(1 - year)", name: .year(year))
  }

  private static func pages(of entries: [Int], bound: Int, size: (Int) -> Int) -> [[Int]] {
    var pages: [[Int]] = []
    var room = 0
    for entry in entries {
      let size = size(entry)
      if pages.isEmpty || size > room {
        pages.append([])
        room = bound
      }
      pages[pages.count - 1].append(entry)
      room -= size
    }
    return pages
  }
}
