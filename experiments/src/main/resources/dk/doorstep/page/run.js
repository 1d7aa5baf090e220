// One run: where everybody is each night, what is counted, and who has which bed or house.

/** The places of all runs: outside, each shelter, homes. */
function listPlaces() {
  const places = ['street', 'night_shelter', 'sofa', 'other'].map((kind) => ({ kind, group: 'outside' }));
  const firstSite = [];
  let count = 0;
  head.areas.forEach((area, a) => {
    firstSite.push(places.length);
    area.sites.forEach((name, s) => places.push({ kind: 'shelter', group: 'shelters', area: a, site: s, name, ordinal: ++count }));
  });
  places.push({ kind: 'own_home', group: 'homes' }, { kind: 'supported_housing', group: 'homes' });
  const byKind = {};
  places.forEach((place, i) => { if (place.kind !== 'shelter') byKind[place.kind] = i; });
  return { places, firstSite, byKind };
}

/** Gives out the lowest free slot of a place, so that nobody moves who stays. */
class Slots {
  constructor() {
    this.taken = [];
    this.lowest = 0;
    this.most = 0;
  }

  take() {
    while (this.taken[this.lowest]) this.lowest++;
    this.taken[this.lowest] = true;
    this.most = Math.max(this.most, this.lowest + 1);
    return this.lowest;
  }

  free(slot) {
    this.taken[slot] = false;
    this.lowest = Math.min(this.lowest, slot);
  }
}

class Run {
  constructor(recording, people, about, world) {
    this.recording = recording;
    this.people = people;
    this.about = about;
    this.world = world;
    this.nights = head.lastDay + 2; // night −1 is the first
    this.makeSteps();
    this.giveSlots();
    this.count();
    this.cursor = null;
    this.goTo(-1);
  }

  /** First states and changes in one list, by night. */
  makeSteps() {
    const { firstNight, firstState, changeNight, changePerson, changeState } = this.recording;
    const steps = [];
    for (let p = 0; p < this.people.count; p++) {
      if (firstNight[p] > -2) steps.push([firstNight[p], p, firstState[p]]);
    }
    for (let i = 0; i < changeNight.length; i++) steps.push([changeNight[i], changePerson[i], changeState[i]]);
    steps.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.stepNight = Int32Array.from(steps, (s) => s[0]);
    this.stepPerson = Int32Array.from(steps, (s) => s[1]);
    this.stepState = Int32Array.from(steps, (s) => s[2]);
    this.stepFrom = new Int32Array(this.nights + 1).fill(steps.length);
    for (let i = steps.length - 1; i >= 0; i--) this.stepFrom[this.stepNight[i] + 1] = i;
    for (let n = this.nights - 1; n >= 0; n--) this.stepFrom[n] = Math.min(this.stepFrom[n], this.stepFrom[n + 1]);
  }

  /** Index of the place where somebody in this state spends the night, −1 for nowhere here. */
  placeOf(state, person) {
    const situation = STATE.situation(state);
    if (!isFollowed(situation)) return -1;
    const site = STATE.site(state);
    if (site >= 0 && (situation === SITUATION.shelter || STATE.respite(state))) {
      return this.world.firstSite[this.people.areas[person]] + site;
    }
    return this.world.byKind[head.situations[situation]];
  }

  /** Index of the place of the person's own home, −1 without one. It stays during a respite. */
  homeOf(state) {
    const situation = STATE.situation(state);
    return isHoused(situation) ? this.world.byKind[head.situations[situation]] : -1;
  }

