// The lines that a foreign file makes, each with a tick, as one table that scrolls. The server (ImportLines.java) says what
// they are, and is told of every tick. The arrows go from tick to tick; Shift and a click tick all in between.

import { make } from './element.js';

const FIRST_NUMBER = 5; // from this cell on, numbers stand under each other

class ImportLines extends HTMLElement {
  #scroll;
  #last; // the tick that was pressed before

  /** Shows lines; where the list is scrolled to stays. */
  show({ name, headers, rows }) {
    if (!this.#scroll) this.#frame();
    this.#last = undefined;
    this.#scroll.setAttribute('aria-label', name);
    const titles = headers.map((text, index) => make('th', { scope: 'col', role: 'columnheader', class: index > FIRST_NUMBER ? 'number' : null }, text));
    // A phone lays each row out as a block: the roles say that it is a table all the same.
    this.#scroll.replaceChildren(make('table', { class: 'plain', role: 'table' },
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...titles)),
      make('tbody', { role: 'rowgroup' }, ...rows.map((row) => this.#row(row)))));
  }

  #frame() {
    this.#scroll = make('div', { class: 'scroll preview', role: 'region', tabindex: '0' });
    this.#scroll.addEventListener('change', (event) => this.#tell(event.target));
    this.#scroll.addEventListener('click', (event) => this.#press(event));
    this.#scroll.addEventListener('keydown', (event) => this.#move(event));
    this.replaceChildren(this.#scroll);
  }

  #row({ row, taken, name, cells }) {
    const tick = make('input', { type: 'checkbox', 'aria-label': name, 'data-row': row });
    tick.checked = taken;
    return make('tr', { role: 'row', class: taken ? null : 'unticked' }, make('td', { role: 'cell' }, tick),
      ...cells.map((text, index) => make('td', { role: 'cell', class: index >= FIRST_NUMBER ? 'number' : null }, text)));
  }

  #tell(tick) {
    tick.closest('tr').classList.toggle('unticked', !tick.checked);
    this.$server.tick(Number(tick.dataset.row), tick.checked);
  }

  #press(event) {
    const tick = event.target.closest('input');
    if (!tick) return;
    const ticks = this.#ticks();
    if (event.shiftKey && this.#last) {
      const [from, to] = [ticks.indexOf(this.#last), ticks.indexOf(tick)].sort((a, b) => a - b);
      ticks.slice(from, to + 1).filter((each) => each !== tick && each.checked !== tick.checked).forEach((each) => {
        each.checked = tick.checked;
        this.#tell(each);
      });
    }
    this.#last = tick;
  }

  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const ticks = this.#ticks();
    const at = ticks.indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    ticks[at + step]?.focus();
  }

  #ticks() {
    return [...this.querySelectorAll('input')];
  }
}

customElements.define('import-lines', ImportLines);
