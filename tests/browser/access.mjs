// Why: the law asks for WCAG 2.2 AA, and a reader may come with any of these: colours of
// their own, a window of 320 by 256 pixels (a large screen at 400 %), wide spacing, a
// keyboard and no mouse, a printer, a wish for no movement. One page of every template,
// in the service's language and in one from the right, is met in each of these ways;
// what an automatic rule can tell besides, pages.mjs asks axe.

import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, Report, each, files, outputFolder } from './report.mjs';
import { leadsOn, template } from './html.mjs';
import { SPACING, atRest, clippedText, sideways } from './in-page.mjs';
import { fixed, gone, grounds, moving, onPaper, overlapping, pale, small, stop, stops } from './in-access.mjs';
import { runTool } from './run-tool.mjs';

const WIDE = { width: 1280, height: 1024 };
const PHONE = { width: 360, height: 740 };
/** 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const CONTROLS = 'a[href], button, select, input';
const MOST_STOPS = 260;
/** A sheet with fewer lines than this is paper for nothing. */
const FEWEST_LINES = 4;
const KINDS = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json', '.png': 'image/png', '.woff2': 'font/woff2' };

const output = outputFolder();
const site = join(output, 'public');
const report = new Report('access', output);
const chosen = choose();
const folder = mkdtempSync(join(tmpdir(), 'doorstep-access-'));
let browser;
try {
  if (chosen.length > 0) {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
    const tabs = await Promise.all([0, 1].map(newTab));
    await each(chosen, tabs.length, (page, worker) => meet(page, tabs[worker]));
    if (statSync(join(site, 'find.html'), { throwIfNoEntry: false })) await withKeysAlone();
  } else {
    report.failed('vacuous', output, 'there is no page to open');
  }
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
report.end(`${chosen.length} pages of ${new Set(chosen.map((page) => page.template)).size} templates`);

/** The first page of each template in each direction of writing. */
function choose() {
  const taken = new Set();
  const pages = [];
  // The service's own language first: the other editions have a folder each.
  const all = files(output, '.html').sort((a, b) => rank(a) - rank(b));
  for (const file of all) {
    const text = readFileSync(file, 'utf8');
    const name = template(text);
    const direction = /<html[^>]*dir="rtl"/.test(text) ? 'rtl' : 'ltr';
    if (name === null || leadsOn(text) || taken.has(`${name} ${direction}`)) continue;
    taken.add(`${name} ${direction}`);
    pages.push({ file, template: name, direction });
  }
  return pages;
}

/** The service's own language, then Urdu, whose lines are the tallest, then the others. */
function rank(file) {
  const [folder] = relative(site, file).split(sep);
  return !/^[a-z]{2,3}$/.test(folder) ? 0 : folder === 'ur' ? 1 : 2;
}

async function newTab() {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', locale: 'en-GB', serviceWorkers: 'block' });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** Each way of meeting a page begins with the page as it is opened. */
async function meet(page, tab) {
  for (const way of [still, seenInStates, byTouch, inForcedColours, enlarged, spaced, byKeys, printed]) {
    try {
      await tab.emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'none', reducedMotion: 'reduce' });
      await tab.setViewportSize(WIDE);
      await tab.goto(pathToFileURL(page.file).href);
      await tab.evaluate(atRest);
      await way(page.file, tab);
    } catch (error) {
      report.failed(way.name, page.file, `the browser could not finish: ${error.message.split('\n')[0]}`);
    }
  }
}

async function still(file, tab) {
  report.judge('no-movement', file, await tab.evaluate(moving));
}

