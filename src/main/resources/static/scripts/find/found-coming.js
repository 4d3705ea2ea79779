// What of the answer is drawn by now: on a slow phone all of it takes a while, so it comes bit by bit, the list before the map.

/** How many rows or signs are drawn before the browser has its turn. */
const AT_ONCE = 2;

/** Drawn rows and signs, and whether the choices that are folded away are there; draw draws the page as it is now. */
export class FoundComing {
  constructor(draw) {
    Object.assign(this, { draw, rows: 0, signs: 0, choices: false });
  }

  /** Begins with another answer. */
  anew() {
    Object.assign(this, { rows: 0, signs: 0 });
  }

  /** Goes on behind what was drawn before. */
  behind(number) {
    Object.assign(this, { rows: number + AT_ONCE, signs: number });
  }

  /** The rows, then what is folded away; the browser has its turn after each step. */
  *list(all) {
    yield* this.more("rows", all);
    yield;
    this.choices = true;
    this.draw();
  }

  /** The names, which are found first, then the signs. */
  *map(all, names) {
    yield* names;
    yield* this.more("signs", all);
  }

  *more(kind, all) {
    while (this[kind] < all) {
      yield;
      this[kind] += AT_ONCE;
      this.draw();
    }
  }
}
