// The page: what starts, drawers, theme, toasts.
import { byId, icon } from "./dom.js";
import { startCalls } from "./calls.js";
import { startClock } from "./clockbar.js";
import { startComposer } from "./composer.js";
import { startDialogs } from "./dialogs.js";
import { startKeyboards } from "./keyboards.js";
import { startLog } from "./log.js";
import { closeMenu } from "./menus.js";
import { startPeople } from "./people.js";
import { follow, on } from "./store.js";

const narrow = matchMedia("(max-width: 760px)");
const medium = matchMedia("(max-width: 1120px)");
const dark = matchMedia("(prefers-color-scheme: dark)");

function startTheme() {
  const button = byId("theme");
  const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
  const draw = () => {
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
    button.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
  };
  const remembered = localStorage.getItem("theme");
  if (remembered) document.documentElement.dataset.theme = remembered;
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem("theme", document.documentElement.dataset.theme);
    draw();
  });
  dark.addEventListener("change", draw);
  draw();
}

function callsAreDrawer() {
  return medium.matches;
}

function showDrawer(name) {
  const before = document.body.dataset.drawer;
  if (name) document.body.dataset.drawer = name;
  else delete document.body.dataset.drawer;
  byId("veil").hidden = !name;
  settle();
  if (name) byId(name).querySelector("button, input")?.focus();
  else if (before) byId(before === "people" ? "open-people" : "toggle-calls").focus();
}

// What is off the screen must not take the focus either.
function settle() {
  const drawer = document.body.dataset.drawer;
  byId("people").inert = narrow.matches && drawer !== "people";
  const callsHidden = callsAreDrawer() ? drawer !== "calls" : document.body.classList.contains("without-calls");
  byId("calls").inert = callsHidden;
  byId("toggle-calls").setAttribute("aria-expanded", String(!callsHidden));
  byId("open-people").setAttribute("aria-expanded", String(drawer === "people"));
  if (!drawer) byId("veil").hidden = true;
}

function toggleCalls() {
  if (callsAreDrawer()) showDrawer(document.body.dataset.drawer === "calls" ? null : "calls");
  else {
    const hidden = document.body.classList.toggle("without-calls");
    localStorage.setItem("calls", hidden ? "hidden" : "shown");
    settle();
  }
}

function startDrawers() {
  byId("open-people").append(icon("people"));
  byId("toggle-calls").append(icon("code"));
  byId("close-calls").append(icon("close"));
  document.body.classList.toggle("without-calls", localStorage.getItem("calls") === "hidden");
  byId("open-people").addEventListener("click", () => showDrawer("people"));
  byId("toggle-calls").addEventListener("click", toggleCalls);
  byId("close-calls").addEventListener("click", toggleCalls);
  byId("veil").addEventListener("click", () => showDrawer(null));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
    if (!closeMenu() && document.body.dataset.drawer) showDrawer(null);
  });
  for (const query of [narrow, medium]) query.addEventListener("change", () => showDrawer(null));
  on("open", () => queueMicrotask(settle));
  settle();
}

function startToasts() {
  let timer = null;
  const show = (text) => {
    clearTimeout(timer);
    const toast = byId("toast");
    toast.textContent = text;
    toast.hidden = false;
    timer = setTimeout(() => (toast.hidden = true), Math.max(3500, text.length * 60));
  };
  on("toast", show);
  on("refused", (reason) => show(reason.slice(0, 1).toUpperCase() + reason.slice(1)));
  on("online", (online) => (byId("offline").hidden = online));
}

startTheme();
startDrawers();
startToasts();
startDialogs();
startKeyboards();
startLog();
startComposer();
startPeople();
startCalls();
startClock();
follow();
