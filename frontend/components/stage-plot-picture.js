// The picture of a stage plot: the same stage, places and outlines as the printed one (PlanDrawing.java). A hundred
// units of the drawing are a metre; the front of the stage is at the bottom.

export const METRE = 100;
const SVG = 'http://www.w3.org/2000/svg';
const BEYOND = 3; // so far beside the stage, in metres, the picture goes where things stand there
const BESIDE = 0.6; // so far it goes in any case: there is room to drag something into the wings
const TEXT = 12; // pixels
const LINE = 14;
const INNER = 0.7; // how much of the box around a form without right angles is inside it
const EDGE = 4; // pixels between a name and the outline around it
const CROWDED = 1.7; // a number this much wider than its thing stands beside it
const PAD = 26; // the least side, in pixels, of what a finger can touch

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const measure = (() => {
  let context = null;
  return (text, font) => {
    context ??= document.createElement('canvas').getContext('2d');
    context.font = font;
    return context.measureText(text).width;
  };
})();

export class Picture {
  svg = make('svg', { class: 'plot-picture' });
  #floor = make('g', { 'aria-hidden': 'true' });
  #things = make('g');
  #drawn = new Map(); // by id: the group and what it was drawn from
  #stage = { width: 8, depth: 6 };
  #room = { left: 0, right: 8, front: 0, back: 6 };
  #hidden = new Set();
  #selected = '';
  #font = `${TEXT}px sans-serif`;
  #units = 1; // of the drawing, for a pixel

