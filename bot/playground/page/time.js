// Times and days as the reader's own phone would write them.
import { store } from "./store.js";

const TIME = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const FACE_DAY = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const FACE_TIME = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const SHORT_DAY = new Intl.DateTimeFormat(undefined, { weekday: "short" });
const SHORT_DATE = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "numeric" });

export function virtualNow() {
  if (!store.clock) return new Date();
  const passed = (performance.now() - store.clock.receivedAt) * store.clock.rate;
  return new Date(Date.parse(store.clock.now) + passed);
}

export const timeOf = (date) => TIME.format(date);
export const faceOf = (date) => ({ day: FACE_DAY.format(date), time: FACE_TIME.format(date) });
export const dayKey = (date) => date.toDateString();

export function dayName(date) {
  const days = Math.round((midnight(virtualNow()) - midnight(date)) / 86_400_000);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return DAY.format(date);
}

export function listTime(date) {
  const days = Math.round((midnight(virtualNow()) - midnight(date)) / 86_400_000);
  if (days === 0) return TIME.format(date);
  return days < 7 && days > 0 ? SHORT_DAY.format(date) : SHORT_DATE.format(date);
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

// A date_time entity: the reader's own zone, in the form the bot asked for.
export function entityTime(seconds, form) {
  const date = new Date(seconds * 1000);
  if (form === "r") return relative(date);
  const options = {};
  if (form.includes("w")) options.weekday = "long";
  if (form.includes("d")) Object.assign(options, { day: "numeric", month: "numeric", year: "2-digit" });
  if (form.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/[tT]/.test(form)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (form.includes("T")) options.second = "2-digit";
  return new Intl.DateTimeFormat(undefined, options).format(date);
}

function relative(date) {
  const seconds = Math.round((date - virtualNow()) / 1000);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  if (Math.abs(seconds) < 3600) return words.format(Math.round(seconds / 60), "minute");
  if (Math.abs(seconds) < 86_400) return words.format(Math.round(seconds / 3600), "hour");
  return words.format(Math.round(seconds / 86_400), "day");
}
