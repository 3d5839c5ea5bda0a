// Why: a parent looks for a card on an old telephone, with wet hands, without a network. The
// page for finding is opened from the disk and from a server and used as people use it: typed
// into, mistyped into, chosen from, gone back to, by keyboard alone, and without any script.

import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, Report, outputFolder } from './report.mjs';

const PHONE = { width: 360, height: 740 };
const KINDS = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

const output = outputFolder();
const site = join(output, 'public');
const report = new Report('find', output);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
const server = createServer((asked, answer) => {
  const path = join(site, decodeURIComponent(new URL(asked.url, 'http://x').pathname));
  if (!path.startsWith(site) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return answer.writeHead(404).end();
  answer.writeHead(200, { 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
});
try {
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const disk = pathToFileURL(`${site}/`).href;
  const served = `http://127.0.0.1:${server.address().port}/`;
  for (const [name, root] of [['disk', disk], ['server', served]]) await finds(name, root);
  await twoTaps(disk);
  await withoutScript(disk);
  await times(disk);
} finally {
  await browser.close();
  server.close();
}
report.end('the page for finding cards, from a disk and from a server');

/** Looks for cards in every way that the page has. */
async function finds(name, root) {
  const { page, noise } = await open(root, 'find.html', {});
  const file = join(site, 'find.html');
  const hold = (check, good, sentence) => report.judge(`${name}-${check}`, file, good ? [] : [sentence]);
  const titles = () => page.locator('[data-results] a').allTextContents();
  const status = () => page.locator('[role=status]').innerText();

  hold('start', (await titles()).length === 0 && (await status()).length > 10, 'before anything is asked the page shows cards, or says nothing');

  await page.keyboard.press('Tab');
  for (let step = 0; step < 20 && !(await page.evaluate(() => document.activeElement?.id === 'q')); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('bubbles');
  await page.waitForFunction(() => location.search.includes('q=bubbles'));
  const typed = await titles();
  hold('keyboard', typed.some((title) => /bubbles/i.test(title)), 'the word was typed with the keyboard alone and no card about it came');
  hold('best-first', /bubbles/i.test(typed[0] ?? ''), `the first card for "bubbles" is "${typed[0]}"`);
  hold('says', (await status()).startsWith(String(await total(page))), `${await total(page)} cards were found, and the screen reader hears "${await status()}"`);

  for (const [word, like] of [['bubbel', 'bubbles'], ['BUBBLE', 'bubbles'], ['bubles', 'bubbles'], ['diaper', 'nappy'], ['settee', 'sofa'], ['bubb', 'bubbles'], ['bubbles zebra', 'bubbles']]) {
    await ask(page, { q: word });
    const found = await titles();
    await ask(page, { q: like });
    const meant = await titles();
    hold('meant', meant.length > 0 && meant.some((title) => found.includes(title)), `"${word}" finds none of the cards for "${like}"`);
  }
  await ask(page, { q: 'xqzzy' });
  hold('nothing', (await titles()).length === 0 && (await status()).length > 20, 'a word that is nowhere does not say what to do next');

  await ask(page, { when: 'bath' });
  const bath = await all(page);
  await ask(page, { when: 'bath', age: '1' });
  const one = await all(page);
  await ask(page, { when: 'bath', age: '1', minutes: '5' });
  const short = await all(page);
  hold('combine', bath.length > one.length && one.length > short.length && short.length > 0, `choices do not narrow: ${bath.length}, ${one.length}, ${short.length}`);
  hold('subset', short.every((title) => bath.includes(title)), 'a narrower choice has a card that the wider one has not');

  const address = page.url();
  hold('address', /when=bath/.test(address) && /age=1/.test(address) && /minutes=5/.test(address), `the address does not hold the choices: ${address}`);
  await page.reload();
  hold('reload', same(await all(page), short), 'the page that was loaded again shows other cards');
  await page.locator('[data-results] a').first().click();
  hold('leads', (await page.locator('h1').innerText()) === short[0], 'the first result leads to another card');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#when')?.value === 'bath');
  hold('back', same(await all(page), short), 'going back loses the choices');

  await things(page, hold);

  await page.getByRole('button', { name: 'Start again' }).click();
  hold('again', (await titles()).length === 0 && !page.url().includes('?'), 'starting again leaves something behind');
  await ask(page, { home: true });
  const [number, most] = [await total(page), await page.locator('[data-results] a').count()];
  if (number > most) {
    await page.locator('[data-more]').click();
    const focused = await page.evaluate(() => [...document.querySelectorAll('[data-results] a')].indexOf(document.activeElement));
    hold('more', focused === most, `after "show more" the keyboard is at card ${focused + 1}, not at ${most + 1}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  hold('narrow', wide <= PHONE.width, `the page is ${wide} pixels wide on a telephone of ${PHONE.width}`);
  report.judge(`${name}-noise`, file, noise);
  await page.context().close();
}

/** What a family has to hand: more things find more cards, and those that need nothing else come first. */
async function things(page, hold) {
  const has = async (...keys) => {
    await ask(page, { with: keys });
    return all(page);
  };
  const [pans, socks] = [await has('pans'), await has('socks')];
  const both = await has('pans', 'socks');
  hold('things', pans.length > 0 && socks.length > 0 && [...pans, ...socks].every((title) => both.includes(title)), `pans find ${pans.length} cards, socks ${socks.length} and both ${both.length}`);
  const facts = await page.locator('[data-results] .meta').allInnerTexts();
  const more = facts.map((line) => line.split(' · ').slice(1).filter((name) => !['Pans and lids', 'Socks'].includes(name)).length);
  hold('things-first', more.every((count, at) => at === 0 || more[at - 1] <= count), `the cards need so many things more: ${more.join(' ')}`);
  const told = await page.locator('details.things summary').innerText();
  hold('things-told', /Pans and lids/.test(told) && /Socks/.test(told), `what was ticked does not stand on the closed list: ${told}`);
  await page.reload();
  hold('things-address', same(await all(page), both), 'the address does not hold the things');
  const nothing = await has('nothing');
  hold('things-nothing', nothing.length > 0 && nothing.every((title) => !both.includes(title)), 'a card needs nothing, and pans');
  await ask(page, { with: ['nothing'], when: 'waiting' });
  hold('things-combine', (await all(page)).length < nothing.length, 'a part of the day does not narrow what was found by things');
}

/** How long the search takes. A figure to read, not a test: it depends on what else the machine does. */
async function times(root) {
  const { page } = await open(root, 'find.html', {});
  const [most, cards] = await page.evaluate(() => {
    const box = document.querySelector('#q'), middles = [];
    for (const word of ['bubbles', 'bubbel', 's', 'washing basket', 'zzzzz', 'spoons and a towel after bath']) {
      const took = [];
      for (let time = 0; time < 9; time += 1) {
        box.value = word;
        const begun = performance.now();
        box.dispatchEvent(new Event('change', { bubbles: true }));
        took.push(performance.now() - begun);
      }
      middles.push(took.sort((a, b) => a - b)[4]);
    }
    return [Math.max(...middles), self.doorstep.cards[0].length];
  });
  console.log(`a query in ${cards} cards takes ${most.toFixed(1)} ms at most, its results shown`);
  await page.context().close();
}

/** Something for bath time with a child of one, in two taps, without a network. */
async function twoTaps(root) {
  const { page } = await open(root, 'index.html', { offline: true });
  const file = join(site, 'index.html');
  await page.getByRole('link', { name: 'Bath time' }).click();
  await page.getByRole('link', { name: 'One year old' }).click();
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => {
    const list = document.querySelector('#age-1')?.closest('section');
    const inside = (element) => { const box = element.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; };
    return [...(list?.querySelectorAll('a') ?? [])].filter(inside).length;
  });
  report.judge('two-taps', file, seen >= 2 ? [] : [`two taps show ${seen} cards for bath time with a child of one`]);
  await page.context().close();
}

/** Every card can be reached from the page for finding when no script runs. */
async function withoutScript(root) {
  const { page } = await open(root, 'find.html', { javaScriptEnabled: false });
  const file = join(site, 'find.html');
  const shown = await page.locator('[data-find]').isVisible();
  report.judge('no-script', file, shown ? ['a search box that cannot work is shown'] : []);
  for (const way of ['routines/bath.html', 'with/socks.html', 'with/nothing.html', 'areas/index.html', 'minutes.html', 'now/index.html', 'a-to-z.html']) {
    const link = page.locator(`main a[href$="${way}"]`);
    report.judge('no-script', file, (await link.count()) > 0 ? [] : [`there is no way to ${way}`]);
  }
  await page.context().close();
}

async function open(root, path, options) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => { if (message.type() === 'error') noise.push(message.text()); });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (asked) => { if (!asked.url().startsWith(root)) noise.push(`asks for ${asked.url()}`); });
  await page.goto(root + path);
  return { page, noise };
}

/** Asks for exactly this, as somebody does who fills in what they want and leaves the rest. */
async function ask(page, wanted) {
  const again = page.locator('[data-clear]');
  if (await again.isVisible()) await again.click();
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'q') await page.locator('#q').fill(value);
    else if (name === 'home') await page.locator('#home').check();
    else if (name === 'with') {
      await page.locator('details.things').evaluate((list) => { list.open = true; });
      for (const key of value) await page.locator(`[data-thing][value=${key}]`).check();
    }
    else await page.locator(`#${name}`).selectOption(value);
  }
  const [name, value] = Object.entries(wanted).at(-1);
  const last = name === 'home' ? '1' : name === 'with' ? value.at(-1) : value;
  const part = new URLSearchParams({ [name]: last }).toString();
  await page.waitForFunction((text) => location.search.includes(text), part);
}

async function total(page) {
  return Number.parseInt(await page.locator('[role=status]').innerText(), 10);
}

/** The titles of all results, those below "show more" too. */
async function all(page) {
  while (await page.locator('[data-more]').isVisible()) await page.locator('[data-more]').click();
  return page.locator('[data-results] a').allTextContents();
}

function same(one, other) {
  return one.length === other.length && one.every((title, at) => title === other[at]);
}
