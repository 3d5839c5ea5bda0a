// Why: a family opens the cards that it keeps where there is no signal, and trusts that nothing else is
// kept, that an old card does not stay after a new one has come, and that one tap takes all of it away.
// The website is put in a folder of a small host and used so in a real browser, with the host there and
// gone; then every page is opened from the disk, where none of this may as much as be tried.

import { createServer } from 'node:http';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { leadsOn, template } from './html.mjs';
import { CHROMIUM, HERE, ROOT, Report, each, files, outputFolder } from './report.mjs';

const PHONE = { width: 360, height: 740 };
const KINDS = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json', '.png': 'image/png', '.woff2': 'font/woff2' };
const BELOW = '/cards/';
const PER_TEMPLATE = 6;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const output = outputFolder();
const site = join(output, 'public');
const report = new Report('offline', output);
const place = mkdtempSync(join(tmpdir(), 'doorstep-offline-'));
const host = { folder: join(place, 'site'), gone: false, worker: true, asked: [] };
cpSync(site, host.folder, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
const cards = files(join(site, 'activities'), '.html').map((file) => relative(site, file).replaceAll('\\', '/'));
const [card, other, third] = cards;
const fromStick = some();
const axe = readFileSync(join(HERE, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const server = createServer(serve);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP cards.example 127.0.0.1'] });
const hold = (check, good, sentence, file = card) => report.judge(check, join(site, file), good ? [] : [sentence]);
try {
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const root = `http://127.0.0.1:${server.address().port}${BELOW}`;
  for (const part of [keeps, changes, isSwitchedOff, isRefused, isOffered]) {
    try { await part(root); } catch (error) { report.failed(part.name, site, `the browser could not finish: ${error.message.split('\n')[0]}`); }
    Object.assign(host, { gone: false, worker: true });
    rmSync(host.folder, { recursive: true });
    cpSync(site, host.folder, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
  }
  await fromDisk();
} finally {
  await browser.close();
  server.close();
  rmSync(place, { recursive: true, force: true });
}
report.end(`cards kept on a phone, and ${fromStick.length} pages from a disk`);

/** Answers with the files of the host, or breaks off as a phone without a signal does. */
function serve(asked, answer) {
  const name = decodeURIComponent(new URL(asked.url, 'http://x').pathname);
  host.asked.push(name);
  if (host.gone) return asked.socket.destroy();
  let path = join(host.folder, name.slice(BELOW.length));
  if (name.endsWith('/')) path = join(path, 'index.html');
  const there = name.startsWith(BELOW) && (host.worker || !name.endsWith('/worker.js')) && statSync(path, { throwIfNoEntry: false })?.isFile();
  if (!there) return answer.writeHead(404, { 'Content-Type': 'text/plain' }).end('nothing');
  answer.writeHead(200, { 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
}

/** The two cards that are kept say so among all that are found, and can be asked for alone. */
async function marks(page, root) {
  const only = page.locator('[data-kept-only]');
  const found = () => page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await only.waitFor();
  await page.locator('#q').fill('');
  await page.locator('#kept').check();
  await page.waitForFunction(() => location.search === '?kept=1');
  hold('kept-alone', (await found()).sort().join() === [card, other].sort().join(), `asked for what is kept, the search shows ${(await found()).join(', ')}`, 'find.html');
  hold('kept-marked', await page.locator('[data-results] .kept').filter({ hasText: 'Kept on this phone' }).count() === 2, 'a card that is kept is not marked', 'find.html');
  await page.reload();
  await page.locator('[data-results] a').first().waitFor();
  hold('kept-address', (await found()).length === 2, 'the address does not hold that only what is kept is wanted', 'find.html');
  await page.goto(`${root}find.html?area=${card.split('/')[1]}`);
  await page.locator('[data-results] .kept').first().waitFor();
  hold('kept-among', (await found()).length > await page.locator('[data-results] .kept').count(), 'every card of an area is marked as kept', 'find.html');
}

/** Keeps a card, loses the signal, opens what there is, and takes all of it away. */
async function keeps(root) {
  const { page, noise } = await open(root + card);
  const button = page.locator('[data-keep]');
  await button.waitFor();
  hold('unasked', await holdings(page) === '0 0', 'something is kept before anybody has asked for it');
  hold('offers', await button.getAttribute('aria-pressed') === 'false' && (await button.boundingBox()).height >= 44, 'the button is too small or pressed');
  hold('way', !await page.locator('[data-kept-way]').isVisible(), 'the menu leads to what is kept, and nothing is');

  await button.focus();
  host.asked = [];
  await page.keyboard.press('Enter');
  await said(page, 'done');
  hold('pressed', await button.getAttribute('aria-pressed') === 'true', 'the card is kept and the button says that it is not');
  hold('way', await page.locator('[data-kept-way]').isVisible(), 'the menu does not lead to what is kept');
  const others = host.asked.filter((name) => /\/(activities|send)\//.test(name) && !name.endsWith(card));
  hold('only-chosen', others.length === 0, `beside the card that was chosen these were fetched: ${others.slice(0, 3).join(', ')}`);
  const fetched = host.asked.reduce((sum, name) => sum + (statSync(join(host.folder, name.slice(BELOW.length)), { throwIfNoEntry: false })?.size ?? 0), 0);
  hold('cheap', fetched < 200_000, `the first card that is kept fetches ${fetched} bytes before they are made small`);

  await accessible(page, card);
  host.asked = [];
  await page.goto(root + other);
  await page.locator('[data-keep]').click();
  await said(page, 'done');
  hold('cheap-again', host.asked.filter((name) => /\.(css|js)$/.test(name) && !name.endsWith('worker.js')).length === 0, 'the second card fetches again what the first has brought');

  host.gone = true;
  noise.length = 0;
  await page.goto(root + card);
  hold('opens', await page.locator('ol.steps li').count() > 0, 'the card that was kept does not open without the host');
  const looks = await page.evaluate(() => ({
    style: getComputedStyle(document.querySelector('.steps li')).position === 'relative',
    pictures: [...document.images].every((one) => { one.loading = 'eager'; return one.complete ? one.naturalWidth > 0 : true; }),
  }));
  hold('looks', looks.style && looks.pictures, 'the card opens without its style or its pictures');
  await page.goto(root);
  hold('home', await page.locator('.hero').isVisible(), 'the first page does not open by its folder');
  await page.goto(`${root}find.html?q=bubbles`);
  await page.locator('[data-results] a').first().waitFor();
  hold('search', await page.locator('[data-results] a').count() > 0, 'the search does not find without the host', 'find.html');

  await marks(page, root);

  await page.goto(root + third);
  const text = await page.locator('main').innerText();
  hold('not-kept', await page.locator('body').getAttribute('data-template') === 'offline' && text.length > 100, 'a card that is not kept does not lead to words that say so', 'offline.html');
  // The page asks the phone's store for the list, which takes a moment.
  await page.locator('[data-list] a').nth(1).waitFor({ timeout: 5000 }).catch(() => {});
  hold('names-kept', await page.locator('[data-list] a').count() === 2, 'the page without a signal does not name the cards that are kept', 'offline.html');
  // The page asks the phone first what is kept, and shows the way afterwards.
  const again = page.locator('[data-again]');
  await again.waitFor().catch(() => {});
  hold('again', await again.isVisible() && (await again.getAttribute('href')) === root + third, 'there is no way to try the card again', 'offline.html');
  await page.goto(`${root}offline.html?page=${encodeURIComponent('https://elsewhere.example/')}`);
  await again.waitFor().catch(() => {});
  hold('again-here', (await again.getAttribute('href')).startsWith(root), 'an address leads from here to another website', 'offline.html');

  await page.goto(`${root}kept.html`);
  const list = page.locator('[data-list] li');
  await list.first().waitFor();
  const version = await page.locator('[data-version]').innerText();
  hold('version', /2026/.test(version) && version.includes(versionOf(site)), `the version that is kept is not shown: "${version}"`, 'kept.html');
  hold('quiet', noise.filter((one) => !one.includes(third)).length === 0, noise.join(' '));
  await accessible(page, 'kept.html');
  await list.first().getByRole('button').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-list] li').length === 1);
  hold('focus', await page.evaluate(() => document.activeElement !== document.body), 'taking a card away loses the place of the keyboard', 'kept.html');
  hold('narrow', await page.evaluate(() => document.documentElement.scrollWidth) <= PHONE.width, 'the page is wider than the phone', 'kept.html');
  await page.locator('[data-take-all]').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-list] li').length === 0);
  hold('all-away', await holdings(page) === '0 0', `one tap leaves something behind: ${await holdings(page)}`, 'kept.html');
  hold('says-away', (await page.locator('main [role=status]').innerText()).length > 10, 'taking all away is not said', 'kept.html');
  host.gone = false;
  await page.goto(root + card);
  await page.locator('[data-keep]').click();
  await said(page, 'done');
  await page.locator('[data-keep]').click();
  await said(page, 'taken');
  hold('toggle', await holdings(page) === '0 0', 'the card was taken away with its own button and something stays');
  await page.context().close();
}

/** A changed card takes the place of the old one; one that has left the website leaves the phone too. */
async function changes(root) {
  const { page } = await open(root + card);
  await page.locator('[data-keep]').click();
  await said(page, 'done');
  await page.goto(root + other);
  await page.locator('[data-keep]').click();
  await said(page, 'done');

  const file = join(host.folder, card);
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1>', '<h1>Quite new: '));
  publish('bbbbbbbb', (list) => { list.files[card] = 'bbbbbbbb'; });
  host.asked = [];
  await page.goto(root + card);
  const note = page.locator('[data-changed-note]');
  await note.waitFor({ timeout: 30_000 });
  hold('tells', await note.getAttribute('role') === 'alert', 'nobody hears that the page has changed');
  await note.getByRole('link').click();
  await page.waitForFunction(() => document.querySelector('h1').textContent.startsWith('Quite new'));
  const again = host.asked.filter((name) => /\.(html|css|svg)$|find-data\.js$|find\.js$/.test(name) && !name.endsWith(card));
  hold('only-changed', again.length === 0, `for one changed card these were fetched too: ${again.slice(0, 4).join(', ')}`);
  host.gone = true;
  await page.goto(root + card);
  hold('new-kept', (await page.locator('h1').innerText()).startsWith('Quite new'), 'the new card is not kept in the place of the old one');
  await page.goto(root + other);
  hold('stays-kept', await page.locator('ol.steps').isVisible(), 'a card that has not changed is lost with the new version', other);
  hold('one-version', !(await names(page)).includes(versionOf(site)), `two versions are on the phone: ${await names(page)}`);
  await page.goto(`${root}kept.html`);
  await page.waitForFunction(() => document.querySelector('[data-version]').textContent.includes('bbbbbbbb'));

  host.gone = false;
  rmSync(join(host.folder, other));
  publish('cccccccc', (list) => { delete list.files[other]; });
  await page.goto(`${root}kept.html`);
  await until(async () => /cccccccc/.test(await names(page)) && !/bbbbbbbb/.test(await names(page)), 'the third version did not come');
  await page.reload();
  await page.locator('[data-list] li').first().waitFor();
  hold('withdrawn', await page.locator('[data-list] li').count() === 2 && await page.locator('[data-list] a').count() === 1, 'a card that has left the website is still offered', 'kept.html');
  host.gone = true;
  await page.goto(root + other);
  hold('withdrawn-away', await page.locator('ol.steps').count() === 0, 'a card that has left the website still opens', other);
  await page.context().close();
}

/** The service switches it off: every phone that comes by forgets what it kept. */
async function isSwitchedOff(root) {
  const { page } = await open(root + card);
  await page.locator('[data-keep]').click();
  await said(page, 'done');
  writeFileSync(join(host.folder, 'worker.js'), readFileSync(join(ROOT, 'src', 'render', 'offline', 'worker-off.js')));
  await page.goto(`${root}about.html`);
  await until(async () => await holdings(page) === '0 0', 'the worker does not go');
  host.gone = true;
  const opened = await page.goto(root + card).then(() => true, () => false);
  hold('off', !opened, 'the worker was switched off and a card still opens without the host');
  await page.context().close();
}

/** No room, no worker, no safe connection: a sentence or no button, and nothing left behind. */
async function isRefused(root) {
  const { page } = await open(root + card);
  const origin = new URL(root).origin;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30_000 });
  await page.locator('[data-keep]').click();
  const full = await said(page, 'full', 'lost', 'refused');
  hold('full', full === 'full' && await holdings(page) === '0 0', `without room it says "${full}" and leaves ${await holdings(page)}`);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  host.worker = false;
  await page.reload();
  await page.locator('[data-keep]').click();
  const refused = await said(page, 'refused');
  hold('refused', refused === 'refused' && await page.locator('[data-keep]').getAttribute('aria-pressed') === 'false', `without a worker it says "${refused}"`);
  host.worker = true;
  await page.goto(root.replace('127.0.0.1', 'cards.example') + card);
  hold('unsafe', !await page.locator('[data-keep]').isVisible(), 'a connection that is not safe shows a button that cannot work');
  await page.context().close();
}

/** A phone can put the website on its home screen, in every language. */
async function isOffered(root) {
  for (const app of files(site, 'app.json')) {
    const folder = relative(site, app).replace('app.json', '').replaceAll('\\', '/');
    const { page } = await open(`${root}${folder}index.html`);
    const devtools = await page.context().newCDPSession(page);
    const { url, errors } = await devtools.send('Page.getAppManifest');
    const wrong = [...errors.map((error) => error.message), ...(url === `${root}${folder}app.json` ? [] : [`is taken from "${url}"`])];
    // A window that keeps no trace of itself, as every test has, cannot be put on a home screen.
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    wrong.push(...installabilityErrors.map((one) => one.errorId).filter((one) => one !== 'in-incognito'));
    report.judge('home-screen', app, wrong);
    await page.context().close();
  }
}

/** The first pages of each template. */
function some() {
  const taken = new Map();
  return files(site, '.html').filter((file) => {
    const text = readFileSync(file, 'utf8');
    if (leadsOn(text)) return false;
    const name = template(text);
    taken.set(name, (taken.get(name) ?? 0) + 1);
    return taken.get(name) <= PER_TEMPLATE;
  });
}

/** From a disk no page says a word to the console, and none offers what cannot work. */
async function fromDisk() {
  const tabs = await Promise.all([0, 1].map(() => open('about:blank')));
  await each(fromStick, tabs.length, async (file, worker) => {
    const { page, noise } = tabs[worker];
    await page.goto(pathToFileURL(file).href);
    const shown = await page.locator('[data-keep]:visible, [data-kept]:visible, [data-kept-way]:visible, link[rel=manifest]').count();
    report.judge('disk', file, [...new Set(noise), ...(shown > 0 ? ['offers to keep cards, which cannot work from a disk'] : [])]);
    noise.length = 0;
  });
  for (const { page } of tabs) await page.context().close();
}

async function open(address) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) noise.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(address);
  return { page, noise };
}

/** The names of the stores. */
function names(page) {
  return page.evaluate(async () => (await caches.keys()).join(', '));
}

/** Waits for what only asking again can tell. */
async function until(good, sentence) {
  for (let step = 0; step < 120; step += 1) {
    if (await good()) return;
    await new Promise((done) => { setTimeout(done, 250); });
  }
  throw new Error(sentence);
}

/** What only a page with something kept shows, as tools for people with disabilities see it. */
async function accessible(page, file) {
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }), TAGS);
    report.judge(`axe-${colorScheme}`, join(site, file), violations.map((one) => `${one.help} (${one.id}): ${one.nodes[0].target.join(' ')}`));
  }
}

/** How many stores and workers the website has in this browser: "0 0" is none. */
function holdings(page) {
  return page.evaluate(async () => `${(await caches.keys()).length} ${(await navigator.serviceWorker.getRegistrations()).length}`);
}

/** Waits until the card says one of these of itself; gives which. */
async function said(page, ...kinds) {
  const found = await page.waitForFunction((all) => {
    const { dataset } = document.querySelector('[data-keep]');
    const text = document.querySelector('[data-keep-said]').textContent;
    return all.find((kind) => dataset[kind] === text);
  }, kinds);
  return found.jsonValue();
}

function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'worker-list.json'), 'utf8')).version;
}

/** Makes of the website on the host another version, as a build does that finds something changed. */
function publish(version, change) {
  const [list, worker] = ['worker-list.json', 'worker.js'].map((name) => join(host.folder, name));
  const read = JSON.parse(readFileSync(list, 'utf8'));
  const script = readFileSync(worker, 'utf8').replaceAll(read.version, version);
  const said = JSON.parse(JSON.stringify(read).replaceAll(read.version, version));
  change(said);
  writeFileSync(list, JSON.stringify(said));
  writeFileSync(worker, script);
}
