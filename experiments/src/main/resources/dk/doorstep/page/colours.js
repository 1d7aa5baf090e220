// Colours that people with every kind of colour vision tell apart: steps of light and dark for time, hues after Okabe and
// Ito (2008) for support. Shapes say the same again: a roof for a home, a ring for support that is agreed.
const COLOURS = {
  time: ['#f4c95d', '#e2812f', '#a33b20', '#4a1210'],
  timeFrom: [0, 90, 365, 730],
  support: {
    none: '#a3acb8',
    agreed: '#ffffff',
    shelter: '#009e73',
    municipality: '#0072b2',
    completed: '#86cdf0',
    refused: '#23272e',
  },
  situations: {
    street: '#d55e00',
    night_shelter: '#7a1f6e',
    sofa: '#f0b429',
    shelter: '#0072b2',
    other: '#b8b8b8',
  },
  runs: ['#16435c', '#c2410c'],
  ink: '#1c2430',
  soft: '#4a5565',
  line: '#c9d0d9',
  outside: '#eef1f5',
  shelters: '#fff5e1',
  homes: '#eaf5ef',
  threshold: '#f3eee6',
  ways: { home: '#007a5a', lost: '#b3261e', other: '#66707d' },
};

/** Which step of time without a home this is, from 0. */
function timeStep(nights) {
  let step = 0;
  while (step + 1 < COLOURS.timeFrom.length && nights >= COLOURS.timeFrom[step + 1]) step++;
  return step;
}

/** What support a person has, as a key of the colours of support. */
function supportOf(state) {
  const stage = STATE.stage(state);
  if (stage === STAGE.granted || stage === STAGE.waiting) return 'agreed';
  if (stage === STAGE.active) return STATE.provider(state) === PROVIDER.shelter ? 'shelter' : 'municipality';
  if (stage === STAGE.completed) return 'completed';
  return stage === STAGE.refused ? 'refused' : 'none';
}

/** Looks are shared, and each keeps its pictures by size: thousands are copied for every frame. */
const LOOKS = new Map();

function lookWith(body, head, ring, house) {
  const key = `${body}${head}${ring}${house}`;
  if (!LOOKS.has(key)) LOOKS.set(key, { body, head, ring, house, pictures: new Map() });
  return LOOKS.get(key);
}

const SUPPORTS = Object.keys(COLOURS.support);
const isComing = (support) => support === 'agreed' || support === 'shelter' || support === 'municipality';
const HOUSED_LOOKS = Object.fromEntries(SUPPORTS.map((s) => [s, lookWith(COLOURS.support[s], COLOURS.support[s], s === 'agreed', false)]));
const AT_HOME_LOOKS = Object.fromEntries(SUPPORTS.map((s) => [s, lookWith(COLOURS.support[s], COLOURS.support[s], s === 'agreed', true)]));
const HOMELESS_LOOKS = COLOURS.time.map((body) => Object.fromEntries(SUPPORTS.map((s) =>
  [s, lookWith(body, isComing(s) ? COLOURS.support[s] : body, s === 'agreed', false)])));
const EMPTY_HOUSE = lookWith(null, null, false, true);

/** How a person is drawn: body and head, and a house around who is at home. */
function lookOf(state, nightsHomeless, isAtHome) {
  const support = supportOf(state);
  if (isHomeless(STATE.situation(state))) return HOMELESS_LOOKS[timeStep(nightsHomeless)][support];
  return (isAtHome ? AT_HOME_LOOKS : HOUSED_LOOKS)[support];
}

/** A figure drawn once for each look and size, and then copied. */
function pictureOf(look, size, ratio) {
  const key = size * 8 + ratio / 100;
  let picture = look.pictures.get(key);
  if (!picture) {
    const canvas = new OffscreenCanvas(Math.ceil(size * ratio), Math.ceil(size * ratio));
    const pen = canvas.getContext('2d');
    pen.scale((size * ratio) / 100, (size * ratio) / 100);
    if (look.house) drawHouse(pen, size);
    if (look.house && look.body) {
      pen.translate(13, 24);
      pen.scale(0.74, 0.74);
    }
    if (look.body) drawFigure(pen, look, size);
    picture = canvas.transferToImageBitmap();
    look.pictures.set(key, picture);
  }
  return picture;
}

/** A house in a square of 100. */
function drawHouse(pen, size) {
  pen.beginPath();
  pen.moveTo(5, 42);
  pen.lineTo(50, 4);
  pen.lineTo(95, 42);
  pen.lineTo(95, 96);
  pen.lineTo(5, 96);
  pen.closePath();
  pen.fillStyle = '#fffdf4';
  pen.strokeStyle = '#9db8a8';
  pen.lineWidth = Math.max(6, 80 / size);
  pen.fill();
  pen.stroke();
}

/** A person in a square of 100. */
function drawFigure(pen, look, size) {
  const rim = Math.max(6, 90 / size);
  pen.lineWidth = rim;
  pen.strokeStyle = look.ring ? COLOURS.support.municipality : 'rgba(28,36,48,.62)';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(22, 94);
  pen.lineTo(22, 70);
  pen.quadraticCurveTo(22, 47, 50, 47);
  pen.quadraticCurveTo(78, 47, 78, 70);
  pen.lineTo(78, 94);
  pen.closePath();
  pen.fillStyle = look.body;
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.arc(50, 26, 19, 0, 2 * Math.PI);
  pen.fillStyle = look.head;
  pen.fill();
  pen.stroke();
}
