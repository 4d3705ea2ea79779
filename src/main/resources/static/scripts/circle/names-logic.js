// Names beside the marks: broken into short lines, and put where they lie on nothing else.

const WIDE = 0.6;
const LONGEST_LINE = 13;
const MOST_LINES = 4;

/** Two letters for a name: "Siobhán O'Connor-Featherstonehaugh" is "SO". */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length < 2 ? [...(words[0] ?? name)].slice(0, 2) : [[...words[0]][0], [...words.at(-1)][0]];
  return letters.join("").toLocaleUpperCase("en-GB");
}

/** The lines of a name: broken at spaces and after hyphens, and inside a word only when there is no other way. */
export function labelFor(name) {
  const pieces = name.split(/(?<=-)|\s+/).flatMap((piece) => chunks(piece));
  const lines = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : last.endsWith("-") ? last + piece : `${last} ${piece}`;
    if (last !== undefined && [...joined].length <= LONGEST_LINE) {
      lines[lines.length - 1] = joined;
    } else {
      lines.push(piece);
    }
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}

/** Gives each mark its label, where one of the places round it is free. The closest people choose first. */
export function placeLabels(marks, frame, labels) {
  const taken = [...marks.map(markBox), ...ringWordBoxes(frame), ...cornerBoxes(frame), middleBox(frame)];
  return marks.map((mark) => {
    const lines = labels.get(mark.tie.id);
    for (const label of candidates(mark, lines, frame)) {
      if (inside(label, frame) && !taken.some((box) => overlap(box, label))) {
        taken.push(label);
        return { ...mark, label };
      }
    }
    return { ...mark, label: null };
  });
}

/** The words of the rings stand on the upright line at the top. */
function ringWordBoxes({ centre, rings, text, ringWords }) {
  return !ringWords ? [] : rings.map(({ to }) => ({ x: centre - text * 3, y: centre - to + 2, width: text * 6, height: text * 1.4 }));
}

function cornerBoxes({ size, text }) {
  const [width, height] = [text * 7, text * 2];
  return [0, size - width].flatMap((x) => [0, size - height].map((y) => ({ x, y, width, height })));
}

function middleBox({ centre, middle }) {
  return { x: centre - middle, y: centre - middle, width: 2 * middle, height: 2 * middle };
}

function markBox({ x, y, r }) {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function candidates({ x, y, r }, lines, { text }) {
  const width = Math.max(...lines.map((line) => [...line].length)) * text * WIDE;
  const height = lines.length * text * 1.2;
  const gap = 3;
  const label = (left, top, anchor) => ({ lines, x: left, y: top, width, height, anchor });
  const below = y + r + gap;
  const above = y - r - gap - height;
  const slid = [-0.25, 0.25, -0.5, 0.5].flatMap((part) => [
    label(x - width / 2 + part * width, below, "middle"),
    label(x - width / 2 + part * width, above, "middle"),
    label(x + r + gap, y - height / 2 + part * height, "start"),
    label(x - r - gap - width, y - height / 2 + part * height, "end"),
  ]);
  return [
    label(x - width / 2, below, "middle"),
    label(x + r + gap, y - height / 2, "start"),
    label(x - r - gap - width, y - height / 2, "end"),
    label(x - width / 2, above, "middle"),
    label(x, below - r / 3, "start"),
    label(x - width, below - r / 3, "end"),
    label(x, above + r / 3, "start"),
    label(x - width, above + r / 3, "end"),
    ...slid,
  ];
}

function inside({ x, y, width, height }, { size }) {
  return x >= 0 && y >= 0 && x + width <= size && y + height <= size;
}

function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A word that is longer than a line, in pieces with a hyphen. */
function chunks(word) {
  const letters = [...word];
  if (letters.length <= LONGEST_LINE) {
    return [word];
  }
  return [`${letters.slice(0, LONGEST_LINE - 1).join("")}-`, ...chunks(letters.slice(LONGEST_LINE - 1).join(""))];
}
