// Build DOM nodes; text always becomes text nodes, never markup.

export function byId(id) {
  return document.getElementById(id);
}

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "on") for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    else if (name === "vars") for (const [key, text] of Object.entries(value)) node.style.setProperty(key, text);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  people: "M4 7h16M4 12h16M4 17h16",
  add: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  code: "M9 8l-4 4 4 4M15 8l4 4-4 4",
  more: "M12 6.500v.01M12 12v.01M12 17.500v.01",
  attach: "M19 11.500l-7.300 7.300a4.500 4.500 0 0 1-6.400-6.400l7.800-7.800a3 3 0 0 1 4.300 4.300l-7.700 7.700a1.500 1.500 0 0 1-2.200-2.100l7-7",
  send: "M4.500 12L4 4.500 20.500 12 4 19.500 4.500 12zm0 0H12",
  down: "M12 6v12M6.500 12.500L12 18l5.500-5.500",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400",
  moon: "M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z",
  keyboard: "M4 7h16v10H4zM7.500 10.500v.01M12 10.500v.01M16.500 10.500v.01M8.500 14h7",
  check: "M2.500 12.500l4 4 8-9M11 15.500l1 1 8-9",
  reply: "M10 7L5 12l5 5M5.500 12H14a5 5 0 0 1 5 5v1",
  edit: "M5 19l1-4L16 5l3 3L9 18l-4 1z",
  copy: "M9 9h10v10H9zM5 15V5h10",
  pin: "M12 21s6.500-6 6.500-11A6.500 6.500 0 0 0 5.500 10c0 5 6.500 11 6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  file: "M7 3.500h7l4 4v13H7zM14 3.500v4h4",
  link: "M8 16L16.500 7.500M9.500 7.500h7v7",
  silent: "M6.500 16.500c1-1.200 1.300-2.500 1.300-5 0-3 1.700-5 4.200-5s4.200 2 4.200 5c0 2.500.3 3.800 1.300 5zM10.500 19.500h3M4.500 4.500l15 15",
  photo: "M4 5.500h16v13H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9v.01",
  voice: "M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4zM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3.500",
  sticker: "M5 5h14v8l-6 6H5zM13 19v-6h6",
  poll: "M6 19v-8M12 19V5M18 19v-5",
  contact: "M12 12a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5.500 19.500c.8-3.200 3.200-5 6.500-5s5.700 1.800 6.500 5",
  block: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM6 6l12 12",
  group: "M9 11.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.500 18.500c.6-2.800 2.600-4.300 5.500-4.300s4.900 1.500 5.500 4.300M15.500 6a2.600 2.600 0 0 1 0 5M17 14.500c1.900.6 3.100 1.900 3.500 4",
  play: "M8 5.500l10.500 6.500L8 18.500z",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", class: `icon icon-${name}` })) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

const HUES = [172, 205, 262, 322, 18, 42, 96, 140];

export function avatar(name, id, extra = "") {
  const initials = [...name.trim()].slice(0, 1).join("").toUpperCase() || "?";
  return el("span", { class: `avatar ${extra}`, "aria-hidden": "true", vars: { "--hue": HUES[Math.abs(id) % HUES.length] } }, initials);
}

// Move the focus with the arrow keys among the buttons of a group.
export function arrowKeys(container, selector, { columns = false } = {}) {
  container.addEventListener("keydown", (event) => {
    const forward = event.key === "ArrowDown" || (columns && event.key === "ArrowRight");
    const backward = event.key === "ArrowUp" || (columns && event.key === "ArrowLeft");
    if (!forward && !backward && event.key !== "Home" && event.key !== "End") return;
    const items = [...container.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    let next = at + (forward ? 1 : -1);
    if (event.key === "Home") next = 0;
    if (event.key === "End") next = items.length - 1;
    items[(next + items.length) % items.length].focus();
  });
}
