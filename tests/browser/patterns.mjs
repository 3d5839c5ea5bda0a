// Why: the pattern on a printed card is for a phone held over a crumpled copy. It is
// read here as a photocopier leaves it, in black and white and coarse, and what it
// says must be a page of this very website that leads to this very card.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Report, each, files, outputFolder } from './report.mjs';
import { runTool } from './run-tool.mjs';

/** Every eighth sheet is looked at; all are made by the same few lines. */
const EVERY = 8;
const DOTS_AN_INCH = '150';

const output = outputFolder();
const site = join(output, 'public');
const report = new Report('patterns', output);
const sheets = files(site, '.pdf').filter((_, number) => number % EVERY === 0);
const work = mkdtempSync(join(tmpdir(), 'patterns-'));

await each(sheets, availableParallelism(), async (pdf) => {
  const copy = join(work, relative(site, pdf).replaceAll(sep, '-'));
  await runTool('pdftoppm', ['-r', DOTS_AN_INCH, '-mono', '-singlefile', pdf, copy]);
  const read = (await runTool('zbarimg', ['--raw', '-q', '--nodbus', '-Sdisable', '-Sqrcode.enable', `${copy}.pbm`])).out.trim();
  report.judge('read', pdf, leadsTo(read, pdf));
  const words = (await runTool('pdftotext', ['-enc', 'UTF-8', '-f', '1', '-l', '1', pdf, '-'])).out;
  const address = read.replace(/^https:\/\//, '').replace(/\/$/, '');
  report.judge('words', pdf, words.includes(address) ? [] : [`the words beside it are not "${address}"`]);
});
rmSync(work, { recursive: true });
report.end(`${sheets.length} sheets, read from black-and-white copies`);

/** What is wrong with an address that was read from a sheet. */
function leadsTo(read, pdf) {
  const [, folder, code] = /\/((?:[a-z]{2}\/)?)c\/([a-z0-9]+)\/$/.exec(read) ?? [];
  if (!code) return [read ? `it says "${read}"` : 'no pattern can be read'];
  // A sheet in another language leads to the card in that language.
  const own = relative(site, pdf).split(sep)[0];
  const wanted = own === 'activities' ? '' : `${own}/`;
  if (folder !== wanted) return [`the address is in "${folder}" and the sheet in "${wanted}"`];
  const way = join(site, folder, 'c', code, 'index.html');
  if (!existsSync(way)) return [`there is no page for the code ${code}`];
  const card = `${basename(dirname(pdf))}/${basename(pdf).replace(/\.[a-z0-9.-]*pdf$/, '')}.html`;
  return readFileSync(way, 'utf8').includes(`activities/${card}`) ? [] : [`the code ${code} does not lead to ${card}`];
}
