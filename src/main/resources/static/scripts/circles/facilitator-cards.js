// Who could facilitate a circle, as cards with the reasons and a button to invite them.

import { html } from "lit-html";

/** The cards, best first; invite is called with the person whose button was pressed. */
export function facilitatorCards(candidates, knownAs, invite) {
  return html`<section aria-labelledby="facilitators">
    <h2 id="facilitators">Who could facilitate it</h2>
    ${candidates.length === 0
      ? html`<p>Nobody was found. Facilitators are found near where ${knownAs} lives, where that is shared, and among those who guide other circles.</p>`
      : html`<ul class="plain-list">${candidates.map((each) => card(each, invite))}</ul>`}
  </section>`;
}

const card = ({ person, reasons }, invite) => html`<li class="board-card">
  <h3>${person.name}</h3>
  <ul>${reasons.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>
  <p><button type="button" class="button plain" aria-label="Invite ${person.name} to facilitate" @click=${() => invite(person)}>Invite</button></p>
</li>`;
