// Sending files of relationship circles: which files, how to read them, and which team the people belong to.

import { html, nothing, render } from "lit-html";
import { ask, sendFiles } from "../api.js";
import { createForm, fieldId } from "../forms/form.js";
import { choiceField, described, field, formEnd, formTop, invalid, selectField, textField } from "../forms/fields.js";
import { refused } from "../ladder/form-page.js";
import { skeleton } from "../page/skeleton.js";
import { go } from "../router.js";
import { whoIsIn } from "../header/who.js";
import { refusals } from "./import-logic.js";
import { TEAMS } from "./import-queries.js";

const MAPPINGS = [
  { value: "network-canvas", label: "Network Canvas" },
  { value: "transnat", label: "TRANSNAT" },
  { value: "own", label: "A mapping of our own", hint: "A file that says what each column means." },
];

export async function open(place) {
  render(skeleton("The form is coming.", 6), place.element);
  const me = await whoIsIn();
  if (me !== null && !me.roles.includes("ADMINISTRATOR")) {
    render(notTheirs(), place.element);
    place.ready("Bring in circles");
    return;
  }
  const teams = await everyTeam(place.signal);
  const draw = () => place.signal.aborted || render(template(form, teams), place.element);
  const form = createForm({
    key: "circle-files",
    initial: { egos: "", alters: "", ties: "", mapping: "network-canvas", mappingFile: "", team: null, source: "" },
    save: (values) => send(values, form, place.signal),
    saved: ({ id }) => go(`/circles/imports/${id}`),
    redraw: draw,
  });
  draw();
  place.ready("Bring in circles");
}

async function everyTeam(signal) {
  const all = [];
  let after = null;
  do {
    const { teams } = await ask(TEAMS, { after }, { signal });
    all.push(...teams.nodes);
    after = teams.pageInfo.hasNextPage ? teams.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

async function send({ mapping, team, source }, form, signal) {
  const files = mapping === "own" ? ["egos", "alters", "ties", "mappingFile"] : ["egos", "alters", "ties"];
  const chosen = files
    .map((name) => [name, document.getElementById(fieldId(form, name)).files[0]])
    .filter(([, file]) => file !== undefined);
  if (team === null) {
    return refused("team", "Choose the team that supports these people from now on.");
  }
  const texts = { team, source: source.trim(), ...(mapping === "own" ? {} : { mapping }) };
  const answer = await sendFiles("/circles/imports", { ...texts, ...Object.fromEntries(chosen) }, { signal });
  return answer.errors ? { userErrors: refusals(answer.errors) } : answer;
}

function template(form, teams) {
  return html`<h1>Bring in relationship circles</h1>
    <p class="lead">From files of another program, as CSV. Nothing is taken before the files have been looked at as a whole.</p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${fileField(form, "egos", "Whose circles they are", "A row for each person.")}
      ${fileField(form, "alters", "Who is in them", "A row for each person in a circle.")}
      ${fileField(form, "ties", "Who knows whom", "You may leave this out.")}
      ${choiceField(form, { name: "mapping", label: "Where do the files come from?", options: MAPPINGS, redraws: true })}
      ${form.values.mapping === "own" ? fileField(form, "mappingFile", "The mapping", "A JSON file.") : nothing}
      ${selectField(form, {
        name: "team",
        label: "Which team supports these people from now on?",
        options: teams.map(({ id, name }) => ({ value: id, label: name })),
        empty: "Choose a team",
      })}
      ${textField(form, { name: "source", label: "A name for where they come from", hint: "You may leave it empty. Give one if you bring in several lots in the same form." })}
      ${formEnd(form, { save: "Send the files", trouble: "The files have not arrived. Your other answers are kept. Choose the files and send them again." })}
    </form>`;
}

/** A file; the browser keeps which, and no draft does. */
function fileField(form, name, label, hint) {
  return field(
    form,
    { name, label, hint },
    html`<input id=${fieldId(form, name)} name=${name} type="file" accept=${name === "mappingFile" ? ".json" : ".csv"}
      aria-describedby=${described(form, name, hint)} aria-invalid=${invalid(form, name)} />`,
  );
}

function notTheirs() {
  return html`<h1>Bring in relationship circles</h1>
    <p>This is for the person who looks after Kith.</p>
    <p><a href="#/people">Look for a person</a></p>`;
}
