// Why: every check must pass a good output and name a fault in a bad one. A small
// good site is made and must pass every script; then copies of it with one planted
// fault a file are made, and every fault must be named, with its check and its file.
// The PDFs in fixtures/ were made with Typst from good.typ (thin-page.pdf: the same
// with a second page of two words); faults are planted in them byte for byte.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HERE, Report, each } from './report.mjs';
import { runTool } from './run-tool.mjs';

const GOOD_PDF = readFileSync(join(HERE, 'fixtures', 'good.pdf'));
const THIN_PDF = readFileSync(join(HERE, 'fixtures', 'thin-page.pdf'));

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.1875rem/1.5 Arial, sans-serif; background: #fff; color: #111; }
a { color: #1a4f8a; } main { max-width: 38em; padding: 1rem; }
.skip { position: absolute; left: -999em; } .skip:focus { left: 0; background: #fd0; color: #111; }
.box { border: 1px solid; padding: 0.5em; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; } }
:focus-visible { outline: 3px solid; }
@media print { body { background: #fff; color: #111; } a { color: #1a4f8a; } .skip, nav { display: none; } a[href^="http"]::after { content: " (" attr(href) ")"; } }`;

const PAGE = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Blowing bubbles – Activities – Example</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="../style.css">
<!--head-->
</head>
<body data-template="TEMPLATE">
<a class="skip" href="#main">Skip to the main content</a>
<header><nav aria-label="Service"><a href="../index.html">Example service</a></nav></header>
<main id="main" tabindex="-1">
<h1>Blowing bubbles</h1>
<p class="box">You and your child take turns to blow bubbles and to wait for the next one to float by.</p>
<p><a href="sheet.pdf">Activity sheet (PDF, 1 page)</a></p>
<h2 id="steps">Steps</h2>
<p>Hold the wand near your lips and blow slowly. <a href="#steps">Back to the steps</a> or <a href="https://example.org/">read more elsewhere</a>.</p>
<!--main-->
</main>
<footer><p>Example service</p></footer>
<script src="../page.js"></script>
</body>
</html>
`;

const head = (text) => (page) => page.replace('<!--head-->', text);
const main = (text) => (page) => page.replace('<!--main-->', text);
const swap = (from, to) => (page) => {
  if (!page.includes(from)) throw new Error(`the good page has no ${from}`);
  return page.replace(from, to);
};
/** The same number of bytes, so that the table of places in the PDF stays true. */
const bytes = (from, to) => (pdf) => {
  const text = pdf.toString('latin1');
  if (!text.includes(from) || from.length !== to.length) throw new Error(`the good PDF has no ${from}`);
  return Buffer.from(text.replace(from, to), 'latin1');
};

/** script/check, and what to do to a good page for it to be named. */
const PAGE_FAULTS = [
  ['nu/valid', 'block-in-span', main('<span><div>Text</div></span>')],
  ['lint/rules', 'no-label', main('<form action="https://example.org/"><input type="text" name="who"><button type="submit">Send</button></form>')],
  ['links/resolve', 'no-such-page', main('<p><a href="../none/index.html">Nowhere</a></p>')],
  ['links/resolve', 'no-such-id', main('<p><a href="../index.html#none">Nowhere</a></p>')],
  ['links/resolve', 'folder', main('<p><a href="../bubbles/">A folder</a></p>')],
  ['links/resolve', 'from-root', main('<p><a href="/index.html">The root</a></p>')],
  ['links/resolve', 'plain-http', main('<p><a href="http://example.org/">Not safe</a></p>')],
  ['links/resolve', 'way-out', main('<p><a href="../../families/r1/home/chart-2026-11-20.pdf">Another folder</a></p>')],
  ['links/resolve', 'loaded', main('<img src="https://127.0.0.1:9/a.png" alt="">')],
  ['links/resolve', 'style-url', head('<style>.box { background: url("none.png"); }</style>')],
  ['pages/template', 'no-template', swap(' data-template="TEMPLATE"', '')],
  ['pages/axe-light', 'pale', head('<style>.box { color: #aaa; } @media (prefers-color-scheme: dark) { .box { color: #eee; } }</style>')],
  ['pages/axe-dark', 'pale-in-dark', head('<style>@media (prefers-color-scheme: dark) { .box { color: #333; } }</style>')],
  ['pages/axe-320', 'pale-when-narrow', head('<style>@media (max-width: 400px) { .box { color: #aaa; } }</style>')],
  ['pages/reflow', 'wide', head('<style>.box { width: 600px; }</style>')],
  ['pages/text-spacing', 'cut-off', head('<style>.box { height: 3em; overflow: hidden; }</style>')],
  ['pages/text-spacing', 'runs-out', head('<style>h2 { height: 2.4em; line-height: 1.2; }</style>'), swap('>Steps<', '>Steps to take one after another, slowly, in the garden or at the bath or wherever bubbles may fly<')],
  ['pages/skip-link', 'no-skip-link', swap('<a class="skip" href="#main">Skip to the main content</a>', '')],
  ['pages/skip-link', 'unfocused', swap(' tabindex="-1"', '')],
  ['pages/skip-link', 'unseen-skip-link', head('<style>.skip:focus { left: -999em; }</style>')],
  ['pages/console', 'console', head('<script>nothing.here();</script>')],
  ['pages/network', 'network', head('<script>new Image().src = "http://127.0.0.1:9/a.png";</script>')],
  ['pages/network', 'no-such-script', head('<script src="none.js"></script>')],
  ['pages/no-script', 'script-only', swap('<main id="main" tabindex="-1">', '<main id="main" tabindex="-1" hidden>'), head('<script>addEventListener("DOMContentLoaded", () => { document.getElementById("main").hidden = false; });</script>')],
  ['pages/print', 'long-on-paper', swap('TEMPLATE', 'activity'), head('<style>@media print { p { break-after: page; } }</style>')],
];

/** The same for what one page of each template is put through; these have a site of their own, since that takes its time. */
const ACCESS_FAULTS = [
  ['access/forced-colours', 'ground-alone', head('<style>.box { border: 0; background: #eee; } @media (prefers-color-scheme: dark) { .box { background: #222; } }</style>')],
  ['access/zoom-400', 'wide', head('<style>.box { min-width: 400px; }</style>')],
  ['access/focus-400', 'covered', head('<style>footer { position: fixed; inset: 60px 0 0; background: #fff; } @media (prefers-color-scheme: dark) { footer { background: #111; } }</style>')],
  ['access/keyboard', 'no-ring', head('<style>main a:focus-visible { outline: none; }</style>')],
  ['access/keyboard', 'trap', head('<script>addEventListener("keydown", (event) => { if (event.key === "Tab" && document.activeElement.closest("h2 + p")) event.preventDefault(); });</script>')],
  ['access/states', 'pale-under-pointer', head('<style>main a:hover { color: #bbb; }</style>')],
  ['access/states', 'pale-once-visited', head('<style>main a { --visited: #ccc; }</style>')],
  ['access/target-size', 'small', main('<p class="two"><button type="button">a</button><button type="button">b</button></p>'), head('<style>.two button { width: 15px; height: 15px; padding: 0; font-size: 10px; }</style>')],
  ['access/spacing', 'over-each-other', head('<style>.box { height: 5em; overflow: visible; width: 20em; }</style>')],
  ['access/no-movement', 'moves', head('<style>.box { transition: opacity 1s; }</style>')],
  ['access/on-paper', 'pale', head('<style>@media print { .box { color: #ccc; } }</style>')],
  ['access/on-paper', 'no-address', head('<style>@media print { a[href^="http"]::after { content: none !important; } }</style>')],
  ['access/on-paper', 'two-lines', head('<style>@media print { h2 { break-before: page; } h2 + p { break-before: page; } }</style>')],
];

const PDF_FAULTS = [
  ['pdfs/whole', 'truncated', (pdf) => pdf.subarray(0, pdf.length - 900)],
  ['pdfs/tagged', 'untagged', bytes('/MarkInfo', '/NarkInfo')],
  ['pdfs/title', 'untitled', bytes('/Title(Blowing bubbles)/Author', '/Xitle(Blowing bubbles)/Author')],
  ['pdfs/language', 'no-language', bytes('/Lang(en-GB)', '/Xang(en-GB)')],
  ['pdfs/filled', 'thin', () => THIN_PDF],
  ['pdf-standards/ua1', 'not-ua', bytes('<pdfuaid:part>1<', '<pdfuaid:part>9<')],
  ['pdf-standards/2a', 'not-a', bytes('<pdfaid:part>2<', '<pdfaid:part>3<')],
];

// The slowest first, so that the others run beside it.
const SCRIPTS = ['access', 'pages', 'pdf-standards', 'nu', 'pdfs', 'lint', 'links'];
const folder = mkdtempSync(join(tmpdir(), 'doorstep-selftest-'));
const report = new Report('selftest', folder);
try {
  const good = join(folder, 'good'), bad = join(folder, 'bad'), none = join(folder, 'none'), met = join(folder, 'met');
  makeGood(good);
  makeGood(bad);
  mkdirSync(none);
  for (const [check, name, ...changes] of PAGE_FAULTS) {
    const page = changes.reduce((text, change) => change(text), PAGE);
    // The browser opens two pages of a template: its own faults have one each.
    write(bad, `public/a-${name}/index.html`, page.replace('TEMPLATE', check.startsWith('pages/') ? `fault-${name}` : 'fault'));
    write(bad, `public/a-${name}/sheet.pdf`, GOOD_PDF);
  }
  for (const [, name, ...changes] of ACCESS_FAULTS) {
    const page = changes.reduce((text, change) => change(text), PAGE);
    write(met, `public/a-${name}/index.html`, page.replace('TEMPLATE', `fault-${name}`));
  }
  write(met, 'public/style.css', STYLE);
  write(met, 'public/page.js', '');
  for (const [, name, change] of PDF_FAULTS) write(bad, `professionals/r2/${name}.pdf`, change(GOOD_PDF));
  const jobs = SCRIPTS.flatMap((script) => [[script, script === 'access' ? met : bad], [script, good], [script, none]]).map(([script, output]) => ({ script, output, args: [output] }));
  write(folder, 'other/public/index.html', readFileSync(join(good, 'public/index.html'), 'utf8').replace('Example', 'Exemple'));
  jobs.push({ script: 'same', output: good, args: [good, good] }, { script: 'same', output: bad, args: [good, join(folder, 'other')] });

  const runs = await each(jobs, availableParallelism(), async (job) => ({ ...job, ...(await runTool('node', [join(HERE, `${job.script}.mjs`), ...job.args])) }));
  for (const run of runs) {
    const words = `${run.out}${run.err}`;
    if (run.output === good) expect(run.status === 0, `${run.script}-passes`, 'the good output', `${run.script} found: ${words.slice(0, 600)}`);
    else expect(run.status === 1, `${run.script}-fails`, run.output === none ? 'an empty output' : 'the bad output', `${run.script} ended with status ${run.status}: ${words.slice(0, 600)}`);
  }
  const said = runs.filter((run) => run.output === bad || run.output === met).map((run) => run.out).join('');
  const named = (check, file) => said.split('\n').some((line) => line.startsWith(`FAIL ${check} ${file}:`));
  for (const [check, name] of [...PAGE_FAULTS, ...ACCESS_FAULTS]) {
    const file = `public/a-${name}/index.html`;
    expect(named(check, file), name, file, `${check} did not name the planted fault`);
  }
  for (const [check, name] of PDF_FAULTS) expect(named(check, `professionals/r2/${name}.pdf`), name, `professionals/r2/${name}.pdf`, `${check} did not name the planted fault`);
  expect(named('same/bytes', 'public/index.html'), 'same-bytes', 'public/index.html', 'a changed byte was not named');
  expect(named('same/files', 'public/style.css'), 'same-files', 'public/style.css', 'a missing file was not named');
  if (process.env.DOORSTEP_SELFTEST_SHOW) console.error(runs.map((run) => run.out + run.err).join(''));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.end(`${PAGE_FAULTS.length + ACCESS_FAULTS.length + PDF_FAULTS.length + 2} planted faults`);

function expect(holds, check, file, sentence) {
  if (holds) report.held();
  else report.failed(check, file, sentence);
}

function makeGood(output) {
  write(output, 'public/style.css', STYLE);
  write(output, 'public/page.js', 'document.documentElement.dataset.script = "on";');
  write(output, 'public/index.html', PAGE.replaceAll('../', '').replace('sheet.pdf', 'bubbles/sheet.pdf').replace('TEMPLATE', 'home'));
  for (const name of ['bubbles', 'bricks']) {
    write(output, `public/${name}/index.html`, PAGE.replace('TEMPLATE', 'activity'));
    write(output, `public/${name}/sheet.pdf`, GOOD_PDF);
  }
  write(output, 'families/r1/home/chart-2026-11-20.pdf', GOOD_PDF);
  write(output, 'professionals/r1/review-2026-11-20.pdf', GOOD_PDF);
}

function write(root, name, content) {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
