// Where places are drawn: from top to bottom outside, shelters, the threshold with the queue for a home, homes.
const GAP = 8;
const PAD = 5;
const HEADER = 24;
const STRIP = 26; // who came, who left
const SMALLEST_CELL = 6;
const LARGEST_CELL = 19;

/** Boxes of one group in a row or, where they do not fit, in several. */
function layRow(items, width, cell) {
  const least = items.reduce((sum, item) => sum + item.least + GAP, -GAP);
  if (least > width && items.length > 1) {
    const half = Math.ceil(items.length / 2);
    const first = layRow(items.slice(0, half), width, cell);
    const second = layRow(items.slice(half), width, cell);
    second.boxes.forEach((box) => { box.y += first.height + GAP; });
    return { boxes: [...first.boxes, ...second.boxes], height: first.height + GAP + second.height };
  }
  let rows = 1;
  let widths;
  let needed;
  do {
    widths = items.map((item) => Math.max(item.least, Math.ceil(item.capacity / rows) * cell + 2 * PAD));
    needed = widths.reduce((sum, w) => sum + w + GAP, -GAP);
    rows++;
  } while (needed > width && rows < 400);
  const spare = Math.max(0, width - needed) / items.length;
  let x = 0;
  const boxes = items.map((item, i) => {
    const w = widths[i] + spare;
    const columns = Math.max(1, Math.floor((w - 2 * PAD) / cell));
    const box = { item, x, y: 0, w, columns, cell, rows: Math.max(1, Math.ceil(item.capacity / columns)) };
    x += w + GAP;
    return box;
  });
  const height = HEADER + Math.max(...boxes.map((box) => box.rows)) * cell + PAD;
  boxes.forEach((box) => { box.h = height; });
  return { boxes, height };
}

/** The whole picture for one size of cell. */
function layOut(groups, queue, width, cell) {
  let y = STRIP;
  const boxes = [];
  let threshold = null;
  for (const group of groups) {
    if (group.name === 'homes') {
      const columns = Math.max(1, Math.floor((width - 2 * PAD) / (cell * 0.62)));
      const height = HEADER + Math.max(1, Math.ceil(queue / columns)) * cell * 0.62 + PAD;
      threshold = { x: 0, y, w: width, h: height, columns, cell: cell * 0.62 };
      y += height + GAP;
    }
    const row = layRow(group.items, width, cell);
    row.boxes.forEach((box) => { box.y += y; boxes.push(box); });
    y += row.height + GAP;
  }
  return { boxes, threshold, width, height: y + STRIP, cell };
}

/**
 * The largest figures with which the picture is no higher than wanted.
 * @param runs all runs, so that places are equally large in all of them
 * @param least how wide the name of a place needs its box to be
 */
function fitLayout(runs, width, height, least) {
  const { places } = runs[0].world;
  const items = places.map((place, i) => ({
    place, index: i, least: least(place), capacity: Math.max(1, ...runs.map((run) => run.capacity[i])),
  }));
  const groups = ['outside', 'shelters', 'homes'].map((name) => ({ name, items: items.filter((item) => item.place.group === name) }));
  const queue = Math.max(1, ...runs.map((run) => Math.max(...run.waiting)));
  let layout;
  for (let cell = LARGEST_CELL; cell >= SMALLEST_CELL; cell -= 0.5) {
    layout = layOut(groups.filter((group) => group.items.length > 0), queue, width, cell);
    if (layout.height <= height) break;
  }
  layout.boxOf = [];
  layout.boxes.forEach((box) => { layout.boxOf[box.item.index] = box; });
  return layout;
}

/** The middle of a slot. */
function slotAt(box, slot) {
  return {
    x: box.x + PAD + ((slot % box.columns) + 0.5) * box.cell + Math.max(0, (box.w - 2 * PAD - box.columns * box.cell) / 2),
    y: box.y + HEADER + (Math.floor(slot / box.columns) + 0.5) * box.cell,
  };
}
