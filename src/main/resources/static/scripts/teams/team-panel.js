// What stands in a team: needs that could not wait, paid support to look at again, and the balance.

import { html } from "lit-html";
import { balanceWords } from "../ladder/balance-logic.js";
import { sayDate } from "../words/dates-logic.js";

/** The panel of a team; lines in grey until its work is there, a sentence if it cannot be had. */
export function teamPanel({ id, name }, work) {
  return html`<section class="panel team-work" aria-labelledby="team-${id}">
    <h3 id="team-${id}">${name}</h3>
    ${work === undefined
      ? html`<div class="skeleton"><p class="unseen">More about ${name} is coming.</p><div class="skeleton-line" aria-hidden="true"></div><div class="skeleton-line" aria-hidden="true"></div></div>`
      : work === null
        ? html`<p>This is not here just now. Open the page again in a moment.</p>`
        : told(work)}
  </section>`;
}

function told({ id, name, urgentNeeds, reviewsDue, supportBalance: { now, months } }) {
  const points = [...months].sort((one, other) => (one.on < other.on ? -1 : 1));
  return html`<h4>Could not wait</h4>
    ${list(urgentNeeds, "Nothing.", (each) =>
      html`${who(each, "")}: ${each.need.name.toLowerCase()}. Look at the other steps by ${sayDate(each.exploreBy)}${each.overdue ? ". That day has passed" : ""}.`,
    )}
    <h4>Paid support to look at again</h4>
    ${list(reviewsDue, "Nothing.", (each) => html`${who(each, "/review")}: ${each.need.name.toLowerCase()}, since ${sayDate(each.reviewOn)}.`)}
    <h4>Natural and paid support</h4>
    <p>${balanceWords({ now, months: points })}</p>
    <p><a href="#/teams/${id}/before-and-now">Before and now<span class="unseen"> of the people of ${name}</span></a></p>`;
}

function list(all, none, words) {
  return all.length ? html`<ul>${all.map((each) => html`<li>${words(each)}</li>`)}</ul>` : html`<p class="quiet">${none}</p>`;
}

function who({ outcome }, path) {
  return html`<a href="#/people/${outcome.person.id}/outcomes/${outcome.id}${path}">${outcome.person.name}</a>`;
}
