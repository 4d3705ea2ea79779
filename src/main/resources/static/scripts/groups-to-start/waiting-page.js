// Groups that are to start near people of somebody's teams, fit them, and wait for an answer.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { startItem } from "./start-item.js";
import { WAITING } from "./start-queries.js";

const HEADING = "Groups to start";
const FIRST = 20;

export async function open(place) {
  const page = { nodes: [], more: false, after: null };
  render(skeleton("The groups are coming.", 6), place.element);
  const draw = () => place.signal.aborted || render(template(page, more), place.element);

  async function load() {
    const { nodes, pageInfo } = (await ask(WAITING, { first: FIRST, after: page.after }, { signal: place.signal })).groupsToStart;
    Object.assign(page, { nodes: [...page.nodes, ...nodes], more: pageInfo.hasNextPage, after: pageInfo.endCursor });
  }

  async function more() {
    const next = page.nodes.length;
    await load();
    draw();
    place.element.querySelectorAll("li h3")[next]?.focus();
  }

  await load();
  draw();
  place.ready(HEADING);
}

function template({ nodes, more: hasMore }, more) {
  return html`<h1>${HEADING}</h1>
    <p class="lead">
      A group is being started near these people, and looks for its first members. Ask the person. No is an answer: it is kept, and
      nobody asks about the like again before the day that they choose.
    </p>
    <h2 class="unseen">Waiting for an answer</h2>
    ${nodes.length
      ? html`<ul class="plain-list">${nodes.map((each) => startItem(each, { named: true }))}</ul>`
      : html`<div class="empty"><p>No group that is to start fits anybody of your teams just now.</p></div>`}
    ${hasMore ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}`;
}
