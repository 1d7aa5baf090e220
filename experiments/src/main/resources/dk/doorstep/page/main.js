// Puts the page together.
const $ = (id) => document.getElementById(id);

class WatchPage {
  constructor(recording) {
    const world = listPlaces();
    this.people = recording.people;
    this.runs = recording.runs.map((r, i) => new Run(r, recording.people, head.runs[i], world));
    this.player = new Player((night) => this.showNight(night));
    this.scenes = this.runs.map((run, i) => new Scene($(`scene-${i}`), run, this.player));
    this.lives = new Lives($('life'), this.runs, this.player);
    this.table = new NightTable($('numbers'), this.runs);
    this.charts = this.makeCharts();
    this.lastFrame = 0;
    this.hasNews = true;
    this.lastSpoken = '';
    document.body.classList.toggle('pair', this.runs.length > 1);
  }

  makeCharts() {
    const most = Math.max(...this.runs.map((run) => Math.max(...run.homeless)));
    const charts = this.runs.map((run, i) => new Chart($(`chart-homeless-${i}`),
      ['shelter', 'sofa', 'other', 'street', 'night_shelter'].map((s) => ({ colour: COLOURS.situations[s], value: (n) => run.stock[SITUATION[s]][n + 1] })),
      most, { areas: true }));
    const dash = (i) => (i === 0 ? [] : [7, 4]);
    charts.push(new Chart($('chart-kept'), this.runs.map((run, i) => ({ colour: COLOURS.runs[i], dash: dash(i), value: (n) => run.retention(n) })), 1, { percent: true }));
    const courses = (run, n) => run.courses.shelter[n + 1] + run.courses.municipality[n + 1];
    const top = Math.max(5, ...this.runs.map((run) => Math.max(...run.agreed.map((_, n) => courses(run, n - 1)), ...run.agreed)));
    charts.push(new Chart($('chart-courses'), this.runs.flatMap((run, i) => [
      { colour: COLOURS.runs[i], dash: dash(i), value: (n) => courses(run, n) },
      { colour: COLOURS.runs[i], dash: [1.5, 3], thin: true, value: (n) => run.agreed[n + 1] },
    ]), top));
    return charts;
  }

  start() {
    this.listen();
    this.player.goTo(head.firstShown === 0 ? -1 : head.firstShown);
    this.setLanguage(head.language);
    this.resize();
    new ResizeObserver(() => this.resize()).observe($('stage'));
    requestAnimationFrame((now) => this.frame(now));
    document.body.dataset.ready = 'true';
  }

  frame(now) {
    const seconds = Math.min(0.1, (now - this.lastFrame) / 1000);
    this.lastFrame = now;
    if (this.player.isMoving) {
      this.player.advance(seconds);
      this.hasNews = true;
    }
    if (this.hasNews) {
      this.hasNews = this.player.isMoving;
      this.scenes.forEach((scene) => scene.draw(this.player.time, this.player.span, this.lives.person, this.player.still));
    }
    requestAnimationFrame((next) => this.frame(next));
  }

  redraw() {
    this.hasNews = true;
  }

  resize() {
    const ratio = Math.min(3, globalThis.devicePixelRatio || 1);
    const width = Math.floor($('scene-0').parentElement.clientWidth);
    const pen = this.scenes[0].pen;
    const height = width < 500 ? 640 : Math.max(460, Math.min(globalThis.innerHeight - 190, width * 0.98));
    const keepsPlaces = this.runs.some((run) => run.kept.some((count) => count > 0));
    const layout = fitLayout(this.runs, width, height, (place) => Scene.labelWidth(pen, place, keepsPlaces));
    this.scenes.forEach((scene) => scene.resize(layout, ratio));
    this.charts.forEach((chart) => {
      chart.resize(ratio);
      chart.draw(this.player.night);
    });
    this.redraw();
  }