/** Letters of links and buttons at rest, visited, under the pointer, pressed and with the keyboard on them. */
async function seenInStates(file, tab) {
  const found = new Set();
  const tools = await tab.context().newCDPSession(tab);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument', { depth: 0 });
  // One of each look: the same words in the style sheet apply to all of them.
  await tab.evaluate((controls) => {
    const seen = new Set();
    for (const one of document.querySelectorAll(controls)) {
      const look = [one.tagName, one.className, ...[one.parentElement, one.closest('section, nav, article'), one.closest('header, main, footer')].map((part) => `${part?.tagName} ${part?.className}`), one.closest('[data-area]')?.dataset.area, getComputedStyle(one).color, one.hasAttribute('aria-current')].join('|');
      if (!one.checkVisibility({ visibilityProperty: true }) || seen.has(look)) continue;
      seen.add(look);
      one.dataset.look = '';
    }
  }, CONTROLS);
  const { nodeIds } = await tools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-look]' });
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    for (const state of [[], ['hover'], ['active', 'hover'], ['focus', 'focus-visible']]) {
      for (const nodeId of nodeIds) await tools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: state });
      await tab.evaluate(atRest);
      for (const text of await tab.evaluate(pale, '[data-look]')) found.add(`in ${colorScheme}, ${state.at(-1) ?? 'at rest'}: ${text}`);
    }
    for (const nodeId of nodeIds) await tools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] });
  }
  await tools.detach();
  report.judge('states', file, [...found].slice(0, 6));
}

async function byTouch(file, tab) {
  const found = new Set(await tab.evaluate(small));
  await tab.setViewportSize(PHONE);
  for (const text of await tab.evaluate(small)) found.add(text);
  report.judge('target-size', file, [...found].slice(0, 5));
}

async function inForcedColours(file, tab) {
  const found = new Set();
  await tab.evaluate(grounds);
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ forcedColors: 'active', colorScheme });
    await tab.evaluate(atRest);
    for (const text of await tab.evaluate(gone)) found.add(text);
  }
  const count = await tab.evaluate(stops);
  for (let step = 0; step < Math.min(count, 12); step += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(stop);
    if (at && !at.ring) found.add(`${at.name} has the keyboard and no ring round it`);
  }
  report.judge('forced-colours', file, [...found]);
}

async function enlarged(file, tab) {
  await tab.setViewportSize(ZOOMED);
  await tab.evaluate(atRest);
  const wide = await tab.evaluate(sideways);
  const problems = wide ? [`at 400 % it ${wide}`] : [];
  for (const text of await tab.evaluate(clippedText)) problems.push(`at 400 % ${text}`);
  for (const text of await tab.evaluate(fixed)) problems.push(`at 400 % ${text}`);
  report.judge('zoom-400', file, problems.slice(0, 5));
  report.judge('focus-400', file, await walk(tab));
}

async function spaced(file, tab) {
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
  const found = new Set();
  for (const size of [WIDE, PHONE, ZOOMED]) {
    await tab.setViewportSize(size);
    await tab.evaluate(atRest);
    for (const text of [...await tab.evaluate(overlapping), ...await tab.evaluate(clippedText)]) found.add(`with wide spacing at ${size.width} px ${text}`);
    const wide = await tab.evaluate(sideways);
    if (wide) found.add(`with wide spacing at ${size.width} px it ${wide}`);
  }
  report.judge('spacing', file, [...found].slice(0, 5));
}

async function byKeys(file, tab) {
  report.judge('keyboard', file, await walk(tab));
}

/** Goes from one end of the page to the other with Tab, and looks at each place. */
async function walk(tab) {
  const count = await tab.evaluate(stops);
  const problems = new Set();
  const met = new Set();
  let last = -1;
  for (let step = 0; step < Math.min(count, MOST_STOPS) + 1; step += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(stop);
    if (at === null) break;
    if (at.number !== null && met.has(at.number)) break;
    met.add(at.number);
    if (!at.ring) problems.add(`${at.name} has the keyboard and no ring round it`);
    if (at.covered) problems.add(`${at.name} has the keyboard and ${at.covered}`);
    if (at.number !== null && Number(at.number) < last) problems.add(`Tab goes back to ${at.name}`);
    last = Number(at.number ?? last);
  }
  if (count <= MOST_STOPS && met.size < count) problems.add(`Tab reaches ${met.size} of ${count} links and controls`);
  return [...problems].slice(0, 5);
}

