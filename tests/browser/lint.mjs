// Why: html-validate finds what the Nu checker lets pass and a reader of a screen
// notices: inputs without a label, headings that skip a level, text buttons without
// a type. The rules are in htmlvalidate.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { HERE, Report, files, outputFolder } from './report.mjs';

const output = outputFolder();
const report = new Report('lint', output);
const config = JSON.parse(readFileSync(join(HERE, 'htmlvalidate.json'), 'utf8'));
const validator = new HtmlValidate(new StaticConfigLoader(config));
const pages = files(output, '.html');

for (const page of pages) {
  const { results } = validator.validateStringSync(readFileSync(page, 'utf8'), page);
  const errors = results.flatMap((result) => result.messages).filter((message) => message.severity === 2);
  report.judge('rules', page, errors.map((e) => `line ${e.line}, column ${e.column}: ${e.message} (${e.ruleId})`));
}
report.end(`${pages.length} pages`);
