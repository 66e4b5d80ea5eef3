// What a reader types, cut into terms as the index was (SearchTerms.swift, Folding.swift, ArabicPrefixes.swift).

const letters = new Map();
for (const [base, variants] of [
  ["ا", "أإآٱ"], ["ي", "ى"], ["o", "øØ"], ["l", "łŁ"], ["d", "đĐ"], ["i", "ı"], ["ae", "æÆ"], ["oe", "œŒ"], ["ss", "ß"],
]) for (const variant of variants) letters.set(variant, base);

const left = /[\p{Mn}\u0640\u00ad\u200b-\u200f\u2060\ufeff]/u;
const word = /(?:(?!\u02bc)[\p{L}\p{Mn}\p{Mc}\p{N}\u00ad\u200b-\u200f\u2060\ufeff])+/gu;

/** What a letter is compared as: without diacritics, in lower case. */
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

/** The words of a text, each with its term and its place. */
function* wordsOf(text) {
  for (const match of text.matchAll(word)) {
    const term = fold(match[0]);
    if (term) yield { term, start: match.index, end: match.index + match[0].length };
  }
}

/** What a name is compared by; one without a word, such as a sign, by itself. */
const keyOf = (text) => termsOf(text).join(" ") || fold(text.trim());

const termsOf = (text) => Array.from(wordsOf(text), (found) => found.term);

/** What an Arabic term can be without the prefixes و ف ب ك ل and ال. */
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
