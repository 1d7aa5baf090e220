// What can be read beside the picture: numbers of the night, the policies, the legend.
const ROWS = ['total', ...head.situations.slice(0, head.homeless), 'own_home', 'supported_housing'];

function stockOf(run, row, night) {
  return row === 'total' ? run.homeless[night + 1] : run.stock[SITUATION[row]][night + 1];
}

class NightTable {
  constructor(body, runs) {
    this.runs = runs;
    this.cells = ROWS.map((row) => {
      const cells = runs.map(() => make('td', { class: 'number' }));
      const difference = runs.length > 1 ? [make('td', { class: 'number' })] : [];
      body.append(make('tr', { class: row, 'data-row': row }, make('th', { scope: 'row', 'data-text': `row.${row}` }), ...cells, ...difference));
      return { row, cells, difference: difference[0] };
    });
  }

  draw(night) {
    for (const { row, cells, difference } of this.cells) {
      const values = this.runs.map((run) => stockOf(run, row, night));
      cells.forEach((cell, i) => {
        cell.textContent = digits(values[i]);
        cell.dataset.value = values[i];
      });
      if (difference) {
        const d = values[1] - values[0];
        difference.textContent = d > 0 ? `+${digits(d)}` : d < 0 ? `−${digits(-d)}` : '0';
      }
    }
  }
}

/** What happened tonight in one run, in words; nothing if nothing did. */
function newsOf(run, night) {
  if (night < 0) return text('news.start');
  const news = [];
  const add = (key, count) => { if (count > 0) news.push(many(`news.${key}`, count)); };
  add('arrived', run.flow.arrived[night + 1]);
  add('movedIn', run.flow.movedIn[night + 1]);
  add('lost', run.flow.lost[night + 1]);
  add('died', run.flow.dead[night + 1]);
  add('turnedAway', run.notes(night, KIND.turned_away));
  add('declined', run.notes(night, KIND.support_declined));
  add('refused', run.notes(night, KIND.support_refused));
  add('respite', run.notes(night, KIND.respite));
  return news.length === 0 ? text('news.nothing') : `${news.join(', ')}.`;
}

function drawPolicies(root) {
  root.replaceChildren(...head.runs.map((run, i) => make('div', { class: 'policy' },
    make('h3', {}, ...(head.runs.length > 1 ? [make('span', { class: `badge run${i}` }, RUN_LETTERS[i]), ' '] : []), run.title[page.language]),
    make('p', {}, run.description[page.language]))));
  if (head.differences.length === 0) return;
  const rows = head.differences.map((d) => d[page.language]).map((d) => make('tr', {},
    make('th', { scope: 'row' }, d.where ? `${d.what} (${d.where})` : d.what),
    make('td', {}, `${d.a} ${d.unit}`), make('td', {}, `${d.b} ${d.unit}`)));
  root.append(make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': text('policies.differences') },
    make('table', { class: 'differences' }, make('caption', {}, text('policies.differences')),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, text('policies.parameter')), make('th', { scope: 'col' }, 'A'), make('th', { scope: 'col' }, 'B'))),
      make('tbody', {}, ...rows))));
}

function drawPlaces(list) {
  const kinds = ['street', 'night_shelter', 'sofa', 'other', 'shelter', 'kept', 'queue', 'own_home', 'supported_housing', 'gone'];
  list.replaceChildren(...kinds.flatMap((kind) => [make('dt', {}, text(`place.${kind}.name`)), make('dd', {}, text(`place.${kind}.about`))]));
}

/** A figure for the legend. */
function legendFigure(look) {
  const canvas = make('canvas', { width: 44, height: 44, 'aria-hidden': 'true' });
  const pen = canvas.getContext('2d');
  pen.scale(0.44, 0.44);
  drawFigure(pen, look, 22);
  return canvas;
}

function legendLine(colour, dashed) {
  const canvas = make('canvas', { width: 44, height: 44, 'aria-hidden': 'true' });
  const pen = canvas.getContext('2d');
  pen.strokeStyle = colour;
  pen.lineWidth = 4;
  pen.setLineDash(dashed ? [8, 6] : []);
  pen.moveTo(2, 34);
  pen.quadraticCurveTo(16, 12, 42, 12);
  pen.stroke();
  return canvas;
}

function drawLegend(root) {
  const item = (picture, key) => make('li', {}, picture, make('span', {}, text(key)));
  const part = (key, ...items) => make('div', {}, make('h3', {}, text(key)), make('ul', {}, ...items));
  root.replaceChildren(
    part('legend.time', ...COLOURS.time.map((colour, i) => item(legendFigure({ body: colour, head: colour }), `legend.time.${i}`)),
      item(legendFigure({ body: COLOURS.time[1], head: COLOURS.support.shelter }), 'legend.before')),
    part('legend.support', ...['none', 'agreed', 'shelter', 'municipality', 'completed', 'refused'].map((key) =>
      item(legendFigure({ body: COLOURS.support[key], head: COLOURS.support[key], ring: key === 'agreed' }), `legend.support.${key}`))),
    part('legend.moves', item(legendLine(COLOURS.ways.home), 'legend.moves.home'), item(legendLine(COLOURS.ways.lost, true), 'legend.moves.lost'),
      item(legendLine(COLOURS.ways.other), 'legend.moves.other')));
}
