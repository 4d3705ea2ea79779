// The filters of the map and its list.

import { html, nothing } from "lit-html";
import { STANDINGS } from "./map-logic.js";
import { STANDING_WORDS } from "./map-words.js";

const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const PARTS = [
  ["MORNING", "Morning"],
  ["AFTERNOON", "Afternoon"],
  ["EVENING", "Evening"],
];

/** What to show. Calls change with what was chosen. */
export function filterForm({ filters, offers, reach, rings, unknown, change }) {
  const timed = filters.day || filters.part;
  return html`<details class="map-choose" ?open=${wide()}>
  <summary>Choose what to show</summary>
  <form class="map-filters" aria-label="What to show" @submit=${(event) => event.preventDefault()}>
    ${choice("What it offers", "offers", filters.offers, change, [
      ["", "Anything"],
      ...offers.interests.map(({ id, name }) => [id, name, "Things to enjoy"]),
      ...offers.needs.map(({ id, name }) => [id, name, "What it helps with"]),
    ])}
    ${choice("Day", "day", filters.day, change, [["", "Any day"], ...DAYS.map((day) => [day, day[0] + day.slice(1).toLowerCase()])])}
    ${choice("Time of day", "part", filters.part, change, [["", "Any time"], ...PARTS])}
    ${choice("How far", "reach", String(reach), ({ reach: to }) => change({ reach: Number(to) }), rings.map((ring) => [String(ring), `${ring} minutes’ walk`]))}
    <fieldset class="map-standings">
      <legend>Show</legend>
      ${STANDINGS.map((standing) =>
        tick(STANDING_WORDS[standing], filters.standings.includes(standing), (on) =>
          change({ standings: STANDINGS.filter((each) => (each === standing ? on : filters.standings.includes(each))) }),
        ),
      )}
      ${timed && unknown ? tick(`Also where we do not know the times (${unknown})`, filters.unsure, (on) => change({ unsure: on })) : nothing}
    </fieldset>
  </form>
  </details>`;
}

/** On a phone the map comes first. */
const wide = () => window.matchMedia("(min-width: 60rem)").matches;

function choice(label, name, value, change, options) {
  const groups = [...new Set(options.map(([, , group]) => group))];
  return html`<div class="map-choice">
    <label for="map-${name}">${label}</label>
    <select id="map-${name}" name=${name} @change=${(event) => change({ [name]: event.target.value })}>
      ${groups.map((group) => {
        const own = options
          .filter(([, , of]) => of === group)
          .map(([id, words]) => html`<option value=${id} .selected=${id === value}>${words}</option>`);
        return group ? html`<optgroup label=${group}>${own}</optgroup>` : own;
      })}
    </select>
  </div>`;
}

function tick(label, checked, change) {
  return html`<label class="map-tick">
    <input type="checkbox" .checked=${checked} @change=${(event) => change(event.target.checked)}><span>${label}</span>
  </label>`;
}
