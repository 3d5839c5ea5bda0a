// Why: the link check and the choice of pages need only the tags and attributes of a
// page, of hundreds of pages, quickly. Whether a page is well-formed is for the Nu
// checker to say; this reader takes what it is given and never fails.

const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe']);
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const ATTRIBUTE = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/** Each start tag of a page as {name, attributes, text}; `text` of a raw element such as style. */
export function* tags(html) {
  let at = 0;
  while ((at = html.indexOf('<', at)) !== -1) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    const name = /^[a-zA-Z][^\s/>]*/.exec(html.slice(at + 1, at + 64))?.[0].toLowerCase();
    if (!name) {
      at += 1;
      continue;
    }
    const attributes = new Map();
    ATTRIBUTE.lastIndex = at + 1 + name.length;
    let end = ATTRIBUTE.lastIndex;
    for (let match; (match = ATTRIBUTE.exec(html)); end = ATTRIBUTE.lastIndex) {
      const key = match[1].toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decode(match[2] ?? match[3] ?? match[4] ?? ''));
    }
    at = html.indexOf('>', end) + 1;
    if (at === 0) return;
    let text = '';
    if (RAW.has(name)) {
      const close = html.slice(at).search(new RegExp(`</${name}[\\s/>]`, 'i'));
      const stop = close === -1 ? html.length : at + close;
      text = html.slice(at, stop);
      at = stop;
    }
    yield { name, attributes, text };
  }
}

export function template(html) {
  for (const tag of tags(html)) if (tag.name === 'body') return tag.attributes.get('data-template') || null;
  return null;
}

/** Whether a page leads on at once, so that no browser stays on it. */
export function leadsOn(html) {
  for (const tag of tags(html)) if (tag.name === 'meta' && tag.attributes.get('http-equiv') === 'refresh') return true;
  return false;
}

function decode(value) {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(Math.min(0x10ffff, hex ? parseInt(hex, 16) : Number(decimal)));
  });
}
