(() => {
"use strict";
const catalogues = {"en":{"search":"Search","allResults":"All results for “#”","more":"More results","none":"Nothing found.","partial":"with some of the words; none has all of them.","failed":"The search could not be loaded.","undated":"Undated","belongings":"By actor or dossier","shorter":"Fewer words, or only their beginnings, find more.","unfiltered":"Search without filters","byLetter":"All actors by letter","all":{"kind":"All kinds","year":"All years","language":"All languages","dossier":"All dossiers","actor":"All actors"},"kinds":{"briefing":"Briefings","actor":"Actors","event":"Events","source":"Sources","dossier":"Dossiers","page":"Pages"},"kind":{"briefing":"Briefing","actor":"Actor","event":"Event","source":"Source","dossier":"Dossier","page":"Page"},"pages":{"zero":"# pages","one":"# page","two":"# pages","few":"# pages","many":"# pages","other":"# pages"}},
"fr":{"search":"Rechercher","allResults":"Tous les résultats pour « # »","more":"Plus de résultats","none":"Aucun résultat.","partial":"avec une partie des mots ; aucune ne les contient tous.","failed":"La recherche n’a pas pu être chargée.","undated":"Sans date","belongings":"Par acteur ou dossier","shorter":"Moins de mots, ou seulement leur début, donnent plus de résultats.","unfiltered":"Chercher sans filtre","byLetter":"Tous les acteurs par lettre","all":{"kind":"Tous les types","year":"Toutes les années","language":"Toutes les langues","dossier":"Tous les dossiers","actor":"Tous les acteurs"},"kinds":{"briefing":"Notes d’analyse","actor":"Acteurs","event":"Événements","source":"Sources","dossier":"Dossiers","page":"Pages"},"kind":{"briefing":"Note d’analyse","actor":"Acteur","event":"Événement","source":"Source","dossier":"Dossier","page":"Page"},"pages":{"zero":"# page","one":"# page","two":"# pages","few":"# pages","many":"# pages","other":"# pages"}},
"ar":{"search":"بحث","allResults":"جميع نتائج البحث عن «#»","more":"مزيد من النتائج","none":"لا نتائج.","partial":"فيها بعض الكلمات، ولا صفحة تجمعها كلها.","failed":"تعذّر تحميل البحث.","undated":"دون تاريخ","belongings":"بحسب الجهة الفاعلة أو الملف","shorter":"جرّب كلمات أقل أو أوائل الكلمات وحدها.","unfiltered":"البحث من دون تصفية","byLetter":"جميع الجهات الفاعلة بحسب الحرف","all":{"kind":"جميع الأنواع","year":"جميع السنوات","language":"جميع اللغات","dossier":"جميع الملفات","actor":"جميع الجهات الفاعلة"},"kinds":{"briefing":"الإحاطات","actor":"الجهات الفاعلة","event":"الأحداث","source":"المصادر","dossier":"الملفات","page":"الصفحات"},"kind":{"briefing":"إحاطة","actor":"جهة فاعلة","event":"حدث","source":"مصدر","dossier":"ملف","page":"صفحة"},"pages":{"zero":"لا صفحات","one":"صفحة واحدة","two":"صفحتان","few":"# صفحات","many":"# صفحة","other":"# صفحة"}}};
const letters = new Map();
for (const [base, variants] of [
["ا", "أإآٱ"], ["ي", "ى"], ["o", "øØ"], ["l", "łŁ"], ["d", "đĐ"], ["i", "ı"], ["ae", "æÆ"], ["oe", "œŒ"], ["ss", "ß"],
]) for (const variant of variants) letters.set(variant, base);
const left = /[\p{Mn}\u0640\u00ad\u200b-\u200f\u2060\ufeff]/u;
const word = /(?:(?!\u02bc)[\p{L}\p{Mn}\p{Mc}\p{N}\u00ad\u200b-\u200f\u2060\ufeff])+/gu;
function foldLetter(letter) {
if (letter < "\x80") return letter.toLowerCase();
const base = letters.get(letter);
if (base !== undefined) return base;
if (left.test(letter)) return "";
if (letter < "\u2000" && /\p{Alphabetic}/u.test(letter)) {
const parts = [...letter.normalize("NFD")], bases = parts.filter((part) => !/\p{Mn}/u.test(part));
if (parts.length > 1 && bases.length) return bases.map((part) => part.toLowerCase()).join("");
}
return letter.toLowerCase();
}
const fold = (text) => Array.from(text, foldLetter).join("");
function* wordsOf(text) {
for (const match of text.matchAll(word)) {
const term = fold(match[0]);
if (term) yield { term, start: match.index, end: match.index + match[0].length };
}
}
const keyOf = (text) => termsOf(text).join(" ") || fold(text.trim());
const termsOf = (text) => Array.from(wordsOf(text), (found) => found.term);
function restsOf(term) {
const rests = [];
if (!/^[\u0600-\u06ff]/.test(term)) return rests;
const rest = (index) => { if (term.length - index > 1) rests.push(term.slice(index)); };
const afterPreposition = (index) => {
if (index > 0) rest(index);
if (term.startsWith("ال", index)) rest(index + 2);
};
const afterConjunction = (index) => {
afterPreposition(index);
if (!"بكل".includes(term[index] ?? " ")) return;
afterPreposition(index + 1);
if (!term.startsWith("لل", index)) return;
rest(index + 2);
rests.push("ا" + term.slice(index + 1));
};
afterConjunction(0);
if ("وف".includes(term[0])) afterConjunction(1);
return rests;
}
const root = new URL("../", document.currentScript.src);
const arrived = new Map();
const asked = new Map();
let index;
window.dossierSearch = (name, value) => arrived.set(name, value);
window.dossierSearch.termsOf = termsOf;
function load(name) {
if (!asked.has(name)) {
asked.set(name, new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = new URL(`search/${index ? `${index.version}/` : ""}${name}.js`, root);
script.onload = () => { script.remove(); resolve(arrived.get(name)); };
script.onerror = () => { script.remove(); asked.delete(name); reject(new Error(name)); };
document.head.append(script);
}));
}
return asked.get(name);
}
let beginning;
function begin() {
beginning ??= load("index").then((first) => {
first.starts = [0];
for (const count of numbers(first.pages)) first.starts.push(first.starts.at(-1) + count);
index = first;
return load("pieces");
}).then((list) => { pieces = list.split(end); });
beginning.catch(() => { beginning = undefined; });
return beginning;
}
function* numbers(text, start = 0, end = text.length) {
let number = 0, unit = 1;
for (let place = start; place < end; place++) {
const code = text.charCodeAt(place), digit = code > 92 ? code - 36 : code - 35;
number += digit * unit;
if (digit < 46) {
yield number;
number = 0;
unit = 1;
} else {
unit *= 45;
}
}
}
function lastUpTo(values, value) {
let low = 0, high = values.length;
while (low < high) {
const middle = (low + high) >> 1;
if (values[middle] <= value) low = middle + 1; else high = middle;
}
return Math.max(0, low - 1);
}
function shardsFor(firsts, from, isPrefix, limit) {
const shards = [];
let shard = lastUpTo(firsts, from);
while (shard > 0 && firsts[shard] === from) shard--;
for (; shard < firsts.length && shards.length < limit; shard++) {
if (firsts[shard] > from && !(isPrefix && firsts[shard].startsWith(from))) break;
shards.push(shard);
}
return shards;
}
async function pageOf(number) {
const shard = lastUpTo(index.starts, number);
const [ids, texts] = await load(`p${shard}`), place = number - index.starts[shard];
const [date, title, text] = texts.split(end).slice(3 * place);
return { ...rangeOf(number), number, id: listOf(ids)[place], title: textOf(title), date, text };
}
const isInRange = (facet, value) => index.ranges.some((range) => String(rangeOf(range[3])[facet] ?? "-") === value);
function rangeOf(number) {
const [kind, language, year] = index.ranges[lastUpTo(index.ranges.map((range) => range[3]), number)];
return { kind, language, year };
}
const addressOf = ({ kind, id }) => new URL(kind === "page" ? `${id}.html` : `${kind}s/${id}.html`, root).href;
function listOf(text) {
let word = "";
return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => (word = word.slice(0, shared.charCodeAt() - 65) + rest));
}
function bitsOf(text) {
let place = 0;
const bit = () => (text.charCodeAt(place / 7) >> (6 - place++ % 7)) & 1;
const number = (width, start = 0) => { for (; width > 0; width--) start = 2 * start + bit(); return start; };
const unary = () => { let count = 0; while (bit()) count++; return count; };
return { number, unary, gamma: () => number(unary(), 1) };
}
const end = "\x01", capital = /\x02( ?)(.)/gsu;
const signs = Array.from({ length: 126 }, (_, code) => String.fromCharCode(code + 2)).filter((sign) => !/[\n\r"\\]/.test(sign)).join("");
let pieces;
function textOf(coded) {
const singles = signs.length - Math.ceil(Math.max(0, pieces.length - signs.length) / (signs.length - 1));
let text = "";
for (let place = 0; place < coded.length; place++) {
const sign = signs.indexOf(coded[place]);
if (sign < 0) text += coded[place];
else if (sign < singles) text += pieces[sign];
else text += pieces[singles + (sign - singles) * signs.length + signs.indexOf(coded[++place])];
}
return text.replace(capital, (_, space, letter) => space + letter.toUpperCase()).trim();
}
const impacts = [3, 2, 4, 5, 6, 7, 1, 0];
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
function rankOf(entry, key) {
const nearness = entry.key === key ? 1e4 : (entry.key.startsWith(`${key} `) ? 20 : 10) + key.length / entry.key.length;
return nearness * (entry.kind === "actor" ? 2 : 1);
}
async function find(query) {
await begin();
const terms = [...new Set(termsOf(query))].slice(0, 12);
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
const pages = [...scores].sort((one, other) => other[1] - one[1] || other[0] - one[0]).map(([page]) => page);
const named = new Map([...names.toReversed(), ...names.filter(({ name, title }) => name === title)].map((entry) => [entry.number, entry]));
return { terms, isOpen, named, pages, isPartial: !hasAll && !names.length && pages.length > 0 && asked.length > 1 };
}
async function membersOf(folder, id) {
return new Set((await look(`${folder}/${id}`, 0)).values().next().value?.map(([page]) => page));
}
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
const { lang, dataset } = document.documentElement;
const language = dataset.words ?? lang;
const words = catalogues[language.split("-")[0]] ?? catalogues.en;
const plural = new Intl.PluralRules(language);
const figures = new Intl.NumberFormat(`${language}-u-nu-latn`);
const counted = (count) => words.pages[plural.select(count)].replace("#", figures.format(count));
function make(name, attributes = {}, ...contents) {
const element = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
element.append(...contents);
return element;
}
function dated(date) {
const plain = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(date);
if (!plain) return make("bdi", { dir: "ltr" }, date);
const [, year, month, day] = plain;
const parts = { timeZone: "UTC", year: "numeric", month: month && "long", day: day && "numeric" };
const format = new Intl.DateTimeFormat(`${language === "en" ? "en-GB" : language}-u-nu-latn`, parts);
return format.format(new Date(`${year}${month ?? "-01"}${day ?? "-01"}T00:00:00Z`));
}
const languageOf = ({ language: other }) => (other === language ? {} : { lang: other, dir: "auto" });
const form = document.querySelector("header form");
const input = form.elements.q;
const status = make("p", { role: "status" });
form.append(status);
document.addEventListener("keydown", (event) => {
if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
if (event.target.closest("input, textarea, select, [contenteditable]")) return;
event.preventDefault();
input.focus();
input.select();
});
function offerPages() {
const list = make("ul", { role: "listbox", id: "search-options", "aria-label": words.search, hidden: "" });
form.append(list);
const set = (attributes) => { for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value); };
set({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" });
let active = -1, turn = 0;
function tell(text, isShown = false) {
status.textContent = text;
status.classList.toggle("shown", isShown);
}
function close() {
list.hidden = true;
status.classList.remove("shown");
active = -1;
set({ "aria-expanded": "false" });
input.removeAttribute("aria-activedescendant");
}
function select(place) {
list.children[active]?.removeAttribute("aria-selected");
active = place;
const option = list.children[active];
if (!option) return input.removeAttribute("aria-activedescendant");
option.setAttribute("aria-selected", "true");
option.scrollIntoView({ block: "nearest" });
set({ "aria-activedescendant": option.id });
}
function show(options, count) {
list.replaceChildren(...options.map(({ href, contents }, place) => {
const option = make("li", { role: "option", id: `search-option-${place}` }, ...contents);
option.addEventListener("click", () => location.assign(href));
return option;
}));
active = -1;
input.removeAttribute("aria-activedescendant");
list.hidden = options.length === 0;
set({ "aria-expanded": String(!list.hidden) });
tell(count ? counted(count) : words.none, count === 0);
}
async function offer() {
const mine = ++turn;
const query = input.value;
if (!query.trim()) {
tell("");
return close();
}
try {
const found = await find(query);
const pages = await Promise.all(found.pages.slice(0, 7).map((number) => found.named.get(number) ?? pageOf(number)));
if (mine !== turn || document.activeElement !== input) return;
const options = pages.map((page) => ({ href: addressOf(page), contents: optionOf(page) }));
if (options.length) options.push({ href: resultsFor(query), contents: [words.allResults.replace("#", query.trim())] });
show(options, found.pages.length);
} catch {
if (mine === turn) { close(); tell(words.failed, true); }
}
}
input.addEventListener("input", offer);
input.addEventListener("focus", () => begin().catch(() => {}));
input.addEventListener("blur", close);
list.addEventListener("mousedown", (event) => event.preventDefault());
input.addEventListener("keydown", (event) => {
if (event.isComposing) return;
const count = list.children.length;
if (event.key === "ArrowDown" || event.key === "ArrowUp") {
event.preventDefault();
if (list.hidden) offer();
else select(event.key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + count + 1) % (count + 1) - 1);
} else if (event.key === "Enter" && active >= 0) {
event.preventDefault();
list.children[active].click();
} else if (event.key === "Escape" && !list.hidden) {
event.preventDefault();
close();
}
});
}
const otherNameOf = ({ name, title }) => (name && name !== title ? [make("bdi", {}, name), " → "] : []);
const resultsFor = (query) => new URL(`search.html?${new URLSearchParams({ q: query.trim() })}`, root).href;
function optionOf(page) {
const title = make("span", languageOf(page), page.title);
return [...otherNameOf(page), title, " ", make("small", {}, page.date ? dated(page.date) : words.kind[page.kind])];
}
const facets = ["kind", "year", "language", "dossier", "actor"];
const inRange = facets.slice(0, 3);
const step = 10;
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
})();
