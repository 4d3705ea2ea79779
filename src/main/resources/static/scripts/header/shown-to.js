// Shows what is for some accounts alone. The server decides; where nobody can say who has signed in, the page that it leads to says so.

import { nothing } from "lit-html";
import { until } from "lit-html/directives/until.js";
import { knownToBeIn, whoIsIn } from "./who.js";

/** The template for whom the rule holds; isFor takes the account. */
export function shownTo(isFor, template) {
  const shown = (me) => (me === null || isFor(me) ? template : nothing);
  const me = knownToBeIn();
  return me === undefined ? until(whoIsIn().then(shown), nothing) : shown(me);
}
