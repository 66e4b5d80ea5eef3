// Notes each element that takes the focus, how it shows that, and whether it can be seen.
() => {
  const reachable = "a[href], area[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^='-'])";
  const names = new Map();
  window.walked = [];

  const expected = [...document.querySelectorAll(reachable)]
    .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  expected.forEach((element, index) => names.set(element, `${index}: ${element.outerHTML.slice(0, 120)}`));

  const hasMark = (style) =>
    (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";

  // Of the boxes of a link that runs over several lines, or of what is in it, one is enough.
  const isSeen = (element) => [element, ...element.children].flatMap((part) => [...part.getClientRects()]).some((box) => {
    const x = Math.max(box.left, 0) / 2 + Math.min(box.right, innerWidth) / 2;
    const y = Math.max(box.top, 0) / 2 + Math.min(box.bottom, innerHeight) / 2;
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  });

  addEventListener("focusin", ({ target }) => {
    const name = names.get(target) ?? `unexpected: ${target.outerHTML.slice(0, 120)}`;
    walked.push({ name, isMarked: hasMark(getComputedStyle(target)), isSeen: isSeen(target) });
  });
  return [...names.values()];
}
