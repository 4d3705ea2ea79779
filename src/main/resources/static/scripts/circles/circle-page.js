// The page of a Community Circle, the same for everybody who may see it: what it is for, who is in it, what there is to talk about.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { sayDay } from "../words/dates-logic.js";
import { meetingFile, mountCalendar } from "./circle-calendar.js";
import { CIRCLE } from "./circles-queries.js";
import { mountThen } from "./then.js";
import { actionWords, inTeams, mayInvite, milestoneWords, nextWords, ROLE_WORDS, STATE_WORDS, STEP_WORDS, ways } from "./circle-logic.js";
import { FORMS } from "./forms.js";

export async function open(place) {
  render(skeleton("The circle is coming.", 6), place.element);
  const { me, circle, wants } = await ask(CIRCLE, { id: place.params.circleId }, { signal: place.signal });
  if (place.signal.aborted) {
    return;
  }
  render(circle === null ? notHere() : template(me, circle, wants?.around.circleTopics ?? null), place.element);
  const calendar = place.element.querySelector("[data-calendar]");
  if (calendar !== null) {
    mountCalendar(calendar, circle.id);
  }
  place.ready("A circle");
  const then = place.element.querySelector("[data-then]");
  if (then !== null) {
    await mountThen(then, circle, place.signal);
  }
}

export const notHere = () => html`<h1>A circle</h1>
  <p>There is no such circle, or it is not yours to see.</p>
  <p><a href="#/circles">See the circles</a></p>`;

function template(me, circle, topics) {
  const open = ways(circle, mayInvite(me));
  return html`<h1>The circle around ${circle.around.knownAs}</h1>
    <p class="lead">${circle.purpose}</p>
    <p><span class="level">${STATE_WORDS[circle.state]}</span></p>
    ${circle.waitingSince === null ? nothing : html`<p>It looks for a facilitator since ${sayDay(circle.waitingSince)}.</p>`}
    ${circle.cameOfIt === null ? nothing : html`<section class="panel" aria-labelledby="h-came"><h2 id="h-came">What came of it</h2><p>${circle.cameOfIt}</p></section>`}
    ${circle.state === "ENDED" ? nothing : html`<p>${nextWords(circle.nextMeeting)}</p>${meetingFile(circle)}`}
    ${open.length === 0
      ? nothing
      : html`<nav aria-label="What you can do"><ul class="plain-list circle-ways">
          ${open.map((name) => html`<li><a class="button plain" href="#/circles/${circle.id}/${name}">${FORMS[name].link}</a></li>`)}
        </ul></nav>`}
    <div class="board">
      ${section("agenda", "To talk about", circle.agenda, agendaItem, "There is nothing on the agenda.")}
      ${topics === null || topics.length === 0 ? nothing : section("wants", `What ${circle.around.knownAs} wants`, topics, topic, "")}
      ${section("members", "Who is in it", circle.members, member, "Nobody has been invited yet.")}
      ${section("actions", "What was agreed", circle.actions, action(circle), "Nothing is agreed yet.")}
      ${section("meetings", "Meetings", circle.meetings, meeting, "It has not met yet.")}
      ${section("history", "How it went", circle.history, milestone, "")}
      ${circle.startedOn !== null && inTeams(me) ? html`<section aria-label="Before and now" data-then></section>` : nothing}
      ${circle.state === "ENDED" ? nothing : html`<section aria-labelledby="circle-calendar" data-calendar></section>`}
    </div>`;
}

function section(key, title, items, item, none) {
  return html`<section aria-labelledby="circle-${key}">
    <h2 id="circle-${key}">${title}</h2>
    ${items.length === 0 ? html`<p class="quiet">${none}</p>` : html`<ul class="plain-list">${items.map((each) => html`<li class="board-card">${item(each)}</li>`)}</ul>`}
  </section>`;
}

const agendaItem = ({ sentence, action }) =>
  html`${action === null ? nothing : html`<p>${action.what} <span class="quiet">(${action.who.name})</span></p>`}<p>${sentence}</p>`;

const topic = ({ words, openSteps }) =>
  html`<p>“${words}”</p>
    ${openSteps.length === 0 ? nothing : html`<p class="quiet">Still to explore: ${openSteps.map((step) => STEP_WORDS[step]).join(", ")}.</p>`}`;

const member = ({ person, role, guides }) =>
  html`<p>${person.name} <span class="quiet">${ROLE_WORDS[role]}${guides > 1 ? `, and guides ${guides} circles` : ""}</span></p>`;

const action = (circle) => (each) => html`<p>${each.what}</p>
  <p class="quiet">${actionWords(each)}${each.cameOfIt === null ? nothing : html` ${each.cameOfIt}`}</p>
  ${each.state !== "OPEN" || circle.state === "ENDED"
    ? nothing
    : html`<p><a href="#/circles/${circle.id}/actions/${each.id}" aria-label="Say what became of it: ${each.what}">Say what became of it</a></p>`}`;

const meeting = ({ on, where, came, talkedAbout }) => html`<p>${sayDay(on)}${where === null ? nothing : html`, ${where}`}</p>
  <p class="quiet">${came.map(({ name }) => name).join(", ")}</p>
  ${talkedAbout === null ? nothing : html`<p>${talkedAbout}</p>`}`;

const milestone = (each) => html`<p>${sayDay(each.on)}: ${milestoneWords(each)}</p>
  ${each.words === null ? nothing : html`<p class="quiet">${each.words}</p>`}`;
