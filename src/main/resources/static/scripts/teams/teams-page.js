// A coach's teams: their people, whoever needs a conversation first coming first, and what stands in each team.

import { html, nothing, render } from "lit-html";
import { hasLeft } from "../api.js";
import { announce, notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { troubleWords } from "../page/trouble.js";
import { today } from "../words/dates-logic.js";
import { loadEverybody, loadMine, loadPeople, loadWork } from "./caseload.js";
import { csv } from "./csv-logic.js";
import { download } from "./download.js";
import { filterForm } from "./filter-form.js";
import { isNarrowed, readFilters, writeFilters } from "./filters-logic.js";
import { hearOfRisks } from "./news.js";
import { personRow } from "./person-row.js";
import { pictures } from "./pictures.js";
import { teamPanel } from "./team-panel.js";

export async function open(place) {
  const page = { filters: readFilters(location.hash), mine: null, people: null, work: new Map(), gathered: null, news: new Map() };
  let asking = new AbortController();
  render(skeleton("The people of your teams are coming.", 8), place.element);
  const draw = () => place.signal.aborted || render(template(page, { change, more, keep, anew }), place.element);

  async function load() {
    asking.abort();
    asking = new AbortController();
    page.people = await loadPeople(page.filters, null, { signal: AbortSignal.any([asking.signal, place.signal]) });
    draw();
  }

  async function change(changed) {
    Object.assign(page.filters, changed);
    history.pushState(null, "", writeFilters(page.filters));
    page.people = null;
    draw();
    await attempt(async () => {
      await load();
      announce(found(page.people));
    });
  }

  async function anew() {
    page.news.clear();
    await attempt(load);
    place.element.querySelector("#h-caseload")?.focus();
  }

  function heard(person) {
    if (person !== null) {
      page.news.set(person.id, person);
      draw();
      announce(newsWords(page.news));
    }
  }

  async function more() {
    await attempt(async () => {
      const before = page.people;
      const next = await loadPeople(page.filters, before.pageInfo.endCursor, { signal: place.signal });
      page.people = { nodes: [...before.nodes, ...next.nodes], pageInfo: next.pageInfo };
      draw();
      announce(`${next.nodes.length} more people.`);
      place.element.querySelectorAll(".caseload-row a, .face a")[before.nodes.length]?.focus();
    });
  }

  async function keep() {
    if (page.gathered !== null) {
      return;
    }
    page.gathered = 0;
    draw();
    try {
      const rows = await loadEverybody(page.filters, gathered, { signal: place.signal });
      download(`my-teams-${today()}.csv`, csv(rows));
      announce(`The file is there, with ${rows.length === 1 ? "one person" : `${rows.length} people`}.`);
    } catch (error) {
      if (!hasLeft(error)) {
        notice(`There is no file. ${troubleWords(error).join(". ")}`);
      }
    } finally {
      page.gathered = null;
      draw();
    }
  }

  function gathered(count) {
    page.gathered = count;
    draw();
  }

  async function attempt(act) {
    try {
      await act();
    } catch (error) {
      place.trouble(error, () => open(place));
    }
  }

  async function look({ id }) {
    try {
      page.work.set(id, await loadWork(id, { signal: place.signal }));
    } catch (error) {
      if (hasLeft(error)) {
        return;
      }
      page.work.set(id, null);
    }
    draw();
  }

  const { signal } = place;
  [page.mine, page.people] = await Promise.all([loadMine({ signal }), loadPeople(page.filters, null, { signal })]);
  draw();
  place.ready("My teams");
  if (page.mine.teams.length > 0) {
    hearOfRisks(heard, place.signal);
  }
  await Promise.all(page.mine.teams.map(look));
}

function newsWords(news) {
  const names = [...news.values()].map(({ name }) => name);
  return `There is much to talk about with ${new Intl.ListFormat("en-GB").format(names)}, since a moment ago.`;
}

function found({ nodes, pageInfo }) {
  if (nodes.length === 0) {
    return "Nobody was found.";
  }
  return nodes.length === 1 ? "One person was found." : `${pageInfo.hasNextPage ? "More than " : ""}${nodes.length} people were found.`;
}

function template(page, { change, more, keep, anew }) {
  const { filters, mine, people, work, gathered, news } = page;
  if (mine.teams.length === 0) {
    return html`<h1>My teams</h1>
      <div class="empty"><p>You are in no team yet. Ask the person who looks after Kith.</p></div>`;
  }
  const shown = mine.teams.filter(({ id }) => filters.team === "" || filters.team === id);
  return html`<h1>My teams</h1>
    <p class="lead">Whom to talk with first, and about what.</p>
    <p class="quiet">This comes from the map, and decides nothing about anybody. How it feels, only the person can say.</p>
    ${filterForm(mine, filters, change)}
    <section aria-labelledby="h-caseload">
      <h2 id="h-caseload" tabindex="-1">People</h2>
      ${news.size
        ? html`<p class="news">
            ${newsWords(news)} <button type="button" class="button plain" @click=${anew}>Show the list anew</button>
          </p>`
        : nothing}
      ${people === null ? skeleton("The people are coming.", 6) : list(filters, people, more)}
      ${people?.nodes.length
        ? html`<p class="no-print">
            <button type="button" class="button plain" aria-disabled=${String(gathered !== null)} @click=${keep}>
              ${gathered === null ? "Keep this list as a file (CSV)" : `Writing the file: ${gathered} people so far`}
            </button>
          </p>`
        : nothing}
    </section>
    <section aria-labelledby="h-work">
      <h2 id="h-work">What stands in each team</h2>
      <div class="team-panels">${shown.map((team) => teamPanel(team, work.get(team.id)))}</div>
    </section>`;
}

function list(filters, { nodes, pageInfo }, more) {
  if (nodes.length === 0) {
    return html`<div class="empty">
      ${isNarrowed(filters)
        ? html`<p>Nobody fits all of this. <a href="#/teams">Show everybody</a></p>`
        : html`<p>Your teams support nobody yet. <a href="#/people">Look for a person</a></p>`}
    </div>`;
  }
  return html`${filters.view ? pictures(nodes) : html`<ol class="caseload plain-list">${nodes.map(personRow)}</ol>`}
    ${pageInfo.hasNextPage ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}`;
}
