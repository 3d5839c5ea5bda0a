// Why: a family's page must open for whoever holds its card, and for nobody else; whatever goes wrong, the
// reader is told so in words, sees no content, and leaves nothing behind on a shared phone. Each page that a
// build has sealed is opened here in real browsers, from a disk, from a host and from an unsafe address, from
// the link and from the code, and in every wrong way.

import { createServer } from 'node:http';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, HERE, ROOT, Report, files, outputFolder } from './report.mjs';
import { firefox, webkit } from './other-browsers.mjs';

const KEYS = process.argv[3] ?? join(ROOT, 'tests', 'doorstep', 'keys.toml');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const UNSAFE = 'families.example';

const output = outputFolder();
const site = join(output, 'families-online');
const report = new Report('sealed', output);
const place = mkdtempSync(join(tmpdir(), 'doorstep-sealed-'));
const axe = readFileSync(join(HERE, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const pages = keys(readFileSync(KEYS, 'utf8')).filter((page) => existsSync(join(site, page.name, 'index.html')));
const [first, second] = pages;
const served = { asked: [], folder: site };
const server = createServer(serve);
const times = { link: [], code: [] };
const hold = (check, good, sentence, name = first.name) => report.judge(check, join(site, name, 'index.html'), good ? [] : [sentence]);

let host;
let browser;
try {
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  host = server.address().port;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', `--host-resolver-rules=MAP ${UNSAFE} 127.0.0.1`] });
  for (const part of [opens, isTypedInManyWays, isToldWhatIsWrong, leavesNothing, runsNothingElse, isHidden, isSaved, isPrinted, speaks, comesToAnEnd, says]) {
    try { await part(); } catch (error) { report.failed(part.name, site, `the browser could not finish: ${error.message.split('\n')[0]}`); }
  }
  await browser.close();
  for (const [name, launch] of [['firefox', firefox], ['webkit', webkit]]) await elsewhere(name, launch);
} finally {
  await browser?.close();
  server.close();
  rmSync(place, { recursive: true, force: true });
}
const middle = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]?.toFixed(0);
report.end(`${pages.length} pages; from the link in ${middle(times.link)} ms, from the code in ${middle(times.code)} ms`);

/** The pages of a key file. */
function keys(text) {
  return text.split('[[page]]').slice(1).map((part) => Object.fromEntries([...part.split('\n[')[0].matchAll(/^(\w+) = "(.*)"$/gm)].map(([, name, value]) => [name, value])));
}

/** Answers as a host does, with the headers that the output names. */
function serve(asked, answer) {
  const path = decodeURIComponent(new URL(asked.url, 'http://x').pathname);
  served.asked.push(path);
  const file = join(served.folder, path.endsWith('/') ? `${path}index.html` : path);
  const there = statSync(file, { throwIfNoEntry: false })?.isFile();
  const headers = Object.fromEntries(readFileSync(join(site, '_headers'), 'utf8').split('\n').filter((line) => line.startsWith('  ')).map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));
  // A host without https would break its own promise.
  delete headers['Strict-Transport-Security'];
  answer.writeHead(there ? 200 : 404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  answer.end(readFileSync(there ? file : join(site, '404.html')));
}

function addresses(page) {
  const disk = pathToFileURL(join(site, page.name, 'index.html')).href;
  return { disk, host: `http://127.0.0.1:${host}/${page.name}/` };
}

/** A fresh phone on a page. */
async function at(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function isOpen(page) {
  return page.locator('#inside article').waitFor({ timeout: 5000 });
}

/** What the page says to its reader. */
async function said(page) {
  return (await page.locator('#said').isVisible()) ? (await page.locator('#said').textContent()).trim() : '';
}

function words(page, id, language = 'en-GB') {
  return page.locator(`#words div[lang="${language}"] p[data-id="${id}"]`).textContent();
}

function isShut(page) {
  return page.evaluate(() => document.querySelector('#inside').hidden && document.querySelector('#inside').childNodes.length === 0);
}

async function type(page, code) {
  await page.locator('#code').fill(code);
  await page.locator('#typed button').click();
}

/** Waits until the page says this. */
async function tells(page, id, language) {
  const wanted = await words(page, id, language);
  await page.waitForFunction((text) => !document.querySelector('#said').hidden && document.querySelector('#said').textContent === text, wanted, { timeout: 5000 }).catch(() => {});
  return (await said(page)) === wanted && (await isShut(page));
}

/** Each page opens with its own link and its own code, from a disk and from a host. */
async function opens() {
  for (const one of pages) {
    for (const [from, address] of Object.entries(addresses(one))) {
      let page = await at('about:blank');
      let start = performance.now();
      await page.goto(`${address}#${one.link}`);
      await isOpen(page);
      times.link.push(performance.now() - start);
      const article = page.locator('#inside article');
      const text = await article.innerText();
      hold(`link-${from}`, text.length > 400 && await page.locator('#inside table td[data-day][data-try]').count() > 6, 'it holds no chart with its grid', one.name);
      hold(`plain-${from}`, !(await page.locator('#plain').isVisible()) && !(await page.locator('#door').isVisible()), 'the words for other readers stay', one.name);
      hold(`title-${from}`, await page.title() === 'Private page', `its title is "${await page.title()}"`, one.name);
      hold(`address-${from}`, !(await page.evaluate(() => location.href)).includes(one.link), 'the secret stays in the address', one.name);
      hold(`language-${from}`, await page.evaluate(() => document.documentElement.lang === document.querySelector('#inside article').lang && document.documentElement.dir === document.querySelector('#inside article').dir), 'the page does not speak the language of what it holds', one.name);
      hold(`pictures-${from}`, await page.locator('#inside img').evaluateAll((all) => all.every((img) => img.complete && img.naturalWidth > 0 && img.src.startsWith('data:'))), 'a picture in it does not show', one.name);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      hold(`width-${from}`, wide <= 0, `it is ${wide} pixels wider than a phone`, one.name);
      await page.context().close();

      page = await at(address);
      start = performance.now();
      await type(page, one.code);
      await isOpen(page);
      times.code.push(performance.now() - start);
      hold(`code-${from}`, await page.locator('#inside article').innerText() === text, 'the code opens something else than the link', one.name);
      await page.context().close();
    }
  }
}

/** However a parent types the code, it is the same code. */
async function isTypedInManyWays() {
  const arabic = (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  const ways = [(code) => code.toLowerCase(), (code) => code.replaceAll('-', ' '), (code) => code.replaceAll('-', ''), (code) => ` ${code.split('').join(' ')} `, (code) => code.replaceAll('0', 'O').replaceAll('1', 'l'), (code) => code.replaceAll('0', 'o').replaceAll('1', 'I'), (code) => code.replaceAll('-', '–'), (code) => `\u200e${code}\u200f`, arabic];
  for (const [number, way] of ways.entries()) {
    const page = await at(addresses(first).host);
    await type(page, way(first.code));
    await isOpen(page).then(() => hold('typed', true), () => hold('typed', false, `way ${number} of typing the code does not open the page`));
    await page.context().close();
  }
}

/** A change to what was sealed, as a file below another folder. */
function changed(change, name = first.name) {
  const folder = join(place, String(Math.random()).slice(2), name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), change(readFileSync(join(site, first.name, 'index.html'), 'utf8')));
  return pathToFileURL(join(folder, 'index.html')).href;
}

/** Everything that can be wrong is told in its own words, and nothing is shown. */
async function isToldWhatIsWrong() {
  const { host: address, disk } = addresses(first);
  const slip = first.code.replace(/[0-9A-Z]/, (letter) => (letter === '7' ? '8' : '7'));
  const codes = [['length', first.code.slice(0, -1)], ['length', `${first.code}7`], ['length', ''], ['slip', slip], ['slip', first.code.replace(/.$/, (c) => (c === '3' ? '4' : '3'))], ['slip', first.code.replace(/^./, '!')], ['wrong-code', second.code], ['length', 'x'.repeat(80)]];
  for (const from of [address, disk]) {
    const page = await at(from);
    for (const [id, code] of codes) {
      await type(page, code);
      hold(`told-${id}`, await tells(page, id), `"${code}" is answered with "${await said(page)}"`);
    }
    await type(page, first.code);
    await isOpen(page);
    hold('after-trouble', await said(page) === '', 'something is still said after the page was opened');
    await page.context().close();
  }
  const last = first.link.slice(0, -1);
  const links = [['wrong-link', second.link], ['link', last], ['link', `${first.link}AA`], ['link', 'hello'], ['link', `${last}!`], ['link', '%00'], ['wrong-link', `${first.link.split('').reverse().join('')}`]];
  for (const from of [address, disk]) {
    for (const [id, link] of links) {
      const page = await at(`${from}#${link}`);
      hold(`told-${id}`, await tells(page, id), `#${link} is answered with "${await said(page)}"`);
      hold('taken-out', !(await page.evaluate(() => location.hash)), 'what stood behind # is still in the address');
      await page.context().close();
    }
    // What programs hang on to an address does no harm.
    for (const more of ['&utm_source=x', '?fbclid=1', '%3D']) {
      const page = await at(`${from}#${first.link}${more}`);
      await isOpen(page).then(() => hold('hung-on', true), () => hold('hung-on', false, `with ${more} behind it the link does not open the page`));
      await page.context().close();
    }
  }
  // A host that answers every address below a page with the page itself.
  served.folder = join(place, 'mangled');
  mkdirSync(join(served.folder, first.name), { recursive: true });
  cpSync(join(site, first.name, 'index.html'), join(served.folder, first.name, `#${first.link}`));
  let page = await at(`${address}%23${first.link}`);
  hold('told-mangled', await tells(page, 'mangled'), `a link whose # became %23 is answered with "${await said(page)}"`);
  hold('taken-out', !(await page.evaluate(() => location.href)).includes(first.link), 'a mangled secret is still in the address');
  await page.context().close();
  // Another family's folder.
  rmSync(served.folder, { recursive: true });
  mkdirSync(join(served.folder, second.name), { recursive: true });
  cpSync(join(site, first.name, 'index.html'), join(served.folder, second.name, 'index.html'));
  for (const link of [first.link, second.link, '']) {
    page = await at(`${addresses(second).host}#${link}`);
    hold('told-moved', await tells(page, 'moved') && !(await page.locator('#typed').isVisible()), `a page in another's place is answered with "${await said(page)}"`);
    await page.context().close();
  }
  served.folder = site;
  page = await at(`${address.replace(first.name, 'zzzz')}#${first.link}`);
  hold('told-not-found', (await page.locator('p').count()) >= 10 && (await page.locator('script').count()) === 0, 'an address with no page is not answered in every language');
  await page.context().close();
  const element = (other) => other.match(/<template id="sealed"[^]*<\/template>/)[0];
  const flipped = (name) => (text) => text.replace(new RegExp(`(data-${name}=")(.)`), (_, head, letter) => head + (letter === 'A' ? 'B' : 'A'));
  const cases = [
    ['wrong-link', flipped('link')], ['wrong-link', flipped('publication')], ['damaged', flipped('once')],
    ['damaged', (text) => text.replace(/(">)(.)([^]{100})/, (whole) => whole)],
    ['damaged', (text) => text.replace(/(<template[^>]*>)(.)/, (_, head, letter) => head + (letter === 'A' ? 'B' : 'A'))],
    ['damaged', (text) => text.replace(/(<template[^>]*>)[A-Za-z0-9+/]{4}/, '$1')],
    ['damaged', (text) => text.replace(/.{400}<\/template>/, '</template>')],
    ['damaged', (text) => text.replace(/<template id="sealed"[^]*<\/template>/, '<template id="sealed"></template>')],
    ['damaged', (text) => text.replace('data-rounds="600000"', 'data-rounds="1"')],
    // The content of another family's page in this one.
    ['wrong-link', (text) => text.replace(/<template id="sealed"[^]*<\/template>/, element(readFileSync(join(site, second.name, 'index.html'), 'utf8')).replace(second.name, first.name))],
  ].filter((_, number) => number !== 3);
  for (const [id, change] of cases) {
    page = await at(`${changed(change)}#${first.link}`);
    hold(`told-${id}`, await tells(page, id), `a changed page is answered with "${await said(page)}"`);
    await page.context().close();
  }
  page = await at(changed(flipped('code')));
  await type(page, first.code);
  hold('told-wrong-code', await tells(page, 'wrong-code'), `a changed page is answered with "${await said(page)}"`);
  await page.context().close();
  // No WebCrypto where the address is not safe; no script at all.
  page = await at(`http://${UNSAFE}:${host}/${first.name}/#${first.link}`);
  hold('told-insecure', await tells(page, 'insecure') && !(await page.locator('#typed').isVisible()), `plain http is answered with "${await said(page)}"`);
  hold('taken-out', !(await page.evaluate(() => location.hash)), 'the secret stays in an unsafe address');
  await page.context().close();
  for (const from of Object.values(addresses(first))) {
    page = await at(`${from}#${first.link}`, { javaScriptEnabled: false });
    const plain = await page.locator('#plain p:visible').count();
    hold('told-no-script', plain >= 10 && !(await page.locator('#door').isVisible()), `without a script ${plain} sentences are seen`);
    await page.context().close();
  }
}

/** Nothing is asked of anybody, and nothing stays on the phone. */
async function leavesNothing() {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); });
  await page.goto(`${addresses(first).host}#${first.link}`);
  await isOpen(page);
  hold('no-request', asked.length === 1, `it asks for ${asked.join(', ')}`);
  const kept = await page.evaluate(async () => ({ local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, bases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length, state: history.state, name: window.name }));
  hold('no-storage', Object.values(kept).every((one) => !one), `it keeps ${JSON.stringify(kept)}`);
  hold('no-cookies', (await context.cookies()).length === 0, 'it sets a cookie');
  // Somewhere else and back again: what was open is shut.
  await page.goto('about:blank');
  await page.goBack();
  hold('back', await isShut(page), 'the button that leads back shows the page again');
  await context.close();
}

/** The policy lets nothing run but the page's own script. */
async function runsNothingElse() {
  for (const from of Object.values(addresses(first))) {
    const page = await at(`${from}#${first.link}`);
    await isOpen(page);
    const ran = await page.evaluate(async () => {
      const article = document.querySelector('#inside article');
      const script = document.createElement('script');
      script.textContent = 'window.planted = 1';
      article.append(script);
      article.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.planted = 2"><a href="javascript:window.planted=3" id="trap">x</a><style>body { color: rgb(1, 2, 3) }</style><p id="styled" style="color: rgb(4, 5, 6)">x</p>');
      document.querySelector('#trap').click();
      const frame = await new Promise((done) => { const one = new Image(); one.onload = () => done('a picture of another place'); one.onerror = () => done(''); one.src = 'http://127.0.0.1:1/x.png'; });
      const fetched = await fetch('data:,x').then(() => 'fetch', () => '');
      const colours = [getComputedStyle(document.body).color, getComputedStyle(document.querySelector('#styled')).color];
      await new Promise((done) => { setTimeout(done, 50); });
      return { planted: window.planted, frame, fetched, styled: colours.includes('rgb(1, 2, 3)') || colours.includes('rgb(4, 5, 6)') };
    });
    hold('policy', !ran.planted && !ran.frame && !ran.fetched && !ran.styled, `what was planted in the page works: ${JSON.stringify(ran)}`);
    await page.context().close();
  }
  const text = readFileSync(join(site, first.name, 'index.html'), 'utf8');
  hold('policy-text', /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; img-src data:; base-uri 'none'; form-action 'none'">/.test(text), 'its policy is not the strict one');
}

/** One tap, and nothing is to be seen; and the button that leads back does not bring it back. */
async function isHidden() {
  for (const from of Object.values(addresses(first))) {
    const page = await at(`${from}#${first.link}`);
    await isOpen(page);
    const box = await page.locator('#hide').boundingBox();
    hold('hide-size', box.height >= 44 && box.y < 100, 'the button that hides the page is small or far away');
    await page.locator('#hide').click();
    await page.waitForURL('about:blank');
    await page.goBack({ timeout: 1000 }).catch(() => {});
    hold('hidden', !(await page.locator('#inside article').count()), 'what was hidden can be brought back');
    await page.context().close();
  }
}

/** What is saved is still shut, and opens with the code. */
async function isSaved() {
  const page = await at(`${addresses(first).host}#${first.link}`);
  await isOpen(page);
  const text = await page.locator('#inside article').innerText();
  const goal = await page.locator('#inside .goal').first().innerText();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  const file = join(place, 'saved.html');
  await download.saveAs(file);
  hold('saved-name', download.suggestedFilename() === 'private-page.html', `it is saved as ${download.suggestedFilename()}`);
  hold('saved-shut', !readFileSync(file, 'utf8').includes(goal), 'the saved page can be read without a key');
  await page.context().close();
  const saved = await at(pathToFileURL(file).href);
  hold('saved-asks', await isShut(saved) && await saved.locator('#typed').isVisible(), 'the saved page does not ask for the code');
  await type(saved, first.code);
  await isOpen(saved);
  hold('saved-opens', await saved.locator('#inside article').innerText() === text, 'the saved page opens with something else');
  await saved.context().close();
}

/** On paper stands what was opened, without its buttons. */
async function isPrinted() {
  const page = await at(`${addresses(first).host}#${first.link}`);
  await isOpen(page);
  await page.emulateMedia({ media: 'print' });
  hold('print', await page.locator('#inside .goal').first().isVisible() && !(await page.locator('#hide').isVisible()), 'paper shows the buttons or no goal');
  const cell = await page.locator('#inside td').first().boundingBox();
  hold('print-boxes', cell.width >= 37 && cell.height >= 37, `a box is ${cell.width} by ${cell.height} pixels on paper; ten millimetres are 38`);
  await page.context().close();
}

/** The shell speaks every language and is accessible; so is what it opens. */
async function speaks() {
  const page = await at(addresses(first).host);
  const languages = await page.locator('#tongues button').evaluateAll((all) => all.map((one) => one.lang));
  hold('languages', languages.length >= 10, `the shell speaks ${languages.join(', ')}`);
  for (const language of languages) {
    await page.locator(`#tongues button[lang="${language}"]`).click();
    await type(page, 'x');
    const empty = await page.locator('[data-word]').evaluateAll((all) => all.filter((one) => !one.textContent.trim()).map((one) => one.dataset.word));
    const direction = await page.evaluate(() => document.documentElement.dir);
    hold('spoken', await tells(page, 'length', language) && empty.length === 0 && direction === (['ar', 'ur'].includes(language) ? 'rtl' : 'ltr'), `${language}: ${empty.join(', ')} ${direction}`);
  }
  await look(page, 'the shell');
  await type(page, first.code);
  await isOpen(page);
  await look(page, 'what it opens');
  await page.context().close();
  const polish = await at(addresses(first).host, { locale: 'pl-PL' });
  hold('own-language', await polish.evaluate(() => document.documentElement.lang) === 'pl', 'a Polish phone is not spoken to in Polish');
  await polish.context().close();
}

async function look(page, what) {
  // The policy keeps out what is added to a page; the tool is run in it by the browser itself.
  const found = await page.evaluate(`${axe}; axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`);
  hold('access', found.violations.length === 0, `${what}: ${found.violations.map((one) => `${one.id} (${one.nodes.map((node) => node.target).join('; ')})`).join(', ')}`);
}

/** After its last day the page opens no more. */
async function comesToAnEnd() {
  const page = await at('about:blank');
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto(`${addresses(first).host}#${first.link}`);
  hold('over', await tells(page, 'over'), `after its last day it says "${await said(page)}"`);
  await page.context().close();
}

/** Nothing that can be read stands outside the seal. */
async function says() {
  const page = await at(`${addresses(first).host}#${first.link}`);
  await isOpen(page);
  const inside = await page.locator('#inside article').innerText();
  const lines = inside.split('\n').map((line) => line.trim()).filter((line) => line.length > 14);
  const written = files(site).map((file) => readFileSync(file, 'utf8')).join('\n');
  const readable = lines.filter((line) => written.includes(line));
  hold('unreadable', lines.length > 20 && readable.length === 0, `${readable.length} lines of the page stand outside the seal`);
  await page.context().close();
}

/** The same, in short, in another browser. */
async function elsewhere(name, launch) {
  let other;
  try { other = await launch(place); } catch (error) { return report.failed(name, site, `it cannot be started: ${error.message}`); }
  if (!other) { console.log(`sealed: ${name} is not installed here and was left out`); return; }
  try {
    const { disk, host: address } = addresses(first);
    const state = `return { text: document.querySelector('#inside').textContent, said: document.querySelector('#said').hidden ? '' : document.querySelector('#said').textContent, hash: location.hash }`;
    const until = async (good) => {
      const end = Date.now() + 10000;
      let seen = {};
      while (Date.now() < end) { seen = await other.run(state); if (good(seen)) break; await new Promise((done) => { setTimeout(done, 20); }); }
      return seen;
    };
    const enter = (code) => `document.querySelector('#code').value = ${JSON.stringify(code)}; document.querySelector('#typed button').click(); return 1`;
    const opened = (seen) => seen.text?.length > 400;
    for (const [from, at] of [['host', address], ['disk', disk]]) {
      await other.go('about:blank');
      let start = performance.now();
      await other.go(`${at}#${first.link}`);
      let seen = await until(opened);
      const link = performance.now() - start;
      hold(`${name}-link-${from}`, opened(seen) && !seen.hash, `it says "${seen.said}" and ${seen.hash}`);
      await other.go('about:blank');
      await other.go(at);
      start = performance.now();
      await other.run(enter(first.code.toLowerCase()));
      seen = await until(opened);
      console.log(`sealed: ${name} from ${from === 'host' ? 'a host' : 'a disk'}: from the link in ${link.toFixed(0)} ms, from the code in ${(performance.now() - start).toFixed(0)} ms`);
      hold(`${name}-code-${from}`, opened(seen), `it says "${seen.said}"`);
      await other.go('about:blank');
      await other.go(at);
      await other.run(enter(second.code));
      seen = await until((one) => one.said?.length > 60);
      hold(`${name}-wrong-${from}`, !seen.text && seen.said.length > 60, 'another code is not answered, or opens the page');
      await other.go('about:blank');
      await other.go(`${at}#${second.link}`);
      seen = await until((one) => one.said?.length > 60);
      hold(`${name}-other-${from}`, !seen.text && seen.said.length > 60, 'another link is not answered, or opens the page');
    }
    await other.go(`${changed((text) => text.replace(/(<template[^>]*>)(.)/, (_, head, letter) => head + (letter === 'A' ? 'B' : 'A')))}#${first.link}`);
    const seen = await until((one) => one.said?.length > 30);
    hold(`${name}-damaged`, !seen.text && seen.said.length > 30, 'a damaged page is not answered, or opens');
  } catch (error) {
    report.failed(name, site, `it could not finish: ${error.message}`);
  } finally {
    await other.close();
  }
}
