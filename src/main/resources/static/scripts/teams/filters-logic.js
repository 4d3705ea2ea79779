// What the list of a coach's teams leaves out, as part of the address. No DOM in here.

import { addDays } from "../words/dates-logic.js";
import { levels, signals } from "../words/isolation-logic.js";

const OPEN = { team: "", area: "", level: "", signal: "", changed: "", due: "", order: "", view: "" };

/** What may have changed. */
export const changes = { month: "Something this month" };

/** Until when something may be due: days from today. */
export const dues = { now: "Today, or overdue", week: "In the next seven days, or overdue" };
const DAYS = { now: 0, week: 7 };

/** Who may come first, instead of whoever needs a conversation first. */
export const orders = { date: "Whose next day comes first" };

/** How people may be shown, instead of as a list. */
export const views = { pictures: "Pictures" };

/** What leaves nobody out. */
const LEAVES_NOBODY_OUT = ["order", "view"];

/** The filters that an address such as "#/teams?level=HIGH" names; what it does not know is left open. */
export function readFilters(hash) {
  const said = new URLSearchParams(hash.split("?")[1] ?? "");
  const known = (name, set) => (Object.hasOwn(set, said.get(name) ?? "") ? said.get(name) : "");
  return { team: said.get("team") ?? "", area: said.get("area") ?? "", ...closed(known) };
}

const closed = (known) => ({
  level: known("level", levels),
  signal: known("signal", signals),
  changed: known("changed", changes),
  due: known("due", dues),
  order: known("order", orders),
  view: known("view", views),
});

/** The address with these filters; what is left open is left out. */
export function writeFilters(filters) {
  const said = new URLSearchParams(Object.keys(OPEN).filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return `#/teams${said.size ? `?${said}` : ""}`;
}

/** The filters as variables of the case-load, on a day. */
export function wanted({ team, area, level, signal, changed, due, order }, day) {
  return {
    teamIds: team ? [team] : null,
    neighbourhoodId: area || null,
    level: level || null,
    signal: signal || null,
    changedThisMonth: changed !== "",
    dueBy: due ? addDays(day, DAYS[due]) : null,
    order: order ? "NEXT_DATE" : "CONVERSATION",
  };
}

/** Whether anybody is left out. */
export const isNarrowed = (filters) => Object.keys(OPEN).some((name) => !LEAVES_NOBODY_OUT.includes(name) && filters[name]);

/** The teams of those that somebody is in, and the neighbourhoods of these, each once. */
export function mine(personId, teams) {
  const own = teams.filter(({ members }) => members.some(({ person }) => person.id === personId));
  const areas = new Map(own.filter((team) => team.neighbourhood).map(({ neighbourhood }) => [neighbourhood.id, neighbourhood.name]));
  return { teams: own, areas: [...areas] };
}
