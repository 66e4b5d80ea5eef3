// What of the page cannot be reached by scrolling down alone: a page wider than the window, an element that stands
// partly outside it, a box that cuts off its text.
() => {
  const width = document.documentElement.clientWidth;
  const found = [];

  const name = (element) =>
    `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}`;

  const scrollsSideways = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);

  const isInScrollingBox = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (scrollsSideways(box)) return true;
    }
    return false;
  };

  if (document.documentElement.scrollWidth > width) {
    found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  }

  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg > *") || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    // What stands wholly outside, as the skip link does until it has the focus, is hidden on purpose.
    const isOutside = box.width === 0 || box.right <= 0 || box.left >= width;
    if (!isOutside && (box.left < -1 || box.right > width + 1) && !isInScrollingBox(element)) {
      found.push(`from ${Math.round(box.left)} to ${Math.round(box.right)} px: ${name(element)}`);
    }
    const isCut = element.scrollWidth > element.clientWidth + 1;
    if (isCut && ["hidden", "clip"].includes(getComputedStyle(element).overflowX)) {
      found.push(`cuts off its text: ${name(element)}`);
    }
  }

  return found.slice(0, 10);
}
