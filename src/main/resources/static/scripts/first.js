// Asks for the page in the address, and for all that it needs, while what every page needs is still coming: a browser by itself would
// hear of each module only from the one that imports it, on a phone with a poor signal a trip there and back later each time.

import { hearOf } from "./modules.js";
import { match, pathOf } from "./router-logic.js";
import { routes } from "./routes.js";

const found = match(routes, pathOf(location.hash));
if (found !== null) {
  const { page } = found.route;
  hearOf(page);
  // Where it does not come, the router asks again, and says so.
  import(page).catch(() => {});
}
