// What a printed report looks like, as told by poppler.
import { execFileSync } from 'node:child_process';

/** As many points from the edge as printers leave white, about 4 mm. */
const EDGE = 11;
const A4 = { width: 595, height: 842 };

/** Pages of another size, without words, with words at the edge or cut off; too many pages. */
export function paperProblems(pdf, mostPages) {
  const text = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const pages = text.split('<page ').slice(1);
  const problems = [];
  if (pages.length < 1 || pages.length > mostPages) problems.push(`${pages.length} printed pages, at most ${mostPages} expected`);
  pages.forEach((page, i) => {
    const width = Number(/width="([\d.]+)"/.exec(page)[1]);
    const height = Number(/height="([\d.]+)"/.exec(page)[1]);
    if (Math.abs(width - A4.width) > 2 || Math.abs(height - A4.height) > 2) problems.push(`printed page ${i + 1} is not A4: ${width} x ${height} pt`);
    const words = [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)];
    if (words.length === 0) problems.push(`printed page ${i + 1} is empty`);
    for (const [, left, top, right, bottom, word] of words) {
      if (left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE) problems.push(`printed page ${i + 1}: "${word}" runs over the edge`);
    }
  });
  return { problems, pages: pages.length };
}
