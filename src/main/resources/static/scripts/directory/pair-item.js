// Two records that may be of the same group, side by side, and what is kept if they are one.

import { html, nothing } from "lit-html";
import { compared, losses } from "./directory-logic.js";

/** A pair with the ways to decide about it. */
export function pairItem(pair, acts) {
  const { one, other, reasons } = pair;
  const facts = compared(pair);
  const chosen = chosenOf(pair, acts.choice);
  return html`<li class="panel" data-pair="${one.id} ${other.id}">
    <h3 tabindex="-1">${one.name} and ${other.name}</h3>
    <p>${reasons.join(" ")}</p>
    <div class="directory-pair">${record(one, other, facts, 0, acts)} ${record(other, one, facts, 1, acts)}</div>
    ${chosen === null ? nothing : preview(chosen, facts, acts)}
    <button type="button" class="button plain" aria-label="They are two: ${both(pair)}" @click=${() => acts.areTwo(pair)}>They are two</button>
  </li>`;
}

const from = (group) => `${group.name} from ${group.provenance.source}`;
/** A pair in words, each record with where it is from. */
export const both = ({ one, other }) => `${from(one)} and ${from(other)}`;

function record(group, other, facts, side, acts) {
  return html`<div>
    <h4>${group.name}</h4>
    <dl>${facts.map(({ label, values, differs }) => html`<dt>${label}${differs ? " (differs)" : ""}</dt><dd>${values[side]}</dd>`)}</dl>
    <button type="button" class="button" data-keep="${group.id} ${other.id}" aria-label="They are the same: keep ${from(group)}"
      @click=${() => acts.preview(group, other)}>
      They are the same: keep this one
    </button>
  </div>`;
}

function chosenOf({ one, other }, choice) {
  if (choice?.keptId === one.id && choice.mergedId === other.id) {
    return { kept: one, merged: other, side: 0 };
  }
  return choice?.keptId === other.id && choice.mergedId === one.id ? { kept: other, merged: one, side: 1 } : null;
}

function preview({ kept, merged, side }, facts, acts) {
  const lost = losses(facts, side);
  return html`<div class="directory-preview" data-preview @keydown=${(event) => event.key === "Escape" && acts.notYet(acts.choice)}>
    <h4 tabindex="-1">What is kept</h4>
    <p>${from(kept)} stays as it is. What people’s maps say of ${from(merged)}, introductions, corrections, and what it needs go with it.</p>
    ${lost.length
      ? html`<p>Nobody reads any more what only the other says:</p>
          <dl>${lost.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
      : html`<p>The other says nothing else.</p>`}
    <p class="quiet">You can take it back at any time.</p>
    <div class="ways">
      <button type="button" class="button" @click=${() => acts.merge(kept, merged)}>Make them one</button>
      <button type="button" class="button plain" @click=${() => acts.notYet(acts.choice)}>Not yet</button>
    </div>
  </div>`;
}
