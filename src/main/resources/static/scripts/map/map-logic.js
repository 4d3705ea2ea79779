// What stands on the community map: one spot for each place or group, nearest first. No DOM in here.

import { direction, walkingMinutes } from "./geometry.js";

/** What a spot is to the person, in the order in which they are told. */
export const STANDINGS = ["goes", "used", "suggested"];

const DAYS = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

/**
 * The spots of a person: what they go to, what they used to go to, and what is suggested.
 *
 * @param person with home, participations and familiar faces, as the query of the map gives them
 * @param ideas suggestions that point to a group or place, each with its outcome
 * @param assets the groups and places by id
 */
export function spots(person, ideas, assets) {
  const byId = new Map();
  for (const part of person.communityMap.participations) {
    const asset = assets.get(part.in.id);
    if (asset) {
      byId.set(asset.id, { ...spot(person, asset), part, standing: part.until ? "used" : "goes" });
    }
  }
  for (const idea of ideas) {
    const asset = assets.get(idea.subject.id);
    if (!asset) {
      continue;
    }
    if (!byId.has(asset.id)) {
      byId.set(asset.id, { ...spot(person, asset), part: null, standing: "suggested" });
    }
    byId.get(asset.id).ideas.push(idea);
  }
  return [...byId.values()].sort(byDistance).map((each, index) => ({ ...each, number: index + 1 }));
}

function spot(person, asset) {
  const home = person.communityMap.home;
  const point = asset.point ?? null;
  const placed = home && point;
  return {
    id: asset.id,
    kind: asset.__typename === "Group" ? "group" : "place",
    name: asset.name,
    asset,
    point,
    minutes: placed ? walkingMinutes(home, point) : null,
    direction: placed ? direction(home, point) : null,
    times: times(asset),
    offers: [...asset.interests, ...asset.helpsWith].map((each) => each.id),
    friends: person.communityMap.familiarFaces.filter((face) => face.in.id === asset.id),
    ideas: [],
  };
}

/** Nearest first; what has no point comes last; then by name. */
function byDistance(one, other) {
  return (one.minutes ?? Infinity) - (other.minutes ?? Infinity) || byName(one, other) || (one.id < other.id ? -1 : 1);
}

/**
 * By name, an accented letter as its plain one, without the browser's rules for languages: on a slow phone they take longer to come
 * than the whole list.
 */
function byName(one, other) {
  const [name, next] = [plain(one.name), plain(other.name)];
  return name < next ? -1 : name > next ? 1 : 0;
}

const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The parts of the week in which a group meets, such as "TUESDAY MORNING"; empty when nobody has said. */
function times(asset) {
  return [...new Set((asset.nextDates ?? []).map(({ on, startsAt }) => `${dayOf(on)} ${partOf(startsAt)}`))];
}

export function dayOf(date) {
  return DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()];
}

function partOf(time) {
  if (!time) {
    return "UNKNOWN";
  }
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? "MORNING" : hour < 17 ? "AFTERNOON" : "EVENING";
}

/** Everything that can be chosen in the filter "what it offers": interests and needs of the spots, by name. */
export function offered(all) {
  const named = (key) => unique(all.flatMap((each) => each.asset[key]));
  return { interests: named("interests"), needs: named("helpsWith") };
}

function unique(things) {
  return [...new Map(things.map((each) => [each.id, each])).values()].sort(byName);
}

/**
 * The spots that pass. With a day or a part of the day, a spot whose times nobody has written down passes only
 * with `unsure`.
 */
export function passing(all, { offers = "", day = "", part = "", unsure = false, standings = STANDINGS } = {}) {
  return all
    .filter((each) => standings.includes(each.standing))
    .filter((each) => !offers || each.offers.includes(offers))
    .filter((each) => meets(each, day, part, unsure));
}

function meets(spot, day, part, unsure) {
  if (!day && !part) {
    return true;
  }
  if (timesUnknown(spot)) {
    return unsure;
  }
  return spot.times.some((time) => {
    const [onDay, inPart] = time.split(" ");
    return (!day || onDay === day) && (!part || inPart === part || (unsure && inPart === "UNKNOWN"));
  });
}

export function timesUnknown(spot) {
  return spot.times.length === 0;
}
