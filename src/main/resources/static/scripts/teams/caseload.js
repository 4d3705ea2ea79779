// The people of a coach's teams, a page after the other.

import { ask } from "../api.js";
import { today } from "../words/dates-logic.js";
import { mine, wanted } from "./filters-logic.js";
import { CASELOAD, MY_TEAMS, TEAM_WORK } from "./teams-queries.js";

const FIRST = 20;
/** As many as one query may ask for, with all that stands in a row. */
const MOST = 50;

/** The teams that whoever asks is in, and their neighbourhoods. */
export async function loadMine(options) {
  const all = [];
  let me = null;
  let after = null;
  do {
    const data = await ask(MY_TEAMS, { after }, options);
    me = data.me;
    all.push(...data.teams.nodes);
    after = data.teams.pageInfo.hasNextPage ? data.teams.pageInfo.endCursor : null;
  } while (after !== null);
  return mine(me?.person?.id, all);
}

/** A page of the people, after a cursor. */
export async function loadPeople(filters, after, options) {
  return (await ask(CASELOAD, { ...wanted(filters, today()), first: FIRST, after }, options)).caseload;
}

/** Everybody whom the filters leave; tells how many there are so far. */
export async function loadEverybody(filters, tell, options) {
  const rows = [];
  let after = null;
  do {
    const { caseload } = await ask(CASELOAD, { ...wanted(filters, today()), first: MOST, after }, options);
    rows.push(...caseload.nodes);
    after = caseload.pageInfo.hasNextPage ? caseload.pageInfo.endCursor : null;
    tell(rows.length);
  } while (after !== null);
  return rows;
}

/** What stands in a team. */
export async function loadWork(id, options) {
  return (await ask(TEAM_WORK, { id }, options)).team;
}
