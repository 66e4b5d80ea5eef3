import DossierKit
import HTML

/// What one looks up about an actor: memberships, offices, codes, counts.
struct ActorInfobox: EntityTemplate {
  let context: PageContext
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  var html: HTML {
    """
    <dl class="infobox margin">
      \(memberships)
      \(fact(words.members, ifAny: actorLinks(actor.members.map(\.id))))
      \(fact(words.offices, ifAny: offices))
      \(holders)
      \(if: actor.iso3166, { fact("ISO 3166", HTML(text: $0)) })
      \(if: actor.wikidata, { fact("Wikidata", wikidata($0)) })
      \(homepage)
      \(fact(words.namedIn, counts))
    </dl>
    """
  }

  private var memberships: HTML {
    let blocs = actorLinks(site.links.memberships[actor.id] ?? [])
    guard blocs.isEmpty else { return fact(words.memberOf, blocs) }
    return actor.kind == .country ? fact(words.memberOf, unknown(words.noneYet)) : .empty
  }

  private var offices: HTML {
    actorLinks(actor.tenures.map(\.office.id))
  }

  private var holders: HTML {
    let holders = actorLinks((site.links.holders[actor.id] ?? []).map(\.person))
    guard holders.isEmpty else { return fact(words.holder, holders) }
    return actor.kind == .office ? fact(words.holder, unknown(words.unknown)) : .empty
  }

  private func wikidata(_ item: String) -> HTML {
    """
    <a href="\(SafeURL("https://www.wikidata.org/wiki/" + item))">\(item)</a>
    """
  }

  private var homepage: HTML {
    guard let url = actor.homepage, let address = SafeURL(url) else {
      let isExpected = [.country, .bloc, .organization, .governmentBody].contains(actor.kind)
      return isExpected ? fact(words.homepage, unknown(words.unknown)) : .empty
    }
    let link: HTML = """
      <a href="\(address)">\(Self.host(of: url))</a>
      """
    return fact(words.homepage, link)
  }

  /// How many pages of each kind name it, each number a link to that list.
  private var counts: HTML {
    let mentions = site.links.mentions[actor.id] ?? []
    let groups = ActorMentions.Group.allCases.map { group in
      (group, mentions.count { ActorMentions.Group($0.page.kind) == group })
    }
    let links = groups.filter { $0.1 > 0 }.map { group, number in
      count(number, group.noun, at: here(group.id))
    }
    return links.isEmpty ? unknown(words.noneYet) : joined(links)
  }
}
