// Why: these functions run inside a page, where nothing of this file is known to them,
// so each stands alone. They see what somebody meets who does not see well, does not use
// a mouse, or has set colours of their own: where the keyboard is, how large a target
// is, what still has an edge when all grounds are gone, and how far letters stand out.

/** What the keyboard can reach, in the order of the page, each with a number to know it by. */
export function stops() {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  const open = all.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  open.forEach((one, number) => { one.dataset.stop = String(number); });
  return open.length;
}

/** Where the keyboard is, whether that can be seen, and what lies over it. */
export function stop() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')} "${(element.innerText || element.getAttribute('aria-label') || '').trim().slice(0, 30)}"`;
  const style = getComputedStyle(element);
  const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const box = boxes[0];
  let covered = box ? null : 'has no room on the page';
  if (box) {
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = box.top + box.height / 2;
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) covered = 'is outside the window';
    else if (y >= 0 && y < innerHeight) {
      const top = document.elementFromPoint(x, y);
      const label = top?.closest('label');
      if (top && !element.contains(top) && !top.contains(element) && label?.control !== element) covered = `lies under ${top.tagName.toLowerCase()}.${top.className}`;
    }
  }
  return { number: element.dataset.stop ?? null, name, ring, covered };
}

/** WCAG 2.5.8: targets below 24 by 24 pixels that do not stand within a sentence and have another near. */
export function small() {
  const least = 24;
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, label.tick')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const boxOf = (one) => {
    let { left, top, right, bottom } = one.getBoundingClientRect();
    // A card is a target as a whole: its link covers it.
    const cover = getComputedStyle(one, '::after');
    if (cover.position === 'absolute' && cover.content !== 'none') ({ left, top, right, bottom } = one.closest('.card').getBoundingClientRect());
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  const boxes = targets.map(boxOf);
  const inSentence = (one) => {
    const around = one.parentElement.closest('p, li, dd, td, h1, h2, h3');
    return around && getComputedStyle(one).display === 'inline' && around.innerText.trim().length > one.innerText.trim().length + 3;
  };
  const away = (a, b) => {
    const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
    return Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom));
  };
  return targets.flatMap((one, at) => {
    const box = boxes[at];
    const off = box.right <= 0 || box.left >= innerWidth || (box.width <= 1.5 && box.height <= 1.5);
    if (off || one.matches('label, .tick input') || inSentence(one) || (box.width >= least && box.height >= least)) return [];
    const near = targets.find((other, place) => other !== one && boxes[place].width > 0 && !one.contains(other) && away(box, boxes[place]) < least / 2);
    return near ? [`${one.tagName.toLowerCase()}.${one.className} "${one.innerText.slice(0, 30)}" is ${Math.round(box.width)} by ${Math.round(box.height)} pixels, with another target beside it`] : [];
  });
}

/** What has a ground of its own, to be looked for again when all grounds are gone. */
export function grounds() {
  const plain = (colour) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const under = (one) => {
    for (let at = one.parentElement; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!plain(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = [...document.querySelectorAll('main *, header *, footer')].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('svg') || !one.innerText?.trim()) return false;
    const own = getComputedStyle(one).backgroundColor;
    return !plain(own) && own !== under(one) && one.getBoundingClientRect().width > 2;
  });
  found.forEach((one) => { one.dataset.ground = ''; });
  return found.length;
}

