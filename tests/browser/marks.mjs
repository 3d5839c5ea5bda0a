// Why: a week that a parent marks at home must come back as it was marked, and as nothing else. The page's own
// script is held to the weeks and codes that the program wrote; then a week goes the whole way in a real
// browser: a sealed page is made and opened, marked by finger and by keyboard, kept and forgotten, its code is
// keyed in with `doorstep visit`, and the next review counts it.

import { createServer } from 'node:http';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { chromium } from 'playwright-core';
import { CHROMIUM, HERE, ROOT, Report } from './report.mjs';

const BINARY = resolve(process.argv[2] ?? join(ROOT, 'target', 'release', 'doorstep'));
const KEYS = resolve(process.argv[3] ?? join(ROOT, 'tests', 'doorstep', 'keys.toml'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CHILD = 'p014';
const TODAY = '2026-11-22';

const place = mkdtempSync(join(tmpdir(), 'doorstep-marks-'));
const report = new Report('marks', place);
const hold = (check, good, sentence) => report.judge(check, place, good ? [] : [sentence]);
const axe = readFileSync(join(HERE, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const script = join(ROOT, 'src', 'seal', 'marks.js');
vm.runInThisContext(readFileSync(script, 'utf8'), { filename: script });
const { encode, decode } = globalThis.doorstepMarks;
const weeks = JSON.parse(readFileSync(join(HERE, 'fixtures', 'weeks.json'), 'utf8'));
const asked = [];
const server = createServer(serve);

/** Calls the program in the copy of the service. */
const doorstep = (...given) => spawnSync(BINARY, [...given, '--root', place], { encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) } });

isTheSameCode();
cpSync(join(ROOT, 'content'), join(place, 'content'), { recursive: true });
const before = reviewed();
const built = doorstep('build', '--date', TODAY, '--child', CHILD, '--keys', KEYS, '--output', join(place, 'output'));
const pages = keys().filter((page) => page.child === CHILD && statSync(join(place, 'output', 'families-online', page.name), { throwIfNoEntry: false }));
hold('build', pages.length > 1, `the pages of ${CHILD} were not made: ${built.stderr}`);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
let code = '';
try {
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  for (const page of pages) {
    try { code = await isMarked(page); } catch (error) { report.failed('marked', place, `the browser could not finish: ${error.message.split('\n')[0]}`); }
  }
} finally {
  await browser.close();
  server.close();
}
comesBack(code);
rmSync(place, { recursive: true, force: true });
report.end(`${weeks.length} weeks, ${pages.length} pages, and one week all the way`);

/** The script gives each week the code that the program gives it, and back, and takes no slip. */
function isTheSameCode() {
  const wrong = [];
  for (const one of weeks) {
    const made = encode(one, one.week);
    if (made !== one.code) wrong.push(`${one.code} is ${made}`);
    if (JSON.stringify(decode(one, one.code.toLowerCase().replaceAll(' ', '-'))) !== JSON.stringify(one.week)) wrong.push(`${one.code} is not read`);
    const plain = one.code.replaceAll(' ', '');
    for (let at = 0; at < plain.length; at += 1) {
      const other = plain[at] === '7' ? 'K' : '7';
      if (decode(one, plain.slice(0, at) + other + plain.slice(at + 1))) wrong.push(`${one.code} passes with a slip at ${at}`);
      const next = plain[at + 1];
      if (next && next !== plain[at] && decode(one, plain.slice(0, at) + next + plain[at] + plain.slice(at + 2))) wrong.push(`${one.code} passes with two swapped at ${at}`);
    }
    if (decode(one, plain.slice(1)) || decode({ ...one, bound: one.bound ^ 1 }, one.code)) wrong.push(`${one.code} passes where it is not whole or another's`);
  }
  report.judge('same-code', join(HERE, 'fixtures', 'weeks.json'), wrong.slice(0, 5));
}

/** Marks a week on one adult's page, and gives its code. */
async function isMarked(page) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const address = `http://127.0.0.1:${server.address().port}/${page.name}/#${page.link}`;
  const open = async () => {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => report.failed('script', place, error.message));
    await tab.goto(address);
    await tab.waitForSelector('.box');
    return tab;
  };
  let tab = await open();
  const boxes = tab.locator('table[data-grid] .box');
  const kept = () => tab.evaluate(() => Object.entries(localStorage).flat().join(' '));
  const [first, second] = [boxes.nth(0), boxes.nth(1)];
  const days = await tab.locator('table[data-grid] thead th').count() - 1;
  await first.tap().catch(() => first.click());
  hold('tap', (await first.textContent()) === 'y', 'a tap does not make the first mark');
  const size = await first.boundingBox();
  hold('size', size.height >= 44 && size.width >= 24, `a box is ${size.width} × ${size.height}`);
  const name = (await first.getAttribute('aria-label')) ?? '';
  hold('name', name.includes('17') && /alone|samodzielnie/.test(name), `a box is called ${name}`);
  await first.focus();
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  hold('keys', (await second.textContent()) === 'h', 'arrow and Enter do not mark');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('y');
  hold('typed', (await boxes.nth(days + 1).textContent()) === 'y', 'a mark cannot be typed');
  await tab.keyboard.press('Backspace');
  await tab.keyboard.press('h');
  hold('status', (await tab.locator('.marking [role=status]').first().textContent()).includes('18'), 'what was marked is not said');
  hold('stops', (await tab.locator('.box[tabindex="0"]').count()) === 1, 'the tabulator stops at more than one box');
  hold('hidden', !(await tab.locator('.week-code').isVisible()), 'the code shows before it is asked for');
  await tab.locator('.show').click();
  const shown = await tab.locator('.week-code').textContent();
  const body = await tab.evaluate(() => ({ ...document.querySelector('tbody[data-bound]').dataset, places: document.querySelector('tbody[data-bound]').rows.length, number: Number(document.querySelector('[data-grid]').dataset.grid) }));
  const sheet = { number: body.number, places: body.places, bound: Number(body.bound), marks: JSON.parse(body.marks) };
  const week = decode(sheet, shown);
  hold('code', JSON.stringify(week?.slice(0, 3)) === '[[1,0,0],[0,2,0],[0,0,0]]', `the code ${shown} says ${JSON.stringify(week)}`);
  const message = decodeURIComponent(await tab.locator('.message').getAttribute('href'));
  hold('message', message.startsWith('sms:?&body=') && message.endsWith(shown) && !/Teo|Wi/.test(message), `the message is ${message}`);
  hold('unasked', (await kept()) === '', 'something is kept without being asked for');
  await tab.evaluate(axe);
  const found = await tab.evaluate((tags) => globalThis.axe.run('.chart', { runOnly: tags }), TAGS);
  report.judge('axe', place, found.violations.map((one) => `${one.id}: ${one.nodes[0].html}`));

  await tab.locator('.keep').click();
  await tab.waitForFunction(() => localStorage.length === 1);
  const text = await kept();
  hold('shut', /^week-[0-9a-f]{16}-[0-9a-f]{16} [0-9a-f]+$/.test(text), `what is kept can be read: ${text.slice(0, 60)}`);
  await tab.close();
  tab = await open();
  await tab.waitForFunction(() => document.querySelector('.box').textContent === 'y').catch(() => {});
  hold('again', (await tab.locator('.box').nth(1).textContent()) === 'h', 'the marks are not there again');
  await tab.locator('.box').nth(2).click();
  await tab.waitForTimeout(200);
  hold('grows', (await kept()) !== text && (await kept()).length === text.length, 'a new mark is not kept, or shows in the length');
  await tab.locator('.box').nth(2).press('Backspace');
  await tab.locator('.keep').click();
  await tab.waitForFunction(() => localStorage.length === 0);
  await tab.close();
  tab = await open();
  await tab.waitForTimeout(300);
  hold('forgotten', (await tab.locator('.box').first().textContent()) === '', 'what was forgotten is there');
  await tab.locator('#hide').click();
  hold('hide', (await tab.locator('.box').count()) === 0, 'the grid stays when the page is hidden');
  await context.close();
  const strange = asked.splice(0).filter((path) => path !== `/${page.name}/` && path !== '/favicon.ico');
  hold('asks', strange.length === 0, `the page asked for ${strange.join(', ')}`);
  return shown;
}

