// Who has signed in, asked once for all that is on the page.

import { ask } from "../api.js";
import { operation } from "../operations.js";

const ME = operation`query Me { me { name roles person { id knownAs } } }`;

let asking = null;
let known;

/** Who it is: the account, or null where that cannot be said just now. */
export function whoIsIn() {
  asking ??= ask(ME)
    .then(({ me }) => me)
    .catch(() => null)
    .then((me) => (known = me));
  return asking;
}

/** The same as far as it is known already; undefined until the answer is there. */
export const knownToBeIn = () => known;
