/// Ties each translation to the original at the end of its chain, so that all versions of a text know each other.
struct TranslationRoots {
  private(set) var diagnostics: [Diagnostic] = []
  private let origins: [EntityID: EntityID]

  /// The references are resolved already.
  init(_ entities: Entities) {
    let translations = entities.commons.filter(\.isTranslation)
    origins = Dictionary(
      translations.compactMap { common in
        common.translationOf.map { (common.entity, EntityID(common.entity.kind, $0.id)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A page whose chain has no end is an error, and stands as an original.
  mutating func tie(_ common: inout Common) {
    guard let reference = common.translationOf else { return }
    if let root = root(of: common.entity) {
      common.update { $0.translationOf?.id = root.id }
      return
    }
    common.update { $0.translationOf = nil }
    diagnostics.append(
      Diagnostic(
        .invalidValue, at: reference.location,
        reference.id == common.entity.id
          ? "“\(reference.id)” translates itself; name the original here, or leave “translation_of” out"
          : "“\(reference.id)” is a translation that leads back to this one; one of them has to be the original, without “translation_of”"
      ))
  }

  private func root(of page: EntityID) -> EntityID? {
    var (root, seen) = (page, Set([page]))
    while let origin = origins[root] {
      guard seen.insert(origin).inserted else { return nil }
      root = origin
    }
    return root
  }
}
