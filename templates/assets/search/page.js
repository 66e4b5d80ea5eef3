// The page of results: its address says all that it shows.

const facets = ["kind", "year", "language", "dossier", "actor"];
// Those of them that a page's number tells.
const inRange = facets.slice(0, 3);
const step = 10;

/** Makes the box show what it finds in the page, and the page's address say it. */
function showResults(place) {
  const summary = make("p", { class: "note", role: "status" });
  const unfilter = make("button", { type: "button" }, words.unfiltered);
  const byLetter = make("a", { href: "actors/index.html" }, words.byLetter);
  const ways = make("p", { class: "meta", hidden: "" }, make("span", {}, words.shorter), " ", unfilter, " ", byLetter);
  const filters = make("p", { class: "filters" });
  const list = make("ol", { class: "rows" });
  const more = make("button", { type: "button", hidden: "" }, words.more);
  place.replaceChildren(summary, ways, filters, list, more);
  const choices = new Map();
  let turn = 0, typing;

  for (const facet of facets) {
    const choice = make("select", { name: facet, "aria-label": words.all[facet], hidden: "" });
    choice.addEventListener("change", () => { remember("pushState"); run(); });
    choices.set(facet, choice);
    filters.append(choice);
  }
  const belongings = make("button", { type: "button", hidden: "" }, words.belongings);
  filters.append(belongings);

  unfilter.addEventListener("click", () => {
    for (const choice of choices.values()) choice.value = "";
    remember("pushState");
    run();
    input.focus();
  });

  function remember(method) {
    const query = new URLSearchParams();
    if (input.value.trim()) query.set("q", input.value.trim());
    for (const [facet, choice] of choices) if (choice.value) query.set(facet, choice.value);
    history[method](null, "", query.size ? `?${query}` : location.pathname);
  }

  function recall() {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    for (const [facet, choice] of choices) {
      const value = query.get(facet) ?? "";
      choice.replaceChildren(make("option", { value }, value));
      choice.value = value;
    }
    run();
  }

  /** Fills a facet's choices: its values with the number of pages that each has. */
  function fill(facet, counts, nameOf) {
    const choice = choices.get(facet), value = choice.value;
    if (value && !counts.has(value)) counts.set(value, 0);
    choice.replaceChildren(make("option", { value: "" }, words.all[facet]));
    for (const [key, count] of counts) {
      choice.append(make("option", { value: key }, `${nameOf(key)} (${figures.format(count)})`));
    }
    choice.value = value;
    choice.hidden = counts.size < 2 && !value;
  }

  const passes = (range, except) => inRange.every((facet) =>
    facet === except || !choices.get(facet).value || String(range[facet] ?? "-") === choices.get(facet).value);

  async function run() {
    const mine = ++turn;
    const query = input.value;
    for (const child of [ways, filters, more]) child.hidden = true;
    if (!query.trim()) {
      summary.textContent = "";
      return list.replaceChildren();
    }
    try {
      const found = await find(query);
      if (mine !== turn) return;
      let pages = found.pages;
      // An address can ask for what no page is; it is then as if it had not asked.
      for (const [facet, choice] of choices) if (inRange.includes(facet) && !isInRange(facet, choice.value)) choice.value = "";
      for (const [facet, folder] of [["actor", "actors"], ["dossier", "dossiers"]]) {
        const choice = choices.get(facet);
        if (!choice.value) continue;
        const members = await membersOf(folder, choice.value);
        if (mine !== turn) return;
        if (members.size) pages = pages.filter((page) => members.has(page)); else choice.value = "";
      }
      const ranges = new Map(pages.map((page) => [page, rangeOf(page)]));
      count(pages, ranges);
      pages = pages.filter((page) => passes(ranges.get(page)));
      summary.textContent = pages.length ? counted(pages.length) + (found.isPartial ? ` ${words.partial}` : "") : words.none;
      filters.hidden = found.pages.length === 0;
      ways.hidden = pages.length > 0;
      unfilter.hidden = ![...choices.values()].some((choice) => choice.value);
      list.replaceChildren();
      await lengthen(pages, found, mine);
      more.onclick = () => lengthen(pages, found, mine, true);
      belongings.hidden = pages.length === 0 || !choices.get("actor").hidden;
      belongings.onclick = () => countBelongings(pages);
    } catch {
      if (mine === turn) summary.textContent = words.failed;
    }
  }

  function count(pages, ranges) {
    const names = { kind: (key) => words.kinds[key], year: (key) => (key === "-" ? words.undated : key) };
    const languages = new Intl.DisplayNames([language], { type: "language" });
    // A tag may have more in it than the browser has names for.
    names.language = (key) => {
      try { return languages.of(key); } catch { return key; }
    };
    for (const facet of inRange) {
      const counts = new Map();
      for (const page of pages) {
        const range = ranges.get(page);
        if (!passes(range, facet)) continue;
        const key = String(range[facet] ?? "-");
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const sorted = [...counts].sort((one, other) => (facet === "year" ? other[0].localeCompare(one[0], "en", { numeric: true }) : other[1] - one[1]));
      fill(facet, new Map(sorted), names[facet]);
    }
    for (const facet of ["dossier", "actor"]) choices.get(facet).hidden = !choices.get(facet).value;
  }

  /** Counts the results of each actor and dossier, which takes more of the index than a query does. */
  async function countBelongings(pages) {
    const mine = turn;
    const counts = new Map();
    const wanted = new Set(pages);
    for (let shard = 0; shard < index.facets.length; shard++) {
      const end = index.facets[shard + 1] ?? index.count;
      if (!pages.some((page) => page >= index.facets[shard] && page < end)) continue;
      const all = numbers(await load(`f${shard}`));
      for (let page = index.facets[shard]; page < end; page++) {
        let group = 0;
        for (let left = all.next().value; left > 0; left--) {
          group += all.next().value;
          if (wanted.has(page)) counts.set(group, (counts.get(group) ?? 0) + 1);
        }
      }
    }
    const sorted = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    for (const facet of ["dossier", "actor"]) {
      const largest = sorted.filter(([group]) => rangeOf(group).kind === facet).slice(0, 20);
      const groups = await Promise.all(largest.map(async ([group, count]) => ({ ...await pageOf(group), count })));
      if (mine !== turn) return;
      const titles = new Map(groups.map((group) => [group.id, group.title]));
      fill(facet, new Map(groups.map((group) => [group.id, group.count])), (id) => titles.get(id) ?? id);
      choices.get(facet).hidden = groups.length === 0;
    }
    belongings.hidden = true;
    [...choices.values()].find((choice) => !choice.hidden && ["dossier", "actor"].includes(choice.name))?.focus();
  }

  /** Adds the next results to the list. */
  async function lengthen(pages, found, mine, takesFocus = false) {
    const start = list.children.length;
    const next = await Promise.all(pages.slice(start, start + step).map(pageOf));
    if (mine !== turn) return;
    list.append(...next.map((page) => resultOf(page, found)));
    more.hidden = list.children.length >= pages.length;
    if (takesFocus) list.children[start].querySelector("a").focus();
  }

  function resultOf(page, found) {
    const marked = (...text) => excerptOf(...text).map(({ text, isHit }) => (isHit ? make("mark", {}, text) : text));
    const facts = [words.kind[page.kind], page.date && dated(page.date)].filter(Boolean).map((fact) => make("span", {}, fact));
    return make("li", {},
      make("p", { class: "title" }, ...otherNameOf({ ...page, name: found.named.get(page.number)?.name }),
        make("a", { href: addressOf(page), ...languageOf(page) }, ...marked(page.title, found, true))),
      make("p", languageOf(page), ...marked(textOf(page.text), found)),
      make("p", { class: "meta" }, facts[0], " ", ...facts.slice(1)));
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); remember("pushState"); run(); });
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => { remember("replaceState"); run(); }, 30);
  });
  addEventListener("popstate", recall);
  recall();
}

const results = document.getElementById("search-results");
if (results) showResults(results); else offerPages();
