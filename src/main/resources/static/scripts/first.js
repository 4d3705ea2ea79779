// Asks for the page in the address while what every page needs is still coming.

import { match, pathOf } from "./router-logic.js";
import { routes } from "./routes.js";

// Where it does not come, the router asks again, and says so.
match(routes, pathOf(location.hash))
  ?.route.page()
  .catch(() => {});
