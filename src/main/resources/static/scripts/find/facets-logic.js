// What could be chosen next, and how choosing it changes what is asked. No DOM in here.

import { accessFeatures } from "../words/labels-logic.js";

const one = (name) => ({
  isChosen: (values, value) => values[name] === value,
  chosen: (values, value) => ({ [name]: values[name] === value ? null : value }),
});

const any = (name) => ({
  isChosen: (values, value) => values[name].includes(value),
  chosen: (values, value) => ({
    [name]: values[name].includes(value) ? values[name].filter((each) => each !== value) : [...values[name], value],
  }),
});

const time = {
  isChosen: (values, value) => value === `${values.day}_${values.part}`,
  chosen(values, value) {
    const [day, part] = this.isChosen(values, value) ? [null, null] : value.split("_");
    return { day, part };
  },
};

/** By what the page lets people choose, in the order in which it shows it; with words of its own where the form has them. */
const CRITERIA = {
  INTEREST: { heading: "What goes on there", ...any("interestIds") },
  TIME: { heading: "When", ...time },
  COST: { heading: "What it costs", ...one("affordablePence") },
  ACCESS: { heading: "What is there", words: accessFeatures, ...any("accessNeeds") },
  LANGUAGE: { heading: "Language", ...one("languages") },
  ROOM: { heading: "Room", words: { OPEN: "New people can come" }, ...one("room") },
};

/**
 * The choices under their headings. Of a group's room only that there is some can be chosen. An interest that was chosen is there
 * whatever is counted, so that it can be taken back; names has the words of those that were seen before.
 */
export function choices(facets, values, names) {
  const counted = new Set(facets.filter(({ by }) => by === "INTEREST").map(({ value }) => value));
  const uncounted = values.interestIds
    .filter((id) => !counted.has(id))
    .map((id) => ({ by: "INTEREST", value: id, label: names.get(id) ?? "What you chose before", count: null }));
  return Object.entries(CRITERIA)
    .map(([by, { heading, words, isChosen }]) => ({
      by,
      heading,
      facets: [...uncounted, ...facets]
        .filter((facet) => facet.by === by && (words === undefined || Object.hasOwn(words, facet.value)))
        .map((facet) => ({
          ...facet,
          label: words?.[facet.value] ?? facet.label,
          key: `${by}:${facet.value}`,
          chosen: isChosen(values, facet.value),
        })),
    }))
    .filter((each) => each.facets.length > 0);
}

/** What changes when a choice is made, or taken back. */
export const chosen = (values, { by, value }) => CRITERIA[by].chosen(values, value);
