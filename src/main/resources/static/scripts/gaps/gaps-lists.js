// The lists of what a neighbourhood lacks.

import { html, nothing } from "lit-html";
import { kindWords } from "../map/map-words.js";
import { wayWords } from "../find/found-logic.js";
import { sayDate } from "../words/dates-logic.js";
import { firstMembersWords, hostWords, peopleWords, unknownWords, wantedWords, weekLines } from "./gaps-logic.js";

/** What several people share and have nowhere near to go for; each can become a group. */
export function interestGaps({ id, gaps, spots, chosen }, { back }) {
  if (gaps.noGroup.length + gaps.tooFar.length === 0) {
    return nothing;
  }
  return html`<section aria-labelledby="h-missing">
    <h2 id="h-missing">Shared, with nowhere near to go</h2>
    <ul class="spots found">
      ${gaps.noGroup.map(
        ({ interest, peopleAtLeast }) => html`<li class="gap-row">
          <h3>${interest.name}</h3>
          <p class="spot-facts">${capital(peopleWords(peopleAtLeast))} enjoy it. There is no group within an hour’s walk.</p>
          ${start(id, gaps, interest)} ${seen(id, interest)}
        </li>`,
      )}
      ${gaps.tooFar.map(
        ({ interest, peopleAtLeast, nearest }) => html`<li class="gap-row">
          <h3>${interest.name}</h3>
          <p class="spot-facts">${capital(peopleWords(peopleAtLeast))} enjoy it. ${nearestWords(spots, nearest)}</p>
          ${start(id, gaps, interest)} ${seen(id, interest)}
        </li>`,
      )}
    </ul>
    ${rows(spots.filter((spot) => gaps.tooFar.some(({ nearest }) => nearest?.id === spot.id)), chosen, () => [], back)}
  </section>`;
}

function nearestWords(spots, nearest) {
  const spot = spots.find(({ id }) => id === nearest?.id);
  return spot ? `The nearest group is ${spot.name}, ${wayWords(spot)} from the middle.` : "The nearest group is too far to walk.";
}

function start(id, { planned }, interest) {
  const plan = planned.find((each) => each.interest.id === interest.id);
  return plan
    ? html`<p class="spot-facts">${plan.name} is planned for this.</p>`
    : html`<p><a class="button small plain" href="#/neighbourhoods/${id}/gaps/${interest.id}/start">Plan a group for ${interest.name}</a></p>`;
}

const seen = (id, interest) =>
  html`<p><a href="#/neighbourhoods/${id}/gaps/${interest.id}/people">People of your teams who enjoy ${interest.name}</a></p>`;

/** Groups that are full, with what more people would like. */
export function fullGroups({ id, gaps, spots, chosen }, { back }) {
  if (gaps.full.length === 0) {
    return nothing;
  }
  const of = (spot) => gaps.full.find(({ group }) => group.id === spot.id);
  return html`<section aria-labelledby="h-full">
    <h2 id="h-full">Full</h2>
    ${rows(spots.filter(of), chosen, (spot) => [wantedWords(of(spot))], back, (spot) =>
      of(spot).wanted.map(({ interest }) => start(id, gaps, interest)),
    )}
  </section>`;
}

/** Parts of the week with nothing on. */
export function quietWeek({ quietTimes, groupsWithoutTimes }) {
  return html`<section aria-labelledby="h-quiet">
    <h2 id="h-quiet">Times with nothing on</h2>
    ${quietTimes.length === 0
      ? html`<p>Something is on at every part of the week.</p>`
      : html`<dl class="gap-week">
          ${weekLines(quietTimes).map(({ day, words }) => html`<div><dt>${day}</dt><dd>${words}</dd></div>`)}
        </dl>`}
    ${groupsWithoutTimes > 0 ? html`<p class="quiet">${unknownWords(groupsWithoutTimes)}</p>` : nothing}
  </section>`;
}

/** Places at which a group could meet. */
export function hostPlaces({ gaps, spots, chosen }, { back }) {
  const of = (spot) => gaps.hosts.find(({ place }) => place.id === spot.id);
  return html`<section aria-labelledby="h-hosts">
    <h2 id="h-hosts">Where a group could meet</h2>
    ${gaps.hosts.length === 0
      ? html`<p>Kith knows of no place near enough. Add one to the directory when you find it.</p>`
      : rows(spots.filter(of), chosen, (spot) => hostWords(of(spot)), back)}
  </section>`;
}

/** Groups that are to start. */
export function plannedGroups({ planned }, { asks, opens, givesUp }) {
  if (planned.length === 0) {
    return nothing;
  }
  return html`<section aria-labelledby="h-planned">
    <h2 id="h-planned" tabindex="-1">Groups to start</h2>
    <p>Nobody finds these until they open.</p>
    <ul class="spots found">
      ${planned.map(
        (plan) => html`<li class="gap-row">
          <h3>${plan.name}</h3>
          <p class="spot-facts">
            ${[plan.interest.name, plan.place?.name, plan.timings, `planned on ${sayDate(plan.plannedOn)}`].filter(Boolean).join(" · ")}
          </p>
          ${plan.description ? html`<p>${plan.description}</p>` : nothing}
          <p class="spot-facts">${firstMembersWords(plan.firstMembers)}</p>
          <p>
            ${plan.firstMembers.askingSince === null
              ? html`<button type="button" class="button small" @click=${() => asks(plan, true)}>Ask for first members for ${plan.name}</button>`
              : html`<button type="button" class="button small plain" @click=${() => asks(plan, false)}>Ask no longer for ${plan.name}</button>`}
            <button type="button" class="button small" @click=${() => opens(plan)}>Open ${plan.name}</button>
            <button type="button" class="button small plain" @click=${() => givesUp(plan)}>Give up ${plan.name}</button>
          </p>
        </li>`,
      )}
    </ul>
  </section>`;
}

function rows(spots, chosen, facts, back, more = () => nothing) {
  return html`<ol class="spots found">
    ${spots.map(
      (spot) => html`<li class="found-row ${spot.id === chosen ? "chosen" : ""}" data-spot=${spot.id} value=${spot.number}
        @keydown=${(event) => event.key === "Escape" && back(spot.id)}>
        <h3 tabindex="-1">${spot.name}</h3>
        <p class="spot-facts">${kindWords(spot)} · ${wayWords(spot)} from the middle</p>
        ${facts(spot).filter((words) => words !== "").map((words) => html`<p class="spot-facts">${words}</p>`)}
        ${more(spot)}
      </li>`,
    )}
  </ol>`;
}

const capital = (words) => words[0].toUpperCase() + words.slice(1);
