// Which route an address means. Addresses hold opaque ids and nothing else.

/** The route for the path and the ids in it, or nothing. The first that fits wins, words before ids. */
export function match(routes, path) {
  const parts = split(path);
  const fitting = routes
    .map((route) => ({ route, params: params(split(route.path), parts) }))
    .filter(({ params }) => params !== null);
  fitting.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  return fitting[0] ?? null;
}

/** The path in the fragment of an address: "#/people/42" is "/people/42"; nothing is the empty path. */
export function pathOf(hash) {
  return hash.startsWith("#/") ? hash.slice(1).split("?")[0] : "";
}

function split(path) {
  return path.split("/").filter((part) => part !== "");
}

function params(pattern, parts) {
  if (pattern.length !== parts.length) {
    return null;
  }
  const found = {};
  for (const [i, part] of pattern.entries()) {
    if (part.startsWith(":")) {
      found[part.slice(1)] = decoded(parts[i]);
    } else if (part !== parts[i]) {
      return null;
    }
  }
  return found;
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
