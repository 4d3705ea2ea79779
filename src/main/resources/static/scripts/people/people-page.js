// Everybody on the map: first those whom a team supports, then the people round them.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { searchWords, showSearch } from "../header/header.js";
import { whoIsIn } from "../header/who.js";
import { pathFrom } from "../header/who-logic.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { PEOPLE } from "./people-queries.js";

const FIRST = 24;
const PAUSE = 250;

/** Who may add people. Whom the service would refuse is not offered it. */
const ADDING = ["WORKER", "COACH", "ADMINISTRATOR"];

export async function open(place) {
  const state = { words: history.state?.search ?? searchWords(), supported: null, others: null, adds: false, path: "" };
  showSearch(state.words);
  let asking = new AbortController();
  let waiting;
  let here = false;
  let typing = false;
  const draw = () => render(template(state, more), place.element);
  render(skeleton("The list of people is coming."), place.element);

  async function load() {
    asking.abort();
    asking = new AbortController();
    const signal = AbortSignal.any([asking.signal, place.signal]);
    const [supported, others, me] = await Promise.all([people(true, null, signal), people(false, null, signal), whoIsIn()]);
    const adds = me === null || ADDING.some((role) => me.roles.includes(role));
    Object.assign(state, { supported, others, adds, path: pathFrom(me) });
    draw();
    if (!here) {
      here = true;
      place.ready("People", { focus: !typing });
    }
  }

  function people(supported, after, signal) {
    const search = state.words === "" ? null : state.words;
    return ask(PEOPLE, { search, supported, first: FIRST, after }, { signal }).then((data) => data.people);
  }

  async function more(which) {
    const before = state[which];
    const next = await people(which === "supported", before.pageInfo.endCursor, place.signal);
    state[which] = { nodes: [...before.nodes, ...next.nodes], pageInfo: next.pageInfo };
    draw();
    announce(`${next.nodes.length} more people.`);
    place.element.querySelectorAll(`[data-list=${which}] a`)[before.nodes.length]?.focus();
  }

  function search() {
    typing = true;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      state.words = searchWords();
      history.replaceState({ search: state.words }, "");
      try {
        await load();
        announce(found(state));
      } catch (error) {
        place.trouble(error, () => open(place));
      }
    }, PAUSE);
  }

  document.addEventListener("kith-search", search, { signal: place.signal });
  await load();
}

function found({ supported, others }) {
  const count = supported.nodes.length + others.nodes.length;
  const more = supported.pageInfo.hasNextPage || others.pageInfo.hasNextPage;
  if (count === 0) {
    return "Nobody was found.";
  }
  return count === 1 ? "One person was found." : `${more ? "More than " : ""}${count} people were found.`;
}

function template({ words, supported, others, adds, path }, more) {
  return html`<div class="people-top">
      <h1>People</h1>
      ${adds ? html`<a class="button" href="#/people/new">Add a person</a>` : nothing}
    </div>
    ${words === "" ? nothing : html`<p>People with “${words}” in their name.</p>`}
    ${supported.nodes.length + others.nodes.length === 0 ? nobody(words, adds) : nothing}
    ${list("supported", "People we support", supported, path, more)}
    ${list("others", "Family, friends, neighbours and workers", others, path, more)}`;
}

function list(which, heading, { nodes, pageInfo }, path, more) {
  return nodes.length === 0
    ? nothing
    : html`<section aria-labelledby="h-${which}">
        <h2 id="h-${which}">${heading}</h2>
        <ul class="people plain-list" data-list=${which}>
          ${nodes.map(
            (person) => html`<li>
              <a href="#/people/${person.id}${path}">${person.name}</a>
              ${person.home?.neighbourhood ? html`<span class="quiet">${person.home.neighbourhood.name}</span>` : nothing}
            </li>`,
          )}
        </ul>
        ${pageInfo.hasNextPage
          ? html`<p><button type="button" class="button plain" @click=${() => more(which)}>Show more people</button></p>`
          : nothing}
      </section>`;
}

function nobody(words, adds) {
  return words === ""
    ? html`<div class="empty">
        <p>Nobody is here yet.${adds ? " Begin with the person you support: their name is enough." : ""}</p>
        ${adds ? html`<p><a class="button" href="#/people/new">Add the first person</a></p>` : nothing}
      </div>`
    : html`<div class="empty">
        <p>Nobody has “${words}” in their name. Try fewer letters, or only the first name.</p>
        ${adds ? html`<p><a class="button plain" href="#/people/new">Add a person</a></p>` : nothing}
      </div>`;
}