/** Under forced colours: grounds that have no edge instead, pictures and states that have gone. */
export function gone() {
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const canvas = (() => {
    const probe = document.createElement('i');
    probe.style.cssText = 'color:Canvas;forced-color-adjust:none';
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  })();
  const edged = (one) => {
    const style = getComputedStyle(one);
    return sides.some((side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Color`] !== canvas);
  };
  const name = (one) => `${one.tagName.toLowerCase()}${[...one.classList].map((part) => `.${part}`).join('')} "${(one.innerText ?? '').trim().replace(/\s+/g, ' ').slice(0, 25)}"`;
  const problems = [];
  for (const one of document.querySelectorAll('[data-ground], .button, .pills a, .find input:not([type=checkbox]), .find select, .card, .box, .say')) {
    if (one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().right > 0 && !one.matches('.skip') && !edged(one)) problems.push(`${name(one)} has a ground of its own and no edge once colours are forced`);
  }
  for (const one of document.querySelectorAll('.shape :is(path, circle, rect, ellipse, line, polyline, polygon):not(.gap)')) {
    const style = getComputedStyle(one);
    const seen = [style.fill, style.stroke].some((colour) => colour !== 'none' && colour !== canvas);
    if (one.checkVisibility() && !seen) { problems.push('a shape of an area has the colour of the page'); break; }
  }
  for (const one of document.querySelectorAll('.menu a[aria-current]')) {
    const other = [...document.querySelectorAll('.menu a:not([aria-current])')].find((link) => link.checkVisibility());
    const [here, there] = [one, other].map((link) => link && getComputedStyle(link));
    if (other && here.fontWeight === there.fontWeight && here.borderBottomColor === there.borderBottomColor) problems.push('the page that is open looks like the others in the menu');
  }
  for (const one of document.querySelectorAll('button[aria-pressed]')) {
    const before = one.getAttribute('aria-pressed');
    one.setAttribute('aria-pressed', 'true');
    if (!/✓/.test(getComputedStyle(one, '::before').content)) problems.push('a button that is pressed has no tick');
    one.setAttribute('aria-pressed', before);
  }
  for (const one of document.querySelectorAll('.steps li')) {
    const mark = getComputedStyle(one, '::before');
    if (mark.color === canvas && mark.backgroundColor === canvas) { problems.push('the number of a step has the colour of the page'); break; }
  }
  return [...new Set(problems)].slice(0, 6);
}

/** Text and controls whose letters stand out too little, as they look at this moment. */
export function pale(selector) {
  const read = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
  const light = ({ r, g, b }) => [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((one, two) => two - one); return (x + 0.05) / (y + 0.05); };
  const ground = (one) => {
    const layers = [];
    for (let at = one; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      layers.push(colour);
      if (colour.a === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
  };
  const problems = [];
  for (const one of document.querySelectorAll(selector)) {
    if (!one.checkVisibility({ visibilityProperty: true }) || !one.innerText?.trim()) continue;
    const style = getComputedStyle(one);
    const size = Number.parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const names = [['', read(style.color)]];
    // What a visited link looks like is kept from scripts; it comes from this name alone.
    if (one.tagName === 'A') {
      const probe = document.createElement('i');
      probe.style.color = style.getPropertyValue('--visited').trim();
      one.append(probe);
      if (!one.matches(':hover, :focus-visible, :active')) names.push([' once visited', read(getComputedStyle(probe).color)]);
      probe.remove();
    }
    for (const [when, colour] of names) {
      const found = contrast(over(colour, ground(one)), ground(one));
      if (found < least) problems.push(`${one.tagName.toLowerCase()}.${one.className} "${one.innerText.trim().slice(0, 25)}"${when} stands out ${found.toFixed(1)} to 1, not ${least}`);
    }
  }
  return [...new Set(problems)].slice(0, 6);
}

/** Texts of different boxes that lie over each other. */
export function overlapping() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const texts = [];
  for (let node; (node = walker.nextNode());) {
    const host = node.parentElement;
    if (!node.data.trim() || host.closest('script, style, noscript, svg, option, .hidden, .skip') || !host.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // A glyph's box reaches above and below the letters.
      if (box.width > 2 && box.height > 2) texts.push({ host, text: node.data.trim().slice(0, 25), left: box.left, right: box.right, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
    }
  }
  const problems = new Set();
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1, at + 60)) {
      if (other.host === one.host || other.host.contains(one.host) || one.host.contains(other.host)) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2) problems.add(`"${one.text}" and "${other.text}" lie over each other`);
    }
  }
  return [...problems].slice(0, 4);
}

/** What moves by itself or takes its time to change. */
export function moving() {
  const long = (times) => times.split(',').some((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 10);
  const found = [...document.querySelectorAll('*')].filter((one) => {
    const style = getComputedStyle(one);
    return (style.animationName !== 'none' && long(style.animationDuration)) || long(style.transitionDuration) || style.scrollBehavior === 'smooth';
  });
  return found.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${one.className} moves although the reader asked for no movement`);
}

/** Things that stay in one place of the window or of each sheet. */
export function fixed() {
  return [...document.body.querySelectorAll('*')].filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility()).map((one) => `${one.tagName.toLowerCase()}.${one.className} stays where it is while the page moves`);
}

/** On paper: letters that are not dark, and addresses that cannot be read off it. */
export function onPaper() {
  const problems = [];
  const light = (colour) => { const [r, g, b] = colour.match(/[\d.]+/g).map(Number); return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255; };
  for (const one of document.querySelectorAll('body *')) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (own && one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .hidden, script') && light(getComputedStyle(one).color) > 0.45) problems.push(`"${one.innerText.trim().slice(0, 25)}" is printed in ${getComputedStyle(one).color}`);
  }
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    if (link.checkVisibility() && !link.innerText.includes('.') && !getComputedStyle(link, '::after').content.includes('http')) problems.push(`the address of "${link.innerText.trim().slice(0, 25)}" is not printed`);
  }
  return [...new Set(problems)].slice(0, 5);
}
