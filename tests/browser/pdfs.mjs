// Why: a PDF that a parent prints or a screen reader reads must be whole, tagged,
// and say its title and language; and a page with next to nothing on it is a fault of
// layout that no standard forbids. Every PDF of the output is looked at.

import { availableParallelism } from 'node:os';
import { Report, each, files, outputFolder } from './report.mjs';
import { runTool } from './run-tool.mjs';

const FEWEST_WORDS = 12;

const output = outputFolder();
const report = new Report('pdfs', output);
const pdfs = files(output, '.pdf');
let pages = 0;

await each(pdfs, availableParallelism(), async (pdf) => {
  const whole = await runTool('qpdf', ['--check', pdf]);
  if (whole.status !== 0) {
    const words = (whole.err + whole.out).split('\n').find((line) => /WARNING|ERROR|error/.test(line)) ?? `qpdf --check ended with status ${whole.status}`;
    report.failed('whole', pdf, words.replaceAll(`${pdf}`, 'the file'));
    return;
  }
  report.held();
  await described(pdf);
  await filled(pdf);
});
report.end(`${pdfs.length} PDFs, ${pages} pages`);

async function described(pdf) {
  const info = (await runTool('pdfinfo', ['-enc', 'UTF-8', pdf])).out;
  const line = (key) => new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(info)?.[1].trim() ?? '';
  report.judge('tagged', pdf, line('Tagged') === 'yes' ? [] : ['it is not tagged']);
  report.judge('title', pdf, line('Title') ? [] : ['it has no title']);
  const language = await languageOf(pdf);
  report.judge('language', pdf, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? [] : [language ? `its language "${language}" is none` : 'it does not say its language']);
}

/** /Lang of the catalog, read through qpdf, which knows every way of writing it. */
async function languageOf(pdf) {
  const trailer = (await runTool('qpdf', ['--show-object=trailer', pdf])).out;
  const root = /\/Root (\d+) (\d+) R/.exec(trailer);
  if (!root) return '';
  const catalog = (await runTool('qpdf', [`--show-object=${root[1]},${root[2]}`, pdf])).out;
  const written = /\/Lang (?:\(([^)]*)\)|<([0-9a-fA-F]*)>)/.exec(catalog);
  if (!written) return '';
  return written[1] ?? Buffer.from(written[2], 'hex').toString('latin1');
}

async function filled(pdf) {
  const text = (await runTool('pdftotext', ['-enc', 'UTF-8', pdf, '-'])).out.split('\f').slice(0, -1);
  pages += text.length;
  const thin = text.flatMap((page, index) => {
    const words = page.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return words < FEWEST_WORDS ? [`page ${index + 1} of ${text.length} has ${words} words`] : [];
  });
  report.judge('filled', pdf, text.length === 0 ? ['it has no page'] : thin);
}
