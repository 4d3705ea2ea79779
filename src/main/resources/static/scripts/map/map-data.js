// Asks for what stands on the community map: first the person and the suggestions, then each group or place once.

import { ask } from "../api.js";
import { operation } from "../operations.js";

const PERSON = operation`query CommunityMap($id: ID!) {
  mapTiles { address closest credit }
  person(id: $id) {
    id
    name
    knownAs
    walkingMinutes
    home { neighbourhood { name outline { corners { latitude longitude } } } }
    communityMap {
      home { latitude longitude }
      participations { id stage nextStage until welcomed in { __typename ... on Group { id } ... on Place { id } } }
      familiarFaces { who { knownAs } inWords lapsed in { ... on Group { id } ... on Place { id } } }
    }
    outcomes { id words }
  }
}`;

const IDEAS = operation`query Ideas($id: ID!) {
  outcome(id: $id) {
    id
    words
    supportSequence {
      steps {
        step
        suggestions(first: 20) {
          id
          reasons { sentence share }
          checkFirst
          subject { __typename ... on Group { id } ... on Place { id } }
        }
      }
    }
  }
}`;

const SHARED = "name description website point { latitude longitude } interests { id name } helpsWith { id name }";

const GROUP = `{
  __typename id ${SHARED} sensitive timings room cost costPence
  place { name }
  sessions { inWords }
  nextDates(first: 8) { on startsAt }
}`;

const PLACE = `{ __typename id ${SHARED} kind address openingTimes }`;

/** How many groups and places are asked for in one request: a slow phone gets them in parts. */
const AT_ONCE = 20;

const ALL = Array.from({ length: AT_ONCE }, (_, i) => i);

const ASSETS = operation`query Assets(${ALL.map((i) => `$group${i}: ID = "", $hasGroup${i}: Boolean = false, $place${i}: ID = "", $hasPlace${i}: Boolean = false`).join(", ")}) {
  ${ALL.map(
    (i) => `group${i}: group(id: $group${i}) @include(if: $hasGroup${i}) ${GROUP}
  place${i}: place(id: $place${i}) @include(if: $hasPlace${i}) ${PLACE}`,
  ).join("\n  ")}
}`;

/** The person and tiles, if there are any; null if there is no such person. */
export async function loadPerson(personId, options) {
  const { person, mapTiles } = await ask(PERSON, { id: personId }, options);
  return person ? { person, tiles: mapTiles } : null;
}

/** The suggestions that point to a group or place, and all groups and places of the map by id. */
export async function loadSpots(person, options) {
  const ideas = (await Promise.all(person.outcomes.map(({ id }) => ideasFor(id, options)))).flat();
  const subjects = [...person.communityMap.participations.map((part) => part.in), ...ideas.map((idea) => idea.subject)];
  return { ideas, assets: await loadAssets(subjects, options) };
}

/** Both at once. */
export async function loadMap(personId, options) {
  const known = await loadPerson(personId, options);
  return known && { ...known, ...(await loadSpots(known.person, options)) };
}

async function ideasFor(outcomeId, options) {
  const { outcome } = await ask(IDEAS, { id: outcomeId }, options);
  return outcome.supportSequence.steps.flatMap((step) =>
    step.suggestions
      .filter(({ subject }) => subject?.__typename === "Group" || subject?.__typename === "Place")
      .map((suggestion) => ({ ...suggestion, step: step.step, outcome: { id: outcome.id, words: outcome.words } })),
  );
}

async function loadAssets(subjects, options) {
  const wanted = [...new Map(subjects.map((each) => [each.id, each])).values()];
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, i) => wanted.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
  const answers = await Promise.all(parts.map((part) => askFor(part, options)));
  return new Map(answers.flatMap(Object.values).filter(Boolean).map((asset) => [asset.id, asset]));
}

function askFor(subjects, options) {
  const variables = Object.fromEntries(subjects.flatMap(({ __typename: type, id }, i) => [[`${type.toLowerCase()}${i}`, id], [`has${type}${i}`, true]]));
  return ask(ASSETS, variables, options);
}
