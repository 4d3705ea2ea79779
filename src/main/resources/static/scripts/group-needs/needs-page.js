// What a group needs from people, who could give it, and the ways to change it.

import { html, nothing, render } from "lit-html";
import { ask, change, hasLeft, Trouble } from "../api.js";
import { whoIsIn } from "../header/who.js";
import { findsGroups, keepsDirectory, pathFrom } from "../header/who-logic.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { troubleWords } from "../page/trouble.js";
import { aboutWords, othersWords } from "./needs-logic.js";
import { COULD_GIVE, END_NEED, GROUP_NEEDS } from "./needs-queries.js";

const HEADING = "What a group needs";

export async function open(place) {
  const id = place.params.groupId;
  const page = { group: null, could: [], me: null };
  render(skeleton("What the group needs is coming.", 4), place.element);
  const draw = () => place.signal.aborted || render(template(page, ends), place.element);

  async function load() {
    const { signal } = place;
    page.group = (await ask(GROUP_NEEDS, { id }, { signal })).group;
    page.could = page.group !== null && findsGroups(page.me) ? (await ask(COULD_GIVE, { id }, { signal })).couldGive : [];
    draw();
  }

  async function settle(need, ended) {
    try {
      const payload = await change(END_NEED, { input: { groupNeedId: need.id, ended } });
      await load();
      const words = payload.userErrors[0]?.message ?? (ended ? "They need it no longer." : "They still need it.");
      notice(words);
      place.element.querySelector("h1")?.focus();
    } catch (error) {
      if (!hasLeft(error)) {
        if (!(error instanceof Trouble)) {
          throw error;
        }
        notice(`Nothing was changed. ${troubleWords(error).join(". ")}`);
      }
    }
  }

  const ends = (need) => settle(need, true);
  page.me = await whoIsIn();
  await load();
  place.ready(HEADING);
}

function template({ group, could, me }, ends) {
  if (group === null) {
    return html`<h1>${HEADING}</h1>
      <div class="empty"><p>This group is not in the directory, or no longer.</p><p><a href="#/find">Find a group</a></p></div>`;
  }
  const { id, name, needs } = group;
  const keeps = keepsDirectory(me);
  return html`<h1>What ${name} needs</h1>
    <p class="lead">People have gifts, and this is where they are wanted.</p>
    <h2 class="unseen">What they need now</h2>
    ${needs.length === 0
      ? html`<div class="empty"><p>Nobody has written down that they need anything.</p></div>`
      : html`<ul class="plain-list">
          ${needs.map(
            (need) => html`<li class="panel">
              <h3>${need.words}</h3>
              <p class="quiet">${aboutWords(need)}</p>
              ${who(could.find(({ needId }) => needId === need.id), me)}
              ${keeps
                ? html`<p><button type="button" class="button plain" @click=${() => ends(need)} aria-label="They need it no longer: ${need.words}">They need it no longer</button></p>`
                : nothing}
            </li>`,
          )}
        </ul>`}
    ${keeps ? html`<p><a class="button" href="#/groups/${id}/needs/new">Write down what they need</a></p>` : nothing}`;
}

function who(could, me) {
  if (could === undefined) {
    return nothing;
  }
  const others = othersWords(could);
  return html`<h4>Who could give it</h4>
    ${could.people.length
      ? html`<ul>${could.people.map((person) => html`<li><a href="#/people/${person.id}${pathFrom(me)}">${person.name}</a></li>`)}</ul>`
      : html`<p>Nobody of your own teams, as far as you may see.</p>`}
    ${others ? html`<p>${others}</p>` : nothing}`;
}
