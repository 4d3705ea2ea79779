// About one person: what they want, their one-page profile, what they love and what they can give.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { shownTo } from "../header/shown-to.js";
import { findsGroups } from "../header/who-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { nextWords, STATE_WORDS } from "../circles/circle-logic.js";
import { inAList } from "../words/labels-logic.js";
import { sayDate } from "../words/dates-logic.js";
import { showNoPerson } from "./no-person.js";
import { personTop } from "./person-top.js";
import { profileLists } from "./profile-lists.js";
import { PERSON, REMOVE_GIFT } from "./person-queries.js";

export async function open(place) {
  const id = place.params.personId;
  render(skeleton("The page about this person is coming.", 6), place.element);
  const load = async () => (await ask(PERSON, { id }, { signal: place.signal })).person;
  const draw = (person) => render(template(person, removeGift), place.element);

  async function removeGift(gift) {
    const payload = await change(REMOVE_GIFT, { input: { giftId: gift.id } });
    draw(await load());
    if (payload.userErrors.length) {
      notice(payload.userErrors[0].message);
    } else {
      notice(`“${gift.words}” was taken off.`, { undo: payload.change.id, undone: async () => draw(await load()) });
    }
    document.getElementById("gifts")?.focus();
  }

  const person = await load();
  if (person === null) {
    showNoPerson(place);
    return;
  }
  draw(person);
  place.ready("About a person");
}

function template(person, removeGift) {
  return html`${personTop(person, "person")}
    <div class="columns wide-first">
      <div>${outcomes(person)} ${profile(person)}</div>
      <div>${interests(person)} ${gifts(person, removeGift)} ${circles(person)} ${facts(person)}</div>
    </div>
    <p class="no-print"><a href="#/people/${person.id}/introductions">Where ${person.knownAs} is being introduced</a></p>
    <p class="no-print"><a href="#/people/${person.id}/groups-to-start">Groups to start near ${person.knownAs}</a></p>
    <p class="no-print"><a href="#/people/${person.id}/sheet">A sheet to print: profile and circle</a></p>`;
}

function outcomes({ id, knownAs, outcomes: all }) {
  return html`<section class="panel" aria-labelledby="outcomes">
    <h2 id="outcomes">What ${knownAs} wants</h2>
    ${all.length === 0
      ? html`<p class="quiet">Nothing is written down yet. Ask: what would make a good week?</p>`
      : html`<ul class="outcomes plain-list">
          ${all.map(
            (outcome) => html`<li>
              <a href="#/people/${id}/outcomes/${outcome.id}">${outcome.words}</a>
              <p class="quiet small-text">
                ${needs(outcome)}. Look again on ${sayDate(outcome.lookAgainOn)}.
              </p>
            </li>`,
          )}
        </ul>`}
    <p><a class="button" href="#/people/${id}/outcomes/new">Add something ${knownAs} wants</a></p>
  </section>`;
}

function needs(outcome) {
  const words = inAList(outcome.needs.map(({ name }) => name.toLowerCase()));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function profile(person) {
  return html`<section class="panel" aria-labelledby="profile">
    <h2 id="profile">One-page profile</h2>
    ${profileLists(person)}
    <p><a class="button plain" href="#/people/${person.id}/profile">Change the profile</a></p>
  </section>`;
}

function interests({ id, knownAs, interests: all }) {
  return html`<section class="panel" aria-labelledby="interests">
    <h2 id="interests">Loves</h2>
    ${all.length === 0
      ? html`<p class="quiet">
          Nothing yet. Ask ${knownAs} what they enjoy, or used to. <a href="#/people/${id}/profile">Add it to the profile</a>.
        </p>`
      : html`<ul class="tags plain-list">${all.map(({ name }) => html`<li>${name}</li>`)}</ul>`}
  </section>`;
}

function gifts({ id, knownAs, gifts: all }, remove) {
  return html`<section class="panel" aria-labelledby="gifts">
    <h2 id="gifts" tabindex="-1">Gifts</h2>
    ${all.length === 0
      ? html`<p class="quiet">Everybody has something to give. Ask: what are you good at? What do people ask you for?</p>`
      : html`<ul class="gifts plain-list">
          ${all.map(
            (gift) => html`<li>
              <span>${gift.words}</span>
              <button type="button" class="button small plain" aria-label="Take off: ${gift.words}" @click=${() => remove(gift)}>
                Take off
              </button>
            </li>`,
          )}
        </ul>`}
    <p><a class="button plain" href="#/people/${id}/gifts/new">Add a gift of ${knownAs}</a></p>
  </section>`;
}

function circles({ id, knownAs, circles: all }) {
  return html`<section class="panel" aria-labelledby="circles">
    <h2 id="circles">${all.length > 1 ? "Community Circles" : "Community Circle"}</h2>
    ${all.length === 0
      ? html`<p class="quiet">None yet. It is a few people who meet about once a month around ${knownAs}, to turn talk into actions.</p>`
      : html`<ul class="outcomes plain-list">
          ${all.map(
            (circle) => html`<li>
              <a href="#/circles/${circle.id}">${circle.purpose}</a>
              <p class="quiet small-text">${STATE_WORDS[circle.state]}. ${circle.state === "ENDED" ? nothing : nextWords(circle.nextMeeting)}</p>
            </li>`,
          )}
        </ul>`}
    ${shownTo(findsGroups, html`<p class="no-print"><a href="#/people/${id}/circles/new">Ask for a Community Circle around ${knownAs}</a></p>`)}
  </section>`;
}

function facts({ home, livesAlone, walkingMinutes, teams }) {
  const known = [
    home?.neighbourhood ? `Lives in ${home.neighbourhood.name}.` : null,
    livesAlone === true ? "Lives alone." : livesAlone === false ? "Lives with somebody." : null,
    walkingMinutes === null ? null : `Walks ${walkingMinutes} minutes with ease.`,
    teams.length === 0 ? null : `Supported by ${inAList(teams.map(({ name }) => name))}.`,
  ].filter((sentence) => sentence !== null);
  return known.length === 0
    ? nothing
    : html`<section class="panel quiet-panel" aria-labelledby="facts">
        <h2 id="facts">Good to know</h2>
        <ul class="plain-list">${known.map((sentence) => html`<li>${sentence}</li>`)}</ul>
      </section>`;
}
