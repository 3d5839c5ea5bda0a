// Why: the Nu HTML checker is the reference for what a valid page is. It runs once
// over the whole output, since most of its time is the start of the JVM.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HERE, Report, files, outputFolder } from './report.mjs';
import { runTool } from './run-tool.mjs';

const output = outputFolder();
const report = new Report('nu', output);
const pages = files(output, '.html');
const jar = join(HERE, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

if (pages.length > 0) {
  const ran = await runTool('java', ['-Xss16m', '-XX:+UseSerialGC', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', output]);
  let messages;
  try {
    ({ messages } = JSON.parse(ran.err));
  } catch {
    report.failed('ran', output, `the Nu HTML checker ended with status ${ran.status}: ${(ran.err + ran.out).slice(0, 300)}`);
  }
  if (messages) {
    const byPage = group(messages);
    for (const page of pages) {
      const found = byPage.get(page) ?? [];
      byPage.delete(page);
      report.judge('valid', page, found.map((m) => `line ${m.lastLine ?? '?'}, column ${m.firstColumn ?? m.lastColumn ?? '?'}: ${m.message}`));
    }
    for (const rest of [...byPage.values()].flat()) report.failed('ran', rest.url ?? output, rest.message);
  }
}
report.end(`${pages.length} pages`);

function group(messages) {
  const map = new Map();
  for (const message of messages) {
    const page = message.url?.startsWith('file:') ? fileURLToPath(message.url) : '';
    if (!map.has(page)) map.set(page, []);
    map.get(page).push(message);
  }
  return map;
}