/** The code is keyed in, once and for the right child, and the next review counts the week. */
function comesBack(shown) {
  const groups = shown.split(' ');
  const visit = join(place, 'content', 'children', CHILD, 'visits', `${TODAY}.md`);
  const there = () => statSync(visit, { throwIfNoEntry: false });
  const slip = doorstep('visit', CHILD, ...groups.slice(0, 2), groups[2].replace(/.$/, (last) => (last === '7' ? 'K' : '7')));
  hold('slip', slip.status === 2 && /group 3/.test(slip.stderr) && !there(), `a slip gives ${slip.stderr}`);
  const other = doorstep('visit', 'p017', ...groups);
  hold('other', other.status === 2 && /fits chart \d+ of p014/.test(other.stderr) && !there(), `for another child it gives ${other.stderr}`);
  const taken = doorstep('visit', CHILD, ...groups);
  hold('taken', taken.status === 0 && /Tue 17 Nov {2}1 alone\n {2}Wed 18 Nov {2}2 with help/.test(taken.stdout), `the week gives ${taken.stdout}${taken.stderr}`);
  hold('written', there() && /\n {2}- \{chart: 18, marks: \["y", h h\]\}\n/.test(readFileSync(visit, 'utf8')), 'the week is not in the visit');
  const text = readFileSync(visit, 'utf8');
  const again = doorstep('visit', CHILD, groups.join('').toLowerCase());
  hold('again', again.status === 0 && /written down already/.test(again.stdout) && readFileSync(visit, 'utf8') === text, `a second time gives ${again.stdout}${again.stderr}`);
  const after = reviewed();
  hold('counted', after && before && after.days - before.days === 2 && after.tries - before.tries === 3 && after.met - before.met === 1, `the review says ${JSON.stringify(before)} and then ${JSON.stringify(after)}`);
}

