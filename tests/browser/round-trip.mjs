// Why: a sheet is also heard, searched and copied out of, in ten languages and five
// kinds of letters, and a PDF can be right to the eye and to every validator while the
// words that come out of it are others. Here each sheet is read with PDFium, as a
// browser reads it, and held against the records that it was made from: every sentence
// of the card must come out whole and in order, and nothing may come out that neither
// the card nor the theme's words have.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { ROOT, Report, files, outputFolder } from './report.mjs';

/** Fields of a card that do not stand on its sheet, or not in these words. */
const NO_PROSE = new Set(['translates', 'checked_on', 'items', 'ages', 'minutes', 'routines', 'at_hand', 'alert', 'symbol', 'before', 'after', 'reminder', 'reviewed', 'on', 'photo', 'picture', 'pictures', 'with']);
/** Papers that carry every field. */
const WHOLE = /\/[a-z0-9-]+(\.large-print)?\.pdf$/;
/** Languages that are written from the right. */
const FROM_THE_RIGHT = new Set(['ar', 'ur']);
/** How many words may stand between two pieces of a sentence: those of the rest of its lines. */
const NEAR = 60;
/** Of the service's own language every so many cards; of the others all. */
const EVERY = 8;
/**
 * What PDFium does by itself to text from the right, whatever the file says (looked up
 * in the file: its tables and its order are right). Each is counted, and no other
 * difference is let through.
 */
const TOLERATED = {
  marks: 'PDFium gives out a shape for a letter with its vowel marks back to front: the marks come before their letter',
  words: 'PDFium gives out several words from the left, within a line from the right, the last of them first',
  pieces: 'PDFium gives out a line from the right that has light and bold letters in two pieces, the second of them first',
};

const output = outputFolder();
const root = resolve(process.argv[3] ?? ROOT);
const site = join(output, 'public');
const report = new Report('round-trip', output);
const words = join(ROOT, 'themes', 'default', 'words');
const languages = readdirSync(words).sort();
const service = readFileSync(join(root, 'content', 'service.yaml'), 'utf8');
const own = /^language: *(\S+)/m.exec(service)?.[1] ?? 'en-GB';
const titles = allTitles();
const tolerated = { marks: 0, words: 0, pieces: 0 };
const read = new Map(languages.map((language) => [language, 0]));
const library = await PDFiumLibrary.init();
let compared = 0;

const sheets = files(site, '.pdf').filter((pdf) => WHOLE.test(pdf)).map(described).filter((sheet) => existsSync(sheet.record));
for (const [number, sheet] of sheets.entries()) {
  if (sheet.language === own && number % EVERY !== 0) continue;
  const lines = await linesOf(sheet.pdf);
  const passages = passagesOf(sheet.record);
  report.judge('whole', sheet.pdf, missing(lines, passages, sheet.language));
  report.judge('nothing-else', sheet.pdf, strange(lines, passages, sheet));
  report.judge('notices', sheet.pdf, noticed(lines, passages, sheet) ? [] : ['a letter that was doubled on purpose was not noticed']);
  read.set(sheet.language, (read.get(sheet.language) ?? 0) + 1);
}
library.destroy();
const all = process.argv.includes('--every-language');
if (all) for (const [language, count] of read) report.judge('every-language', site, count > 0 ? [] : [`no sheet in "${language}" was read`]);
for (const [kind, count] of Object.entries(tolerated)) if (count > 0) console.log(`tolerated ${count} times: ${TOLERATED[kind]}`);
report.end(`${compared} passages in ${[...read.values()].reduce((sum, one) => sum + one, 0)} sheets`);

/** Which card of which language a sheet is. */
function described(pdf) {
  const parts = relative(site, pdf).split(sep);
  const language = languages.includes(parts[0]) ? parts[0] : own;
  const [area, file] = parts.slice(-2);
  const slug = file.replace(/(\.large-print)?\.pdf$/, '');
  const ending = language === own ? '.md' : `.${language}.md`;
  return { pdf, language, record: join(root, 'content', 'activities', area, slug + ending) };
}

/** The words of a PDF, line by line, without the foot of each page and the numbers of steps. */
async function linesOf(pdf) {
  const document = await library.loadDocument(readFileSync(pdf));
  const lines = [];
  for (const page of document.pages()) {
    const text = page.getText().split(/\r?\n/);
    // The foot stands on every page and is the last of it.
    const foot = text.findLastIndex((line) => line.trim());
    lines.push(...text.slice(0, foot));
  }
  document.destroy();
  return lines;
}

