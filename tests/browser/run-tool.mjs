// Why: the checks start other programs (qpdf, poppler, java) many times. This keeps
// one way of doing it: no shell, all output kept, a missing program said plainly.

import { spawn } from 'node:child_process';

export function runTool(program, args, input = '') {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out = [], err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => {}); // the program may end before it has read everything
    child.on('error', () => fail(new Error(`${program} could not be started; tests/browser/setup installs it`)));
    child.on('close', (status, signal) => done({
      status: status ?? `signal ${signal}`,
      out: Buffer.concat(out).toString(),
      err: Buffer.concat(err).toString(),
    }));
    child.stdin.end(input);
  });
}
