// Why: every check speaks in the same way. A failure is one line that names the
// check and the file; the last line of a script counts what held and what did not,
// in a form that tests/run adds up; and a script that looked at nothing has failed.

import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = resolve(HERE, '..', '..');
/** Where ./setup puts what npm and apt do not keep themselves. */
export const TOOLS = process.env.DOORSTEP_TOOLS || join(ROOT, 'target', 'check-tools');
export const CHROMIUM = process.env.DOORSTEP_CHROMIUM || '/usr/bin/chromium';

export class Report {
  #name; #root; #start = performance.now(); #held = 0; #failed = 0;

  constructor(name, root) {
    this.#name = name;
    this.#root = root;
  }

  held(count = 1) {
    this.#held += count;
  }

  failed(check, file, sentence) {
    this.#failed += 1;
    const where = file.startsWith(this.#root + sep) ? relative(this.#root, file) : file;
    console.log(`FAIL ${this.#name}/${check} ${where}: ${sentence.replace(/\s+/g, ' ').trim()}`);
  }

  /** Holds when there is no problem; otherwise each problem is a failure. */
  judge(check, file, problems) {
    if (problems.length === 0) this.held();
    for (const problem of problems) this.failed(check, file, problem);
  }

  end(what) {
    if (this.#held + this.#failed === 0) this.failed('vacuous', this.#root, 'nothing was found to check');
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(1);
    console.log(`checks ${this.#name}: ${this.#held} held, ${this.#failed} failed; ${what}; ${seconds} s`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

/** The output folder that the script was given, or the end of the script. */
export function outputFolder() {
  const given = process.argv[2];
  if (!given || !statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`usage: node ${relative(process.cwd(), process.argv[1])} OUTPUT (a built output folder; "${given ?? ''}" is none)`);
    process.exit(2);
  }
  return resolve(given);
}

/** Every file below a folder whose name ends so, in one order on every machine. */
export function files(root, ending = '') {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Runs `work` on every item, a few at a time, and keeps the order of the results. */
export async function each(items, workers, work) {
  const results = new Array(items.length);
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, async (_, worker) => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], worker);
    }
  }));
  return results;
}