  /** Everything that is told of a night. */
  showNight(night) {
    this.runs.forEach((run) => run.goTo(night));
    this.table.draw(night);
    $('day').textContent = nightName(night);
    const scrub = $('scrub');
    scrub.value = String(night);
    scrub.setAttribute('aria-valuetext', nightName(night));
    this.runs.forEach((run, i) => {
      const news = newsOf(run, night);
      $(`news-${i}`).textContent = news.charAt(0).toUpperCase() + news.slice(1);
    });
    this.drawCharts(night);
    this.runs.forEach((run, i) => { $(`workers-${i}`).textContent = this.workers(run, night); });
    this.lives.draw(night);
    if (!this.player.isPlaying) this.speak(night);
    this.redraw();
  }

  /** While it plays, charts need not be drawn for every frame. */
  drawCharts(night) {
    const now = performance.now();
    if (this.player.isPlaying && now - (this.chartsDrawn ?? 0) < 120) return;
    this.chartsDrawn = now;
    this.charts.forEach((chart) => chart.draw(night));
  }

  workers(run, night) {
    if (night < 0) return '';
    return text('workers', { load: decimal(run.recording.load[night] / 1000), room: decimal(run.recording.room[night] / 1000) });
  }

  /** Tells screen readers of the night; while it plays they would never be done. */
  speak(night) {
    const counts = this.runs.map((run, i) => text(this.runs.length > 1 ? 'spoken.pair' : 'spoken.one',
      { run: RUN_LETTERS[i], n: digits(run.homeless[night + 1]), news: newsOf(run, night) }));
    const words = `${nightName(night)}. ${counts.join(' ')}`;
    if (words !== this.lastSpoken) $('spoken').textContent = this.lastSpoken = words;
  }

  setLanguage(language) {
    page.language = language;
    document.documentElement.lang = language;
    document.title = text('title', { names: head.runs.map((run) => run.title[language]).join(' / ') });
    localise(document);
    for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
    head.runs.forEach((run, i) => {
      for (const element of document.querySelectorAll(`[data-run-title="${i}"]`)) element.textContent = run.title[language];
      $(`scene-${i}`).setAttribute('aria-label', text('scene.label', { name: run.title[language] }));
    });
    drawLegend($('legend'));
    drawPolicies($('policies'));
    drawPlaces($('places'));
    this.drawGuide();
    this.drawNotable();
    this.drawRunFacts();
    this.showPlaying();
    this.lives.shown = '';
    this.showNight(this.player.night);
    this.resize();
  }

  drawRunFacts() {
    $('facts').textContent = text('facts', { seed: head.seed, replication: head.replication, version: head.version });
    $('command').textContent = head.command;
    $('speed').replaceChildren(...SPEEDS.map((speed) => make('option', { value: speed, selected: speed === this.player.speed },
      text('speed.option', { n: new Intl.NumberFormat(page.language).format(speed) }))));
  }

  drawGuide() {
    const guide = head.guide?.[page.language];
    $('guide').hidden = !guide;
    if (!guide) return;
    $('guide-title').textContent = guide.title;
    $('guide-question').textContent = guide.question;
    $('guide-steps').replaceChildren(...guide.steps.map((step) => {
      const button = make('button', { type: 'button', class: 'jump' }, text('guide.jump', { day: digits(step.day) }));
      button.addEventListener('click', () => {
        this.player.setPlaying(false);
        this.player.goTo(step.day);
        const person = this.people.numbers.indexOf(step.person);
        if (step.person > 0 && person >= 0) this.pin(person);
      });
      return make('li', {}, button, ' ', step.text);
    }));
  }

  drawNotable() {
    this.notable ??= notablePersons(this.runs);
    $('notable').replaceChildren(...this.notable.map((p) => {
      const nights = this.runs.map((run) => digits(run.nightsWithoutHome(p, head.lastDay)));
      const button = make('button', { type: 'button', class: 'person', 'data-person': p, 'aria-pressed': String(p === this.lives.person) },
        text(this.runs.length > 1 ? 'notable.pair' : 'notable.one', { name: personName(this.people, p, Math.max(0, this.runs[0].recording.firstNight[p])), a: nights[0], b: nights[1] }));
      button.addEventListener('click', () => this.pin(p));
      return make('li', {}, button);
    }));
  }

  async pin(person) {
    await this.lives.pin(person);
    for (const button of document.querySelectorAll('#notable button')) button.setAttribute('aria-pressed', String(Number(button.dataset.person) === person));
    this.redraw();
  }

