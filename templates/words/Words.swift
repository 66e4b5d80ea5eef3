import DossierKit
import HTML

/// What the theme says in words of its own, in English: labels and headings. What is unknown and whole sentences are in
/// `Words+Sentences.swift`, terms of the content model in `Words+Terms.swift`.
struct Words: Sendable {
  /// The words in English.
  static let english = Words()

  // MARK: The frame

  let skipToContent = "Skip to content"
  let siteNavigation = "Site"
  let backToTop = "Back to top"
  let home = "Home"
  let contents = "Contents"
  let jumpTo = "Jump to"
  let parts = "Pages of the list"
  let draft = "Draft."
  let draftMeans = "This page is not published yet."
  let deprecated = "Deprecated."
  let deprecatedMeans = "This page is kept for reference and no longer maintained."
  let revoked = "Revoked."
  let revokedMeans = "This page no longer stands."
  let replacedBy = "Replaced by"
  let whatChanged = "What changed"
  let alsoIn = "Also in"
  let marking = "Marking"
  let tags = "Tags"
  let tag = "Tag"

  // MARK: Headings

  let dossiers = "Dossiers"
  let openDossiers = "Open dossiers"
  let briefings = "Briefings"
  let latestBriefings = "Latest briefings"
  let recentChanges = "Recent changes"
  let waysIn = "Ways in"
  let actors = "Actors"
  let events = "Events"
  let sources = "Sources"
  let pages = "Pages"
  let otherPages = "Other pages"
  let timeline = "Timeline"
  let undated = "Undated"
  let quarters = ["Jan", "Apr", "Jul", "Oct"]
  let spans = "Across years"
  let latestEvents = "Latest events"
  let byYear = "By year"
  let byLetter = "By letter"
  let keyJudgements = "Key judgements"
  let claims = "Claims"
  let recommendations = "Recommendations"
  let related = "Related"
  let linksHere = "What links here"
  let replies = "Replies"
  let changes = "Changes"
  let citeThis = "Cite this page"
  let now = "Now"
  let relations = "Relations"
  let offices = "Offices"
  let officeHolders = "Office-holders"
  let members = "Members"
  let everyMention = "Every sentence that names it"
  let claimsByIt = "Claims by it"
  let claimsAboutIt = "Claims about it"
  let recommendationsToIt = "Recommendations to it"
  let recommendationsByIt = "Recommendations by it"
  let proposedFor = "Proposed for"
  let namedTogether = "Named together with"
  let sourcesOfOthers = "Sources that speak of it"
  let casualties = "Casualties"
  let claimsAboutEvent = "Claims about it"
  let contradictions = "Contradictions"
  let briefingsThatTell = "Briefings that tell it"
  let trust = "How far it can be trusted"
  let derivedFrom = "Derived from"
  let relayedBy = "Relayed by"
  let fallsWithIt = "What falls if it falls"
  let citedBy = "Cited by"
  let alerts = "What to watch for"
  let pageNotFound = "Page not found"

  // MARK: Labels

  let date = "Date"
  let place = "Place"
  let coordinates = "Coordinates"
  let dossier = "Dossier"
  let updated = "Updated"
  let cutoff = "Information cut-off"
  let kind = "Kind"
  let alsoNamed = "Also"
  let adjective = "Adjective"
  let standsForIt = "Stands for it"
  let memberOf = "Member of"
  let holder = "Held by"
  let homepage = "Homepage"
  let namedIn = "Named in"
  let lastChange = "Last change"
  let nextReview = "Next review"
  let mainActors = "Main actors"
  let oneActor = "The timeline of"
  let contains = "Contains"
  let likelihood = "Likelihood"
  let confidence = "Confidence"
  let basedOn = "Based on"
  let briefing = "Briefing"
  let what = "What"
  let publisher = "Publisher"
  let issued = "Issued"
  let accessed = "Accessed"
  let address = "Address"
  let archived = "Archived"
  let languageLabel = "Language"
  let writtenIn = "Written in"
  let claim = "Claim"
  let by = "By"
  let stanceLabel = "Stance"
  let grade = "Grade"
  let source = "Source"
  let number = "No."
  let previous = "Previous"
  let next = "Next"
  let older = "Older"
  let newer = "Newer"
  let originalHeadline = "Original headline"
  let inTheText = "in the text"
  let citedAt = "cited at"
  let proposed = "proposed:"
  let about = "about"
  let contradicts = "contradicts"
  let see = "see"
  let shares = "shares"
  let relays = "relays"
}

// MARK: Words around a name or a number

