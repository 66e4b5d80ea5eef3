// From words to pages, the best first.

// Must be as in SearchTermShards.swift.
const impacts = [3, 2, 4, 5, 6, 7, 1, 0];

/** The pages that have a term, with how much it weighs in each; where it may be a beginning, from so many files at most. */
async function look(term, limit) {
  const found = new Map(), isPrefix = limit > 0;
  const shards = shardsFor(index.terms, term, isPrefix, limit || Infinity);
  for (const [terms, bits] of await Promise.all(shards.map((number) => load(`t${number}`)))) {
    const { number, unary, gamma } = bitsOf(bits);
    for (const name of listOf(terms)) {
      const isWanted = name === term || (isPrefix && name.startsWith(term));
      const postings = found.get(name) ?? [];
      let page = postings.at(-1)?.[0] ?? -1;
      for (let left = gamma(), width = number(4); left > 0; left--) {
        page += number(width, unary()) + 1;
        const impact = impacts[unary()];
        if (isWanted) postings.push([page, impact]);
      }
      if (isWanted) found.set(name, postings);
    }
  }
  return found;
}

/** By page: what a word adds to its score. What only begins with the word counts less than the word. */
async function weigh(term, limit) {
  const scores = new Map();
  const add = (found, whole, share) => {
    for (const [name, postings] of found) {
      const rarity = Math.log(1 + (index.count - postings.length + 0.5) / (postings.length + 0.5));
      for (const [page, impact] of postings) {
        const score = rarity * (impact + 0.5) * (name === whole ? 1 : share);
        if (score > (scores.get(page) ?? 0)) scores.set(page, score);
      }
    }
  };
  add(await look(term, limit), term, 0.3);
  for (const rest of restsOf(term)) add(await look(rest, 0), "", 0.6);
  return scores;
}

const entryOf = (number, id, name, title) => ({ ...rangeOf(number), number, id, name, title: title || name, key: keyOf(name) });

/** Titles and names that begin with what was typed, also with another prefix where they are Arabic. */
async function namesFor(key) {
  if (!key) return [];
  const keys = /^[\u0600-\u06ff]/.test(key) ? [key, `ال${key}`, ...restsOf(key)] : [key];
  const shards = index.all ? [index.all]
    : await Promise.all([...new Set(keys.flatMap((each) => shardsFor(index.names, each, true, 3)))].map((shard) => load(`n${shard}`)));
  return shards.flatMap(([ids, texts]) => {
    const parts = texts.split(end);
    return listOf(ids).map((id, place) => {
      const [number, name, title] = parts.slice(3 * place);
      return entryOf(parseInt(number, 36), id, textOf(name), textOf(title));
    });
  }).filter((entry) => keys.some((each) => entry.key.startsWith(each)));
}

/** How far up a name takes its page: those who are called just so come first, actors before texts. */
function rankOf(entry, key) {
  const nearness = entry.key === key ? 1e4 : (entry.key.startsWith(`${key} `) ? 20 : 10) + key.length / entry.key.length;
  return nearness * (entry.kind === "actor" ? 2 : 1);
}

/** All pages that a query finds, without any filter. */
async function find(query) {
  await begin();
  const terms = [...new Set(termsOf(query))].slice(0, 12);
  // A word on so many pages that they fill three files tells little beside others, and is not fetched with them.
  const telling = terms.filter((term) => shardsFor(index.terms, term, false, 3).length < 3);
  const asked = telling.length > 0 ? telling : terms;
  const isOpen = !/\s$/.test(query);
  const key = keyOf(query);
  const limitOf = (term) => (isOpen && term === terms.at(-1) && term.length > 1 ? asked.length > 1 ? 2 : 3 : 0);
  const [names, ...words] = await Promise.all([namesFor(key), ...asked.map((term) => weigh(term, limitOf(term)))]);
  const scores = new Map(), counts = new Map();
  for (const word of words) {
    for (const [page, score] of word) {
      scores.set(page, (scores.get(page) ?? 0) + score);
      counts.set(page, (counts.get(page) ?? 0) + 1);
    }
  }
  const hasAll = [...counts.values()].includes(asked.length);
  for (const [page, count] of counts) if (hasAll && count < asked.length) scores.delete(page);
  for (const entry of names) {
    scores.set(entry.number, Math.max(scores.get(entry.number) ?? 0, rankOf(entry, key) + (counts.get(entry.number) ?? 0)));
  }
  // Of equals, the newest comes first.
  const pages = [...scores].sort((one, other) => other[1] - one[1] || other[0] - one[0]).map(([page]) => page);
  // A page's title is nearest to what was typed, then the name that comes first in their order.
  const named = new Map([...names.toReversed(), ...names.filter(({ name, title }) => name === title)].map((entry) => [entry.number, entry]));
  return { terms, isOpen, named, pages, isPartial: !hasAll && !names.length && pages.length > 0 && asked.length > 1 };
}

/** The pages of an actor or dossier. */
async function membersOf(folder, id) {
  return new Set((await look(`${folder}/${id}`, 0)).values().next().value?.map(([page]) => page));
}

/** A text, or what stands around the best place in it, in pieces: the words that were looked for, and what is between. */
function excerptOf(text, { terms, isOpen }, isWhole = false) {
  const wanted = new Set(terms.flatMap((term) => [term, ...restsOf(term)]));
  const start = isOpen ? terms.at(-1) : undefined;
  const words = [...wordsOf(text)];
  const hits = words.flatMap(({ term }, place) => {
    const term_ = [term, ...restsOf(term)].find((form) => wanted.has(form)) ?? (start && term.startsWith(start) ? start : undefined);
    return term_ === undefined ? [] : [{ place, term: term_ }];
  });
  let best = { count: 0, place: 0 };
  hits.forEach(({ place }, first) => {
    const near = new Set();
    for (let next = first; next < hits.length && hits[next].place < place + 28; next++) near.add(hits[next].term);
    if (near.size > best.count) best = { count: near.size, place };
  });
  const from = isWhole ? 0 : Math.max(0, best.place - 6), to = isWhole ? words.length : Math.min(words.length, from + 36);
  const pieces = [];
  // From the space before, where that is near: a word may follow an apostrophe.
  const start_ = words[from]?.start ?? 0, space = text.lastIndexOf(" ", start_);
  let place = from > 0 ? start_ - space < 20 ? space + 1 : start_ : 0;
  for (const hit of hits) {
    if (hit.place < from || hit.place >= to) continue;
    pieces.push({ text: text.slice(place, words[hit.place].start) });
    pieces.push({ text: text.slice(words[hit.place].start, words[hit.place].end), isHit: true });
    place = words[hit.place].end;
  }
  const end = to < words.length ? words[to - 1].end : text.length;
  pieces.push({ text: text.slice(place, end) + (to < words.length ? " …" : "") });
  if (from > 0) pieces.unshift({ text: "… " });
  return pieces;
}
