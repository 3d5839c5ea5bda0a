// Why: what a reader meets is not the source but the page in a browser, opened from
// a disk: in light and dark, on a narrow telephone, with wide letter spacing, with
// the keyboard alone, without JavaScript, on paper. One real browser opens two pages
// of every template and looks at each of these.

import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, HERE, Report, each, files, outputFolder } from './report.mjs';
import { leadsOn, template } from './html.mjs';
import { SPACING, atRest, clippedText, crampedTables, focused, leave, mainPart, sideways } from './in-page.mjs';
import { runTool } from './run-tool.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PER_TEMPLATE = 2;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const PRINTED = 'activity';
const MOST_SHEETS = 3;
const FEWEST_WORDS = 10;
/** Without JavaScript a page may lack its search results, not its text. */
const SHARE_WITHOUT_SCRIPT = 0.6;

const output = outputFolder();
const report = new Report('pages', output);
const axe = readFileSync(join(HERE, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const chosen = choose();
let browser;
try {
  if (chosen.length > 0) await lookAtAll();
  else report.failed('vacuous', output, 'there is no page to open');
} finally {
  await browser?.close();
}
report.end(`${chosen.length} pages of ${new Set(chosen.map((page) => page.template)).size} templates`);

async function lookAtAll() {
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const tabs = await Promise.all([0, 1].map(async () => ({
    scripted: await newTab({ javaScriptEnabled: true }),
    plain: await newTab({ javaScriptEnabled: false }),
  })));
  await each(chosen, tabs.length, (page, worker) => look(page, tabs[worker]));
  await print(await newTab({ javaScriptEnabled: true }));
}

/** The first pages of each template, and a failure for a page that names none. */
function choose() {
  const taken = new Map();
  const pages = [];
  for (const file of files(output, '.html')) {
    const text = readFileSync(file, 'utf8');
    const name = template(text);
    if (leadsOn(text)) continue;
    if (name === null) report.failed('template', file, '<body> has no data-template, so that no check can choose it');
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    if (name !== null && count < PER_TEMPLATE) pages.push({ file, template: name });
  }
  return pages;
}

async function newTab(options) {
  const context = await browser.newContext({ ...options, viewport: WIDE, reducedMotion: 'reduce', locale: 'en-GB', serviceWorkers: 'block' });
  context.setDefaultTimeout(20_000);
  const tab = await context.newPage();
  const noise = [];
  tab.on('console', (message) => { if (message.type() === 'error') noise.push(['console', message.text()]); });
  tab.on('pageerror', (error) => noise.push(['console', error.message]));
  tab.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) noise.push(['network', `asks for ${request.url()}`]);
  });
  tab.on('requestfailed', (request) => {
    // A page that is left while it still loads breaks off what it asked for; nothing is missing then.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    if (request.url().startsWith('file:')) noise.push(['network', `${request.url().split('/').slice(-2).join('/')} could not be loaded`]);
  });
  return { tab, noise };
}

/** One page is loaded once with JavaScript and once without; the checks follow each other on it. */
async function look({ file }, { scripted, plain }) {
  const checks = [opened, byKeyboard, unscripted, inColours, spaced, search];
  for (const check of checks) {
    try {
      await check(file, scripted.tab, plain.tab);
    } catch (error) {
      report.failed(check.name, file, `the browser could not finish: ${error.message.split('\n')[0]}`);
    }
  }
  for (const kind of ['console', 'network']) {
    const said = [...scripted.noise, ...plain.noise].filter(([one]) => one === kind).map(([, text]) => text);
    report.judge(kind, file, [...new Set(said)]);
  }
  scripted.noise.length = 0;
  plain.noise.length = 0;
}

async function opened(file, tab, plain) {
  const url = pathToFileURL(file).href;
  await tab.setViewportSize(WIDE);
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen' });
  await Promise.all([tab.goto(url), plain.goto(url)]);
  await tab.evaluate(atRest);
}

