// The form for what is not right about a group or place in the directory.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { choiceField, formEnd, formTop, textField } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { whenWords } from "../map/map-words.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { suggestedItem } from "./correction-item.js";
import { kindOptions } from "./corrections-logic.js";
import { GROUP_NOT_RIGHT, PLACE_NOT_RIGHT, SUGGEST } from "./corrections-queries.js";

const HEADING = "Something is not right";

export async function open(place) {
  const isGroup = place.params.kind === "group";
  render(skeleton("The form is coming.", 5), place.element);
  const { about, suggestedCorrections } = await ask(
    isGroup ? GROUP_NOT_RIGHT : PLACE_NOT_RIGHT,
    { id: place.params.assetId },
    { signal: place.signal },
  );
  if (about === null) {
    render(
      html`<h1>${HEADING}</h1>
        <div class="empty"><p>This is not in the directory, or no longer.</p><p><a href="#/find">Find a group</a></p></div>`,
      place.element,
    );
    place.ready(HEADING);
    return;
  }
  const waiting = suggestedCorrections.nodes.filter((each) => each.state === "WAITING" && each.about.id === about.id);
  const redraw = () => place.signal.aborted || render(template(about, waiting, form), place.element);
  const form = createForm({
    key: `not-right:${about.id}`,
    initial: { kind: null, words: "" },
    save: ({ kind, words }) =>
      kind === null
        ? { userErrors: [{ field: ["kind"], message: "Choose what is not right." }] }
        : change(SUGGEST, { input: { [isGroup ? "groupId" : "placeId"]: about.id, kind, words } }),
    saved() {
      notice("Thank you. Whoever keeps the directory will look at it.", { keep: true });
      go("/corrections", { replace: true });
    },
    redraw,
  });
  redraw();
  place.ready(HEADING);
}

function template(about, waiting, form) {
  return html`<h1>${HEADING}</h1>
    <p class="lead">${about.name}. Whoever keeps the directory looks at it and tells you what came of it.</p>
    ${waiting.length
      ? html`<h2>You have told us already</h2>
          <ul class="plain-list">${waiting.map(suggestedItem)}</ul>`
      : nothing}
    <h2>What the directory says now</h2>
    <dl>${facts(about).map(([label, value]) => html`<dt>${label}</dt><dd>${value || "Not known"}</dd>`)}</dl>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${choiceField(form, { name: "kind", label: "What is not right?", options: kindOptions })}
      ${textField(form, {
        name: "words",
        label: "What would be right, and how do you know?",
        hint: "Such as: “The poster on the door says Thursdays.” Write nothing about a person.",
        rows: 4,
      })}
      ${formEnd(form, { save: "Tell them", cancel: "#/find" })}
    </form>`;
}

function facts(about) {
  return [
    ["Where", about.place?.name ?? about.address],
    ["When", whenWords({ asset: about })],
    ["Web page", about.website],
    ["About it", about.description],
  ];
}
