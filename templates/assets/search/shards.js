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

/** The first file, which says where everything is, and the one without which no text can be read. */
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

/** Numbers as lists have them: rows of digits, the least first; one below 46 ends its number (Digits.swift). */
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

/** A page: its id, title, date and text; the text as the index has it. */
async function pageOf(number) {
  const shard = lastUpTo(index.starts, number);
  const [ids, texts] = await load(`p${shard}`), place = number - index.starts[shard];
  const [date, title, text] = texts.split(end).slice(3 * place);
  return { ...rangeOf(number), number, id: listOf(ids)[place], title: textOf(title), date, text };
}

/** Whether there are pages of a kind, language or year; “-” stands for none. */
const isInRange = (facet, value) => index.ranges.some((range) => String(rangeOf(range[3])[facet] ?? "-") === value);

/** What a page's number says of it. */
function rangeOf(number) {
  const [kind, language, year] = index.ranges[lastUpTo(index.ranges.map((range) => range[3]), number)];
  return { kind, language, year };
}

const addressOf = ({ kind, id }) => new URL(kind === "page" ? `${id}.html` : `${kind}s/${id}.html`, root).href;

/** A sorted list of words: a capital before each says how many letters it has from the one before (FrontCodedList.swift). */
function listOf(text) {
  let word = "";
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => (word = word.slice(0, shared.charCodeAt() - 65) + rest));
}

/** Reads numbers from bits, of which each letter has seven (BitWriter.swift). */
function bitsOf(text) {
  let place = 0;
  const bit = () => (text.charCodeAt(place / 7) >> (6 - place++ % 7)) & 1;
  const number = (width, start = 0) => { for (; width > 0; width--) start = 2 * start + bit(); return start; };
  const unary = () => { let count = 0; while (bit()) count++; return count; };
  return { number, unary, gamma: () => number(unary(), 1) };
}

// Must be as in TextCode.swift.
const end = "\x01", capital = /\x02( ?)(.)/gsu;
const signs = Array.from({ length: 126 }, (_, code) => String.fromCharCode(code + 2)).filter((sign) => !/[\n\r"\\]/.test(sign)).join("");
let pieces;

/** A text as its reader sees it: each sign is a piece, or the first of two that are one. */
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
