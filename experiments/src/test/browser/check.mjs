// Opens reports in Chromium as a reader would and tells what is wrong with them.
// node check.mjs --out FOLDER report.html...   Exit code 0: nothing, 1: something, 2: cannot be done.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { brokenIds, pictureProblems, printMargins, sidewaysOverflow, tallPictures } from './inpage.mjs';
import { paperProblems } from './paper.mjs';

const BROWSER = process.env.DOORSTEP_CHROMIUM ?? '/usr/bin/chromium';
const WIDTHS = [1280, 768, 360];
const A4 = { width: 793.7, height: 1122.5 }; // in CSS px
const MOST_PAGES = 60;
const SMALLEST_LETTERS = 10; // px on a screen
const SMALLEST_PRINT = 9; // px on paper, 6.75 points
const SLICE = 3000;
const PATIENCE = 240_000; // ms for one page in one size; a browser that hangs is killed and asked once more
const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-component-update', '--disable-extensions'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Does some work in a browser of its own. */
async function inBrowser(work) {
  for (let attempt = 1; ; attempt++) {
    const server = await chromium.launchServer({ executablePath: BROWSER, args: ARGUMENTS });
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the browser did not answer within ${PATIENCE / 1000} s`)), PATIENCE);
    });
    const done = chromium.connect(server.wsEndpoint()).then(work);
    done.catch(() => {}); // after a time-out nobody waits for it
    try {
      return await Promise.race([done, tooLong]);
    } catch (error) {
      if (attempt === 2) throw error;
      console.log(`${error.message.split('\n')[0]}; once more`);
    } finally {
      clearTimeout(timer);
      await server.kill();
    }
  }
}

/** Listens for what a page that needs nothing from outside must not do. */
function listen(page, url, problems) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !request.url().startsWith('data:')) problems.push(`request: ${request.url()}`);
  });
}

async function accessibility(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.map((v) => `axe ${v.impact}: ${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')} (${v.nodes.length})`);
}

/** The whole page in slices that can be looked at. */
async function photograph(page, width, file) {
  await page.setViewportSize({ width, height: SLICE });
  const height = await page.evaluate(() => document.scrollingElement.scrollHeight);
  for (let y = 0, i = 1; y < height; y += SLICE, i++) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await page.screenshot({ path: `${file}-${String(i).padStart(2, '0')}.png` });
  }
}

async function onScreen(browser, url, width, file) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  listen(page, url, problems);
  await page.goto(url);
  problems.push(...(await page.evaluate(sidewaysOverflow)));
  problems.push(...(await page.evaluate(pictureProblems, SMALLEST_LETTERS)));
  problems.push(...(await page.evaluate(brokenIds)));
  // Slow, and between the widest and the narrowest page nothing new appears.
  if (width === WIDTHS[0] || width === WIDTHS[WIDTHS.length - 1]) problems.push(...(await accessibility(page)));
  await photograph(page, width, file);
  return problems;
}

async function onPaper(browser, url, file) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  listen(page, url, problems);
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  const margins = await page.evaluate(printMargins);
  await page.setViewportSize({ width: Math.floor(A4.width - margins.left - margins.right), height: 1000 });
  problems.push(...(await page.evaluate(sidewaysOverflow)));
  problems.push(...(await page.evaluate(pictureProblems, SMALLEST_PRINT)));
  problems.push(...(await page.evaluate(tallPictures, A4.height - margins.top - margins.bottom)));
  const pdf = `${file}.pdf`;
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true });
  const paper = paperProblems(pdf, MOST_PAGES);
  problems.push(...paper.problems);
  return { problems, pages: paper.pages };
}

async function look(report, out) {
  const url = pathToFileURL(path.resolve(report)).href;
  const name = `${path.basename(path.dirname(path.resolve(report)))}-${path.basename(report, '.html')}`;
  let count = 0;
  const tell = (where, problems) => {
    for (const problem of new Set(problems)) console.log(`${name}, ${where}: ${problem}`);
    count += problems.length;
  };
  for (const width of WIDTHS) {
    tell(`${width} px`, await inBrowser((browser) => onScreen(browser, url, width, path.join(out, `${name}-${width}`))));
  }
  const paper = await inBrowser((browser) => onPaper(browser, url, path.join(out, name)));
  tell('on paper', paper.problems);
  console.log(`${name}: ${count} problems, ${paper.pages} printed pages`);
  return count;
}

const [flag, out, ...reports] = process.argv.slice(2);
if (flag !== '--out' || !out || reports.length === 0) {
  console.error('node check.mjs --out FOLDER report.html...');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
let problems = 0;
for (const report of reports) problems += await look(report, out);
process.exit(problems > 0 ? 1 : 0);
