// What two versions say differently, place by place. The server (DifferenceTable.java) says what to show; this draws it as
// one table with its caption and headers, leads from change to change, and asks for more when somebody wants to read on.

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

// The roles of a table, said again: on a phone its rows are drawn as cards, and some browsers then forget them.
const cell = (tag, role, attributes, ...children) => make(tag, { role, ...attributes }, ...children);

class DifferenceTable extends HTMLElement {
  #words = {};
  #stops = [];
  #at = -1;
  #frame;

  /** Shows a difference, from its first place on. */
  show(difference) {
    this.#words = difference;
    const drawn = this.#table(difference);
    this.#frame ??= this.#build();
    const { tools, previous, next, keys, position, scroll, shown, more } = this.#frame;
    previous.textContent = difference.previous;
    next.textContent = difference.next;
    keys.textContent = difference.keys;
    position.textContent = '';
    more.textContent = difference.more;
    shown.textContent = difference.shown;
    more.hidden = shown.hidden = difference.isWhole;
    scroll.setAttribute('aria-label', difference.caption);
    scroll.replaceChildren(drawn);
    this.#stops = [...scroll.querySelectorAll('[data-stop]')];
    this.#at = -1;
    tools.hidden = this.#stops.length < 2;
  }

  #build() {
    const button = (step) => {
      const element = make('button', { type: 'button', class: 'comparison-more' });
      element.addEventListener('click', () => this.#go(step));
      return element;
    };
    const frame = {
      previous: button(-1),
      next: button(1),
      keys: make('span', { class: 'soft small' }),
      position: make('span', { class: 'soft', role: 'status' }),
      scroll: make('div', { class: 'difference-places', tabindex: '0', role: 'region' }),
      shown: make('p', { class: 'soft', role: 'status' }),
      more: make('button', { type: 'button', class: 'comparison-more' }),
    };
    frame.tools = make('div', { class: 'row difference-tools' }, frame.previous, frame.next, frame.position, frame.keys);
    frame.more.addEventListener('click', () => this.$server.more());
    frame.scroll.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'n' || event.key === 's') this.#go(1);
      if (event.key === 'p') this.#go(-1);
    });
    frame.scroll.addEventListener('focusin', (event) => {
      const at = this.#stops.indexOf(event.target.closest('[data-stop]'));
      if (at >= 0) this.#at = at;
    });
    this.replaceChildren(frame.tools, frame.scroll, make('div', { class: 'row' }, frame.shown, frame.more));
    return frame;
  }

  #go(step) {
    if (!this.#stops.length) return;
    this.#at = this.#at < 0 && step < 0 ? this.#stops.length - 1
      : Math.min(this.#stops.length - 1, Math.max(0, this.#at + step));
    this.#frame.position.textContent = this.#words.position
      .replace('$at', this.#at + 1).replace('$all', this.#stops.length);
    const stop = this.#stops[this.#at];
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'center' });
  }

  #table({ caption, headers, places }) {
    const table = cell('table', 'table', { class: 'plain difference' },
      make('caption', { class: 'visually-hidden' }, caption),
      cell('thead', 'rowgroup', {}, cell('tr', 'row', {},
        ...headers.map((text) => cell('th', 'columnheader', { scope: 'col' }, text)))));
    let group;
    for (const place of places) {
      if (!group || (place.sort === 'list' && !place.row)) {
        group = cell('tbody', 'rowgroup', {});
        table.append(group);
      }
      group.append(place.sort === 'list' ? this.#list(place) : this.#place(place));
    }
    return table;
  }

  #list({ label }) {
    return cell('tr', 'row', { class: 'difference-list' },
      cell('th', 'rowheader', { scope: 'rowgroup', colspan: '4', 'aria-colspan': '4' }, label));
  }

  #place({ sort, change, sign, word, row, label, stop, before, after }) {
    const [, , was, is] = this.#words.headers;
    const name = cell('th', 'rowheader', { scope: 'row' });
    if (sort === 'field' && row) name.append(make('span', { class: 'visually-hidden' }, `${row} › `));
    name.append(label);
    const line = cell('tr', 'row', { class: `difference-${sort} difference-${change}${row ? ' difference-inside' : ''}` },
      cell('td', 'cell', {}, make('span', { class: 'comparison-change' },
        make('span', { class: 'comparison-sign', 'aria-hidden': 'true' }, sign), word)),
      name,
      this.#text(before, was, sort === 'row'),
      this.#text(after, is, sort === 'row'));
    if (stop) {
      line.dataset.stop = '';
      line.tabIndex = -1;
    }
    return line;
  }

  #text(passages, header, isRow) {
    const text = cell('td', 'cell', { 'data-header': header });
    if (!passages.length && isRow) text.classList.add('difference-silent');
    if (!passages.length && !isRow) text.append(make('span', { class: 'soft' }, this.#words.nothing));
    for (const passage of passages) text.append(this.#passage(passage));
    return text;
  }

  #passage({ change, text }) {
    if (change === 'same') return document.createTextNode(text);
    const isGone = change === 'removed';
    return make(isGone ? 'del' : 'ins', {},
      make('span', { class: 'visually-hidden' }, `${isGone ? this.#words.gone : this.#words.come} `), text);
  }
}

customElements.define('difference-table', DifferenceTable);
