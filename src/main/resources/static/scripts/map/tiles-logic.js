// Which tiles of a map lie under the walk, and where. No DOM in here.

import { fromHome } from "./geometry.js";
import { radiusOf } from "./layout.js";

/** As wide as a tile is drawn at its own size, in pixels. */
const TILE = 256;

/** How far home is east of the edge of the world and south of its top, from 0 to 1, as Web Mercator has it. */
function onTheWorld({ latitude, longitude }) {
  const angle = (latitude * Math.PI) / 180;
  return { across: (longitude + 180) / 360, down: (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2 };
}

function fromTheWorld(across, down) {
  return { longitude: across * 360 - 180, latitude: (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI };
}

/**
 * The tiles that cover a drawing with home in the middle, each with its place on it in pixels.
 *
 * @param reach the minutes of the last ring
 * @param size the width and height of the drawing, in pixels
 * @param closest the closest zoom that there is
 */
export function tilesUnder(home, reach, size, closest) {
  const minute = radiusOf(1, reach, size);
  const world = 360 * fromHome(home, { latitude: home.latitude, longitude: home.longitude + 1 }).east * minute;
  const zoom = Math.max(0, Math.min(closest, Math.round(Math.log2(world / TILE))));
  const count = 2 ** zoom;
  const middle = onTheWorld(home);
  const half = size / 2 / world;
  const columns = span(middle.across, half, count);
  const rows = span(middle.down, half, count);
  const onDrawing = (column, row) => {
    const { east, north } = fromHome(home, fromTheWorld(column / count, row / count));
    return { x: size / 2 + east * minute, y: size / 2 - north * minute };
  };
  return rows.flatMap((row) =>
    columns.map((column) => {
      const { x, y } = onDrawing(column, row);
      const end = onDrawing(column + 1, row + 1);
      return { zoom, column, row, x, y, width: end.x - x, height: end.y - y };
    }),
  );
}

function span(middle, half, count) {
  const first = Math.max(0, Math.floor((middle - half) * count));
  const last = Math.min(count - 1, Math.floor((middle + half) * count));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The address of a tile. */
export function addressOf({ zoom, column, row }, address) {
  return address.replace("{z}", zoom).replace("{x}", column).replace("{y}", row);
}
