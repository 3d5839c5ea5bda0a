// Why: phones run more than one kind of browser, and what opens a family's page is asked of each of them.
// Firefox is driven by its own small protocol over a socket (Marionette), WebKit by its WebDriver over http;
// both without a further library. A browser that is not installed is none: then nothing is given.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';

const FIREFOX = process.env.DOORSTEP_FIREFOX || '/usr/bin/firefox-esr';
const DRIVER = process.env.DOORSTEP_WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const PATIENCE = 40000;

const pause = (time) => new Promise((done) => { setTimeout(done, time); });

/** Tries again until it works, for as long as a browser takes to start. */
async function again(work) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try { return await work(); } catch (error) { if (Date.now() > end) throw error; }
    await pause(200);
  }
}

/** A port that nobody has. */
function free() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail).listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => done(port)); });
  });
}

/** Firefox without a window, or nothing when there is none. */
export async function firefox(place) {
  if (!existsSync(FIREFOX)) return undefined;
  const profile = join(place, 'firefox');
  const port = await free();
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), [['marionette.port', port], ['app.update.enabled', false], ['network.captive-portal-service.enabled', false], ['network.connectivity-service.enabled', false], ['browser.shell.checkDefaultBrowser', false], ['datareporting.policy.dataSubmissionEnabled', false]].map(([name, value]) => `user_pref("${name}", ${value});\n`).join(''));
  const program = spawn(FIREFOX, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore', env: { ...process.env, HOME: place, MOZ_CRASHREPORTER_DISABLE: '1' } });
  const socket = await again(() => new Promise((done, fail) => { const one = createConnection(port, '127.0.0.1', () => done(one)); one.on('error', fail); }));
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  let number = 0;
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(58);
      const length = Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message = JSON.parse(rest.subarray(colon + 1, colon + 1 + length));
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const [done, fail] = waiting.get(id) ?? [];
      waiting.delete(id);
      if (error) fail?.(new Error(error.message)); else done?.(result);
    }
  });
  const ask = (command, parameters = {}) => new Promise((done, fail) => {
    number += 1;
    waiting.set(number, [done, fail]);
    const text = JSON.stringify([0, number, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
  await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  return {
    go: (url) => ask('WebDriver:Navigate', { url }),
    run: async (script) => (await ask('WebDriver:ExecuteScript', { script, args: [] })).value,
    close: async () => { socket.destroy(); await ended(program); },
  };
}

/** WebKitGTK's own small browser on a screen that nobody sees, or nothing when one of the three is missing. */
export async function webkit(place) {
  const libraries = '/usr/lib';
  const small = readdirSync(libraries).flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((of) => join(libraries, folder, of, 'MiniBrowser'))).find((file) => existsSync(file));
  if (!small || !existsSync(DRIVER) || !existsSync(SCREEN)) return undefined;
  const port = await free();
  const screen = spawn(SCREEN, ['-displayfd', '1', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const shown = await new Promise((done) => { screen.stdout.once('data', (text) => done(String(text).trim())); });
  const program = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, HOME: place, DISPLAY: `:${shown}`, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' } });
  const root = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const answer = await fetch(`${root}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value?.message ?? `status ${answer.status}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: small, args: ['--automation'] } } };
  let session;
  try {
    session = await again(() => ask('POST', '/session', { capabilities }));
  } catch (error) {
    await ended(program);
    await ended(screen);
    throw error;
  }
  const at = `/session/${session.sessionId}`;
  return {
    go: (url) => ask('POST', `${at}/url`, { url }),
    run: (script) => ask('POST', `${at}/execute/sync`, { script, args: [] }),
    close: async () => { await ask('DELETE', at).catch(() => {}); await ended(program); await ended(screen); },
  };
}

/** Ends a program that was started here, and waits for it. */
function ended(program) {
  if (program.exitCode !== null) return undefined;
  return new Promise((done) => { program.once('exit', done); program.kill('SIGTERM'); setTimeout(() => program.kill('SIGKILL'), 5000).unref(); });
}