/** What a printer gets of the page. */
async function printed(file, tab) {
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await tab.evaluate(atRest);
  const problems = [...await tab.evaluate(onPaper), ...await tab.evaluate(fixed)];
  const pdf = join(folder, `${relative(output, file).split(sep).join('-')}.pdf`);
  await tab.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true, printBackground: false });
  const sheets = (await runTool('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'])).out.split('\f').slice(0, -1);
  for (const [number, text] of sheets.entries()) {
    const lines = text.split('\n').filter((line) => line.trim()).length;
    if (lines < FEWEST_LINES) problems.push(`sheet ${number + 1} of ${sheets.length} has ${lines} lines`);
  }
  report.judge('on-paper', file, problems.slice(0, 5));
}

/** A family without a mouse: menu, search, choices, a card, another language, and a card to keep. */
async function withKeysAlone() {
  const server = createServer((asked, answer) => {
    const path = join(site, decodeURIComponent(new URL(asked.url, 'http://x').pathname));
    if (!path.startsWith(site) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return answer.writeHead(404).end();
    answer.writeHead(200, { 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB' });
  const tab = await context.newPage();
  const file = join(site, 'find.html');
  const hold = (check, good, sentence) => report.judge(`keys-${check}`, file, good ? [] : [sentence]);
  /** Presses Tab until the keyboard is on what fits; whether it ever was. */
  const reach = async (selector) => {
    for (let step = 0; step < MOST_STOPS; step += 1) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate((fits) => document.activeElement?.matches(fits), selector)) return true;
    }
    return false;
  };
  try {
    await tab.goto(`http://127.0.0.1:${server.address().port}/index.html`);
    hold('menu', await reach('.menu a[href$="find.html"]'), 'Tab does not reach the search in the menu');
    await Promise.all([tab.waitForURL(/find\.html/), tab.keyboard.press('Enter')]);
    hold('search', await reach('#q'), 'Tab does not reach the search field');
    await tab.keyboard.type('bubbles');
    await tab.waitForFunction(() => document.querySelectorAll('[data-results] a').length > 0);
    hold('choice', await reach('#when'), 'Tab does not go on from the search field to the choices');
    await tab.keyboard.press('Home');
    const choices = await tab.evaluate(() => document.activeElement.options.length);
    for (let step = 1; step < choices && !(await tab.evaluate(() => document.activeElement.value === 'bath')); step += 1) await tab.keyboard.press('ArrowDown');
    await tab.waitForFunction(() => location.search.includes('when=bath'));
    hold('clear', await reach('[data-clear]'), 'Tab does not reach the button to start again');
    await tab.keyboard.press('Space');
    await tab.waitForFunction(() => !location.search.includes('when='));
    hold('not-lost', await tab.evaluate(() => document.activeElement !== document.body), 'after starting again the keyboard is nowhere');
    hold('back', await (async () => { for (let step = 0; step < 12; step += 1) { if (await tab.evaluate(() => document.activeElement?.id === 'q')) return true; await tab.keyboard.press('Shift+Tab'); } return false; })(), 'Shift and Tab do not lead back to the search field');
    await tab.keyboard.type('bubbles');
    await tab.waitForFunction(() => document.querySelectorAll('[data-results] a').length > 0);
    hold('result', await reach('[data-results] a'), 'Tab does not reach the first card that was found');
    await Promise.all([tab.waitForURL(/activities\//), tab.keyboard.press('Enter')]);
    hold('keep', await reach('[data-keep]'), 'Tab does not reach the button that keeps the card');
    await tab.keyboard.press('Space');
    await tab.waitForFunction(() => document.querySelector('[data-keep]').getAttribute('aria-pressed') === 'true');
    hold('kept', await tab.evaluate(() => document.activeElement.matches('[data-keep]')), 'after keeping a card the keyboard is elsewhere');
    await tab.reload();
    if (await tab.locator('article .pills a[hreflang]').count() > 0) {
      hold('language', await reach('article .pills a[hreflang]'), 'Tab does not reach the card in another language');
      const from = tab.url();
      await Promise.all([tab.waitForURL((url) => url.href !== from), tab.keyboard.press('Enter')]);
      hold('translated', await tab.evaluate(() => document.documentElement.lang !== 'en-GB'), 'the link to another language leads to the same one');
    }
  } catch (error) {
    report.failed('keys', file, `the browser could not finish: ${error.message.split('\n')[0]}`);
  } finally {
    await context.close();
    server.close();
  }
}
