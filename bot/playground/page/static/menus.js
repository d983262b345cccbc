// Menus are <details>: the browser opens and closes them. This puts an open one where all of it can be seen,
// closes it when one clicks elsewhere, and moves through it with the arrow keys.

const OPEN = "details.menu[open]";

export function placeMenus() {
  document.querySelectorAll(OPEN).forEach(place);
}

/** Fixed to the window rather than to the scrolling pane, which would cut it off. */
function place(menu) {
  const button = menu.querySelector("summary").getBoundingClientRect();
  const items = menu.querySelector(".menu-items");
  const { offsetWidth: width, offsetHeight: height } = items;
  const below = button.bottom + 4;
  const top = below + height <= innerHeight ? below : Math.max(4, button.top - 4 - height);
  const fits = button.left + width <= innerWidth && !menu.closest(".tools");
  const left = fits ? button.left : button.right - width;
  items.style.top = `${top}px`;
  items.style.left = `${Math.max(4, left)}px`;
}

export function closeMenus(except = null) {
  for (const menu of document.querySelectorAll(`${OPEN}, details.multi[open]`)) {
    if (menu !== except) menu.open = false;
  }
}

export function listenToMenus() {
  document.addEventListener("toggle", placeMenus, { capture: true });
  document.addEventListener("scroll", ({ target }) => {
    if (!target.closest?.(".menu-items, .multi")) placeMenus();
  }, { capture: true, passive: true });
  window.addEventListener("resize", placeMenus);
  document.addEventListener("click", ({ target }) => {
    const chosen = target.closest(".menu-items a, .menu-items button");
    closeMenus(chosen ? null : target.closest("details.menu, details.multi"));
  });
  document.addEventListener("keydown", moveInMenu);
}

function moveInMenu(event) {
  const menu = event.target.closest?.(OPEN);
  if (!menu || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll(".menu-items :is(a, button)")];
  const step = event.key === "ArrowDown" ? 1 : -1;
  const from = items.indexOf(document.activeElement);
  items.at((from + step + (from < 0 && step < 0 ? 1 : 0)) % items.length)?.focus();
}