  constructor(describe) {
    this.describe = describe;
    this.svg.append(this.#floor, this.#things);
    new ResizeObserver(() => this.#resized()).observe(this.svg);
    if (document.fonts?.status === 'loading') document.fonts.ready.then(() => this.#written());
  }

  /** Draws a stage with what stands on it; what did not change stays as it is, and keeps the keyboard. */
  draw(stage, words) {
    this.#stage = stage;
    this.words = words;
    this.#room = this.#around();
    const { left, right, front, back } = this.#room;
    this.svg.setAttribute('viewBox', `${left * METRE} ${-back * METRE} ${(right - left) * METRE} ${(back - front) * METRE}`);
    this.#units = this.#unitsNow();
    this.#font = this.#fontNow();
    this.#drawFloor();
    this.#drawThings();
  }

  /** Puts a thing elsewhere, without drawing it anew. */
  move(item) {
    const known = this.#drawn.get(item.id);
    if (!known) return;
    known.group.setAttribute('transform', this.#transform(item));
    known.text.setAttribute('transform', `rotate(${-item.rotation})`);
  }

  /** Says anew where a thing stands. */
  say(item) {
    this.#drawn.get(item.id)?.group.setAttribute('aria-label', this.describe(item));
  }

  select(id) {
    this.#mark(this.#selected, false);
    this.#selected = id;
    this.#mark(id, true);
  }

  focus(id) {
    this.#drawn.get(id)?.group.focus({ preventScroll: true });
    this.#drawn.get(id)?.group.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  hide(layer, hidden) {
    if (hidden) this.#hidden.add(layer);
    else this.#hidden.delete(layer);
    for (const { group, item } of this.#drawn.values()) group.style.display = this.#hidden.has(item.layer) ? 'none' : '';
  }

  isHidden(item) {
    return this.#hidden.has(item.layer);
  }

  /** The id of the thing that an element belongs to. */
  at(element) {
    return element.closest?.('.plot-item')?.dataset.id ?? '';
  }

  /** From pixels of the screen to metres of the stage; good until the page scrolls. */
  metres() {
    const matrix = this.svg.getScreenCTM().inverse();
    return ({ clientX, clientY }) => {
      const point = new DOMPoint(clientX, clientY).matrixTransform(matrix);
      return { x: point.x / METRE, y: -point.y / METRE };
    };
  }

  #around() {
    const { width, depth, items } = this.#stage;
    const room = { left: -BESIDE, right: width + BESIDE, front: -BESIDE, back: depth + BESIDE };
    for (const item of items) {
      const turn = (item.rotation * Math.PI) / 180;
      const across = (Math.abs(Math.cos(turn)) * item.width + Math.abs(Math.sin(turn)) * item.depth) / 2;
      const along = (Math.abs(Math.sin(turn)) * item.width + Math.abs(Math.cos(turn)) * item.depth) / 2;
      if (item.x + across < -BEYOND || item.x - across > width + BEYOND || item.y + along < -BEYOND || item.y - along > depth + BEYOND) continue;
      room.left = Math.max(-BEYOND, Math.min(room.left, item.x - across));
      room.right = Math.min(width + BEYOND, Math.max(room.right, item.x + across));
      room.front = Math.max(-BEYOND, Math.min(room.front, item.y - along));
      room.back = Math.min(depth + BEYOND, Math.max(room.back, item.y + along));
    }
    return room;
  }

  #drawFloor() {
    const { width, depth } = this.#stage;
    const [w, d, text] = [width * METRE, depth * METRE, TEXT * this.#units];
    const lines = [];
    for (let metre = 1; metre < width; metre++) lines.push(`M${metre * METRE} 0V${-d}`);
    for (let metre = 1; metre < depth; metre++) lines.push(`M0 ${-metre * METRE}H${w}`);
    const word = (x, y, anchor, said) => {
      const label = make('text', { x, y, 'text-anchor': anchor, 'font-size': text, class: 'plot-word' });
      label.textContent = said;
      return label;
    };
    this.#floor.replaceChildren(
      make('rect', { x: 0, y: -d, width: w, height: d, class: 'plot-floor' }),
      make('path', { d: lines.join(''), class: 'plot-metres' }),
      make('path', { d: `M${w / 2} 0V${-d}`, class: 'plot-middle' }),
      word(0, -d - text * 0.4, 'start', this.words['stage.left']),
      word(w / 2, -d - text * 0.4, 'middle', `${this.words.metres(width)} m × ${this.words.metres(depth)} m`),
      word(w, -d - text * 0.4, 'end', this.words['stage.right']),
      word(w / 2, text * 1.3, 'middle', this.words['stage.audience']),
    );
  }

  #drawThings() {
    const { items } = this.#stage;
    const order = [...items.filter((item) => item.layer === 'SET'), ...items.filter((item) => item.layer !== 'SET')];
    const here = new Set(items.map((item) => item.id));
    for (const [id, { group }] of this.#drawn) {
      if (here.has(id)) continue;
      group.remove();
      this.#drawn.delete(id);
    }
    let before = null;
    for (const item of order) {
      const group = this.#drawThing(item);
      const next = before ? before.nextSibling : this.#things.firstChild;
      if (group !== next) this.#things.insertBefore(group, next);
      before = group;
    }
  }

  #drawThing(item) {
    const look = JSON.stringify([item.number, item.label, item.form, item.layer, item.width, item.depth, item.rotation % 90, this.#units, this.#font]);
    const known = this.#drawn.get(item.id);
    if (known?.look === look) {
      known.item = item;
      this.move(item);
      this.say(item);
      return known.group;
    }
    const group = known?.group ?? make('g', { class: 'plot-item', tabindex: '0', role: 'button', 'data-id': item.id, 'aria-pressed': 'false' });
    const text = make('g', { 'aria-hidden': 'true' });
    this.#drawn.set(item.id, { group, text, item, look });
    group.setAttribute('class', `plot-item plot-${item.layer.toLowerCase()}`);
    group.setAttribute('transform', this.#transform(item));
    group.setAttribute('aria-label', this.describe(item));
    group.style.display = this.#hidden.has(item.layer) ? 'none' : '';
    text.setAttribute('transform', `rotate(${-item.rotation})`);
    this.#write(text, item);
    group.replaceChildren(...this.#outline(item), text);
    if (item.id === this.#selected) this.#mark(item.id, true);
    return group;
  }

  #transform(item) {
    return `translate(${round(item.x * METRE)} ${round(-item.y * METRE)}) rotate(${item.rotation})`;
  }

  #outline(item) {
    const [w, d] = [item.width * METRE, item.depth * METRE];
    const least = PAD * this.#units;
    const [pw, pd] = [Math.max(w, least), Math.max(d, least)];
    const pad = make('rect', { x: -pw / 2, y: -pd / 2, width: pw, height: pd, class: 'plot-pad' });
    const front = make('path', { d: `M${-w / 6} ${d / 2}H${w / 6}`, class: 'plot-front' });
    const shape = {
      RECTANGLE: () => make('rect', { x: -w / 2, y: -d / 2, width: w, height: d }),
      ROUND: () => make('ellipse', { cx: 0, cy: 0, rx: w / 2, ry: d / 2 }),
      WEDGE: () => make('path', { d: `M${-w / 3} ${-d / 2}H${w / 3}L${w / 2} ${d / 2}H${-w / 2}Z` }),
    }[item.form]();
    shape.setAttribute('class', 'plot-shape');
    return item.form === 'ROUND' ? [pad, shape] : [pad, shape, front];
  }

  // The name where there is room for it, and else the number, on the thing or beside it.
  #write(text, item) {
    const turn = (item.rotation * Math.PI) / 180;
    const part = (item.form === 'RECTANGLE' ? 1 : INNER) * METRE / this.#units;
    const across = (Math.abs(Math.cos(turn)) * item.width + Math.abs(Math.sin(turn)) * item.depth) * part;
    const along = (Math.abs(Math.sin(turn)) * item.width + Math.abs(Math.cos(turn)) * item.depth) * part;
    const lines = wrap(item.label, across - 2 * EDGE, Math.min(3, Math.floor((along - 2 * EDGE) / LINE)), (words) => measure(words, this.#font)) ?? [String(item.number)];
    const beside = measure(String(item.number), this.#font) > CROWDED * across;
    lines.forEach((line, at) => {
      const y = (at - lines.length / 2) * LINE + LINE * 0.78;
      const label = make('text', { x: beside ? (across / 2 + 2) * this.#units : 0, y: y * this.#units, 'text-anchor': beside ? 'start' : 'middle', 'font-size': TEXT * this.#units });
      label.textContent = line;
      text.append(label);
    });
  }

  #mark(id, marked) {
    this.#drawn.get(id)?.group.classList.toggle('plot-chosen', marked);
    this.#drawn.get(id)?.group.setAttribute('aria-pressed', String(marked));
  }

  #unitsNow() {
    const width = this.svg.clientWidth;
    const { left, right } = this.#room;
    return width > 0 ? round(((right - left) * METRE) / width) : 1.6;
  }

  // Until its font is there, a browser measures another.
  #written() {
    if (!this.words) return;
    for (const known of this.#drawn.values()) known.look = '';
    this.#drawThings();
  }

  // An element that is not in the page has no font. Asked once for all: each answer makes the browser lay the page out.
  #fontNow() {
    return `${TEXT}px ${getComputedStyle(this.svg).fontFamily || 'sans-serif'}`;
  }

  // Letters keep their size whatever the size of the picture.
  #resized() {
    const [units, font] = [this.#unitsNow(), this.#fontNow()];
    if (!this.words || (Math.abs(units - this.#units) < 0.02 && font === this.#font)) return;
    [this.#units, this.#font] = [units, font];
    this.#drawFloor();
    this.#drawThings();
  }
}

const round = (number) => Math.round(number * 100) / 100;

/** The lines of a text no wider than a room; nothing where a word or the whole does not fit. */
const wrap = (text, room, most, widthOf) => {
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (widthOf(word) > room) return null;
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length && lines.length <= most ? lines : null;
};
