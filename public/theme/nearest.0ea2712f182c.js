(() => {
const most = 5;
const least = 0.4;
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? "";
const pairs = (text) => {
const found = new Set();
for (let i = 0; i < text.length - 1; i++) found.add(text.slice(i, i + 2));
return found;
};
const likeness = (first, second) => {
let shared = 0;
for (const pair of first) if (second.has(pair)) shared++;
return 2 * shared / (first.size + second.size || 1);
};
const lastPart = (path) => {
const part = path.replace(/\/+(index\.html)?$/, "").split("/").pop().replace(/\.[a-z]+$/i, "");
try {
return decodeURIComponent(part);
} catch {
return part;
}
};
const asked = pairs(plain(lastPart(location.pathname).slice(0, 200)));
const rows = [...document.querySelectorAll("#page-names li")].map((row) => {
const link = row.querySelector("a");
const names = [lastPart(link.pathname), link.textContent].map((name) => likeness(asked, pairs(plain(name))));
return { row, likeness: Math.max(...names) };
});
const nearest = rows.filter((entry) => entry.likeness >= least)
.sort((first, second) => second.likeness - first.likeness).slice(0, most);
const section = document.getElementById("page-nearest");
if (!section || !nearest.length) return;
section.querySelector("ul").append(...nearest.map(({ row }) => row.cloneNode(true)));
section.hidden = false;
})();
