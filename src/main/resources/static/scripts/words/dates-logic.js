// Dates as people say them: "Tuesday 24 November", with the year when it is not this one.

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** Today by this device, as 2026-11-24. */
export function today(now = new Date()) {
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join("-");
}

/** "2026-11-24" as "Tuesday 24 November"; with the year if it is not that of now. */
export function sayDate(iso, now = today()) {
  const date = utc(iso);
  const words = `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return iso.slice(0, 4) === now.slice(0, 4) ? words : `${words} ${date.getUTCFullYear()}`;
}

/** "2026-11-24" as "24 November 2026". */
export function sayDay(iso) {
  const date = utc(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** How long ago a day was, in the largest unit that fits: "today", "5 days ago", "3 months ago". */
export function sayAgo(iso, now = today()) {
  const days = daysBetween(iso, now);
  if (days < 0) {
    return sayDate(iso, now);
  }
  if (days < 2) {
    return days === 0 ? "today" : "yesterday";
  }
  if (days < 14) {
    return `${days} days ago`;
  }
  if (days < 61) {
    return `${Math.floor(days / 7)} weeks ago`;
  }
  return days < 730 ? `${Math.floor(days / 30.44)} months ago` : `${Math.floor(days / 365.25)} years ago`;
}

/** "--12-03" as "3 December". */
export function sayMonthDay(monthDay) {
  const [month, day] = monthDay.slice(2).split("-").map(Number);
  return `${day} ${MONTHS[month - 1]}`;
}

/** The day so many days after. */
export function addDays(iso, days) {
  const date = utc(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from, to) {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

export const monthNames = MONTHS;

function utc(iso) {
  return new Date(`${iso}T00:00:00Z`);
}

function pad(number) {
  return String(number).padStart(2, "0");
}
