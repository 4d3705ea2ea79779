// Which people the list of a coach's teams shows.

import { html } from "lit-html";
import { levels, signals } from "../words/isolation-logic.js";
import { changes, dues, orders, views } from "./filters-logic.js";

/** The choices; change gets the ones that were changed. */
export function filterForm({ teams, areas }, filters, change) {
  const choices = [
    ["team", "Team", "All my teams", teams.map(({ id, name }) => [id, name])],
    ["area", "Neighbourhood", "Everywhere", areas],
    ["level", "How much there is to talk about", "Anything", Object.entries(levels)],
    ["signal", "What stands out", "Anything", Object.entries(signals)],
    ["changed", "What changed", "Anything or nothing", Object.entries(changes)],
    ["due", "What is due", "Anything or nothing", Object.entries(dues)],
    ["order", "Who comes first", "With whom to talk first", Object.entries(orders)],
    ["view", "Show people as", "A list", Object.entries(views)],
  ];
  return html`<form class="team-filters" aria-label="Whom to show" @submit=${(event) => event.preventDefault()}>
    ${choices.map(
      ([name, label, all, options]) => html`<div>
        <label for="teams-${name}">${label}</label>
        <select id="teams-${name}" @change=${(event) => change({ [name]: event.target.value })}>
          <option value="" .selected=${filters[name] === ""}>${all}</option>
          ${options.map(([value, words]) => html`<option value=${value} .selected=${filters[name] === value}>${words}</option>`)}
        </select>
      </div>`,
    )}
  </form>`;
}
