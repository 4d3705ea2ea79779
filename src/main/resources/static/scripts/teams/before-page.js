// Before and now of everybody whom a team supports, a page after the other.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { stretch } from "../in-touch/before-panel.js";
import { stretchTitle } from "../in-touch/before-logic.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { BEFORE_AND_NOW } from "./teams-queries.js";

export async function open(place) {
  const id = place.params.teamId;
  render(skeleton("Before and now is coming.", 8), place.element);
  const load = async (after) => (await ask(BEFORE_AND_NOW, { id, after }, { signal: place.signal })).team;
  const team = await load(null);
  if (team === null) {
    render(notHere(), place.element);
    place.ready("Before and now");
    return;
  }
  const draw = () => place.signal.aborted || render(template(team, more), place.element);

  async function more() {
    const before = team.supports;
    try {
      const next = (await load(before.pageInfo.endCursor)).supports;
      team.supports = { nodes: [...before.nodes, ...next.nodes], pageInfo: next.pageInfo };
    } catch (error) {
      place.trouble(error, () => open(place));
      return;
    }
    draw();
    announce(`${team.supports.nodes.length - before.nodes.length} more people.`);
    place.element.querySelectorAll(".before-row a")[before.nodes.length]?.focus();
  }

  draw();
  place.ready("Before and now");
}

function template({ name, supports: { nodes, pageInfo } }, more) {
  return html`<p class="whose"><a href="#/teams">My teams</a></p>
    <h1>Before and now: ${name}</h1>
    <p class="lead">How people stood when support or a circle began, and how they stand now.</p>
    <p class="quiet">What was and what is. Why it changed, only the people can say.</p>
    ${nodes.length === 0
      ? html`<div class="empty"><p>The team supports nobody yet.</p></div>`
      : html`<ul class="plain-list">${nodes.map(row)}</ul>`}
    ${pageInfo.hasNextPage ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}`;
}

function row({ id, name, beforeAndNow }) {
  return html`<li class="before-row">
    <h2><a href="#/people/${id}/in-touch">${name}</a></h2>
    <div class="before-stretches">
      ${beforeAndNow.map((each) => html`<section><h3>${stretchTitle(each)}</h3>${stretch(each)}</section>`)}
    </div>
  </li>`;
}

function notHere() {
  return html`<h1>Before and now</h1>
    <p>This team is not here, or you do not work in it.</p>
    <p><a href="#/teams">My teams</a></p>`;
}
