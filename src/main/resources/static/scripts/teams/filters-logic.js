// What the list of a coach's teams leaves out, as part of the address. No DOM in here.

import { levels, signals } from "../words/isolation-logic.js";

const OPEN = { team: "", area: "", level: "", signal: "" };

/** The filters that an address such as "#/teams?level=HIGH" names; what it does not know is left open. */
export function readFilters(hash) {
  const said = new URLSearchParams(hash.split("?")[1] ?? "");
  const known = (name, set) => (Object.hasOwn(set, said.get(name) ?? "") ? said.get(name) : "");
  return { team: said.get("team") ?? "", area: said.get("area") ?? "", level: known("level", levels), signal: known("signal", signals) };
}

/** The address with these filters; what is left open is left out. */
export function writeFilters(filters) {
  const said = new URLSearchParams(Object.keys(OPEN).filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return `#/teams${said.size ? `?${said}` : ""}`;
}

/** The filters as variables of the case-load. */
export function wanted({ team, area, level, signal }) {
  return { teamIds: team ? [team] : null, neighbourhoodId: area || null, level: level || null, signal: signal || null };
}

/** Whether anything is left out. */
export const isNarrowed = (filters) => Object.keys(OPEN).some((name) => filters[name]);

/** The teams of those that somebody is in, and the neighbourhoods of these, each once. */
export function mine(personId, teams) {
  const own = teams.filter(({ members }) => members.some(({ person }) => person.id === personId));
  const areas = new Map(own.filter((team) => team.neighbourhood).map(({ neighbourhood }) => [neighbourhood.id, neighbourhood.name]));
  return { teams: own, areas: [...areas] };
}
