// What somebody who keeps the directory has to look at: pairs and what was decided about them, what nobody looked at for long, and corrections.

import { html, nothing, render } from "lit-html";
import { skeleton } from "../page/skeleton.js";
import { DirectoryActs } from "./directory-acts.js";
import { DirectoryLists } from "./directory-lists.js";
import { countWords } from "./directory-logic.js";
import { correctionItem, declinedItem, mergedItem, staleItem } from "./directory-parts.js";
import { pairItem } from "./pair-item.js";

const PARTS = [
  {
    name: "pairs",
    heading: "Perhaps the same",
    empty: "No two records look like the same group.",
    item: (pair, acts) => pairItem(pair, acts),
  },
  {
    name: "corrections",
    heading: "Corrections",
    empty: "No correction waits for an answer.",
    item: (correction, acts) => correctionItem(correction, acts.form(correction)),
  },
  {
    name: "groups",
    heading: "Groups not looked at for long",
    empty: "Every group was looked at within a year.",
    item: (group, acts) => staleItem(group, () => acts.assureGroup(group)),
  },
  {
    name: "places",
    heading: "Places not looked at for long",
    empty: "Every place was looked at within a year.",
    item: (place, acts) => staleItem(place, () => acts.assurePlace(place)),
  },
  {
    name: "merged",
    heading: "What was merged",
    empty: "No records are merged.",
    item: (merged, acts) => mergedItem(merged, () => acts.part(merged)),
  },
  {
    name: "declined",
    heading: "Said to be two",
    empty: "No records are said to be two.",
    item: (pair, acts) => declinedItem(pair, () => acts.reopen(pair)),
  },
];

export async function open(place) {
  const lists = new DirectoryLists(place.signal);
  const draw = () => place.signal.aborted || render(template(), place.element);
  const acts = new DirectoryActs(place, lists, draw);
  const template = () => html`<h1 tabindex="-1">The directory</h1>
    <p class="lead">What somebody should look at, so that people find what is really there.</p>
    ${PARTS.map((part) => section(part, lists.of(part.name), acts))}`;
  render(skeleton("The directory is coming.", 6), place.element);
  await lists.load();
  draw();
  place.ready("The directory");
}

function section({ name, heading, empty, item }, list, acts) {
  return html`<section aria-labelledby="part-${name}" data-list=${name}>
    <h2 id="part-${name}" tabindex="-1">${heading} (${countWords(list)})</h2>
    ${list.nodes.length
      ? html`<ul class="plain-list">${list.nodes.map((each) => item(each, acts))}</ul>`
      : html`<p>${empty}</p>`}
    ${list.more
      ? html`<p><button type="button" class="button plain" aria-label="Show more: ${heading}" @click=${() => acts.more(name)}>Show more</button></p>`
      : nothing}
  </section>`;
}
