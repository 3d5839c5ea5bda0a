// Why: the same records, date and settings must give the same bytes, whatever the
// time zone, the language, the number of threads or the folder the build starts in.

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Report, files, outputFolder } from './report.mjs';

const one = outputFolder();
const other = resolve(process.argv[3] ?? '');
const report = new Report('same', one);
const names = (root) => new Set(files(root).map((file) => relative(root, file)));
const here = names(one), there = names(other);

for (const name of here) {
  if (!there.has(name)) report.failed('files', name, `is in ${one} and not in ${other}`);
  else {
    const at = firstDifference(readFileSync(resolve(one, name)), readFileSync(resolve(other, name)));
    report.judge('bytes', name, at === -1 ? [] : [`differs between the two builds from byte ${at} on`]);
  }
}
for (const name of there) if (!here.has(name)) report.failed('files', name, `is in ${other} and not in ${one}`);
report.end(`${here.size} files`);

function firstDifference(a, b) {
  if (a.equals(b)) return -1;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}