async function byKeyboard(file, tab) {
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(focused);
  const problems = [];
  if (first.href !== '#main') {
    problems.push(`the first Tab lands on ${first.is}, not on a link to #main`);
  } else {
    if (!first.shown) problems.push('the skip link has focus and cannot be seen');
    await tab.keyboard.press('Enter');
    await tab.evaluate(atRest);
    const second = await tab.evaluate(focused);
    if (second.id !== 'main') problems.push(`Enter on the skip link leaves the focus on ${second.is}; #main needs tabindex="-1"`);
  }
  report.judge('skip-link', file, problems);
  await tab.evaluate(leave);
}

async function unscripted(file, tab, plain) {
  const whole = await tab.evaluate(mainPart);
  const bare = await plain.evaluate(mainPart);
  const problems = [];
  if (!bare.heading) problems.push('without JavaScript no <h1> can be seen');
  if (bare.words < 0) problems.push('there is no #main');
  else if (bare.words < FEWEST_WORDS) problems.push(`without JavaScript the main part shows ${bare.words} words`);
  else if (bare.words < whole.words * SHARE_WITHOUT_SCRIPT) problems.push(`without JavaScript the main part shows ${bare.words} of ${whole.words} words`);
  report.judge('no-script', file, problems);
}

async function inColours(file, tab) {
  await tab.evaluate(axe);
  await accessible(file, tab, 'axe-light');
  await tab.emulateMedia({ colorScheme: 'dark' });
  await accessible(file, tab, 'axe-dark');
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.setViewportSize(NARROW);
  await accessible(file, tab, 'axe-320');
  const wide = await tab.evaluate(sideways);
  report.judge('reflow', file, wide ? [`at ${NARROW.width} px it ${wide}`] : []);
  const aReport = await tab.evaluate(() => document.body.dataset.template === 'report');
  if (aReport) report.judge('tables', file, await tab.evaluate(crampedTables));
}

async function accessible(file, tab, check) {
  await tab.evaluate(atRest);
  const { violations } = await tab.evaluate((tags) => globalThis.axe.run(document, {
    // Without preload: axe would fetch the style sheets, which file:// refuses, aloud.
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
  }), TAGS);
  report.judge(check, file, violations.map((violation) => {
    const places = violation.nodes.map((node) => node.target.flat().join(' '));
    const detail = violation.nodes[0].failureSummary.split('\n').slice(1, 2).join('').trim();
    return `${violation.help} (${violation.id}, ${violation.impact}): ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}. ${detail}`;
  }));
}

async function spaced(file, tab) {
  await tab.evaluate((css) => {
    // A sheet made by script, as a reader's own tool would: the page's policy refuses inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
  const problems = new Set();
  for (const size of [NARROW, WIDE]) {
    await tab.setViewportSize(size);
    await tab.evaluate(atRest);
    for (const text of await tab.evaluate(clippedText)) problems.add(`with wide text spacing ${text} at ${size.width} px`);
  }
  report.judge('text-spacing', file, [...problems].slice(0, 5));
}

/** A search loads its index when it is first used; what that says shows as noise. */
async function search(_file, tab) {
  const field = tab.locator('input[type="search"]:visible').first();
  if (await field.count() === 0) return;
  await field.focus();
  await tab.keyboard.type('bubb', { delay: 20 });
  await tab.waitForTimeout(150);
}

/** What Ctrl+P makes of one activity. */
async function print({ tab }) {
  const page = chosen.find((one) => one.template === PRINTED);
  if (!page) {
    report.failed('print', output, `no page has data-template="${PRINTED}", so none was printed`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-print-'));
  try {
    const pdf = join(folder, 'page.pdf');
    await tab.goto(pathToFileURL(page.file).href);
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate(atRest);
    await tab.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
    const sheets = Number(/^Pages:\s+(\d+)/m.exec((await runTool('pdfinfo', [pdf])).out)?.[1] ?? 0);
    const words = (await runTool('pdftotext', [pdf, '-'])).out.split(/\s+/).filter(Boolean).length;
    const problems = [];
    if (sheets < 1 || sheets > MOST_SHEETS) problems.push(`prints on ${sheets} pages, not 1 to ${MOST_SHEETS}`);
    if (words < FEWEST_WORDS) problems.push(`prints ${words} words`);
    report.judge('print', page.file, problems);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
