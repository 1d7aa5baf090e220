// The person who is followed: how things stand, and the life so far in words, in every run.
const RUN_LETTERS = ['A', 'B'];

class Lives {
  constructor(root, runs, player) {
    this.root = root;
    this.runs = runs;
    this.player = player;
    this.person = -1;
    this.stories = null;
    this.shown = '';
  }

  /** Reads the told lives; they are large and not needed before somebody is followed. */
  async load() {
    this.stories ??= JSON.parse(new TextDecoder().decode(await unpack('lives')));
  }

  async pin(person) {
    this.person = person;
    this.shown = '';
    if (person >= 0) await this.load();
    this.draw(this.player.night);
  }

  /** The diary of a run, or null for who is not in it: title, about, then days and texts in turn. */
  diary(run) {
    const told = this.stories[page.language][this.person];
    let i = run;
    while (i > 0 && told[i] === 0) i--;
    return told[i];
  }

  draw(night) {
    const empty = this.root.querySelector('#nobody');
    const card = this.root.querySelector('#somebody');
    empty.hidden = this.person >= 0;
    card.hidden = this.person < 0;
    if (this.person < 0 || !this.stories) return;
    const first = this.runs.map((_, i) => this.diary(i)).find((d) => d !== null);
    card.querySelector('#life-title').textContent = first[0];
    card.querySelector('#life-about').textContent = first[1];
    card.querySelector('#life-number').textContent = text('life.number', { n: String(this.runs[0].people.numbers[this.person]) });
    this.runs.forEach((run, i) => this.drawRun(run, i, night));
  }

  drawRun(run, i, night) {
    const column = this.root.querySelector(`#life-${i}`);
    const diary = this.diary(i);
    const status = column.querySelector('.status');
    status.textContent = diary === null ? text('life.notHere') : this.status(run, night);
    const nights = column.querySelector('.nights');
    nights.textContent = diary === null ? '' : text('life.nights', { n: digits(run.nightsWithoutHome(this.person, night)), all: digits(night + 1) });
    const list = column.querySelector('ol');
    const entries = [];
    for (let k = 2; diary !== null && k < diary.length; k += 2) {
      if (diary[k] <= night) entries.push([diary[k], diary[k + 1]]);
    }
    const key = `${page.language} ${this.person} ${entries.length}`;
    if (list.dataset.key === key) return;
    list.dataset.key = key;
    list.replaceChildren(...entries.map(([day, words]) => make('li', {}, make('span', { class: 'day' }, text('life.day', { day: digits(Math.max(0, day)) })), ' ', words)));
    const box = column.querySelector('.diary');
    box.scrollTop = box.scrollHeight;
  }

  status(run, night) {
    return personStatus(run, this.person, night);
  }
}

/** One line on where somebody is and what help there is. */
function personStatus(run, person, night) {
  const c = run.cursor;
  const state = c.state[person];
  if (state < 0) return text('status.notYet');
  const situation = STATE.situation(state);
  const parts = [text(`status.${STATE.respite(state) ? 'respite' : head.situations[situation]}`)];
  if (isHomeless(situation)) {
    parts.push(text('status.since', { duration: duration(night - c.homelessSince[person] + 1) }));
    if (STATE.registered(state)) parts.push(text('status.registered'));
    if (STATE.waitingForBed(state)) parts.push(text('status.waitingForBed'));
  }
  if (isFollowed(situation)) {
    const support = supportOf(state);
    if (support !== 'none') parts.push(text(`status.support.${support}`, { method: text(`method.${head.methods[STATE.method(state)]}`) }));
    if (STATE.kept(state)) parts.push(text('status.kept'));
    if (STATE.arrears(state)) parts.push(text('status.arrears'));
  }
  return `${parts.join(', ')}.`;
}

function ageOn(people, person, night) {
  return Math.floor((Math.max(0, night) - people.birthDays[person]) / 365);
}

/** For example "Woman, 34". */
function personName(people, person, night) {
  return text(people.traits[person] & 1 ? 'person.woman' : 'person.man', { age: ageOn(people, person, night) });
}

/**
 * Persons worth following: with two runs those whose lives the policy changed most, in either direction; with one, those to
 * whom most happened.
 */
function notablePersons(runs) {
  const { count } = runs[0].people;
  const everybody = Array.from({ length: count }, (_, p) => p);
  if (runs.length === 1) {
    return everybody
      .map((p) => ({ p, weight: runs[0].stepsOf(p).length }))
      .sort((a, b) => b.weight - a.weight || a.p - b.p).slice(0, 6).map((x) => x.p);
  }
  const compared = everybody
    .filter((p) => runs.every((run) => run.recording.firstNight[p] > -2))
    .map((p) => ({ p, gain: runs[0].nightsWithoutHome(p, head.lastDay) - runs[1].nightsWithoutHome(p, head.lastDay) }))
    .sort((a, b) => b.gain - a.gain || a.p - b.p);
  const better = compared.slice(0, 4).filter((x) => x.gain > 0);
  const worse = compared.slice(-3).filter((x) => x.gain < 0).reverse();
  return [...better, ...worse].map((x) => x.p);
}
