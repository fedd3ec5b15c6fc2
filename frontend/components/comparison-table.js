// Two budgets side by side, line by line. The server (ComparisonTable.java) says what to show; this draws it as one table
// with its caption and headers, and asks for more when somebody wants to read on.

import { make } from './element.js';

class ComparisonTable extends HTMLElement {
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

  #table({ caption, headers, classes }) {
    const titles = headers.map((text, column) =>
      make('th', column > 2 ? { scope: 'col', class: 'number' } : { scope: 'col' }, text));
    return make('table', { class: 'plain comparison' },
      make('caption', { class: 'visually-hidden' }, caption),
      make('thead', {}, make('tr', {}, ...titles)),
      ...classes.map((group) => this.#group(group)));
  }

  #group({ title, before, after, difference, lines }) {
    const sums = [before, after, difference].map((amount) => make('td', { class: 'number' }, amount));
    return make('tbody', {},
      make('tr', { class: 'comparison-class' }, make('th', { scope: 'rowgroup', colspan: '3' }, title), ...sums),
      ...lines.map((line) => this.#line(line)));
  }

  #line({ change, sign, word, account, label, cells, before, after, difference }) {
    const name = make('th', { scope: 'row' }, label);
    if (cells.length) name.append(make('ul', {}, ...cells.map((cell) => make('li', {}, cell))));
    return make('tr', { class: `comparison-${change}` },
      make('td', {}, make('span', { class: 'comparison-change' },
        make('span', { class: 'comparison-sign', 'aria-hidden': 'true' }, sign), word)),
      make('td', {}, account),
      name,
      this.#side(before),
      this.#side(after),
      make('td', { class: 'number' }, difference));
  }

  #side(side) {
    return side
      ? make('td', { class: 'number' }, side.amount, make('small', {}, side.product))
      : make('td', { class: 'number' }, '–');
  }
}

customElements.define('comparison-table', ComparisonTable);