  giveSlots() {
    const slots = this.world.places.map(() => new Slots());
    const size = this.stepNight.length;
    this.stepPlace = new Int16Array(size);
    this.stepSlot = new Int16Array(size);
    this.stepHome = new Int16Array(size);
    this.stepHomeSlot = new Int16Array(size);
    const now = (value) => new Int16Array(this.people.count).fill(value);
    const place = now(-1), slot = now(0), home = now(-1), homeSlot = now(0);
    for (let n = 0; n < this.nights; n++) {
      // Whoever leaves tonight leaves first, so that a bed is free for whoever comes.
      for (let i = this.stepFrom[n]; i < this.stepFrom[n + 1]; i++) {
        const p = this.stepPerson[i];
        this.stepPlace[i] = this.placeOf(this.stepState[i], p);
        this.stepHome[i] = this.homeOf(this.stepState[i]);
        if (this.stepPlace[i] !== place[p] && place[p] >= 0 && place[p] !== home[p]) slots[place[p]].free(slot[p]);
        if (this.stepHome[i] !== home[p] && home[p] >= 0) slots[home[p]].free(homeSlot[p]);
      }
      for (let i = this.stepFrom[n]; i < this.stepFrom[n + 1]; i++) {
        const p = this.stepPerson[i];
        const nextPlace = this.stepPlace[i];
        const nextHome = this.stepHome[i];
        if (nextHome !== home[p] && nextHome >= 0) homeSlot[p] = slots[nextHome].take();
        if (nextPlace >= 0 && nextPlace === nextHome) slot[p] = homeSlot[p];
        else if (nextPlace !== place[p] && nextPlace >= 0) slot[p] = slots[nextPlace].take();
        place[p] = nextPlace;
        home[p] = nextHome;
        this.stepSlot[i] = slot[p];
        this.stepHomeSlot[i] = homeSlot[p];
      }
    }
    this.capacity = slots.map((s) => s.most);
    this.beds = this.bedsByNight();
    this.beds.forEach((perNight, i) => {
      if (perNight) this.capacity[i] = Math.max(this.capacity[i], ...perNight);
    });
  }

  /** Beds of each shelter on each night; undefined for other places. */
  bedsByNight() {
    const beds = this.world.places.map((place) => (place.kind === 'shelter' ? new Int16Array(this.nights) : undefined));
    for (const [night, area, site, count] of this.about.beds) {
      // What is there on the first night was there before it.
      beds[this.world.firstSite[area] + site].fill(count, night === 0 ? 0 : night + 1);
    }
    return beds;
  }

  count() {
    const row = () => new Int32Array(this.nights);
    this.stock = head.situations.map(row);
    this.homeless = row();
    this.flow = { arrived: row(), movedIn: row(), lost: row(), dead: row(), left: row(), settled: row() };
    this.kept = row();
    this.waiting = row();
    this.courses = { shelter: row(), municipality: row() };
    this.agreed = row();
    this.ownHomes = row();
    this.ownHomesLost = row();
    const state = new Int32Array(this.people.count).fill(-1);
    const counted = new Uint8Array(this.people.count); // in an own home since day 0 or later
    const now = { stock: head.situations.map(() => 0), kept: 0, waiting: 0, shelter: 0, municipality: 0, agreed: 0, homes: 0, lost: 0 };
    const add = (s, sign) => {
      if (s < 0 || !isFollowed(STATE.situation(s))) return;
      now.stock[STATE.situation(s)] += sign;
      now.kept += sign * STATE.kept(s);
      now.waiting += sign * STATE.registered(s);
      const stage = STATE.stage(s);
      if (stage === STAGE.active) now[STATE.provider(s) === PROVIDER.shelter ? 'shelter' : 'municipality'] += sign;
      if (stage === STAGE.granted || stage === STAGE.waiting) now.agreed += sign;
    };
    for (let n = 0; n < this.nights; n++) {
      for (let i = this.stepFrom[n]; i < this.stepFrom[n + 1]; i++) {
        const p = this.stepPerson[i];
        if (n > 0) this.countFlow(n, state[p], this.stepState[i], p, counted, now);
        add(state[p], -1);
        add(this.stepState[i], 1);
        state[p] = this.stepState[i];
      }
      now.stock.forEach((value, s) => { this.stock[s][n] = value; });
      for (let s = 0; s < head.homeless; s++) this.homeless[n] += now.stock[s];
      this.kept[n] = now.kept;
      this.waiting[n] = now.waiting;
      this.courses.shelter[n] = now.shelter;
      this.courses.municipality[n] = now.municipality;
      this.agreed[n] = now.agreed;
      this.ownHomes[n] = now.homes;
      this.ownHomesLost[n] = now.lost;
    }
    this.notesFrom = new Int32Array(this.nights + 1).fill(this.recording.noteNight.length);
    for (let i = this.recording.noteNight.length - 1; i >= 0; i--) this.notesFrom[this.recording.noteNight[i] + 1] = i;
    for (let n = this.nights - 1; n >= 0; n--) this.notesFrom[n] = Math.min(this.notesFrom[n], this.notesFrom[n + 1]);
  }

