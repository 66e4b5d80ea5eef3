import DossierKit

/// Content with something restricted in every place that can hold it, at each level, and the same content from which
/// an editor has deleted what an audience may not see.
///
/// In the templates `§` is the level's secret word, `MARK` its label, `NUMBER` its number; `⟦x⟧` stands in the whole
/// content alone, and `⟨x‖y⟩` is x there and y where it is deleted by hand.
enum SecretContent {
  /// A level above clear with the word that only its audience may read.
  struct Level: Sendable {
    let number: Int
    let marking: Marking
    let word: String
  }

  static let levels = [
    Level(number: 1, marking: .green, word: "verdigris"), Level(number: 2, marking: .amber, word: "topaz"),
    Level(number: 3, marking: .amberStrict, word: "garnet"),
    Level(number: 4, marking: .red, word: "scarlatina"),
  ]

  /// The files, whole.
  static var whole: [String: String] { files { _ in false } }

  /// The files without anything that `audience` may not see.
  static func deleted(for audience: Marking) -> [String: String] { files { $0.marking > audience } }

  /// All words of a level: each place has one of its own.
  static func words(of level: Level) -> Set<String> {
    var words: Set<String> = []
    for (path, text) in whole {
      for match in (path + "\n" + text).matches(of: #/[a-z]+/#) where match.output.hasPrefix(level.word) {
        words.insert(String(match.output))
      }
    }
    return words
  }

  private static func files(_ isDeleted: (Level) -> Bool) -> [String: String] {
    var files: [String: String] = [:]
    for (path, text) in open { files[path] = fill(text, isDeleted) }
    for level in levels {
      files["briefings/host-\(level.number).md"] = apply(level, to: host, isDeleted: isDeleted(level))
      guard !isDeleted(level) else { continue }
      for (path, text) in restricted {
        files[apply(level, to: path, isDeleted: false)] = apply(level, to: text, isDeleted: false)
      }
    }
    return files
  }

