/// An entry of the site's own navigation.
public struct NavigationItem: Sendable, Hashable {
  /// The words of the link.
  public var title: String
  /// Where it leads.
  public var target: Target

  /// Where an entry leads.
  public enum Target: Sendable, Hashable {
    /// A page of the site.
    case page(EntityID)
    /// An http or https address elsewhere.
    case url(String)
  }
}
