// Boxes on the drawing: what covers what. No DOM in here.

export function box(x, y, width, height) {
  return { x, y, width, height };
}

export function inside({ x, y, width, height }, size) {
  return x >= 0 && y >= 0 && x + width <= size && y + height <= size;
}

export function overlap(one, other) {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
  );
}
