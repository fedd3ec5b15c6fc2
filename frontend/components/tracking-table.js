// The lines of one side of a budget, from what was agreed to what is expected. The server (TrackingTable.java) says what to
// show; this draws it as one table with its caption and headers, and asks for more when somebody wants to read on.

import { make } from './element.js';

class TrackingTable extends HTMLElement {
  #headers = [];
  #alert = '';
  #zero = '';

  /** Shows the lines, from the first one on; the keyboard stays on its line. */
  show(lines) {
    const held = this.querySelector('button:focus')?.dataset.line;
    this.#headers = lines.headers;
    this.#alert = lines.alert;
    this.#zero = lines.zero;
    this.replaceChildren(this.#table(lines), this.#foot(lines));
    if (held) this.querySelector(`[data-line="${held}"]`)?.focus();
  }

  // A phone lays each row out as a block: the roles say that it is a table all the same.
  #table({ caption, line, headers, alert, rows, total, sums }) {
    const title = (text, name = null) => make('th', { scope: 'col', role: 'columnheader', class: name }, text);
    return make('table', { role: 'table' },
      make('caption', { class: 'visually-hidden' }, caption),
      make('thead', { role: 'rowgroup' },
        make('tr', { role: 'row' }, title(line), ...headers.map((text) => title(text, 'number')), title(alert))),
      make('tbody', { role: 'rowgroup' },
        ...rows.map((row) => this.#row(row)),
        make('tr', { role: 'row', class: 'total' },
          make('th', { scope: 'row', role: 'rowheader' }, total),
          ...this.#amounts(sums),
          make('td', { role: 'cell' }))));
  }

  #row({ id, name, amounts, tone, sign, rate }) {
    const open = make('button', { type: 'button', class: 'tracking-line', 'data-line': id }, name);
    open.addEventListener('click', () => this.$server.open(id));
    return make('tr', { role: 'row' },
      make('th', { scope: 'row', role: 'rowheader' }, open),
      ...this.#amounts(amounts),
      make('td', { role: 'cell', 'data-label': this.#alert },
        make('span', { class: `badge badge-${tone}` }, make('span', { 'aria-hidden': 'true' }, sign), make('span', {}, rate))));
  }

  #amounts(amounts) {
    return amounts.map((text, column) => make('td', {
      class: text === this.#zero ? 'number zero' : 'number', role: 'cell', 'data-label': this.#headers[column],
    }, make('span', {}, text)));
  }

  #foot({ shown, more, isWhole }) {
    if (isWhole) return '';
    const button = make('button', { type: 'button', class: 'comparison-more' }, more);
    button.addEventListener('click', () => this.$server.more());
    return make('div', { class: 'row' }, make('p', { class: 'soft', role: 'status' }, shown), button);
  }
}

customElements.define('tracking-table', TrackingTable);
