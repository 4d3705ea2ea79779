// Hears of somebody with whom there is much to talk about, as long as the page is open.

import { hasLeft, listen } from "../api.js";
import { RISK_RAISED } from "./teams-queries.js";

const AGAIN = 15_000;

/** Calls heard with each person; listens again when the line has broken, and gives up where it is refused. */
export async function hearOfRisks(heard, signal) {
  while (!signal.aborted) {
    try {
      await listen(RISK_RAISED, ({ riskRaised }) => heard(riskRaised.person), { signal });
    } catch (error) {
      if (hasLeft(error) || ["not-allowed", "signed-out"].includes(error.kind)) {
        return;
      }
    }
    await new Promise((rested) => setTimeout(rested, AGAIN));
  }
}
