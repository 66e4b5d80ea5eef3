import DossierKit
import HTML

extension Template {
  /// The actors of a briefing: those that it declares, then those that it names, in its own order.
  func actors(of briefing: Briefing) -> [String] {
    site.actors(of: briefing)
  }

  /// The actors of a dossier: those that it declares, then those that its briefings have.
  func actors(of dossier: Dossier) -> [String] {
    site.lists.ofDossiers[dossier.id]?.actors ?? []
  }

  /// A dossier's briefings, newest first.
  func briefings(of dossier: Dossier) -> [Briefing] {
    (site.links.dossierBriefings[dossier.id] ?? []).compactMap { site.briefing($0) }
  }

  /// The events of a dossier: its own and its briefings', oldest first, those without a date last.
  func events(of dossier: Dossier) -> [Event] {
    (site.lists.ofDossiers[dossier.id]?.events ?? []).compactMap { site.event($0) }
  }

  /// Oldest first; those without a date come last.
  func sorted(_ events: [Event]) -> [Event] {
    events.sorted { first, second in
      switch (first.date, second.date) {
      case (let left?, let right?) where left != right: left < right
      case (.some, nil): true
      case (nil, .some): false
      default: first.id < second.id
      }
    }
  }
}
