import DossierKit
import HTML

/// The timeline of the whole site: what came before what.
struct TimelinePage: Template {
  let context: PageContext

  var html: HTML {
    let timeline = Timeline(context: context, entries: entries)
    let (years, undated) = (timeline.years, timeline.undated)
    return """
      <div class="page">
        <div class="columns">
          <header class="page-header">
            <h1>\(words.timeline)</h1>
            <p class="standfirst">\(words.timelineMeans)</p>
          </header>
          <nav class="letters margin" aria-label="\(words.jumpTo)">
            \(for: years, { year in jump(Timeline.id(year.year), Timeline.heading(year.year)) })
            \(if: !undated.isEmpty, jump("page-undated", words.undated))
          </nav>
          \(for: years, { year in part(year, timeline) })
          \(if: !undated.isEmpty, undatedPart(undated, timeline))
        </div>
      </div>
      """
  }

  private var entries: [TimelineEntry] {
    let events = site.events.map { event in
      TimelineEntry(
        entity: event.entity, date: event.date, notes: dateNote(of: event) + actorsNote(of: event))
    }
    let briefings = site.briefings.map { briefing in
      TimelineEntry(
        entity: briefing.entity, date: briefing.date, notes: ["<span>\(words.kind(.briefing))</span>"])
    }
    return events + briefings
  }

  private func jump(_ id: String, _ title: String) -> HTML {
    """
    <a href="\(here(id))">\(title)</a>

    """
  }

  private func part(_ year: TimelineYear, _ timeline: Timeline) -> HTML {
    """
    <section>
      <h2 id="\(Timeline.id(year.year))">\(Timeline.heading(year.year))</h2>
      <ul class="rows keyed">\(for: year.entries, { entry in timeline.row(entry, in: year.year) })</ul>
    </section>
    """
  }

  private func undatedPart(_ entries: [TimelineEntry], _ timeline: Timeline) -> HTML {
    """
    <section>
      <h2 id="page-undated">\(words.undated)</h2>
      <p class="note">\(words.undated(entries.count, of: words.count(site.events.count + site.briefings.count, .entry)))</p>
      <ul class="rows keyed">\(entries.map(timeline.undatedRow))</ul>
    </section>
    """
  }
}