  countFlow(n, from, to, p, counted, now) {
    const before = from < 0 ? -1 : STATE.situation(from);
    const after = STATE.situation(to);
    if (from < 0) this.flow.arrived[n]++;
    if (before >= 0 && isHomeless(before) && isHoused(after)) this.flow.movedIn[n]++;
    if (before >= 0 && isHoused(before) && isHomeless(after)) {
      this.flow.lost[n]++;
      if (counted[p] && before === SITUATION.own_home) now.lost++;
    }
    if (after === SITUATION.dead) this.flow.dead[n]++;
    if (after === SITUATION.left) this.flow.left[n]++;
    if (after === SITUATION.settled) this.flow.settled[n]++;
    if (after === SITUATION.own_home && before !== SITUATION.own_home && (before < 0 || isHomeless(before))) {
      counted[p] = 1;
      now.homes++;
    } else if (after !== SITUATION.own_home) {
      counted[p] = 0;
    }
  }

  /** Of the moves to an own home from day 0 to this night, the share whose home is not lost. */
  retention(night) {
    const homes = this.ownHomes[night + 1];
    return homes === 0 ? NaN : 1 - this.ownHomesLost[night + 1] / homes;
  }

  /** What happened up to and with this night, since day 0. */
  total(flow, night) {
    let sum = 0;
    for (let n = 1; n <= night + 1; n++) sum += this.flow[flow][n];
    return sum;
  }

  /** Events of this night that move nobody, of this kind. */
  notes(night, kind) {
    let count = 0;
    for (let i = this.notesFrom[night + 1]; i < this.notesFrom[night + 2]; i++) {
      if (this.recording.noteKind[i] === kind) count++;
    }
    return count;
  }

  /** Brings the picture of the world to the end of this night. */
  goTo(night) {
    if (this.cursor === null || night < this.cursor.night) this.reset();
    const c = this.cursor;
    for (let i = this.stepFrom[c.night + 2]; i < this.stepFrom[night + 2]; i++) this.apply(i);
    c.night = night;
  }

  reset() {
    const of = (Kind, value) => new Kind(this.people.count).fill(value);
    this.cursor = {
      night: -1,
      state: of(Int32Array, -1),
      place: of(Int16Array, -1),
      slot: of(Int16Array, 0),
      home: of(Int16Array, -1),
      homeSlot: of(Int16Array, 0),
      fromPlace: of(Int16Array, -1),
      fromSlot: of(Int16Array, 0),
      fromState: of(Int32Array, -1),
      moved: of(Int32Array, -9999),
      homelessSince: of(Int32Array, -9999),
      registeredSince: of(Int32Array, -9999),
    };
    for (let i = this.stepFrom[0]; i < this.stepFrom[1]; i++) this.apply(i);
  }

  apply(i) {
    const c = this.cursor;
    const p = this.stepPerson[i];
    const night = this.stepNight[i];
    const state = this.stepState[i];
    const before = c.state[p];
    const situation = STATE.situation(state);
    if (c.place[p] !== this.stepPlace[i]) {
      c.fromPlace[p] = c.place[p];
      c.fromSlot[p] = c.slot[p];
      c.fromState[p] = before;
      c.moved[p] = night < 0 ? -9999 : night;
    }
    if (isHomeless(situation) && (before < 0 || !isHomeless(STATE.situation(before)))) {
      c.homelessSince[p] = before < 0 ? night - this.recording.before[p] : night;
    }
    if (STATE.registered(state) && (before < 0 || !STATE.registered(before))) c.registeredSince[p] = night;
    c.state[p] = state;
    c.place[p] = this.stepPlace[i];
    c.slot[p] = this.stepSlot[i];
    c.home[p] = this.stepHome[i];
    c.homeSlot[p] = this.stepHomeSlot[i];
  }

  /** Nights on which the person had no home, from day 0 to this night. */
  nightsWithoutHome(person, until) {
    let nights = 0, since = -1, homeless = false;
    for (const i of this.stepsOf(person)) {
      const night = this.stepNight[i];
      if (night > until) break;
      if (homeless) nights += Math.max(0, night) - Math.max(0, since);
      homeless = isHomeless(STATE.situation(this.stepState[i]));
      since = night;
    }
    return homeless ? nights + until + 1 - Math.max(0, since) : nights;
  }

  /** Indices of the steps of one person. */
  stepsOf(person) {
    if (!this.steps) {
      this.steps = Array.from({ length: this.people.count }, () => []);
      this.stepPerson.forEach((p, i) => this.steps[p].push(i));
    }
    return this.steps[person];
  }
}
