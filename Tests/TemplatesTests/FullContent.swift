/// Content in which every field has a value and every page kind occurs, in two languages and two markings.
enum FullContent {
  static let files: [String: String] = [
    "site.yaml": """
    title: Desk & Co <Sahel>
    summary: What is known, and from whom.
    base_url: https://example.org/desk
    language: en
    publisher: The Desk
    reply_to: desk@example.org
    nav: [about, {title: Elsewhere, url: "https://example.org/?a=1&b=2"}]
    """,
    "assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "briefings/crisis.md": crisis,
    "briefings/crise.md": """
    ---
    title: La crise à la frontière
    summary: Ce que l’on sait du Nordland.
    date: 2025-04-02
    language: fr
    translation_of: crisis
    actors: [nordland]
    ---

    Le Nordland a fermé la frontière.
    """,
    "briefings/draft.md": """
    ---
    title: Not ready
    date: 2025-06~
    draft: true
    tags: [Border]
    ---

    Nordland waits.
    """,
    "briefings/old.md": """
    ---
    title: An older view
    date: 2024-XX
    status: deprecated
    replaced_by: crisis
    actors: [nordland, silent-bloc]
    changes:
      - {date: 2025-05, summary: Deprecated.}
    ---

    See [[crisis]] and [[event:strike|the strike]], and [the passage](crisis.md#c1).
    """,
    "replies/crisis/first.md": """
    ---
    date: 2025-05-01
    author: A. Reader
    ---
    Nordland said more [@report].
    """,
    "replies/crisis/second.md": """
    ---
    date: 2025-05-02
    language: fr
    ---
    Ce n’est pas tout.
    """,
    "dossiers/border.md": """
    ---
    title: The border
    summary: Two states quarrel over a border.
    briefings: [crisis]
    actors: [nordland, sudland]
    events: [talks]
    trend: improved
    alerts:
      - {text: "Watch [[sudland]] in spring.", date: 2025-03}
      - {text: Nothing else.}
    review_due: 2025-08
    tags: [Border]
    ---

    It is about the border [@report].
    """,
    "pages/about.md": """
    ---
    title: About
    summary: Who we are.
    status: revoked
    tags: [Border]
    changes:
      - {date: 2025-05-05, summary: Revoked.}
    ---

    # Who

    We watch Nordland. See [@report] and ![the map](../assets/map.svg).

    | a | b |
    | :-- | --: |
    | 1 | 2 |
    """,
  ].merging(actors) { first, _ in first }.merging(eventsAndSources) { first, _ in first }

  private static let crisis = """
    ---
    title: "A crisis & its \\"causes\\" <b>"
    summary: Nordland and Sudland stand against each other.
    date: 2025-04-01
    updated: 2025-04-20
    information_cutoff: 2025-03-31
    authors: [A. Analyst]
    dossiers: [border]
    tags: [Border, "Drones & more"]
    actors: [nordland, sudland, watch]
    sources: [report, paper]
    original_headline: {text: "War <tomorrow>", supported: false, note: The text about Sudland does not say so.}
    key_judgements:
      - {id: j1, text: It is likely that Nordland opens the border., likelihood: likely, confidence: low, based_on: [c1, c2]}
      - {id: j2, text: Nothing else follows.}
    claims:
      - {id: c1, text: Nordland closed the border., by: watch, sources: [report], credibility: 3, stance: asserted, about: [nordland], contradicts: [c2]}
      - {id: c2, text: The border is open., sources: [report, paper], stance: alleged, about: [sudland], marking: TLP:GREEN}
      - {id: c3, text: It will stay so.}
    recommendations:
      - {id: r1, text: Talk to Sudland., by: watch, to: [nordland], proposed: [jane-doe], status: proposed}
      - {id: r2, text: Wait., status: under review}
    events:
      - strike
      - {id: march, title: The march, date: 2024-12-30/2025-01-02, actors: [{actor: nordland}], sources: [report]}
    changes:
      - {date: 2025-04-20, summary: "A word on [[sudland]] added."}
    ---

    Nordland closed the border [@report, p. 4]. {#c1}

    ## What is said

    The Watch Group says so [@paper]. [[event:strike|The strike]] came later.[^n]

    > [!TLP:GREEN]
    > Jane Doe was there.

    > [!WARNING]
    > Take care.

    ### In detail

    - [x] read
    - [ ] written

    [^n]: As far as is known.
    """

  private static let actors: [String: String] = [
    "actors/nordland.md": """
    ---
    name: Nordland
    kind: country
    summary: A state that borders [[sudland]].
    names: {fr: Nordland, ar: نوردلاند}
    aliases: [Northern Republic]
    demonyms: [Nordlander]
    metonyms: [Capital City]
    iso3166: NO
    wikidata: Q1
    homepage: https://example.org/nordland
    relations:
      - {kind: rivalry, with: sudland, start: 2024, status: asserted, claims: [crisis#c1, strike#s1], note: Over the border with Sudland.}
      - {kind: withdrawal, with: silent-bloc, status: ended}
      - {kind: support, with: watch, start: 2020, end: 2023-05, status: projected}
    ---

    It cites a paper [@paper].
    """,
    "actors/sudland.md": "---\nname: Sudland\nkind: country\n---\n",
    "actors/silent-bloc.md": """
    ---
    name: Silent Bloc
    kind: bloc
    members: [nordland]
    relations:
      - {kind: mediation, with: sudland, status: proposed}
    ---
    """,
    "actors/watch.md": "---\nname: Watch Group\nkind: organization\nsummary: It watches.\n---\n",
    "actors/office.md": "---\nname: Border Commissioner\nkind: office\n---\n",
    "actors/jane-doe.md": """
    ---
    name: Jane Doe
    kind: person
    marking: TLP:GREEN
    tenures:
      - {office: office, start: 2020, note: "Named by [[nordland]].", claims: [crisis#c1]}
    ---
    """,
  ]

  private static let eventsAndSources: [String: String] = [
    "events/strike.md": """
    ---
    title: A strike
    summary: Some were hurt in Nordland.
    date: null
    date_note: Nordland gave no date.
    place: the border
    coordinates: [-3.5, 17.25]
    actors: [{actor: nordland, role: victim}, {actor: sudland}]
    casualties: {killed: {min: 2, max: 4}, injured: 3, missing: several, note: Nordland counts more.}
    claims:
      - {id: s1, text: Sudland flew the strike., sources: [report], stance: alleged, about: [sudland], contradicts: [crisis#c2]}
      - crisis#c1
    sources: [report, paper]
    tags: [Border]
    ---

    It is told [@paper].
    """,
    "events/talks.md": "---\ntitle: Talks\ndate: 2010/2025\nactors: [sudland]\n---\n",
    "sources/report.md": """
    ---
    title: The report
    summary: A report on Nordland.
    type: report
    authors: [A. Author, B. Author]
    publisher: Watch Group
    issued: 2025-03
    accessed: 2025-03-30
    url: https://example.org/report?x=1&y=2
    archived: [{url: "https://archive.example.org/1", date: 2025-03-31}]
    reliability: B
    tags: [Border]
    ---
    """,
    "sources/paper.md": """
    ---
    title: الصحيفة
    language: ar
    type: article-newspaper
    derived_from: [report]
    ---
    """,
  ]
}
