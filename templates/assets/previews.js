// Shows who an actor is beside a link to it: where the pointer rests on it, where it has the focus, and where a finger
// holds it. A click or a tap follows the link, as it does without this (WCAG 2.2, 1.4.13).
(() => {
  const appears = 300;
  const vanishes = 200;
  const held = 450;
  const space = 6;

  const previews = new Map();
  for (const preview of document.querySelectorAll("template[data-preview]")) {
    previews.set(preview.dataset.preview, preview.content);
  }

  const card = document.createElement("div");
  card.id = "page-preview";
  card.className = "preview";
  card.role = "tooltip";
  card.hidden = true;
  document.querySelector("main").append(card);

  let shown = null;
  let timer = 0;
  let isHeld = false;

  const linkAt = (target) => {
    const link = target instanceof Element ? target.closest("a[data-actor]") : null;
    return link && previews.has(link.dataset.actor) ? link : null;
  };

  const later = (time, action) => {
    clearTimeout(timer);
    timer = setTimeout(action, time);
  };

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };

  // Below the link, above it where there is no room below; never beyond the edge of the window.
  const place = (link) => {
    const box = link.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const start = document.dir === "rtl" ? box.right - card.offsetWidth : box.left;
    const left = Math.max(space, Math.min(start, width - card.offsetWidth - space));
    const fits = box.bottom + space + card.offsetHeight <= height || box.top < space + card.offsetHeight;
    const top = fits ? box.bottom + space : box.top - space - card.offsetHeight;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const show = (link) => {
    clearTimeout(timer);
    if (link === shown) return;
    hide();
    card.replaceChildren(document.importNode(previews.get(link.dataset.actor), true));
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    shown = link;
    place(link);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const link = linkAt(target);
    if (link) later(appears, () => show(link));
    else if (card.contains(target)) clearTimeout(timer);
    else if (shown && shown !== document.activeElement) later(vanishes, hide);
    else if (!shown) clearTimeout(timer);
  });
  // A finger that is lifted leaves, too, and its preview stays.
  document.documentElement.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch" && shown !== document.activeElement) later(vanishes, hide);
  });

  document.addEventListener("focusin", ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(":focus-visible")) show(link);
    else if (link !== shown) hide();
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());

  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    isHeld = false;
    if (!card.contains(target) && linkAt(target) !== shown) hide();
    const link = linkAt(target);
    if (pointerType !== "touch" || !link) return;
    // Else a system's own menu would cover the preview.
    link.style.webkitTouchCallout = "none";
    later(held, () => {
      isHeld = true;
      show(link);
    });
  });
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, ({ pointerType }) => pointerType === "touch" && clearTimeout(timer));
  }
  for (const follows of ["click", "contextmenu"]) {
    document.addEventListener(follows, (event) => {
      if (isHeld && linkAt(event.target)) event.preventDefault();
    }, true);
  }
  addEventListener("resize", hide);
})();
