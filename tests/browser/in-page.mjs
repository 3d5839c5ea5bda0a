// Why: these functions run inside a page, where nothing of this file is known to
// them, so each stands alone. They see what a reader sees: where text is cut off,
// what sticks out at the side, how many words the main part shows.

/** WCAG 1.4.12: the spacing that a reader may set without losing text. */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Waits until fonts, layout and transitions are at rest. */
export async function atRest() {
  await document.fonts?.ready;
  for (const animation of document.getAnimations()) {
    try { animation.finish(); } catch { animation.cancel(); }
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** How far the page scrolls sideways, and what makes it. */
export function sideways() {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return null;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > root.clientWidth + 1;
  });
  const last = wide.at(-1);
  const name = last ? last.tagName.toLowerCase() + (last.id ? `#${last.id}` : '') + [...last.classList].map((one) => `.${one}`).join('') : 'the page';
  return `scrolls sideways by ${over} px; ${name} is too wide`;
}

/** The rows of tables that a telephone would have to scroll for, and cells whose head nobody would see. */
export function crampedTables() {
  const found = [];
  for (const row of document.querySelectorAll('tbody tr')) {
    const cells = [...row.cells].filter((cell) => cell.textContent.trim());
    const below = cells.every((cell, at) => at === 0
      || cell.getBoundingClientRect().top >= cells[at - 1].getBoundingClientRect().bottom - 1);
    if (!below) found.push(`a row stands side by side: ${row.textContent.slice(0, 40)}`);
    const headless = cells.slice(1).find((cell) => getComputedStyle(cell, '::before').content === 'none');
    if (headless) found.push(`a cell has no head: ${headless.textContent.slice(0, 40)}`);
  }
  return found.slice(0, 3);
}

/** The texts that are cut off by a box around them, or run out of their own box. */
export function clippedText() {
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const meantToBeHidden = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const tiny = box.width <= 1.5 && box.height <= 1.5 && style.overflowX !== 'visible';
      if (tiny || style.clipPath.startsWith('inset(50%') || (style.clip !== 'auto' && style.position === 'absolute')) return true;
    }
    return false;
  };
  for (let node; (node = walker.nextNode());) {
    const host = node.parentElement;
    if (!node.data.trim() || host.closest('script, style, noscript, template, option, svg title, svg desc')) continue;
    if (!host.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) continue;
    range.selectNodeContents(node);
    // A glyph's box reaches above and below the letters; a sixth of it at each end is air.
    const texts = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
      .map((box) => ({ left: box.left, right: box.right, top: box.top + box.height / 6, bottom: box.bottom - box.height / 6 }))
      .filter((box) => box.right + scrollX > 0 && box.bottom + scrollY > 0); // off the sheet: a skip link at rest
    if (texts.length === 0 || meantToBeHidden(host)) continue;
    let own = true;
    for (let at = host; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const picture = at.tagName.toLowerCase() === 'svg';
      if (!picture && (style.display === 'inline' || style.display === 'contents' || at.namespaceURI.endsWith('/svg'))) continue;
      if (/auto|scroll/.test(style.overflowX + style.overflowY) && at !== document.body && at !== document.documentElement) break;
      const cutsX = /hidden|clip/.test(style.overflowX), cutsY = /hidden|clip/.test(style.overflowY);
      const box = at.getBoundingClientRect();
      const out = texts.some((text) => (cutsX && (text.left < box.left - 2 || text.right > box.right + 2))
        || ((cutsY || (own && !picture)) && (text.top < box.top - 2 || text.bottom > box.bottom + 2)));
      if (out && !(at === document.documentElement && !cutsX && !cutsY)) {
        const words = node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
        found.set(at, `"${words}" ${cutsX || cutsY ? 'is cut off by' : 'runs out of'} ${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''}${[...at.classList].map((one) => `.${one}`).join('')}`);
        break;
      }
      own = false;
      if (style.position === 'fixed') break;
    }
  }
  return [...found.values()];
}

/** Where the keyboard is. */
export function focused() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return {
    is: `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}`,
    href: element.getAttribute('href'),
    id: element.id,
    shown: box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
      && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  };
}

/** Lets go of the keyboard's place, so that what follows sees the page as it was opened. */
export function leave() {
  document.activeElement.blur();
  scrollTo(0, 0);
}

/** What the main part shows. */
export function mainPart() {
  const main = document.querySelector('#main');
  const count = (part) => part.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  // The words on controls that cannot work without a script are not text that is lost without one.
  const controls = [...document.querySelectorAll('#main [data-find]')].filter((part) => part.checkVisibility());
  const heading = document.querySelector('h1');
  return {
    words: main ? count(main) - controls.reduce((sum, part) => sum + count(part), 0) : -1,
    heading: Boolean(heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  };
}
