// The red thread of a project as a picture: a column of knots for each type, and curves between those that rest on each
// other. The server (ThreadWeb.java) says what there is and which chain is chosen. Knots are buttons that the browser lays
// out; the curves follow them. Arrow keys walk through the columns, Enter chooses.
import { make } from './element.js';

const SVG = 'http://www.w3.org/2000/svg';

class ThreadWeb extends HTMLElement {
  #knots = new Map();
  #links = [];
  #columns = [];
  #curves;
  #words = {};
  #watch = new ResizeObserver(() => this.#draw());

  connectedCallback() { this.#watch.observe(this); }

  disconnectedCallback() { this.#watch.disconnect(); }

  /** Draws columns and curves. */
  show(web) {
    this.#words = web;
    this.#knots.clear();
    this.#columns = [];
    this.#links = web.links;
    this.#curves = null;
    if (!web.columns.length) {
      this.replaceChildren(make('p', { class: 'soft small' }, web.nothing));
      return;
    }
    this.#curves = document.createElementNS(SVG, 'svg');
    this.#curves.setAttribute('aria-hidden', 'true');
    const sheet = make('div', { class: 'thread-sheet' }, this.#curves, ...web.columns.map((column) => this.#column(column)));
    const scroll = make('div', { class: 'thread-scroll', role: 'group', 'aria-label': web.label }, sheet);
    scroll.addEventListener('keydown', (event) => this.#key(event));
    this.replaceChildren(make('p', { class: 'soft small' }, web.keys), scroll);
    this.#rove(this.#columns[0][0]);
    this.#draw();
    document.fonts?.ready.then(() => this.#draw());
  }

  /** Marks the chosen knot and its chain; nothing chosen leaves all knots alike. */
  mark(selected, chain) {
    const inChain = new Set(chain);
    this.classList.toggle('has-chain', inChain.size > 0);
    for (const [id, knot] of this.#knots) {
      knot.classList.toggle('in-chain', inChain.has(id));
      knot.setAttribute('aria-pressed', String(id === selected));
      knot.querySelector('.knot-chain').textContent = inChain.has(id) && id !== selected ? ` (${this.#words.inChain})` : '';
    }
    for (const [cited, citing, curve] of this.#links) {
      curve?.classList.toggle('in-chain', inChain.has(cited) && inChain.has(citing));
    }
    const knot = this.#knots.get(selected);
    if (!knot) return;
    this.#rove(knot);
    if (!this.contains(document.activeElement)) requestAnimationFrame(() => this.#reveal(knot));
  }

  /** Scrolls inside the picture alone: the page stays where its reader is. */
  #reveal(knot) {
    const scroll = this.querySelector('.thread-scroll');
    const [box, view] = [knot.getBoundingClientRect(), scroll.getBoundingClientRect()];
    if (box.left < view.left || box.right > view.right) scroll.scrollLeft += box.left - view.left - 16;
    if (box.top < view.top || box.bottom > view.bottom) scroll.scrollTop += box.top - view.top - 40;
  }

  #column({ type, name, knots }) {
    const title = make('h3', {}, `${name} (${knots.length})`);
    const buttons = knots.map((knot) => this.#knot(knot));
    this.#columns.push(buttons);
    return make('section', { class: `thread-column knot-${type.toLowerCase().replace('_', '-')}` }, title,
      make('ul', {}, ...buttons.map((button) => make('li', {}, button))));
  }

  #knot({ id, label, source, hole }) {
    const button = make('button', { type: 'button', class: `knot${hole ? ' has-hole' : ''}`, title: `${label} – ${source}`,
      tabindex: '-1', 'aria-pressed': 'false' });
    if (hole) {
      button.append(make('span', { class: 'knot-sign', 'aria-hidden': 'true' }, '!'),
        make('span', { class: 'visually-hidden' }, `${this.#words.hole} `));
    }
    button.append(make('span', { class: 'knot-label' }, label), make('span', { class: 'knot-chain visually-hidden' }));
    button.addEventListener('click', () => {
      this.#rove(button);
      this.$server.choose(id);
    });
    this.#knots.set(id, button);
    return button;
  }

  /** One knot is reached by Tab, the others by the arrows. */
  #rove(knot) {
    if (!knot) return;
    for (const other of this.#knots.values()) other.tabIndex = -1;
    knot.tabIndex = 0;
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const column = this.#columns.findIndex((buttons) => buttons.includes(event.target));
    if (column < 0) return;
    const row = this.#columns[column].indexOf(event.target);
    const at = (c, r) => this.#columns[c]?.[Math.min(r, this.#columns[c].length - 1)];
    const next = {
      ArrowDown: () => at(column, row + 1),
      ArrowUp: () => at(column, Math.max(0, row - 1)),
      ArrowRight: () => at(column + 1, row),
      ArrowLeft: () => at(column - 1, row),
      Home: () => at(column, 0),
      End: () => at(column, Infinity),
    }[event.key]?.();
    if (!next) return;
    event.preventDefault();
    this.#rove(next);
    next.focus({ preventScroll: true });
    this.#bring(next);
  }

  /** Scrolls the picture, never the page, unless the knot is out of sight. */
  #bring(knot) {
    knot.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #draw() {
    if (!this.#curves) return;
    const sheet = this.#curves.parentElement;
    const origin = sheet.getBoundingClientRect();
    this.#curves.setAttribute('width', sheet.scrollWidth);
    this.#curves.setAttribute('height', sheet.scrollHeight);
    const marked = new Set(this.#links.filter(([, , curve]) => curve?.classList.contains('in-chain')));
    this.#curves.replaceChildren();
    for (const link of this.#links) {
      const [one, other] = [link[0], link[1]].map((id) => this.#knots.get(id)?.getBoundingClientRect());
      if (!one || !other) continue;
      const curve = document.createElementNS(SVG, 'path');
      curve.setAttribute('d', this.#path(one, other, origin));
      if (marked.has(link)) curve.classList.add('in-chain');
      link[2] = curve;
      this.#curves.append(curve);
    }
  }

  #path(one, other, origin) {
    const [left, right] = one.left <= other.left ? [one, other] : [other, one];
    const same = left.left === right.left;
    const x1 = left.right - origin.left;
    const x2 = (same ? right.right : right.left) - origin.left;
    const y1 = left.top + left.height / 2 - origin.top;
    const y2 = right.top + right.height / 2 - origin.top;
    const bend = same ? 24 : Math.max(16, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${same ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`;
  }
}

customElements.define('thread-web', ThreadWeb);