  /// Lines with `EACH ` are written once for each level.
  private static func fill(_ text: String, _ isDeleted: (Level) -> Bool) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      guard line.hasPrefix("EACH ") else { return [String(line)] }
      return levels.filter { !isDeleted($0) }.map {
        apply($0, to: String(line.dropFirst(5)), isDeleted: false)
      }
    }
    .joined(separator: "\n")
  }

  private static func apply(_ level: Level, to text: String, isDeleted: Bool) -> String {
    text.replacing(#/⟨([^‖⟩]*)‖([^⟩]*)⟩/#) { isDeleted ? $0.output.2 : $0.output.1 }
      .replacing(#/⟦([^⟧]*)⟧/#) { isDeleted ? "" : $0.output.1 }
      .replacing("§", with: level.word).replacing("MARK", with: level.marking.label)
      .replacing("NUMBER", with: "\(level.number)")
  }
}

// MARK: - Files for everybody

extension SecretContent {
  private static let open: [String: String] = [
    "site.yaml": """
    title: Site
    base_url: https://example.org/
    nav:
      - about
    EACH   - §page
    EACH   - {title: §navtitle, page: "actor:§actor"}
    """,
    "pages/about.md": file("title: About", body: "About this site.\n"),
    "actors/public-actor.md": """
    ---
    name: Public Actor
    aliases: [Openness]
    members:
      - member
    EACH   - §actor
    relations:
      - {kind: alliance, with: member, note: Open}
    EACH   - {kind: rivalry, with: §actor, note: §relationnote}
    EACH   - {kind: support, with: member, note: §markedrelationnote, marking: "MARK"}
    EACH   - {kind: conflict, with: member, claims: ["§brief#c1", "host-NUMBER#c9"], note: §claimedrelationnote, marking: "MARK"}
    tenures:
      - {office: office, start: 2020}
    EACH   - {office: §actor, note: §tenurenote}
    EACH   - {office: office, start: 2021, note: §markedtenurenote, marking: "MARK"}
    ---
    Public Actor is open.
    """,
    "actors/member.md": file("name: Member"), "actors/office.md": file("name: Office\nkind: office"),
    "events/public-event.md": """
    ---
    title: Public event
    date: 2024-05
    actors:
      - public-actor
    EACH   - {actor: §actor, role: §role}
    claims:
      - {id: e1, text: An open claim about the event}
    EACH   - {id: §eventclaim, text: §eventclaimtext, marking: "MARK"}
    EACH   - "§brief#c1"
    sources:
      - public-source
    EACH   - §source
    ---
    """,
    "sources/public-source.md": """
    ---
    title: Public source
    derived_from:
      - other-source
    EACH   - §source
    ---
    """,
    "sources/other-source.md": file("title: Other source"),
    "dossiers/public-dossier.md": """
    ---
    title: Public dossier
    briefings:
      - host-1
    EACH   - §brief
    actors:
      - public-actor
    EACH   - §actor
    events:
      - public-event
    EACH   - §event
    ---
    """,
  ]

  /// A page for everybody that refers to what is restricted, and holds some, in every way.
  private static let host = """
    ---
    title: Host NUMBER
    date: 2025-01-0NUMBER
    tags: [open]
    language: fr
    ⟦translation_of: §brief
    ⟧⟦replaced_by: §brief
    ⟧actors: [public-actor⟦, §actor⟧]
    dossiers: [public-dossier⟦, §dossier⟧]
    sources: [public-source⟦, §source⟧⟦, {id: §hostsource, title: §hostsourcetitle, tags: [§hostsourcetag], marking: "MARK"}⟧]
    events: [public-event⟦, §event⟧⟦, {id: §hostevent, title: §hosteventtitle, date: 2023, place: §hosteventplace, marking: "MARK"}⟧]
    key_judgements:
      - {id: j1, text: An open judgement, based_on: [c1⟦, c9⟧⟦, "§brief#c1"⟧]}
    ⟦  - {id: §judgementid, text: §judgement, likelihood: likely, marking: "MARK"}
    ⟧claims:
      - {id: c1, text: An open claim⟦, by: §actor⟧, about: [public-actor⟦, §actor⟧], sources: [public-source⟦, §source⟧], contradicts: [⟦c9⟧]}
    ⟦  - {id: c9, text: §claim, about: [public-actor], by: public-actor, marking: "MARK"}
    ⟧recommendations:
      - {id: r1, text: An open recommendation⟦, by: §actor⟧, to: [public-actor⟦, §actor⟧], proposed: [member⟦, §actor⟧]}
    ⟦  - {id: §recommendationid, text: §recommendation, to: [public-actor], marking: "MARK"}
    ⟧---
    # Heading

    Public Actor met ⟨[[§actor|own words]]‖own words⟩ and ⟨[linked words](../actors/§actor.md)‖linked words⟩⟦ [@§source, p. 4]⟧ in ⟨[[event:§event|an event]]‖an event⟩. It is on ⟨[record](§folder/§brief.md#c1)‖record⟩.

    A passage that a claim is tied to.⟦ {#c9}⟧

    See ⟨[the claim](#c9)‖the claim⟩, ⟨[[host-NUMBER#c9|the other claim]]‖the other claim⟩, ⟨[[§page|the method]]‖the method⟩ and ⟨![a picture](§folder/§brief.md)‖a picture⟩.

    ⟦> [!MARK]
    > Kept back §passage, with Public Actor, a note[^1] and a link [§linktext][§reference].
    >
    > ## §heading
    >
    > - §item
    >   - §inneritem
    §lazy continuation.

    ⟧- An item.

      ⟦> [!MARK]
      > §initem and more.
      §lazyinitem

      ⟧Another paragraph of the item.

    > Quoted words.
    >
    ⟦> > [!MARK]
    > > §inquote
    > >
    > > > §deeper
    >
    ⟧> More quoted words.[^2]

    ⟦> [!MARK]
    > [^1]: §footnote
    >
    > [§reference]: https://example.org/§definition "§definitiontitle"

    ⟧⟦> [!MARK]
    > ```
    > §code
    > ```

    ⟧⟦> [!MARK]
    > | §cell | b |
    > |---|---|
    > | §secondcell | d |

    ⟧⟦> [!MARK]
    >
    > | §spacedcell | b |
    > |---|---|
    > | §spacedsecondcell | d |

    ⟧⟦>[!MARK]
    >§unspaced

    ⟧[^2]: A note.

        ⟦> [!MARK]
        > §innote

        ⟧The note's end.

    ## Heading

    Public Actor again.
    """
}

// MARK: - Files for a level's audience alone

extension SecretContent {
  private static let restricted: [String: String] = [
    "briefings/§folder/§brief.md": """
    ---
    title: §title
    date: 2025-06-30
    updated: 2025-07-01
    marking: MARK
    summary: §summary of Public Actor
    tags: [§tag, open]
    authors: [§author]
    redirect_from: [old/§redirect.html]
    actors: [§actor, public-actor]
    dossiers: [public-dossier]
    sources: [public-source, {id: §inplacesource, title: §inplacesourcetitle, marking: "TLP:CLEAR"}]
    events: [{id: §inplaceevent, title: §inplaceeventtitle, date: 1999-12-31, marking: "TLP:CLEAR"}]
    claims:
      - {id: c1, text: §ownclaim, by: public-actor, about: [public-actor], sources: [public-source]}
    key_judgements: [{id: j1, text: §ownjudgement, based_on: [c1, "host-NUMBER#c1"]}]
    recommendations: [{id: r1, text: §ownrecommendation, to: [public-actor], by: public-actor}]
    original_headline: {text: §headline, supported: false, note: §headlinenote}
    changes: [{date: 2025-07-02, summary: §change}]
    mentions: {ignore: [§ignored]}
    ---
    Public Actor, [[host-NUMBER]], [@public-source] and [[public-event]] are named in §body.
    """,
    "actors/§actor.md": """
    ---
    name: §name
    names: {fr: §french}
    aliases: [§alias, Openness]
    demonyms: [§demonym]
    metonyms: [§metonym]
    not: [§not]
    marking: MARK
    members: [public-actor]
    relations: [{kind: membership, with: public-actor, note: §ownrelation}]
    tenures: [{office: office, note: §owntenure}]
    homepage: https://§homepage.example/
    redirect_from: [actors/§oldactor.html]
    tags: [§actortag]
    ---
    §actorbody met Public Actor.
    """,
    "events/§event.md": """
    ---
    title: §eventtitle
    date: 1999
    date_note: §datenote
    place: §place
    marking: MARK
    actors: [{actor: public-actor, role: §ownrole}]
    casualties: {killed: §several, note: §casualties}
    sources: [public-source]
    ---
    Public Actor in §eventbody.
    """,
    "sources/§source.md": """
    ---
    title: §sourcetitle
    marking: MARK
    type: report
    authors: [§sourceauthor]
    publisher: §publisher
    url: https://§url.example/
    archived: [{url: "https://§archive.example/", date: 2025}]
    derived_from: [public-source]
    ---
    """,
    "dossiers/§dossier.md": """
    ---
    title: §dossiertitle
    marking: MARK
    briefings: [host-NUMBER]
    actors: [public-actor]
    events: [public-event]
    alerts: [{text: §alert, date: 2025}]
    ---
    §dossierbody
    """,
    "pages/§page.md": file(
      "title: §pagetitle\nmarking: MARK", body: "§pagebody [[host-NUMBER]] and Public Actor\n"),
    "replies/§brief/first.md": file("author: §replyauthor\ndate: 2025", body: "§replybody to Public Actor"),
    "replies/host-NUMBER/§reply.md": file(
      "author: §secondauthor\ndate: 2025\nmarking: MARK", body: "§secondreply [[host-NUMBER]] {#§replyanchor}"
    ),
  ]
}
