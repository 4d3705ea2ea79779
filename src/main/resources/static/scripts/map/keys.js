// Which sign a key goes to. No DOM in here.

/** The id that an arrow key, Home or End goes to from this one, round and round; undefined for any other key. */
export function goneTo(key, id, ids) {
  const at = ids.indexOf(id);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[key];
  return to === undefined ? undefined : ids[(to + ids.length) % ids.length];
}
