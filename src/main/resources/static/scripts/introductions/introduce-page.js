// The form for an introduction to a group or place.

import { html, nothing } from "lit-html";
import { ask } from "../api.js";
import { choiceField, dateField, textField } from "../forms/fields.js";
import { today } from "../words/dates-logic.js";
import { openIntroductionForm } from "./introduction-form.js";
import { GROUP_TO_MEET, INTRODUCE, PLACE_TO_MEET } from "./introductions-queries.js";

export function open(place) {
  const { personId, kind, assetId } = place.params;
  const isGroup = kind === "group";
  return openIntroductionForm(place, {
    key: `introduce:${personId}:${assetId}`,
    load: async (signal) => {
      const { group, place: site } = await ask(isGroup ? GROUP_TO_MEET : PLACE_TO_MEET, { id: assetId }, { signal });
      return { to: group ?? site ?? null };
    },
    heading: ({ person, to }) => `Introduce ${person.knownAs} to ${to?.name ?? "a place that is no longer on the map"}`,
    intro: ({ person, to }) =>
      html`Ask ${person.knownAs} first. What comes of it is written down step by step.
        ${to?.welcome && to.welcome.introduced !== null ? to.welcome.sentence : nothing}`,
    initial: { wish: "", askedById: "", withConnector: "no", on: today() },
    fields: (form, { person, options, beside }) => [
      textField(form, { name: "wish", label: `What does ${person.knownAs} wish for there?`, hint: "In their own words, if they like to say.", rows: 3 }),
      beside
        ? choiceField(form, {
            name: "withConnector",
            label: "Does a connector follow it up, too?",
            hint: `Only if ${person.knownAs} agreed. A connector reads what is written down here.`,
            options: [{ value: "no", label: "No, the team alone" }, { value: "yes", label: "Yes, a connector too" }],
          })
        : nothing,
      options.length
        ? choiceField(form, {
            name: "askedById",
            label: "Who asked for it?",
            options: [{ value: "", label: person.knownAs }, ...options],
          })
        : nothing,
      dateField(form, { name: "on", label: "What day was it asked for?" }),
    ],
    mutation: INTRODUCE,
    input: ({ wish, askedById, withConnector, on }) => ({
      personId,
      [isGroup ? "groupId" : "placeId"]: assetId,
      wish: wish.trim() || null,
      askedById: askedById || null,
      withConnector: withConnector === "yes",
      on: on || null,
    }),
    done: "The introduction is written down.",
  });
}
