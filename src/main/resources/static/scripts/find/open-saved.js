// Opens a saved search on the finder's page.

import { announce } from "../page/notices.js";
import { countWords } from "./found-logic.js";
import { freshWords, valuesOf } from "./saved-logic.js";

/**
 * Asks what was saved, and then marks what is new to it: what was found is on the page before it counts as seen. A search that is not
 * there any more, or closed, leaves the form of the view as it is.
 */
export async function openSaved(view, id) {
  const search = view.saved.byId(id);
  const values = search?.open ? valuesOf(search.asked) : null;
  if (values === null) {
    return;
  }
  view.form.values = values;
  search.asked.interests.forEach((interest) => view.names.set(interest.id, interest.name));
  await view.look({ back: false });
  if (view.finds !== null) {
    view.fresh = await view.saved.lookAt(id);
    view.draw();
    if (view.fresh !== null) {
      announce(`${countWords(view.finds)} ${freshWords(view.fresh.length)}`);
    }
  }
}
