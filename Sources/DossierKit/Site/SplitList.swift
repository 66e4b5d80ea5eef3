/// A list in the order in which readers see it, spread over several pages where it is too long for one.
public struct SplitList<Entry: Sendable>: Sendable {
  /// All entries, in order.
  public private(set) var entries: [Entry] = []
  /// The parts, which have each entry once; empty where one page holds them all.
  public private(set) var slices: [PageSlice] = []
  /// Whether the first part is on the list's own page, rather than on one of its own.
  public private(set) var beginsOnWhole = false

  /// A list without entries.
  init() {}

  /// Whether the list has parts.
  public var isSplit: Bool { !slices.isEmpty }

  /// The parts that have a page of their own.
  public var ownPages: [PagePart] { slices.dropFirst(beginsOnWhole ? 1 : 0).map(\.part) }

  /// The entries of a part, in order.
  public func entries(of part: PagePart) -> [Entry] {
    guard slices.indices.contains(part.index) else { return [] }
    return slices[part.index].entries.map { entries[$0] }
  }

  /// The parts before and after one.
  public func neighbours(of part: PagePart) -> (previous: PagePart?, next: PagePart?) {
    let (before, after) = (part.index - 1, part.index + 1)
    return (
      slices.indices.contains(before) ? slices[before].part : nil,
      slices.indices.contains(after) ? slices[after].part : nil
    )
  }
}

/// How much of a list one page holds, in bytes of its HTML; what is around the list comes on top.
enum ListBound {
  static let page = 150_000
  /// The most years or letters that have pages of their own; more of them share pages.
  static let groups = 200
}

extension SplitList {

  /// A list by years; `size` is how many bytes an entry's row takes.
  init(_ entries: [Entry], latestFirst: Bool = true, year: (Entry) -> Int?, size: (Entry) -> Int) {
    self.entries = entries
    let sizes = entries.map(size)
    guard sizes.reduce(0, +) > ListBound.page else { return }
    let slices = PagePart.byYear(
      entries.map(year), latestFirst: latestFirst, bound: ListBound.page, size: { sizes[$0] })
    self.slices = Self.merged(slices, sizes)
  }

  /// A list by letters, in their order; `size` is how many bytes an entry's row takes.
  init(_ entries: [Entry], letter: (Entry) -> IndexKey, size: (Entry) -> Int) {
    self.entries = entries
    let sizes = entries.map(size)
    guard sizes.reduce(0, +) > ListBound.page else { return }
    var groups: [PageGroup] = []
    for (position, key) in entries.map(letter).enumerated() {
      let name = PartName.text(key.letter)
      if groups.last?.name != name { groups.append(PageGroup(slug: key.slug, name: name)) }
      groups[groups.count - 1].entries.append(position)
    }
    slices = Self.merged(PagePart.cut(groups, bound: ListBound.page, size: { sizes[$0] }), sizes)
  }

  /// A list whose pages are numbered; the first is the list's own page.
  init(numbered entries: [Entry], size: (Entry) -> Int) {
    self.entries = entries
    let sizes = entries.map(size)
    guard sizes.reduce(0, +) > ListBound.page else { return }
    let group = PageGroup(slug: "1", name: .number(1), entries: Array(entries.indices))
    slices = PagePart.cut([group], bound: ListBound.page, size: { sizes[$0] }).map { slice in
      var slice = slice
      let number = slice.part.index + 1
      (slice.part.slug, slice.part.name) = ("\(number)", .number(number))
      return slice
    }
    beginsOnWhole = true
  }

  /// Parts side by side that fit on one page share it, where there are very many of them.
  private static func merged(_ slices: [PageSlice], _ sizes: [Int]) -> [PageSlice] {
    guard slices.count > ListBound.groups else { return slices }
    var merged: [(slice: PageSlice, size: Int)] = []
    for slice in slices {
      let size = slice.entries.reduce(0) { $0 + sizes[$1] }
      guard let last = merged.last, last.size + size <= ListBound.page else {
        merged.append((slice, size))
        continue
      }
      merged[merged.count - 1].slice.entries += slice.entries
      merged[merged.count - 1].size += size
      merged[merged.count - 1].slice.part.name = .span(first(of: last.slice.part.name), slice.part.name)
    }
    return merged.enumerated().map { index, entry in
      var slice = entry.slice
      (slice.part.index, slice.part.count) = (index, merged.count)
      return slice
    }
  }

  private static func first(of name: PartName) -> PartName {
    if case .span(let first, _) = name { first } else { name }
  }
}
