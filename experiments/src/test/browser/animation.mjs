// Drives a run to watch in Chromium as a viewer would, and tells what is wrong with it.
// node animation.mjs --out FOLDER page.html series.csv [other.csv]   Exit code 0: nothing, 1: something, 2: cannot be done.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { brokenIds, sidewaysOverflow } from './inpage.mjs';

const BROWSER = process.env.DOORSTEP_CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-component-update', '--disable-extensions'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FEWEST_FRAMES = 5; // a second at the highest speed, without a graphics card, while other tests run
const ROWS = {
  'homeless.total': 'total', 'homeless.street': 'street', 'homeless.night_shelter': 'night_shelter', 'homeless.sofa': 'sofa',
  'homeless.shelter': 'shelter', 'homeless.other': 'other', 'housed.own_home': 'own_home', 'housed.supported_housing': 'supported_housing',
};

const [flag, out, file, ...series] = process.argv.slice(2);
if (flag !== '--out' || !file || series.length === 0) {
  console.error('node animation.mjs --out FOLDER page.html series.csv [other.csv]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const url = pathToFileURL(path.resolve(file)).href;
const problems = [];
const check = (holds, complaint) => { if (!holds) problems.push(complaint); };

/** What series.csv says: by day and row of the table. */
function expected(csv) {
  const values = new Map();
  const [head, ...lines] = readFileSync(csv, 'utf8').trim().split('\n').map((line) => line.split(','));
  const at = Object.fromEntries(head.map((name, i) => [name, i]));
  for (const cells of lines) {
    const row = ROWS[cells[at.indicator]];
    if (row && cells[at.group] === 'all') values.set(`${cells[at.day]} ${row}`, Number(cells[at.value]));
  }
  return values;
}

async function open(browser, width, height, options = {}) {
  const page = await browser.newPage({ viewport: { width, height }, ...options });
  page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) problems.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector('body[data-ready]', { timeout: 30_000 });
  return page;
}

const day = (page) => page.$eval('#scrub', (scrub) => Number(scrub.value));
const show = (page, night) => page.$eval('#scrub', (scrub, value) => { scrub.value = value; scrub.dispatchEvent(new Event('input')); }, night);

/** Every number of the table on every day, read from the page itself. */
async function counts(page) {
  const shown = await page.evaluate(() => {
    const scrub = document.getElementById('scrub');
    const all = [];
    for (let night = -1; night <= Number(scrub.max); night++) {
      scrub.value = night;
      scrub.dispatchEvent(new Event('input'));
      for (const row of document.querySelectorAll('#numbers tr')) {
        all.push([`${night} ${row.dataset.row}`, ...[...row.querySelectorAll('[data-value]')].map((cell) => Number(cell.dataset.value))]);
      }
    }
    return all;
  });
  series.forEach((csv, run) => {
    const values = expected(csv);
    check(values.size > 0, `${csv} holds no counts`);
    let wrong = 0;
    for (const [key, ...numbers] of shown) {
      if (values.get(key) !== numbers[run] && wrong++ < 3) problems.push(`${key} in run ${run}: the page says ${numbers[run]}, series.csv ${values.get(key)}`);
    }
    check(shown.length === values.size, `the page has ${shown.length} numbers, series.csv ${values.size}`);
    console.log(`run ${run}: ${shown.length} numbers compared, ${wrong} wrong`);
  });
}

async function keyboard(page) {
  await page.keyboard.press('Home');
  check((await day(page)) === -1, 'Home does not go to the start');
  await page.keyboard.press('Space');
  await page.waitForTimeout(2500);
  await page.keyboard.press('Space');
  const played = await day(page);
  check(played > 0, `Space does not play: day ${played}`);
  await page.waitForTimeout(400);
  check((await day(page)) === played, 'Space does not pause');
  await page.keyboard.press('ArrowRight');
  check((await day(page)) === played + 1, 'the arrow does not step on');
  await page.waitForTimeout(1200);
  await page.keyboard.press('Shift+ArrowRight');
  check((await day(page)) === played + 31, 'Shift and the arrow do not step on thirty days');
  await page.keyboard.press('ArrowLeft');
  check((await day(page)) === played + 30, 'the arrow does not step back');
  const spoken = await page.textContent('#spoken');
  check(/\d/.test(spoken) && spoken.includes(String(played + 30)), `the day is not spoken: ${spoken}`);
  const before = await page.$eval('#speed', (s) => Number(s.value));
  await page.keyboard.press('+');
  check((await page.$eval('#speed', (s) => Number(s.value))) > before, 'plus does not make it faster');
}

async function languages(page) {
  const read = () => page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title, words: document.body.innerText }));
  const first = await read();
  await page.keyboard.press('l');
  const second = await read();
  check(first.lang !== second.lang && first.title !== second.title, 'L does not switch the language');
  const danish = first.lang === 'da' ? first : second;
  const english = first.lang === 'da' ? second : first;
  check(danish.words.includes('Hjemløse i alt') && danish.words.includes('Egen bolig'), 'Danish words are missing');
  check(english.words.includes('Homeless in all') && english.words.includes('The queue for a home'), 'English words are missing');
  // What is the same in both languages is short: names, numbers and keys.
  const lines = (text) => new Set(text.split('\n').map((line) => line.trim()).filter((line) => line.split(' ').length > 4 && !line.startsWith('doorstep ')));
  const same = [...lines(danish.words)].filter((line) => lines(english.words).has(line));
  check(same.length === 0, `not translated: ${same[0]}`);
  await page.click('button[data-language=en]');
  check((await page.getAttribute('button[data-language=en]', 'aria-pressed')) === 'true', 'the chosen language is not marked');
}

