import DossierKit
import HTML

/// What one looks up about an actor: memberships, offices, codes, counts.
struct ActorInfobox: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  /// More names than these stand in a section of their own.
  static let limit = 12

  var html: HTML {
    """
    <dl class="infobox">
      \(memberships)
      \(fact(words.members, ifAny: links(.members, actor.members.map(\.id))))
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
    let blocs = links(.memberships, site.links.memberships[actor.id] ?? [])
    guard blocs.isEmpty else { return fact(words.memberOf, blocs) }
    return actor.kind == .country ? fact(words.memberOf, unknown(words.noneYet)) : .empty
  }

  private var offices: HTML {
    links(.tenures, actor.tenures.filter { $0.end == nil }.map(\.office.id))
  }

  private var holders: HTML {
    let all = site.links.holders[actor.id] ?? []
    let holders = links(.holders, all.filter { $0.tenure.end == nil }.map(\.person))
    guard holders.isEmpty else { return fact(words.holder, holders) }
    return actor.kind == .office && all.isEmpty ? fact(words.holder, unknown(words.holderUnknown)) : .empty
  }

  private func wikidata(_ item: String) -> HTML {
    """
    <a href="\(SafeURL("https://www.wikidata.org/wiki/" + item))">\(item)</a>
    """
  }

  private var homepage: HTML {
    guard let url = actor.homepage, let address = SafeURL(url) else {
      let isExpected = [.country, .bloc, .organization, .governmentBody].contains(actor.kind)
      return isExpected ? fact(words.homepage, unknown(words.homepageUnknown)) : .empty
    }
    let link: HTML = """
      <a href="\(address)">\(Self.host(of: url))</a>
      """
    return fact(words.homepage, link)
  }

  /// A few names, and how many more there are in a section of their own.
  private func links(_ list: ActorSection, _ ids: [String]) -> HTML {
    guard ids.count > Self.limit else { return actorLinks(ids) }
    return joined(
      [actorLinks(ids.prefix(Self.limit)), count(ids.count, list.noun, at: here(list.id))], by: semicolon)
  }

  /// How many sentences and how many pages of each kind name it, each number a link to that list.
  private var counts: HTML {
    let lists = ActorSection.mentions.map { ($0, mentionCount(of: actor.id, $0)) }.filter { $0.1 > 0 }
    guard !lists.isEmpty else { return unknown(words.noneYet) }
    let sentences = sentenceCount
    let numbers = lists.map { list, number in count(number, list.noun, at: here(list.id)) }
    return joined((sentences > 0 ? [count(sentences, .sentence, at: here("page-mentions"))] : []) + numbers)
  }
}

extension ActorTemplate {
  /// How many sentences of the site name the actor.
  var sentenceCount: Int { site.links.sentenceCounts[actor.id] ?? 0 }
}
