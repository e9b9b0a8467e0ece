// Small menus that open at a button: arrow keys move, Enter chooses, Esc closes.
import { byId, el, icon } from "./dom.js";

let opener = null;

export function openMenu(button, label, items) {
  const wasMine = opener === button;
  closeMenu();
  if (wasMine) return;
  opener = button;
  button.setAttribute("aria-expanded", "true");
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label });
  for (const item of items.filter(Boolean)) {
    const choose = () => {
      closeMenu();
      item.run();
    };
    menu.append(
      el("button", { type: "button", role: "menuitem", tabindex: "-1", class: item.danger ? "is-danger" : null, "data-testid": item.testid, on: { click: choose } }, icon(item.icon), item.label),
    );
  }
  menu.addEventListener("keydown", moveInMenu);
  byId("menu-layer").append(menu);
  place(menu, button);
  menu.querySelector("button")?.focus();
  setTimeout(() => document.addEventListener("pointerdown", closeFromOutside), 0);
}

export function closeMenu() {
  if (!opener) return false;
  const button = opener;
  const hadFocus = byId("menu-layer").contains(document.activeElement);
  opener = null;
  byId("menu-layer").replaceChildren();
  button.setAttribute("aria-expanded", "false");
  if (hadFocus) button.focus();
  document.removeEventListener("pointerdown", closeFromOutside);
  return true;
}

function closeFromOutside(event) {
  if (!byId("menu-layer").contains(event.target) && !opener?.contains(event.target)) closeMenu();
}

function moveInMenu(event) {
  const items = [...event.currentTarget.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) items[(at + step + items.length) % items.length].focus();
  else if (event.key === "Home") items[0].focus();
  else if (event.key === "End") items[items.length - 1].focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(menu, button) {
  const spot = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const below = spot.bottom + size.height + 8 < innerHeight;
  const left = Math.min(Math.max(8, spot.right - size.width), innerWidth - size.width - 8);
  menu.style.setProperty("left", `${left}px`);
  menu.style.setProperty("top", `${below ? spot.bottom + 4 : Math.max(8, spot.top - size.height - 4)}px`);
}
