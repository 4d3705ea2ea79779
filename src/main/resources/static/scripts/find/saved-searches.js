// The searches that the visitor has saved: read, saved, renamed, forgotten and looked at. What they look like is in saved-list.js.

import { ask, change, hasLeft, Trouble } from "../api.js";
import { notice } from "../page/notices.js";
import { troubleWords } from "../page/trouble.js";
import { inputOf } from "./saved-logic.js";
import {
  BRING_BACK_SEARCH, FORGET_SEARCH, LOOK_AT_SEARCH, RENAME_SEARCH, SAVED_NEWS, SAVED_SEARCHES, SAVE_SEARCH,
} from "./saved-queries.js";

/** Those of the visitor, for a page about this person, or null; redraw shows the page again, focus goes to the first selector that is there. */
export class SavedSearches {
  constructor({ personId, signal, redraw, focus }) {
    Object.assign(this, { personId, signal, redraw, focus, searches: null, name: "", renaming: null, rename: "", wrong: {}, busy: false });
  }

  /** Whether the visitor may keep any: not known yet, or not theirs to keep, is no. */
  get isOpen() {
    return this.searches !== null;
  }

  byId(id) {
    return this.searches?.find((search) => search.id === id);
  }

  /** Reads the list. The finder works without it, so trouble with it leaves the list out. */
  async load() {
    await this.quietly(async () => {
      const { savedSearches } = await ask(SAVED_SEARCHES, {}, { signal: this.signal });
      this.searches = savedSearches;
    });
  }

  /** Reads how each stands. */
  async loadNews() {
    if (this.searches?.length > 0) {
      await this.quietly(async () => {
        const { savedSearches } = await ask(SAVED_NEWS, {}, { signal: this.signal });
        const news = new Map(savedSearches.map((search) => [search.id, search.news]));
        this.searches = this.searches.map((search) => ({ ...search, news: news.get(search.id) ?? null }));
      });
    }
  }

  /** Looks at one; answers the ids of what is new, or null where that could not be noted, and says why. */
  async lookAt(id) {
    let fresh = null;
    await this.send("look", LOOK_AT_SEARCH, { savedSearchId: id }, ({ newlyFitting }) => {
      fresh = newlyFitting.map((each) => each.id);
    });
    return fresh;
  }

  /** Saves what was asked last. */
  async save(values) {
    await this.send("name", SAVE_SEARCH, inputOf(this.name, values, this.personId), async () => {
      notice(`“${this.name.trim()}” is saved. It will say when something new fits.`);
      this.name = "";
      await this.reload();
    });
    if (this.wrong.name) {
      this.focus("#save-search-name");
    }
  }

  begin({ id, name }) {
    Object.assign(this, { renaming: id, rename: name, wrong: {} });
    this.redraw();
    this.focus("#rename-search-name");
  }

  async finish() {
    const id = this.renaming;
    await this.send("rename", RENAME_SEARCH, { savedSearchId: id, name: this.rename }, async () => {
      this.renaming = null;
      await this.reload();
      notice("It has another name now.");
    });
    this.focus(this.wrong.rename ? "#rename-search-name" : `[data-saved="${CSS.escape(id)}"] a`);
  }

  giveUp() {
    const id = this.renaming;
    Object.assign(this, { renaming: null, wrong: {} });
    this.redraw();
    this.focus(`[data-saved="${CSS.escape(id)}"] a`);
  }

  async forget({ id }) {
    const input = { savedSearchId: id };
    await this.send("list", FORGET_SEARCH, input, async () => {
      await this.reload();
      notice("The search is forgotten.", {
        takeBack: () => change(BRING_BACK_SEARCH, { input }),
        undone: () => this.reload(),
      });
    });
    this.focus(".saved-searches summary", "h1");
  }

  async reload() {
    await this.load();
    await this.loadNews();
  }

  /** Sends a change, one at a time; what is wrong with it stands beside this part of the page. */
  async send(part, document, input, then) {
    if (this.busy) {
      return;
    }
    Object.assign(this, { busy: true, wrong: {} });
    this.redraw();
    try {
      const { userErrors, ...answer } = await change(document, { input });
      if (userErrors.length > 0) {
        this.wrong = { [part]: userErrors.map(({ message }) => message).join(" ") };
      } else {
        await then(answer);
      }
    } catch (error) {
      this.wrong = { [part]: wordsOf(error) };
    } finally {
      this.busy = false;
      this.redraw();
    }
  }

  async quietly(act) {
    try {
      await act();
      this.redraw();
    } catch (error) {
      if (!(error instanceof Trouble) && !hasLeft(error)) {
        throw error;
      }
    }
  }
}

function wordsOf(error) {
  if (!(error instanceof Trouble)) {
    throw error;
  }
  return troubleWords(error).join(". ");
}