extension Words {
  func claimsBy(_ name: HTML) -> HTML { "Claims by \(name)" }
  func claimsAbout(_ name: HTML) -> HTML { "Claims about \(name)" }
  func recommendationsTo(_ name: HTML) -> HTML { "Recommendations to \(name)" }
  func recommendationsBy(_ name: HTML) -> HTML { "Recommendations by \(name)" }
  func proposals(_ name: HTML) -> HTML { "What \(name) is proposed for" }
  func pair(_ first: HTML, _ second: HTML) -> HTML { "\(first) and \(second)" }
  func to(_ names: HTML) -> HTML { "to \(names)" }
  func heading(to names: HTML) -> HTML { "To \(names)" }
  func by(_ name: HTML) -> HTML { "by \(name)" }
  func since(_ date: HTML) -> HTML { "since \(date)" }
  func until(_ date: HTML) -> HTML { "until \(date)" }
  func speaker(of claims: HTML) -> HTML { "speaker of \(claims)" }
  func spokenOf(in claims: HTML) -> HTML { "spoken of in \(claims)" }
  func recommends(_ recommendations: HTML) -> HTML { "author of \(recommendations)" }
  func addressee(of recommendations: HTML) -> HTML { "addressee of \(recommendations)" }
  func part(_ role: String, in event: HTML) -> HTML { "\(role) in \(event)" }
  func tagged(_ tag: String) -> String { "Tag: \(tag)" }
  func claimNumber(_ number: Int) -> String { "claim\u{A0}\(number)" }
  func passage(_ number: Int) -> String { "passage\u{A0}\(number)" }
  func lastChanged(_ date: HTML) -> HTML { "last changed \(date)" }
  func percent(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)\u{2060}–\u{2060}\(range.upperBound)\u{A0}%"
  }
  func credibility(_ meaning: String) -> String { "the claim: \(meaning)" }
  func reliability(_ meaning: String) -> String { "the source: \(meaning)" }
  func all(_ count: String) -> String { "All \(count)" }
  func more(_ count: Int) -> String { "\(count)\u{A0}more" }
  func range(_ low: Int, _ high: Int) -> String { "\(low) to\u{A0}\(high)" }
  func atLeast(_ number: Int) -> String { "at least\u{A0}\(number)" }
  func atMost(_ number: Int) -> String { "at most\u{A0}\(number)" }
  /// "12 entries: 5 events, 7 briefings; 2 without a date."
  func entries(_ count: String, of sorts: [String], undated: Int) -> String {
    let sorts = sorts.count > 1 ? ": \(sorts.joined(separator: ", "))" : ""
    return undated > 0 ? "\(count)\(sorts); \(undated)\u{A0}without a date." : "\(count)\(sorts)."
  }
  func first(_ shown: Int, of all: String) -> String { "\(shown) of \(all)." }
  func latest(_ count: String) -> String { "The latest \(count)." }
  func latestSpans(_ shown: Int, of all: Int) -> String {
    "The latest \(shown) of \(all). \(spansMean)"
  }

  /// A number with what it counts: "1 briefing", "5 briefings".
  func count(_ number: Int, _ noun: Noun) -> String {
    "\(figure(number))\u{A0}\(number == 1 ? noun.one : noun.other)"
  }

  /// A number with its thousands apart: 20,000.
  func figure(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(1000 + number % 1000).dropFirst()
    return "\(figure(number / 1000)),\(rest)"
  }

  /// What can be counted.
  struct Noun: Sendable, Equatable {
    var one: String
    var other: String

    static let briefing = Noun(one: "briefing", other: "briefings")
    static let actor = Noun(one: "actor", other: "actors")
    static let event = Noun(one: "event", other: "events")
    static let source = Noun(one: "source", other: "sources")
    static let dossier = Noun(one: "dossier", other: "dossiers")
    static let otherPage = Noun(one: "other page", other: "other pages")
    static let page = Noun(one: "page", other: "pages")
    static let claim = Noun(one: "claim", other: "claims")
    static let recommendation = Noun(one: "recommendation", other: "recommendations")
    static let entry = Noun(one: "entry", other: "entries")
    static let sentence = Noun(one: "sentence", other: "sentences")
    static let passage = Noun(one: "passage", other: "passages")
    static let relation = Noun(one: "relation", other: "relations")
    static let member = Noun(one: "member", other: "members")
    static let membership = Noun(one: "membership", other: "memberships")
    static let office = Noun(one: "office", other: "offices")
    static let holder = Noun(one: "office-holder", other: "office-holders")
    static let claimBy = Noun(one: "claim by it", other: "claims by it")
    static let claimAbout = Noun(one: "claim about it", other: "claims about it")
    static let recommendationTo = Noun(one: "recommendation to it", other: "recommendations to it")
    static let recommendationBy = Noun(one: "recommendation by it", other: "recommendations by it")
    static let proposal = Noun(one: "proposal of it", other: "proposals of it")
    static let tag = Noun(one: "tag", other: "tags")
    static let name = Noun(one: "name", other: "names")
    static let timelineEntry = Noun(one: "timeline entry", other: "timeline entries")
  }
}