  /** The next or previous person who is somewhere tonight. */
  nextPerson(step) {
    const { count } = this.people;
    const c = this.runs[0].cursor;
    let p = this.lives.person;
    for (let i = 0; i < count; i++) {
      p = (p + step + count) % count;
      if (c.place[p] >= 0) break;
    }
    this.pin(p);
  }

  showPlaying() {
    const plays = this.player.isPlaying;
    $('play').setAttribute('aria-pressed', String(plays));
    $('play').textContent = text(plays ? 'pause' : 'play');
  }

  setSpeed(speed) {
    this.player.speed = speed;
    $('speed').value = String(speed);
  }

  listen() {
    const { player } = this;
    player.onPlaying = (plays) => {
      this.showPlaying();
      if (!plays) {
        this.speak(player.night);
        this.drawCharts(player.night);
      }
      this.redraw();
    };
    player.onSpeed = (speed) => this.setSpeed(speed);
    $('play').addEventListener('click', () => player.setPlaying(!player.isPlaying));
    $('back').addEventListener('click', () => player.step(-1));
    $('on').addEventListener('click', () => player.step(1));
    $('scrub').max = String(head.lastDay);
    $('scrub').addEventListener('input', (event) => {
      player.setPlaying(false);
      player.goTo(Number(event.target.value));
    });
    $('speed').addEventListener('change', (event) => { player.speed = Number(event.target.value); });
    $('unpin').addEventListener('click', () => this.pin(-1));
    $('next').addEventListener('click', () => this.nextPerson(1));
    $('previous').addEventListener('click', () => this.nextPerson(-1));
    for (const button of document.querySelectorAll('[data-language]')) button.addEventListener('click', () => this.setLanguage(button.dataset.language));
    this.scenes.forEach((scene) => this.listenTo(scene));
    document.addEventListener('keydown', (event) => this.key(event));
  }

  listenTo(scene) {
    const { canvas } = scene;
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return scene.personAt(event.clientX - box.left, event.clientY - box.top);
    };
    canvas.addEventListener('pointermove', (event) => this.hover(at(event), scene, event));
    canvas.addEventListener('pointerleave', () => this.hover(-1, scene, null));
    canvas.addEventListener('click', (event) => {
      const person = at(event);
      this.pin(person === this.lives.person ? -1 : person);
    });
  }

  hover(person, scene, event) {
    this.scenes.forEach((s) => { s.hovered = person; });
    const tip = $('tip');
    tip.hidden = person < 0;
    if (person >= 0) {
      tip.replaceChildren(make('strong', {}, personName(this.people, person, this.player.night)), ' ', personStatus(scene.run, person, this.player.night));
      const left = Math.min(event.clientX + 14, document.documentElement.clientWidth - tip.offsetWidth - 8);
      tip.style.left = `${Math.max(8, left)}px`;
      tip.style.top = `${event.clientY + 18 + tip.offsetHeight > globalThis.innerHeight ? event.clientY - tip.offsetHeight - 12 : event.clientY + 18}px`;
    }
    this.redraw();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    // Controls keep their own keys; letters can be switched off for those who speak to their computer.
    if (target.matches('select, textarea, input:not([type=checkbox])')) return;
    const isControl = target.matches('button, summary, a, input');
    if (!$('letters').checked && event.key.length === 1 && event.key !== ' ') return;
    const action = this.actions()[event.key] ?? this.actions()[event.key.toLowerCase()];
    if (!action || (isControl && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    action(event);
  }

  actions() {
    const { player } = this;
    this.keys ??= {
      ' ': () => player.setPlaying(!player.isPlaying),
      ArrowRight: (e) => player.step(e.shiftKey ? 30 : 1),
      ArrowLeft: (e) => player.step(e.shiftKey ? -30 : -1),
      Home: () => player.goTo(-1),
      End: () => player.goTo(head.lastDay),
      '+': () => player.faster(1),
      '-': () => player.faster(-1),
      n: () => this.nextPerson(1),
      p: () => this.nextPerson(-1),
      l: () => this.setLanguage(page.language === 'da' ? 'en' : 'da'),
      Escape: () => this.pin(-1),
    };
    return this.keys;
  }
}

readRecording().then((recording) => new WatchPage(recording).start());
