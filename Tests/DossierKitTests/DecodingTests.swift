import DossierKit
import Foundation
import Testing

@Suite("Every field arrives as what it is")
struct DecodingTests {
  private func site() async -> Site {
    await ValidFixture(name: "everything").check().site
  }

  private func ids(_ references: [Reference]) -> [String] {
    references.map { reference in reference.anchor.map { "\(reference.id)#\($0)" } ?? reference.id }
  }

  @Test("Of site.yaml")
  func settings() async throws {
    let settings = await site().settings
    #expect(settings.title == "Border watch")
    #expect(settings.summary?.value == "What is *known* of one crisis")
    #expect(settings.baseURL == "https://example.org/border/")
    #expect(settings.language == "en")
    #expect(settings.publisher == "The desk")
    #expect(settings.linkMentions == .firstPerSection)
    #expect(settings.replyTo == "desk@example.org")
    #expect(settings.theme.accent?.hexadecimal == "#7a1f2b")
    #expect(settings.theme.logo?.value == "assets/logo.svg")
    #expect(settings.theme.serif == ["Noto Serif", "Georgia"])
    #expect(settings.theme.sans == ["Noto Sans"])
    let navigation = await site().navigation
    #expect(navigation.map(\.title) == ["About", "The crisis", "Elsewhere", "https://example.org/plain"])
    #expect(
      navigation.map(\.target) == [
        .page(EntityID(.page, "about")), .page(EntityID(.dossier, "crisis")),
        .url("https://example.org/elsewhere"),
        .url("https://example.org/plain"),
      ])
  }

  @Test("Of what all kinds have in common")
  func common() async throws {
    let site = await site()
    let common = try #require(site.briefing("border")).common
    #expect(common.title == "The border incident: what is known")
    #expect(common.marking == .clear)
    #expect(!common.isDraft)
    #expect(common.language == "en-GB")
    #expect(
      common.summary?.value == "A drone was shot down; **Mali** and Algeria blame each other. [@report]")
    #expect(common.summary?.location.line == 10)
    #expect(common.summary?.location.column == 10)
    #expect(common.tags == ["Sahel", "drones", "C++", "Frontière", "حدود"])
    #expect(common.redirectFrom.map(\.value) == ["old/border.html", "/news/", "briefings/the-border.html"])
    #expect(common.status == .published)
    #expect(common.changes.map(\.date.description) == ["2025-03-01", "2025-02-20"])
    #expect(common.ignoredForms == ["Kidal"])
    #expect(common.path == "briefings/2025/border.md")
    let retired = try #require(site.briefing("retired")).common
    #expect(retired.status == .deprecated)
    #expect(retired.replacedBy?.id == "border")
    #expect(try #require(site.briefing("talks-fr")).common.translationOf?.id == "talks")
    #expect(site.briefing("draft") == nil)
    #expect(site.briefing("marked") == nil)
  }

  @Test("Of a briefing")
  func briefing() async throws {
    let briefing = try #require(await site().briefing("border"))
    #expect(briefing.date.description == "2025-02-17")
    #expect(briefing.updated?.description == "2025-03-01T10:30:00Z")
    #expect(briefing.informationCutoff?.description == "2025-02-28")
    #expect(briefing.authors == ["A. Writer", "B. Writer"])
    #expect(ids(briefing.dossiers) == ["crisis"])
    #expect(ids(briefing.actors) == ["mali", "algeria", "army-north"])
    #expect(ids(briefing.sources) == ["report", "broadcast"])
    #expect(ids(briefing.events) == ["incident", "funeral"])
    #expect(briefing.keyJudgements.map(\.likelihood) == [.likely, .almostNoChance, .roughlyEvenChance])
    #expect(briefing.keyJudgements.map(\.confidence) == [.low, .high, .moderate])
    #expect(ids(briefing.keyJudgements[0].basedOn) == ["border#c1", "talks#c1"])
    let claim = briefing.claims[0]
    #expect(claim.id == "c1")
    #expect(claim.text.value == "The drone had crossed the border, says Algeria.")
    #expect(claim.by?.id == "algeria")
    #expect(ids(claim.sources) == ["report", "broadcast"])
    #expect(claim.credibility?.grade == 3)
    #expect(claim.stance == .asserted)
    #expect(ids(claim.about) == ["mali"])
    #expect(ids(briefing.claims[1].contradicts) == ["border#c1", "talks#c1"])
    let recommendation = try #require(briefing.recommendations.first)
    #expect(recommendation.by?.id == "observers")
    #expect(ids(recommendation.to) == ["mali", "algeria"])
    #expect(ids(recommendation.proposed) == ["ana-person"])
    #expect(recommendation.status == "proposed")
    #expect(briefing.originalHeadline?.text == "War is near")
    #expect(briefing.originalHeadline?.supported == false)
    #expect(briefing.originalHeadline?.note?.value == "Nothing in the text says so.")
  }

  @Test("Of what is written out in a briefing")
  func inPlace() async throws {
    let site = await site()
    let event = try #require(site.event("funeral"))
    #expect(event.writtenIn == EntityID(.briefing, "border"))
    #expect(event.date?.description == "2025-02-20?")
    #expect(event.place == "Gao")
    #expect(event.actors.map(\.actor.id) == ["mali", "algeria"])
    #expect(event.actors.map(\.role) == ["host", nil])
    #expect(event.common.language == "en-GB")
    let source = try #require(site.source("broadcast"))
    #expect(source.writtenIn == EntityID(.briefing, "border"))
    #expect(source.type == "broadcast")
    #expect(source.reliability == .c)
  }

  @Test("Of an actor")
  func actor() async throws {
    let site = await site()
    let mali = try #require(site.actor("mali"))
    #expect(mali.title == "Mali")
    #expect(mali.kind == .country)
    #expect(
      mali.names.map { "\($0.language) \($0.name.value)" } == [
        "fr Mali", "fr République du Mali", "ar مالي", "en Republic of Mali",
      ])
    #expect(mali.aliases.map(\.value) == ["the Malian army"])
    #expect(mali.demonyms.map(\.value) == ["Malian"])
    #expect(mali.metonyms.map(\.value) == ["Bamako"])
    #expect(mali.not.map(\.value) == ["northern Mali"])
    #expect([mali.iso3166, mali.wikidata, mali.homepage] == ["ML", "Q912", "https://example.org/mali"])
    let relation = mali.relations[0]
    #expect(relation.kind == .rivalry)
    #expect(relation.with.id == "algeria")
    #expect(!relation.isDirected)
    #expect(relation.start?.description == "2024-12")
    #expect(relation.end?.description == "2025-02")
    #expect(relation.status == .asserted)
    #expect(ids(relation.claims) == ["border#c1"])
    #expect(relation.note?.value == "It worsened.")
    #expect(mali.relations[1].isDirected)
    #expect(ids(try #require(site.actor("observers")).members) == ["mali", "algeria", "ana-person"])
    let tenure = try #require(site.actor("ana-person")?.tenures.first)
    #expect(
      [tenure.office.id, tenure.start?.description, tenure.end?.description, tenure.note?.value] == [
        "chair", "2024", "2026?", "Elected.",
      ])
    #expect(Set(site.actors.map(\.kind)) == Set(ActorKind.allCases))
    #expect(Set(site.actors.flatMap(\.relations).map(\.kind)) == Set(RelationKind.allCases))
    #expect(Set(site.actors.flatMap(\.relations).map(\.status)) == Set(RelationStatus.allCases))
  }

  @Test("Of an event")
  func event() async throws {
    let site = await site()
    let event = try #require(site.event("incident"))
    #expect(event.date?.description == "2025-01-31/2025-02-01")
    #expect(event.coordinates?.longitude == 1.5)
    #expect(event.coordinates?.latitude == 20.25)
    #expect(event.actors.map(\.role) == ["party", nil])
    let counts = try #require(event.casualties).counts.map {
      [$0.outcome, $0.minimum.map(String.init), $0.maximum.map(String.init), $0.text]
    }
    #expect(
      counts == [
        ["killed", "3", "5", nil], ["injured", "2", nil, nil], ["missing", nil, nil, "several"],
        ["detained", "1", "1", nil],
        ["displaced", "10", "20", nil],
      ])
    #expect(event.casualties?.note?.value == "Figures of Mali.")
    #expect(ids(event.claimReferences) == ["border#c1"])
    #expect(ids(try #require(event.claims.first).contradicts) == ["border#c2"])
    #expect(ids(event.sources) == ["report"])
    let talks = try #require(site.event("talks"))
    #expect(talks.date == nil)
    #expect(talks.dateNote?.value == "Nobody knows when; **Mali** says soon.")
  }

  @Test("Of a source")
  func source() async throws {
    let source = try #require(await site().source("report"))
    #expect(source.type == "report")
    #expect(source.authors == ["A. Author"])
    #expect(source.publisher == "The Observers")
    #expect(source.issued?.description == "2025-02")
    #expect(source.accessed?.description == "2025-02-17")
    #expect(source.url == "https://example.org/report?a=b&c=d")
    #expect(source.archived.map(\.url) == ["https://archive.example.org/1", "https://archive.example.org/2"])
    #expect(source.archived.map(\.date?.description) == ["2025-02-18", nil])
    #expect(source.common.language == "fr")
    #expect(source.reliability == .b)
    #expect(ids(source.derivedFrom) == ["interview"])
  }

  @Test("Of a dossier, a free page and a reply")
  func others() async throws {
    let site = await site()
    let dossier = try #require(site.dossier("crisis"))
    #expect(ids(dossier.briefings) == ["talks"])
    #expect(ids(dossier.actors) == ["mali", "algeria"])
    #expect(ids(dossier.events) == ["incident", "talks"])
    #expect(dossier.trend == .deteriorated)
    #expect(dossier.alerts.map(\.text.value) == ["Troops move.", "Talks with **Mali** end."])
    #expect(dossier.alerts.map(\.date?.description) == [nil, "2025-03"])
    #expect(dossier.reviewDue?.description == "2025-06")
    #expect(site.links.dossierBriefings["crisis"] == ["talks", "border"])
    #expect(site.page("about")?.common.changes.count == 1)
    let replies = try #require(site.links.replies["border"])
    #expect(replies.map(\.reply.author) == ["A reader", nil])
    #expect(replies.map(\.reply.date.description) == ["2025-03-05", "2025-03-06"])
    #expect(site.assets == ["assets/logo.svg", "assets/maps/map.svg"])
  }

  @Test("A date of every form is kept as it is written")
  func dates() async throws {
    let events = await site().events.filter { $0.id.hasPrefix("date-") }
    #expect(events.count == 29)
    for event in events { #expect(event.date?.description == event.title) }
  }

  @Test("A name that fits two actors is that of the one that the page declares")
  func ambiguous() async throws {
    let site = await site()
    #expect(site.text(of: EntityID(.briefing, "border")).mentions.map(\.actor).contains("army-north"))
    #expect(!site.text(of: EntityID(.briefing, "border")).mentions.map(\.actor).contains("army-south"))
    #expect(site.text(of: EntityID(.briefing, "talks")).mentions.map(\.actor).contains("army-south"))
  }

  @Test("An amber audience gets what is marked, and drafts come where they are wanted")
  func audience() async throws {
    var options = BuildOptions()
    options.content = ValidFixture(name: "everything").path + "/content"
    options.audience = Audience(.amber, includesDrafts: true)
    let site = await Builder(options).check().site
    #expect(site.briefing("marked")?.common.marking == .amber)
    #expect(site.briefing("draft")?.common.isDraft == true)
  }
}
