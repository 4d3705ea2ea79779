// What stands in a step: its question, what has been explored, what could be tried, and how to write down what came of it.

import { html, nothing } from "lit-html";
import { askAgain, notNow, tryIt } from "./answers.js";
import { exploreForm, peopleOptions } from "./explore-form.js";
import { declineForm } from "./decline-form.js";
import { paidPanel } from "./paid-panel.js";
import { suggestionCard } from "./suggestion-card.js";
import { aside, records } from "./told.js";

/** The inside of an open step. */
export function stepPanel(page, step) {
  return html`
    <p class="question">${step.question}</p>
    ${step.known.length
      ? html`<ul class="known" aria-label="What we know">
          ${step.known.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`
      : nothing}
    ${step.askAgain ? html`<p class="note">You asked to look at this step again. What was said before still stands here.</p>` : nothing}
    ${records(step)}
    ${step.step === "PAID_SUPPORT" ? paidPanel(page, step) : nothing}
    ${ideas(page, step)}
    ${aside(step, { busy: page.busy, askAgain: (...all) => askAgain(page, ...all) })}
    ${step.step === "PAID_SUPPORT" ? nothing : exploreForm(page.form(step.step), peopleOptions(page.person))}
  `;
}

/** How many are shown at first: enough to choose from, few enough to read aloud. */
const FIRST = 3;

function ideas(page, step) {
  if (step.suggestions.length === 0) {
    return step.step === "PAID_SUPPORT" ? nothing : html`<div class="empty">${nothingFound(step, page.person.id)}</div>`;
  }
  const paid = step.step === "PAID_SUPPORT";
  const shown = page.showAll === step.step ? step.suggestions : step.suggestions.slice(0, FIRST);
  const more = step.suggestions.length - shown.length;
  return html`<h3 class="ideas-heading" tabindex="-1">${paid ? "Who from the team could help" : "What you could try"}</h3>
    <ul class="ideas">
      ${shown.map((idea) =>
        suggestionCard({ ...idea, step: step.step }, {
          busy: page.busy,
          answer: { tryIt: (each) => tryIt(page, each), notForMe: (each) => page.decline(each), notNow: (each) => notNow(page, each) },
          form: page.declining?.idea.id === idea.id ? declineForm(page.declining, page) : nothing,
          introduce: introduction(page.person.id, idea.subject),
          agree: paid ? `#${page.path}/paid?worker=${idea.subject?.id ?? ""}` : null,
        }),
      )}
    </ul>
    ${more > 0
      ? html`<p><button type="button" class="button plain" @click=${() => page.showMore(step, FIRST)}>Show ${more} more</button></p>`
      : nothing}`;
}

/** Where the person is introduced to a group or place; nothing for anything else. */
function introduction(personId, subject) {
  const kind = { Group: "group", Place: "place" }[subject?.__typename];
  return kind ? `#/people/${personId}/introduce/${kind}/${subject.id}` : null;
}

const NOTHING = {
  SELF_CARE: "We have no idea for this step yet. Write down what you are good at, and we can look again.",
  ASSISTIVE_TECHNOLOGY: "We know of no equipment for this. Somebody else may: ask, and write down what you hear.",
  FAMILY: "Nobody comes to mind from the family. Put them in your circle, or write down what you talked about.",
  FRIENDS: "No friend comes to mind. Is there somebody you have lost touch with? Put them in your circle.",
  COMMUNITY: "We found nothing close by that fits. Ask around, and write down what you hear.",
  COMMUNITY_CIRCLE: "There is nobody to bring together for this yet. Add people to your circle first.",
};

/** Where to go when there is nothing to choose from. */
const WAYS = {
  SELF_CARE: ["gifts/new", "Write down what you are good at"],
  FAMILY: ["circle/new", "Put somebody in your circle"],
  FRIENDS: ["circle/new", "Put somebody in your circle"],
  COMMUNITY: ["map", "See what is around here"],
  COMMUNITY_CIRCLE: ["circle/new", "Put somebody in your circle"],
};

function nothingFound({ step }, personId) {
  const [path, words] = WAYS[step] ?? [];
  return html`<p>${NOTHING[step]}</p>
    ${path ? html`<p><a class="button plain" href="#/people/${personId}/${path}">${words}</a></p>` : nothing}`;
}
