// The filters as part of the address, so that a choice can be kept and shared. No DOM in here.

import { STANDINGS } from "./map-logic.js";

/** The filters that an address such as "#/people/42/map?day=TUESDAY" names. */
export function readFilters(hash) {
  const said = new URLSearchParams(hash.split("?")[1] ?? "");
  const standings = STANDINGS.filter((each) => (said.get("show")?.split(",") ?? STANDINGS).includes(each));
  return {
    offers: said.get("offers") ?? "",
    day: said.get("day") ?? "",
    part: said.get("part") ?? "",
    unsure: said.get("unsure") === "yes",
    reach: Number(said.get("reach")) || 0,
    spot: said.get("spot") ?? "",
    standings,
  };
}

/** The address with these filters; what is left open is left out. */
export function writeFilters(hash, { offers, day, part, unsure, reach, spot, standings }) {
  const said = new URLSearchParams();
  const put = (name, value) => value && said.set(name, value);
  put("offers", offers);
  put("day", day);
  put("part", part);
  put("unsure", unsure && "yes");
  put("reach", reach && String(reach));
  put("show", standings.length < STANDINGS.length && standings.join(","));
  put("spot", spot);
  const query = said.toString();
  return hash.split("?")[0] + (query ? `?${query}` : "");
}
