// Words, numbers and lengths of time in the language that is shown.
const head = JSON.parse(document.getElementById('head').textContent);
const page = { language: head.language };

/** The text of a key, with values in its gaps, {name}. */
function text(key, values = {}) {
  const pattern = head.words[page.language][key];
  if (pattern === undefined) throw new Error(`no words for ${key}`);
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Formats of each language, made once: they are slow to make. */
const FORMATS = Object.fromEntries(Object.keys(head.words).map((language) => [language, {
  whole: new Intl.NumberFormat(language),
  percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  decimal: new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}]));

/** A number as the language writes it. */
const digits = (value) => FORMATS[page.language].whole.format(value);
const percent = (share) => FORMATS[page.language].percent.format(share);
const decimal = (value) => FORMATS[page.language].decimal.format(value);

/** With the word in the singular or the plural. */
function many(key, count) {
  return text(count === 1 ? `${key}.one` : `${key}.many`, { n: digits(count) });
}

/** A length of time no finer than somebody would tell it. */
function duration(days) {
  if (days < 60) return many('day', Math.max(1, days));
  const months = Math.round(days / (365 / 12));
  return months < 24 ? many('month', months) : many('year', Math.round(days / 365));
}

/** Year and month of a night, both from 1. */
function calendar(night) {
  const from0 = Math.max(0, night);
  return { year: Math.floor(from0 / 365) + 1, month: Math.min(12, Math.floor((from0 % 365) / (365 / 12)) + 1) };
}

/** The words for a night, for example "Day 41 (year 1, month 2)". */
function nightName(night) {
  if (night < 0) return text('night.before');
  const { year, month } = calendar(night);
  return text('night.name', { day: digits(night), year, month });
}

/** Puts the words of the language into everything marked with a key. */
function localise(root) {
  for (const element of root.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
  for (const element of root.querySelectorAll('[data-label]')) element.setAttribute('aria-label', text(element.dataset.label));
  for (const element of root.querySelectorAll('[data-hint]')) element.title = text(element.dataset.hint);
}

/** An element with attributes and children. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
