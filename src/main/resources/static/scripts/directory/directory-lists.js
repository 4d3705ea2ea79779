// The lists of the directory's queue, a page of each at first, and more of one when somebody asks.

import { ask } from "../api.js";
import * as queries from "./directory-queries.js";

const FIRST = 20;
/** As many as one question may ask for. */
const MOST = 100;

const LISTS = {
  pairs: queries.DUPLICATES,
  corrections: queries.CORRECTIONS,
  groups: queries.STALE_GROUPS,
  places: queries.STALE_PLACES,
  merged: queries.MERGED,
  declined: queries.DECLINED,
};

/** What is loaded of each list; asked until the signal ends it. */
export class DirectoryLists {
  #signal;
  #lists = Object.fromEntries(Object.keys(LISTS).map((name) => [name, { nodes: [], more: false, after: null }]));

  constructor(signal) {
    this.#signal = signal;
  }

  of(name) {
    return this.#lists[name];
  }

  /** Loads all of them, or loads them anew, as long as they were. */
  async load() {
    const found = await Promise.all(
      Object.entries(this.#lists).map(([name, { nodes }]) => this.#page(name, Math.min(MOST, Math.max(FIRST, nodes.length)), null)),
    );
    Object.keys(LISTS).forEach((name, i) => (this.#lists[name] = found[i]));
  }

  /** Loads what follows in one of them. */
  async more(name) {
    const { nodes, after } = this.#lists[name];
    const next = await this.#page(name, FIRST, after);
    this.#lists[name] = { ...next, nodes: [...nodes, ...next.nodes] };
  }

  async #page(name, first, after) {
    const { nodes, pageInfo } = (await ask(LISTS[name], { first, after }, { signal: this.#signal })).list;
    return { nodes, more: pageInfo.hasNextPage, after: pageInfo.endCursor };
  }
}
