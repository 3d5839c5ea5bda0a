// Why: the website must work from a memory stick and from any folder of a host, with
// nothing fetched from elsewhere. So every address in every page and style sheet is
// relative, names a file that is there (index.html in so many words) and an id that
// is on it, and stays within its own site; only a link that a person follows may
// lead outside, over https, or to mail or a telephone.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Report, files, outputFolder } from './report.mjs';
import { tags } from './html.mjs';

/** Attributes that make the browser load what they name. */
const LOADS = {
  audio: ['src'], embed: ['src'], feimage: ['href', 'xlink:href'], frame: ['src'], iframe: ['src'],
  image: ['href', 'xlink:href'], img: ['src'], input: ['src'], object: ['data'], script: ['src', 'href', 'xlink:href'],
  source: ['src'], track: ['src'], use: ['href', 'xlink:href'], video: ['src', 'poster'],
};
/** Attributes that a person follows. */
const LEADS = { a: ['href', 'xlink:href'], area: ['href'], form: ['action'], button: ['formaction'] };
/** Kinds of <link> that say something and load nothing. */
const SAYS = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'me', 'next', 'prev', 'search']);

const output = outputFolder();
const report = new Report('links', output);
const pages = files(output, '.html');
const sheets = files(output, '.css');
const ids = new Map();
const kinds = new Map();
let seen = 0;

for (const page of pages) {
  const problems = [];
  for (const [address, loads, where] of addresses(readFileSync(page, 'utf8'))) {
    const problem = wrong(page, address, loads);
    if (problem) problems.push(`${where} "${address}" ${problem}`);
  }
  report.judge('resolve', page, problems);
}
for (const sheet of sheets) {
  const problems = [];
  for (const address of inStyle(readFileSync(sheet, 'utf8'))) {
    const problem = wrong(sheet, address, true);
    if (problem) problems.push(`url "${address}" ${problem}`);
  }
  report.judge('resolve', sheet, problems);
}
if (pages.length === 0) report.failed('vacuous', output, 'there is no page');
report.end(`${seen} addresses in ${pages.length} pages and ${sheets.length} style sheets`);

/** [address, whether the browser loads it, where it stands] of a page. */
function* addresses(html) {
  for (const { name, attributes, text } of tags(html)) {
    const get = (key) => attributes.get(key);
    for (const key of LEADS[name] ?? []) if (attributes.has(key)) yield [get(key), false, `<${name} ${key}>`];
    for (const key of LOADS[name] ?? []) if (attributes.has(key)) yield [get(key), true, `<${name} ${key}>`];
    if (name === 'link' && attributes.has('href')) {
      const rel = (get('rel') ?? '').toLowerCase().split(/\s+/);
      yield [get('href'), !rel.every((one) => SAYS.has(one)), `<link rel="${rel.join(' ')}">`];
    }
    for (const key of ['srcset', 'imagesrcset']) {
      for (const part of (get(key) ?? '').split(',')) if (part.trim()) yield [part.trim().split(/\s+/)[0], true, `<${name} ${key}>`];
    }
    if (name === 'meta' && get('http-equiv')?.toLowerCase() === 'refresh') {
      const target = /url\s*=\s*['"]?([^'"]+)/i.exec(get('content') ?? '');
      if (target) yield [target[1], true, '<meta refresh>'];
    }
    if (name === 'base') yield [get('href') ?? '', true, '<base>'];
    if (name === 'style') for (const address of inStyle(text)) yield [address, true, '<style> url'];
    for (const address of inStyle(get('style') ?? '')) yield [address, true, `<${name} style> url`];
  }
}

function* inStyle(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const match of plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi)) {
    yield match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
  }
}

/** What is wrong with an address that stands in a file, or nothing. */
function wrong(file, address, loads) {
  seen += 1;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
  if (scheme === 'data') return loads ? null : 'is a data address in a link';
  if (scheme) {
    if (loads) return 'is loaded from outside the site';
    return ['https', 'mailto', 'tel'].includes(scheme) ? null : `leads outside over ${scheme}; only https, mailto and tel may`;
  }
  if (address.startsWith('//')) return 'leads outside without saying how';
  if (address.startsWith('/')) return 'begins at the root of the host; it must be relative';
  if (address.includes('\\')) return 'has a backslash';
  if (address === '' && !loads) return 'is empty';
  let path, fragment;
  try {
    const [, before, , after] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address);
    path = decodeURIComponent(before);
    fragment = after === undefined ? '' : decodeURIComponent(after);
  } catch {
    return 'is not encoded as an address should be';
  }
  const target = path === '' ? file : resolve(dirname(file), path);
  const site = siteOf(file);
  if (target !== site && !target.startsWith(site + sep)) return `leads out of ${relative(output, site) || 'the site'}`;
  const kind = kindOf(target);
  if (kind === 'none') return 'is not there';
  if (kind === 'folder' || path.endsWith('/')) return 'is a folder; a site opened from a disk needs its index.html named';
  if (fragment === '' || !target.endsWith('.html')) return null;
  return idsOf(target).has(fragment) ? null : `names no id "${fragment}" on ${relative(site, target)}`;
}

/** The folder that is put on a host as a whole: the first below the output folder. */
function siteOf(file) {
  const [first, ...rest] = relative(output, file).split(sep);
  return rest.length === 0 ? output : join(output, first);
}

function kindOf(target) {
  if (!kinds.has(target)) kinds.set(target, !existsSync(target) ? 'none' : statSync(target).isDirectory() ? 'folder' : 'file');
  return kinds.get(target);
}

function idsOf(page) {
  if (!ids.has(page)) {
    const found = new Set(['top']);
    for (const { name, attributes } of tags(readFileSync(page, 'utf8'))) {
      if (attributes.has('id')) found.add(attributes.get('id'));
      if (name === 'a' && attributes.has('name')) found.add(attributes.get('name'));
    }
    ids.set(page, found);
  }
  return ids.get(page);
}