const diary = (page, run) => page.$$eval(`#life-${run} li`, (items) => items.map((item) => item.textContent));

async function persons(page) {
  await show(page, 200);
  await page.keyboard.press('n');
  await page.waitForSelector('#somebody:not([hidden])');
  await page.keyboard.press('Escape');
  check(await page.isHidden('#somebody'), 'Escape does not let go');
  const box = await page.locator('#scene-0').boundingBox();
  let found = null;
  for (let y = 40; y < box.height && !found; y += 9) {
    await page.mouse.move(box.x + box.width * 0.2, box.y + y);
    if (await page.isVisible('#tip')) found = { x: box.x + box.width * 0.2, y: box.y + y };
  }
  check(found !== null, 'pointing at a figure tells nothing');
  if (!found) return;
  const tip = await page.textContent('#tip');
  await page.mouse.click(found.x, found.y);
  await page.waitForSelector('#somebody:not([hidden])');
  const age = tip.match(/\d+/)[0];
  check((await page.textContent('#life-title')).length > 5, `no title for ${tip}, ${age}`);
  await page.mouse.move(1, 1);
  await page.locator('#notable button').first().click();
  for (let run = 0; run < series.length; run++) {
    await show(page, -1);
    const early = await diary(page, run);
    await page.keyboard.press('End');
    const late = await diary(page, run);
    check(late.length > early.length, `the life in run ${run} does not grow: ${early.length}, ${late.length}`);
    check(late.slice(0, early.length).join() === early.join(), 'what was told changes');
  }
  await page.screenshot({ path: path.join(out, 'life.png') });
}

async function mouse(page) {
  await page.click('#play');
  await page.waitForTimeout(300);
  check((await page.getAttribute('#play', 'aria-pressed')) === 'true', 'the button does not play');
  await page.click('#play');
  const box = await page.locator('#scrub').boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const middle = await day(page);
  const last = await page.$eval('#scrub', (s) => Number(s.max));
  check(Math.abs(middle - last / 2) < last / 10, `half of the slider is day ${middle}`);
}

async function frames(page) {
  await page.keyboard.press('Home');
  await page.selectOption('#speed', '32');
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('Space');
  const rate = await page.evaluate(() => new Promise((done) => {
    let count = 0;
    const start = performance.now();
    const next = () => {
      count++;
      if (performance.now() - start < 3000) requestAnimationFrame(next);
      else done((count * 1000) / (performance.now() - start));
    };
    requestAnimationFrame(next);
  }));
  await page.keyboard.press('Space');
  console.log(`${rate.toFixed(0)} frames a second at 32 days a second`);
  check(rate > FEWEST_FRAMES, `only ${rate.toFixed(1)} frames a second`);
}

async function focusOrder(browser) {
  const page = await open(browser, 1280, 900);
  const order = [];
  for (let i = 0; i < 40 && !order.includes('speed'); i++) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement.id || document.activeElement.dataset.language || document.activeElement.className));
  }
  const wanted = ['skip', 'da', 'en', 'back', 'play', 'on', 'scrub', 'speed'];
  check(wanted.every((name, i) => order.indexOf(name) >= 0 && (i === 0 || order.indexOf(name) > order.indexOf(wanted[i - 1]))), `focus goes ${order.join(', ')}`);
  await page.close();
}

async function accessibility(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const v of result.violations) problems.push(`axe ${v.impact}: ${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
}

async function reducedMotion(browser) {
  const page = await open(browser, 1280, 900, { reducedMotion: 'reduce' });
  await show(page, 100);
  const picture = () => page.$eval('#scene-0', (canvas) => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(canvas.toDataURL()))); }));
  await page.keyboard.press('ArrowRight');
  const first = await picture();
  await page.waitForTimeout(500);
  check(first === (await picture()), 'figures move although less motion was asked for');
  await page.close();
}

async function widths(browser) {
  for (const width of [1280, 768, 360]) {
    const page = await open(browser, width, 800);
    await show(page, 300);
    await page.keyboard.press('n');
    await page.waitForSelector('#somebody:not([hidden])');
    for (const language of ['da', 'en']) {
      await page.click(`button[data-language=${language}]`);
      problems.push(...(await page.evaluate(sidewaysOverflow)).map((problem) => `${width} px, ${language}: ${problem}`));
      await page.screenshot({ path: path.join(out, `${width}-${language}.png`), fullPage: true });
    }
    problems.push(...(await page.evaluate(brokenIds)));
    if (width !== 768) await accessibility(page);
    await page.close();
  }
}

const browser = await chromium.launch({ executablePath: BROWSER, args: ARGUMENTS });
try {
  const page = await open(browser, 1280, 900);
  await counts(page);
  await keyboard(page);
  await languages(page);
  await persons(page);
  await mouse(page);
  await frames(page);
  await page.close();
  await focusOrder(browser);
  await reducedMotion(browser);
  await widths(browser);
} catch (error) {
  problems.push(`stopped: ${error.message}`);
} finally {
  await browser.close();
}
for (const problem of new Set(problems)) console.log(problem);
console.log(`${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
