// Draws one run: places, who is there tonight, and who is on the way.
const ICONS = {
  street: (pen) => { pen.moveTo(3, 13); pen.lineTo(3, 3); pen.quadraticCurveTo(3, 1, 6, 1); pen.lineTo(10, 1); pen.moveTo(8, 4); pen.lineTo(12, 4); pen.moveTo(1, 13); pen.lineTo(6, 13); },
  night_shelter: (pen) => { pen.arc(7, 7, 5.5, 0.6, 5.0); pen.quadraticCurveTo(4.5, 8.5, 11.5, 10.1); },
  sofa: (pen) => { pen.moveTo(2, 11); pen.lineTo(2, 6); pen.moveTo(12, 11); pen.lineTo(12, 6); pen.moveTo(2, 9); pen.lineTo(12, 9); pen.moveTo(4, 7); pen.lineTo(4, 3); pen.lineTo(10, 3); pen.lineTo(10, 7); },
  other: (pen) => { pen.rect(3, 1.5, 8, 11); pen.moveTo(6, 12.5); pen.lineTo(6, 9); pen.lineTo(8, 9); pen.lineTo(8, 12.5); pen.moveTo(5.5, 4.5); pen.lineTo(6.5, 4.5); pen.moveTo(8, 4.5); pen.lineTo(9, 4.5); },
  shelter: (pen) => { pen.moveTo(1, 12); pen.lineTo(1, 4); pen.moveTo(1, 10); pen.lineTo(13, 10); pen.lineTo(13, 12); pen.moveTo(13, 10); pen.lineTo(13, 8); pen.quadraticCurveTo(13, 6.5, 11, 6.5); pen.lineTo(6, 6.5); pen.lineTo(6, 10); },
  own_home: (pen) => { pen.moveTo(1, 7); pen.lineTo(7, 1.5); pen.lineTo(13, 7); pen.moveTo(3, 5.5); pen.lineTo(3, 12.5); pen.lineTo(11, 12.5); pen.lineTo(11, 5.5); },
  supported_housing: (pen) => { pen.moveTo(1, 7); pen.lineTo(7, 1.5); pen.lineTo(13, 7); pen.moveTo(3, 5.5); pen.lineTo(3, 12.5); pen.lineTo(11, 12.5); pen.lineTo(11, 5.5); pen.moveTo(7, 6); pen.lineTo(7, 11); pen.moveTo(4.8, 8.5); pen.lineTo(9.2, 8.5); },
  queue: (pen) => { pen.arc(4, 7, 2.8, 0, 2 * Math.PI); pen.moveTo(6.8, 7); pen.lineTo(13, 7); pen.lineTo(13, 10); pen.moveTo(10.5, 7); pen.lineTo(10.5, 9); },
};
const LONGEST_MOVE = 3; // nights, at the highest speed
const FONT = '"Segoe UI",Helvetica,Arial,"Liberation Sans",sans-serif';

function placeName(place) {
  return place.kind === 'shelter' ? text('place.shelter.short', { n: place.ordinal }) : text(`place.${place.kind}.short`);
}

