// The introductions that go on of the people of somebody's teams, what is due first coming first.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { introductionItem, recordToday } from "./introduction-item.js";
import { DUE_INTRODUCTIONS } from "./introductions-queries.js";

const FIRST = 20;
/** As many as one question may ask for. */
const MOST = 100;

export async function open(place) {
  const page = { nodes: [], more: false, after: null };
  render(skeleton("The introductions are coming.", 6), place.element);
  const draw = () => place.signal.aborted || render(template(page, { record, more }), place.element);

  async function load(first, after) {
    const { nodes, pageInfo } = (await ask(DUE_INTRODUCTIONS, { first, after }, { signal: place.signal })).introductions;
    page.nodes = after === null ? nodes : [...page.nodes, ...nodes];
    Object.assign(page, { more: pageInfo.hasNextPage, after: pageInfo.endCursor });
  }

  async function again() {
    await load(Math.min(MOST, Math.max(FIRST, page.nodes.length)), null);
    draw();
  }

  async function more() {
    const next = page.nodes.length;
    await load(FIRST, page.after);
    draw();
    place.element.querySelectorAll(".introduction h3")[next]?.focus();
  }

  const record = (introduction, kind) => recordToday(introduction, kind, again);
  await load(FIRST, null);
  draw();
  place.ready("Introductions");
}

function template({ nodes, more: hasMore }, { record, more }) {
  return html`<h1>Introductions</h1>
    <p class="lead">People who asked to be introduced to a group or place. What is due first comes first.</p>
    <h2 class="unseen">Going on</h2>
    ${nodes.length
      ? html`<ul class="plain-list">${nodes.map((each) => introductionItem(each, { named: true, record }))}</ul>`
      : html`<p>Nobody of your teams is being introduced anywhere just now.</p>`}
    ${hasMore ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}`;
}