/** What a review held on the day after counts of practice at home, as the family reads it. */
function reviewed() {
  const folder = join(place, 'content', 'children', CHILD, 'reviews');
  const [first] = readdirSync(folder).sort().reverse();
  const next = '2026-11-23.md';
  if (first !== next) {
    const text = readFileSync(join(folder, first), 'utf8').replace(/(period: \{from: [\d-]+, to: )[\d-]+/, `$1${TODAY}`);
    renameSync(join(folder, first), join(folder, next));
    writeFileSync(join(folder, next), text);
  }
  const output = join(place, 'reviewed');
  doorstep('build', '--date', '2026-11-23', '--child', CHILD, '--audience', 'family', '--output', output);
  const papers = readdirSync(output, { recursive: true }).filter((path) => path.startsWith(join('families', CHILD)) && path.includes('review'));
  if (papers.length === 0) return null;
  const text = execFileSync('pdftotext', [join(output, papers[0]), '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\s+/g, ' ');
  const said = /you practised on (\d+) days: (\d+) tries, and (\d+) of them/.exec(text);
  return said && { days: Number(said[1]), tries: Number(said[2]), met: Number(said[3]) };
}

/** The pages of the key file. */
function keys() {
  return readFileSync(KEYS, 'utf8').split('[[page]]').slice(1).map((part) => Object.fromEntries([...part.split('\n[')[0].matchAll(/^(\w+) = "(.*)"$/gm)].map(([, name, value]) => [name, value])));
}

function serve(request, answer) {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  asked.push(path);
  const file = join(place, 'output', 'families-online', path.endsWith('/') ? `${path}index.html` : path);
  const there = statSync(file, { throwIfNoEntry: false })?.isFile();
  answer.writeHead(there ? 200 : 404, { 'Content-Type': there ? 'text/html; charset=utf-8' : 'text/plain' }).end(there ? readFileSync(file) : 'nothing');
}
