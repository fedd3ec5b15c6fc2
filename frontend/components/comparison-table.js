// Two budgets side by side, line by line. The server (ComparisonTable.java) says what to show; this draws it as one table
// with its caption and headers, and asks for more when somebody wants to read on.

import { make } from './element.js';

class ComparisonTable extends HTMLElement {
  #headers = [];
  #scroll;
  #more;
  #shown;

  /** Shows a comparison, from its first line on. */
  show(comparison) {
    if (!this.#scroll) this.#frame();
    this.#scroll.setAttribute('aria-label', comparison.caption);
    this.#scroll.replaceChildren(this.#table(comparison));
    this.#more.textContent = comparison.more;
    this.#more.hidden = comparison.isWhole;
    this.#shown.textContent = comparison.shown;
    this.#shown.hidden = comparison.isWhole;
  }

  #frame() {
    this.#scroll = make('div', { class: 'scroll', tabindex: '0', role: 'region' });
    this.#shown = make('p', { class: 'soft', role: 'status' });
    this.#more = make('button', { type: 'button', class: 'comparison-more' });
    this.#more.addEventListener('click', () => this.$server.more());
    this.replaceChildren(this.#scroll, make('div', { class: 'row' }, this.#shown, this.#more));
  }

  // A phone lays each row out as a block: the roles say that it is a table all the same.
  #table({ caption, headers, classes }) {
    this.#headers = headers;
    const titles = headers.map((text, column) =>
      make('th', { scope: 'col', role: 'columnheader', class: column > 2 ? 'number' : null }, text));
    return make('table', { class: 'plain comparison', role: 'table' },
      make('caption', { class: 'visually-hidden' }, caption),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...titles)),
      ...classes.map((group) => this.#group(group)));
  }

  #group({ title, before, after, difference, lines }) {
    const sums = [before, after, difference].map((amount, index) => this.#amount(index, amount));
    return make('tbody', { role: 'rowgroup' },
      make('tr', { class: 'comparison-class', role: 'row' }, make('th', { scope: 'rowgroup', role: 'rowheader', colspan: '3' }, title), ...sums),
      ...lines.map((line) => this.#line(line)));
  }

  #line({ change, sign, word, account, label, cells, before, after, difference }) {
    const name = make('th', { scope: 'row', role: 'rowheader' }, label);
    if (cells.length) name.append(make('ul', {}, ...cells.map((cell) => make('li', {}, cell))));
    return make('tr', { class: `comparison-${change}`, role: 'row' },
      make('td', { role: 'cell' }, make('span', { class: 'comparison-change' },
        make('span', { class: 'comparison-sign', 'aria-hidden': 'true' }, sign), word)),
      make('td', { role: 'cell' }, account),
      name,
      this.#side(0, before),
      this.#side(1, after),
      this.#amount(2, difference));
  }

  #side(index, side) {
    return side ? this.#amount(index, side.amount, make('small', {}, side.product)) : this.#amount(index, '–');
  }

  /** One of the three amounts of a row, with its header for where there is none above it. */
  #amount(index, ...content) {
    return make('td', { class: 'number', role: 'cell', 'data-label': this.#headers[index + 3] }, ...content);
  }
}

customElements.define('comparison-table', ComparisonTable);
