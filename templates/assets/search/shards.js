// The index's files: each is a script that calls one function with one value, so that they load from disk, too.

const root = new URL("../", document.currentScript.src);
const arrived = new Map();
const asked = new Map();
let index;

window.dossierSearch = (name, value) => arrived.set(name, value);
// For tests: the terms of a text, as the index has them.
window.dossierSearch.termsOf = termsOf;

/** A part of the index; fetched once. */
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

/** The first file, which says where everything is. */
function begin() {
  beginning ??= load("index").then((first) => {
    first.starts = [0];
    for (const count of numbers(first.pages)) first.starts.push(first.starts.at(-1) + count);
    index = first;
  });
  beginning.catch(() => { beginning = undefined; });
  return beginning;
}

/** Numbers as the index writes them: rows of digits, the least first; one below 46 ends its number. */
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

/** The place of the last of sorted values that is not above a value; 0 where none is. */
function lastUpTo(values, value) {
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The shards that can hold what begins with “from”, by their first entries. */
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

/** A page: its id, title, date and text. */
async function pageOf(number) {
  const shard = lastUpTo(index.starts, number);
  const [id, title, date, text] = (await load(`p${shard}`))[number - index.starts[shard]];
  return { ...rangeOf(number), number, id, title, date, text };
}

/** Whether there are pages of a kind, language or year; “-” stands for none. */
const isInRange = (facet, value) => index.ranges.some((range) => String(rangeOf(range[3])[facet] ?? "-") === value);

/** What a page's number says of it. */
function rangeOf(number) {
  const [kind, language, year] = index.ranges[lastUpTo(index.ranges.map((range) => range[3]), number)];
  return { kind, language, year };
}

const addressOf = ({ kind, id }) => new URL(kind === "page" ? `${id}.html` : `${kind}s/${id}.html`, root).href;

// Must be as in TextCode.swift.
const leads = Array.from({ length: 0x1d }, (_, code) => String.fromCharCode(code + 3)).filter((sign) => !/[\n\r]/.test(sign))
  .concat([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*+/:;<=>?@[]^_`{|}~"]);
const singles = 44, digits = 91;
const coded = new RegExp(
  `\\x01([^])|(\\x02?)(?:([${escaped(leads.slice(0, singles))}])|([${escaped(leads.slice(singles))}])([^]))`, "g");

function escaped(signs) {
  return signs.map((sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
}

/** A page's text, as its reader sees it. */
async function textOf(page) {
  const words = (await load("words")).split(" ");
  return page.text.replace(coded, (_, sign, capital, single, lead, digit) => {
    if (sign) return sign;
    const code = digit?.charCodeAt(0);
    const place = single ? leads.indexOf(single)
      : singles + (leads.indexOf(lead) - singles) * digits + (code > 92 ? code - 36 : code - 35);
    return ` ${capital ? words[place][0].toUpperCase() + words[place].slice(1) : words[place]}`;
  }).trim();
}
