// What can be done in the circle. Each act is sent, said, and can be taken back.

import { change, Trouble } from "../api.js";
import { notice, showAnew } from "../page/notices.js";
import { troubleWords } from "../page/trouble.js";
import { ADD_ACQUAINTANCE, END_TIE, RECORD_CONTACT, UPDATE_TIE } from "./circle-queries.js";
import { sayMoved } from "./moves-logic.js";

/** The acts; reload() fetches and draws the circle again, focus(tie) moves the focus to the person. */
export function actsOn(reload, focus) {
  async function act(document, input, words, tie) {
    try {
      const payload = await change(document, { input });
      if (!(await showAnew(reload))) {
        return;
      }
      focus(tie);
      if (payload.userErrors.length > 0) {
        notice(`${payload.userErrors[0].message} This is how it is now.`);
      } else {
        notice(words, { undo: payload.change?.id, undone: reload });
      }
    } catch (error) {
      if (!(error instanceof Trouble)) {
        throw error;
      }
      focus(tie);
      notice(`${troubleWords(error).join(". ")} It was not saved.`);
    }
  }

  return {
    move: (tie, to) =>
      act(UPDATE_TIE, { tieId: tie.id, version: tie.version, ...to }, sayMoved(tie.with.knownAs, { ...tie, ...to }), tie),
    contact: (tie, way, on) =>
      act(RECORD_CONTACT, { tieId: tie.id, way, on }, `Written down: in touch with ${tie.with.knownAs}.`, tie),
    acquaint: (tie, other, inWords) =>
      act(
        ADD_ACQUAINTANCE,
        { personId: tie.with.id, withPersonId: other.with.id, inWords: inWords === "" ? null : inWords },
        `${tie.with.knownAs} and ${other.with.knownAs} know each other.`,
        tie,
      ),
    end: (tie, on) =>
      act(END_TIE, { tieId: tie.id, version: tie.version, on }, `${tie.with.knownAs} is no longer in the circle.`, tie),
  };
}