/** The sentences of a record: each value of its front matter and each paragraph below. */
function passagesOf(file) {
  const [, front, body] = readFileSync(file, 'utf8').split(/^---$/m);
  const passages = [];
  let skip = false;
  for (const line of front.split('\n')) {
    const [, indent, dash, key, value] = /^( *)(- )?(?:([a-z_]+):(?: |$))?(.*)$/.exec(line);
    if (key && indent === '' && !dash) skip = NO_PROSE.has(key);
    if (skip || NO_PROSE.has(key) || !value.trim() || line.trimStart().startsWith('#')) continue;
    const list = /^\[(.*)\]$/.exec(value);
    for (const one of list ? list[1].split(/, (?=(?:[^"]*"[^"]*")*[^"]*$)/) : [value]) passages.push(one.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\"/g, '"').replace(/''/g, "'"));
  }
  for (const paragraph of body.split(/\n\s*\n/)) passages.push(paragraph.replace(/[*_`]/g, '').replace(/\]\([^)]*\)/g, ''));
  return passages.map(tokens).filter((passage) => passage.length > 0);
}

/** The words of a text. Spaces, line ends, punctuation and the invisible marks of direction are no part of them. */
function tokens(text) {
  return (text.normalize('NFC').replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    // Steps are numbered on paper and not in the record.
    .replace(/(^|\s)(?:\.\d{1,2}|\d{1,2}\.)(?=\s|$)/g, '$1')
    .match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? []).map(settled);
}

/** Marks on one letter in one order, since Unicode leaves that open. */
function settled(word) {
  return word.replace(/\p{M}{2,}/gu, (marks) => [...marks].sort().join('')).replace(/^[\u200c\u200d]+|[\u200c\u200d]+$/g, '');
}

/** A word with the marks of each Arabic letter before it. */
function turned(word) {
  return settled(word.replace(/(\p{Script=Arabic})([\u064b-\u065f\u0670]+)/gu, '$2$1'));
}

/** The passages of a record that do not come out of the lines of a PDF whole and in order. */
function missing(lines, passages, language, count = true) {
  const out = tokens(lines.join('\n'));
  const places = new Map();
  out.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  const problems = [];
  for (const passage of passages) {
    if (count) compared += 1;
    const kind = found(out, places, passage, FROM_THE_RIGHT.has(language));
    if (kind === null) problems.push(`in "${language}", of "${passage.join(' ').slice(0, 90)}" not all comes out: ${lost(out, passage)}`);
    else if (kind && count) tolerated[kind] += 1;
  }
  return problems.slice(0, 6);
}

/** '' when a passage is there; the fault to tolerate when it is there but for that; null when it is not. */
function found(out, places, passage, fromTheRight) {
  const starts = (word) => [...(places.get(word) ?? []), ...(turned(word) === word ? [] : places.get(turned(word)) ?? [])];
  const same = (one, word) => one === word || one === turned(word);
  for (const start of starts(passage[0])) {
    if (passage.every((word, step) => same(out[start + step], word))) return passage.every((word, step) => out[start + step] === word) ? '' : 'marks';
  }
  if (!fromTheRight) return null;
  const fits = (start, from, to) => passage.slice(from, to).every((word, step) => same(out[start + step], word));
  for (let cut = 1; cut < passage.length; cut += 1) {
    for (const start of starts(passage[0]).filter((at) => fits(at, 0, cut))) {
      if (starts(passage[cut]).some((at) => Math.abs(at - start) < NEAR && fits(at, cut))) return 'pieces';
    }
  }
  if (passage.filter((word) => /^[\p{Script=Latin}\d]+$/u.test(word)).length < 1) return null;
  // The same words, each as often, in one stretch.
  const sorted = [...passage].sort().join(' ');
  for (let start = 0; start + passage.length <= out.length; start += 1) {
    if (out.slice(start, start + passage.length).sort().join(' ') === sorted) return 'words';
  }
  return null;
}

/** The words of a passage that are nowhere in the PDF, to be named. */
function lost(out, passage) {
  const there = new Set(out);
  const gone = passage.filter((word) => !there.has(word) && !there.has(turned(word)));
  return gone.length > 0 ? `"${gone.slice(0, 6).join('", "')}" is not there` : 'the words are there in another order';
}

/** The words of a PDF that stand neither in the record nor in the theme or the service's particulars. */
function strange(lines, passages, { language }) {
  const known = new Set([...passages.flat(), ...interfaceWords(language), ...titles.get(language) ?? []]);
  // Arabic writes its word for "and" in one with the word that follows.
  if (language === 'ar') for (const word of [...known]) known.add(`و${word}`);
  for (const word of [...known]) known.add(turned(word));
  const other = tokens(lines.join('\n')).map((word) => word.replace(/\d+/g, '')).filter((word) => word && !known.has(word)
    // The short address, which is letters and digits from the left.
    && !(FROM_THE_RIGHT.has(language) && /^[a-z]+$/.test(word)));
  return [...new Set(other)].slice(0, 6).map((word) => `in "${language}", "${word}" comes out and nobody wrote it`);
}

/** Whether the comparison would see it if one letter came out twice. */
function noticed(lines, passages, { language }) {
  const passage = passages.find((one) => one.some((word) => word.length > 3));
  const at = passage.findIndex((word) => word.length > 3);
  const wrong = passage.with(at, passage[at].slice(0, 2) + passage[at].slice(1));
  return missing(lines, [wrong], language, false).length === 1;
}

/** Every word that the theme says in a language, and the service's own particulars, with the short address. */
function interfaceWords(language) {
  const texts = [service, 'c'];
  for (const one of new Set([language, own, 'en-GB'])) {
    for (const file of readdirSync(join(words, one))) texts.push(readFileSync(join(words, one, file), 'utf8'));
  }
  // Whom to thank for a picture stands in the picture's own record.
  const pictures = join(root, 'content', 'pictures');
  if (existsSync(pictures)) for (const record of files(pictures, '.yaml')) texts.push(readFileSync(record, 'utf8'));
  const addresses = join(root, 'content', 'addresses.yaml');
  if (existsSync(addresses)) texts.push(readFileSync(addresses, 'utf8'));
  return texts.flatMap(tokens).flatMap((word) => [word, word.replace(/\d+/g, '')]);
}

/** The titles of all cards by language: a card names the one before and the one after it. */
function allTitles() {
  const found = new Map();
  for (const file of files(join(root, 'content', 'activities'), '.md')) {
    const language = /\.([a-z]{2})\.md$/.exec(file)?.[1] ?? own;
    const text = readFileSync(file, 'utf8');
    const title = `${/^title: *(.*)$/m.exec(text)?.[1] ?? ''} ${/^translated_by: *(.*)$/m.exec(text)?.[1] ?? ''}`;
    found.set(language, [...(found.get(language) ?? []), ...tokens(title)]);
  }
  return found;
}
