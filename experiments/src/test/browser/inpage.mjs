// What is looked at inside the page. Each function runs in the browser and may use nothing from outside itself.

/** Elements that stick out of the page sideways, if the page can be scrolled sideways. */
export function sidewaysOverflow() {
  const root = document.scrollingElement;
  if (root.scrollWidth <= window.innerWidth) return [];
  const scrolls = (e) => {
    for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 0.5 && !scrolls(e))
    .slice(0, 5)
    .map((e) => `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') ?? ''}"> ${e.textContent.trim().slice(0, 40)}`);
  return [`the page is ${root.scrollWidth} px wide, the window ${window.innerWidth}: ${wide.join(' | ')}`];
}

/** Texts of visible pictures that are cut, cover each other or are too small; pictures without a name. */
export function pictureProblems(smallest) {
  const problems = [];
  const shown = [...document.querySelectorAll('svg[role="img"]')].filter((s) => s.getClientRects().length > 0);
  for (const svg of shown) {
    const name = svg.getAttribute('aria-labelledby') ?? '';
    const words = name.split(' ').map((id) => document.getElementById(id)?.textContent.trim());
    if (words.length < 2 || words.some((w) => !w)) problems.push(`a picture without title and description: ${name}`);
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((t) => {
      const r = t.getBoundingClientRect();
      const trim = r.height * 0.18; // letters are lower than their line
      return { words: t.textContent, left: r.left, right: r.right, top: r.top + trim, bottom: r.bottom - trim, height: r.height };
    });
    for (const t of texts) {
      if (t.left < frame.left - 1 || t.right > frame.right + 1 || t.top < frame.top - 1 || t.bottom > frame.bottom + 1) {
        problems.push(`${name}: "${t.words}" is cut by the edge of the picture`);
      }
    }
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const a = texts[i];
        const b = texts[j];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1.5 && down > 1.5) problems.push(`${name}: "${a.words}" and "${b.words}" cover each other`);
      }
    }
    const scale = frame.width / svg.viewBox.baseVal.width;
    for (const t of svg.querySelectorAll('text')) {
      const size = parseFloat(getComputedStyle(t).fontSize) * scale;
      if (size < smallest) {
        problems.push(`${name}: "${t.textContent}" is only ${size.toFixed(1)} px high`);
        break;
      }
    }
  }
  return problems;
}

/** Ids that stand twice, and references that lead nowhere. */
export function brokenIds() {
  const seen = new Set();
  const problems = [];
  for (const e of document.querySelectorAll('[id]')) {
    if (seen.has(e.id)) problems.push(`the id ${e.id} stands twice`);
    seen.add(e.id);
  }
  for (const a of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(a.getAttribute('href').slice(1));
    if (id && !seen.has(id)) problems.push(`a link leads to #${id}, which is not there`);
  }
  for (const e of document.querySelectorAll('svg [fill^="url("],svg [clip-path^="url("]')) {
    for (const attribute of ['fill', 'clip-path']) {
      const id = /^url\(#(.*)\)$/.exec(e.getAttribute(attribute) ?? '')?.[1];
      if (id && !e.ownerSVGElement.querySelector(`#${CSS.escape(id)}`)) {
        problems.push(`a picture refers to ${id}, which is in another picture or nowhere`);
      }
    }
  }
  return problems;
}

/** The margins of printed pages in px, as the page says. */
export function printMargins() {
  const px = (text) => {
    const probe = document.createElement('div');
    probe.style.width = text || '0.4in';
    document.body.append(probe);
    const width = probe.getBoundingClientRect().width;
    probe.remove();
    return width;
  };
  let style = null;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSPageRule && !rule.selectorText) style = rule.style;
    }
  }
  const side = (name) => px(style?.getPropertyValue(`margin-${name}`));
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') };
}

/** Pictures that are higher than a printed page. */
export function tallPictures(height) {
  return [...document.querySelectorAll('svg[role="img"]')]
    .filter((s) => s.getBoundingClientRect().height > height)
    .map((s) => `${s.getAttribute('aria-labelledby')} is ${Math.round(s.getBoundingClientRect().height)} px high, a printed page ${Math.round(height)}`);
}