class Scene {
  constructor(canvas, run, player) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.run = run;
    this.player = player;
    this.hovered = -1;
    this.spots = [];
    this.movers = [];
    this.queue = new Map();
    this.paintedNight = null;
  }

  resize(layout, ratio) {
    this.forget();
    this.layout = layout;
    this.ratio = ratio;
    this.canvas.width = Math.round(layout.width * ratio);
    this.canvas.height = Math.round(layout.height * ratio);
    this.canvas.style.height = `${layout.height}px`;
    const { width, height } = layout;
    // Where people come from and go to.
    this.door = { x: -10, y: STRIP / 2 };
    this.exits = { settled: { x: width * 0.2, y: height - STRIP / 2 }, left: { x: width * 0.55, y: height - STRIP / 2 }, dead: { x: width * 0.87, y: height - STRIP / 2 } };
  }

  /** How wide the name of a place, its count and, if any are kept, its pennant are. */
  static labelWidth(pen, place, keepsPlaces) {
    pen.font = `600 12px ${FONT}`;
    const count = place.kind === 'shelter' ? '88/88' : '888';
    return pen.measureText(placeName(place)).width + pen.measureText(count).width + 42 + (keepsPlaces && place.kind === 'shelter' ? 34 : 0);
  }

  /**
   * Draws the moment: what stands still is painted once a night, and only who has just moved is drawn anew.
   * @param time nights, with the part of the night that has passed since its moves began
   * @param span how many nights a move is seen for
   */
  draw(time, span, pinned, still) {
    const { pen, run, layout, ratio } = this;
    const night = Math.min(head.lastDay, Math.floor(time));
    run.goTo(night);
    // A page that is not laid out yet, or hidden, has no room to draw in.
    if (this.canvas.width === 0 || this.canvas.height === 0) return;
    if (night !== this.paintedNight) this.paint(night);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, layout.width, layout.height);
    pen.drawImage(this.layer, 0, 0, layout.width, layout.height);
    this.spots.length = this.stillSpots;
    const c = run.cursor;
    const moving = [];
    for (const p of this.movers) {
      const since = time - c.moved[p];
      if (!still && since < span && since >= 0) moving.push(p);
      else if (c.place[p] >= 0) this.rest(p, night);
    }
    for (const p of moving) this.drawMove(p, (time - c.moved[p]) / span, night);
    for (const p of [pinned, this.hovered]) if (p >= 0) this.highlight(p);
  }

  /** Paints what stands still tonight. */
  paint(night) {
    const { run, layout, ratio } = this;
    const front = this.pen;
    this.layer ??= document.createElement('canvas');
    this.layer.width = this.canvas.width;
    this.layer.height = this.canvas.height;
    this.pen = this.layer.getContext('2d');
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.tally();
    this.drawStrips(night);
    layout.boxes.forEach((box) => this.drawBox(box, night));
    this.drawQueue(night);
    const c = run.cursor;
    this.spots = [];
    this.movers = [];
    for (let p = 0; p < run.people.count; p++) {
      if (c.state[p] < 0) continue;
      if (c.home[p] >= 0 && (c.home[p] !== c.place[p] || night - c.moved[p] <= LONGEST_MOVE)) this.emptyHouse(p);
      if (night - c.moved[p] <= LONGEST_MOVE) this.movers.push(p);
      else if (c.place[p] >= 0) this.rest(p, night);
    }
    this.stillSpots = this.spots.length;
    this.pen = front;
    this.paintedNight = night;
  }

  /** Who sleeps where, and for how many a shelter keeps a place. */
  tally() {
    const { run } = this;
    const c = run.cursor;
    this.sleeping = new Int32Array(run.world.places.length);
    this.kept = new Int32Array(run.world.places.length);
    for (let p = 0; p < run.people.count; p++) {
      if (c.place[p] >= 0) this.sleeping[c.place[p]]++;
      if (c.state[p] >= 0 && STATE.kept(c.state[p]) && this.siteOf(p) >= 0) this.kept[this.siteOf(p)]++;
    }
  }

  /** Everything is painted anew at the next moment. */
  forget() {
    this.paintedNight = null;
  }

  drawStrips(night) {
    const { pen, run, layout } = this;
    pen.textBaseline = 'middle';
    pen.font = `12px ${FONT}`;
    pen.fillStyle = COLOURS.soft;
    pen.textAlign = 'left';
    pen.fillText(`→ ${text('strip.arrived', { n: digits(run.total('arrived', night)) })}`, 6, STRIP / 2);
    pen.textAlign = 'center';
    const short = layout.width < 480 ? '.short' : '';
    for (const [exit, at] of Object.entries(this.exits)) {
      pen.fillText(text(`strip.${exit}${short}`, { n: digits(run.total(exit, night)) }), at.x, at.y);
    }
    pen.textAlign = 'left';
  }

  panel(x, y, w, h, fill) {
    const { pen } = this;
    pen.fillStyle = fill;
    pen.strokeStyle = COLOURS.line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(x + 0.5, y + 0.5, w - 1, h - 1, 6);
    pen.fill();
    pen.stroke();
  }

  title(icon, label, count, x, y, w) {
    const { pen } = this;
    pen.save();
    pen.translate(x + 6, y + 5);
    pen.strokeStyle = COLOURS.soft;
    pen.lineWidth = 1.5;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.beginPath();
    ICONS[icon](pen);
    pen.stroke();
    pen.restore();
    pen.textBaseline = 'middle';
    pen.fillStyle = COLOURS.ink;
    pen.font = `600 12px ${FONT}`;
    pen.fillText(label, x + 25, y + 12.5);
    pen.textAlign = 'right';
    pen.font = `700 13px ${FONT}`;
    pen.fillText(count, x + w - 7, y + 12.5);
    pen.textAlign = 'left';
  }

  drawBox(box, night) {
    const { pen, run } = this;
    const { place, index } = box.item;
    this.panel(box.x, box.y, box.w, box.h, COLOURS[place.group]);
    let count;
    if (place.kind === 'shelter') {
      const beds = run.beds[index][night + 1];
      this.drawBeds(box, beds);
      count = `${this.sleeping[index]}/${beds}`;
    } else {
      count = digits(run.stock[SITUATION[place.kind]][night + 1]);
    }
    this.title(place.kind, placeName(place), count, box.x, box.y, box.w);
    if (place.kind === 'shelter') this.drawKept(box, index);
    pen.textAlign = 'left';
  }

  drawBeds(box, beds) {
    const { pen } = this;
    pen.fillStyle = '#ffffff';
    pen.strokeStyle = '#d9c7a0';
    pen.lineWidth = 1;
    pen.beginPath();
    for (let i = 0; i < beds; i++) {
      const at = slotAt(box, i);
      const half = box.cell / 2 - 1;
      pen.roundRect(at.x - half, at.y - half * 0.9, 2 * half, 1.9 * half, 2);
    }
    pen.fill();
    pen.stroke();
  }

  /** A pennant for the places that the shelter keeps for people in homes. */
  drawKept(box, index) {
    const { pen } = this;
    const kept = this.kept[index];
    if (kept === 0) return;
    pen.font = `700 13px ${FONT}`;
    const x = box.x + box.w - 7 - pen.measureText('88/88').width - 36;
    const y = box.y + 5;
    pen.fillStyle = COLOURS.support.shelter;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + 9, y + 3.5);
    pen.lineTo(x, y + 7);
    pen.closePath();
    pen.fill();
    pen.fillRect(x - 1, y, 1.5, 14);
    pen.font = `600 12px ${FONT}`;
    pen.fillText(String(kept), x + 11, box.y + 12.5);
  }

  siteOf(person) {
    const site = STATE.site(this.run.cursor.state[person]);
    return site < 0 ? -1 : this.run.world.firstSite[this.run.people.areas[person]] + site;
  }

  /** The queue for a home: a dot for each who waits, longest first, dark for long without a home. */
  drawQueue(night) {
    const { pen, run, layout } = this;
    const t = layout.threshold;
    const c = run.cursor;
    this.panel(t.x, t.y, t.w, t.h, COLOURS.threshold);
    const waiting = [];
    for (let p = 0; p < run.people.count; p++) if (c.state[p] >= 0 && STATE.registered(c.state[p])) waiting.push(p);
    waiting.sort((a, b) => c.registeredSince[a] - c.registeredSince[b] || a - b);
    this.title('queue', text(layout.width < 480 ? 'place.queue.short' : 'place.queue.long'), digits(waiting.length), t.x, t.y, t.w);
    this.queue = new Map();
    waiting.forEach((p, i) => {
      const x = t.x + PAD + ((i % t.columns) + 0.5) * t.cell;
      const y = t.y + HEADER + (Math.floor(i / t.columns) + 0.4) * t.cell;
      pen.beginPath();
      pen.arc(x, y, t.cell * 0.36, 0, 2 * Math.PI);
      pen.fillStyle = COLOURS.time[timeStep(night - c.homelessSince[p])];
      pen.fill();
      this.queue.set(p, { x, y });
    });
  }

  /** Where somebody rests, and how large. */
  restAt(place, slot) {
    const box = this.layout.boxOf[place];
    return { ...slotAt(box, slot), size: box.cell, isHome: box.item.place.group === 'homes' };
  }

  /** Somebody who is where the night is spent. */
  rest(p, night) {
    const c = this.run.cursor;
    const at = this.restAt(c.place[p], c.slot[p]);
    this.figure(p, at, 1, night);
    this.spots.push({ p, x: at.x, y: at.y });
  }

  /** The house of somebody who is not at home, or on the way there. */
  emptyHouse(p) {
    const c = this.run.cursor;
    const at = this.restAt(c.home[p], c.homeSlot[p]);
    this.copy(EMPTY_HOUSE, at, 1);
  }

  figure(p, at, alpha, night) {
    const c = this.run.cursor;
    const state = c.place[p] < 0 && c.fromState[p] >= 0 ? c.fromState[p] : c.state[p];
    this.copy(lookOf(state, night - c.homelessSince[p], at.isHome), at, alpha);
  }

  /** Copies a picture onto whole pixels of the screen, which is many times faster than between them. */
  copy(look, at, alpha) {
    const { pen, ratio } = this;
    const picture = pictureOf(look, Math.max(1, Math.round(at.size * ratio) / ratio), ratio);
    const side = picture.width / ratio;
    if (alpha !== 1) pen.globalAlpha = alpha;
    pen.drawImage(picture, Math.round((at.x - side / 2) * ratio) / ratio, Math.round((at.y - side / 2) * ratio) / ratio, side, side);
    if (alpha !== 1) pen.globalAlpha = 1;
  }

  drawMove(p, share, night) {
    const { pen, run } = this;
    const c = run.cursor;
    const situation = STATE.situation(c.state[p]);
    const size = this.layout.cell;
    const from = c.fromPlace[p] >= 0 ? this.restAt(c.fromPlace[p], c.fromSlot[p]) : { ...this.door, size };
    if (situation === SITUATION.dead) {
      this.drawDeath(p, from, share, night);
      return;
    }
    const to = c.place[p] >= 0 ? this.restAt(c.place[p], c.slot[p]) : { ...(this.exits[head.situations[situation]] ?? this.exits.left), size };
    const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
    const bend = { x: (from.x + to.x) / 2 + (to.y - from.y) * 0.12, y: (from.y + to.y) / 2 - (to.x - from.x) * 0.12 };
    const at = (s) => ({
      x: (1 - s) * (1 - s) * from.x + 2 * s * (1 - s) * bend.x + s * s * to.x,
      y: (1 - s) * (1 - s) * from.y + 2 * s * (1 - s) * bend.y + s * s * to.y,
    });
    const wasHoused = c.fromState[p] >= 0 && isHoused(STATE.situation(c.fromState[p]));
    const way = isHoused(situation) && !wasHoused ? 'home' : isHomeless(situation) && wasHoused ? 'lost' : 'other';
    pen.strokeStyle = COLOURS.ways[way];
    pen.lineWidth = way === 'other' ? 1 : 2;
    pen.setLineDash(way === 'lost' ? [4, 3] : []);
    pen.globalAlpha = (way === 'other' ? 0.45 : 0.85) * (1 - Math.max(0, share - 0.6) / 0.4);
    pen.beginPath();
    const start = at(Math.max(0, eased - 0.55));
    pen.moveTo(start.x, start.y);
    for (let s = Math.max(0, eased - 0.55); s < eased; s += 0.06) { const q = at(s); pen.lineTo(q.x, q.y); }
    const here = at(eased);
    pen.lineTo(here.x, here.y);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    const gone = c.place[p] < 0 ? 1 - share : 1;
    this.figure(p, { ...here, size: from.size + (to.size - from.size) * eased + size * 0.5 * Math.sin(Math.PI * share), isHome: false }, gone, night);
    if (c.place[p] >= 0) this.spots.push({ p, x: here.x, y: here.y });
  }

  /** A quiet ring where somebody died. */
  drawDeath(p, at, share, night) {
    const { pen } = this;
    this.figure(p, at, 1 - share, night);
    pen.strokeStyle = COLOURS.ink;
    pen.globalAlpha = 1 - share;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.arc(at.x, at.y, this.layout.cell * (0.5 + share), 0, 2 * Math.PI);
    pen.stroke();
    pen.globalAlpha = 1;
  }

  ring(x, y, radius) {
    const { pen } = this;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.lineWidth = 4;
    pen.strokeStyle = '#ffffff';
    pen.stroke();
    pen.lineWidth = 2;
    pen.strokeStyle = '#111111';
    pen.stroke();
  }

  /** A ring around the person, also in the queue, and a line to the place that the shelter keeps. */
  highlight(p) {
    const { pen, run, layout } = this;
    const waits = this.queue.get(p);
    if (waits) this.ring(waits.x, waits.y, Math.max(5, layout.threshold.cell * 0.6));
    const spot = this.spotOf(p);
    if (!spot) return;
    const state = run.cursor.state[p];
    const site = this.siteOf(p);
    if (STATE.kept(state) && !STATE.respite(state) && site >= 0) {
      const box = layout.boxOf[site];
      pen.strokeStyle = COLOURS.support.shelter;
      pen.lineWidth = 1.5;
      pen.setLineDash([3, 4]);
      pen.beginPath();
      pen.moveTo(spot.x, spot.y);
      pen.lineTo(box.x + box.w / 2, box.y + box.h);
      pen.stroke();
      pen.setLineDash([]);
    }
    this.ring(spot.x, spot.y, Math.max(8, layout.cell * 0.85));
  }

  /** Who is nearest to this point, −1 if nobody is near. */
  personAt(x, y) {
    let best = -1;
    let nearest = Math.max(10, this.layout.cell) ** 2;
    for (const spot of this.spots) {
      const distance = (spot.x - x) ** 2 + (spot.y - y) ** 2;
      if (distance < nearest) {
        nearest = distance;
        best = spot.p;
      }
    }
    return best;
  }

  /** Where a person is drawn now, if anywhere. */
  spotOf(person) {
    return this.spots.find((spot) => spot.p === person);
  }
}
