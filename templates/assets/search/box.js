// The search box of every page: a combobox with a list box (WAI-ARIA 1.2, Authoring Practices: list autocomplete).

const { lang, dataset } = document.documentElement;
const language = dataset.words ?? lang;
const words = catalogues[language.split("-")[0]] ?? catalogues.en;
const plural = new Intl.PluralRules(language);
const figures = new Intl.NumberFormat(`${language}-u-nu-latn`);

const counted = (count) => words.pages[plural.select(count)].replace("#", figures.format(count));

/** An element with attributes and contents; what comes from the site is text and no mark-up. */
function make(name, attributes = {}, ...contents) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...contents);
  return element;
}

/** A date in the page's language, as precisely as it is known; what is uncertain of it stays in the signs of EDTF. */
function dated(date) {
  const plain = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(date);
  if (!plain) return make("bdi", { dir: "ltr" }, date);
  const [, year, month, day] = plain;
  const parts = { timeZone: "UTC", year: "numeric", month: month && "long", day: day && "numeric" };
  const format = new Intl.DateTimeFormat(`${language === "en" ? "en-GB" : language}-u-nu-latn`, parts);
  return format.format(new Date(`${year}${month ?? "-01"}${day ?? "-01"}T00:00:00Z`));
}

/** The language of what is said of a page, where it is another than the page's own. */
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

/** Makes the box offer pages while its reader types. */
function offerPages() {
  const list = make("ul", { role: "listbox", id: "search-options", "aria-label": words.search, hidden: "" });
  form.append(list);
  const set = (attributes) => { for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value); };
  set({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" });
  let active = -1, turn = 0;

  /** Says what was found to who hears the page, and to who sees it where there is no list to see. */
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
  // A press on an option must not take the focus first.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) offer();
      // One step further than either end is the box itself.
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

/** The name by which a page was found, where that is not its title. */
const otherNameOf = ({ name, title }) => (name && name !== title ? [make("bdi", {}, name), " → "] : []);

const resultsFor = (query) => new URL(`search.html?${new URLSearchParams({ q: query.trim() })}`, root).href;

function optionOf(page) {
  const title = make("span", languageOf(page), page.title);
  return [...otherNameOf(page), title, " ", make("small", {}, page.date ? dated(page.date) : words.kind[page.kind])];
}
