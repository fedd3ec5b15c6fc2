// What stands on a stage plot, as a table beside the picture.

import { make } from './element.js';

export class List {
  #plot;
  #words;
  #body = make('tbody');
  element;

  constructor(plot, words) {
    this.#plot = plot;
    this.#words = words;
    const head = ['number', 'name', 'layer', 'x', 'y', 'turned'].map((name) => make('th', { scope: 'col', class: `plot-cell-${name}` }, words[name]));
    const table = make('table', {}, make('caption', { class: 'visually-hidden' }, words.table), make('thead', {}, make('tr', {}, ...head)), this.#body);
    this.element = make('details', { class: 'plot-list', open: matchMedia('(min-width: 40rem)').matches }, make('summary', {}, words.table),
      make('div', { class: 'plot-list-scroll', tabindex: '0', role: 'group', 'aria-label': words.table }, table));
  }

  show(items) {
    this.#body.replaceChildren(...items.map((item) => this.#row(item)));
  }

  /** Says anew where a thing stands. */
  say(item) {
    this.#body.querySelector(`[data-id="${CSS.escape(item.id)}"]`)?.replaceWith(this.#row(item));
  }

  select(id) {
    for (const row of this.#body.rows) row.classList.toggle('plot-row-chosen', row.dataset.id === id);
  }

  #row(item) {
    const name = make('button', { type: 'button', class: 'plot-name' }, item.label || this.#words.unnamed);
    name.addEventListener('click', () => this.#plot.pick(item.id));
    const cell = (kind, text) => make('td', { class: `plot-cell-${kind}` }, text);
    return make('tr', { 'data-id': item.id, class: item.id === this.#plot.chosen ? 'plot-row-chosen' : null },
      cell('number', String(item.number)), cell('name', name), cell('layer', this.#words[`layer.${item.layer}`]),
      cell('x', this.#plot.written(item.x)), cell('y', this.#plot.written(item.y)), cell('turned', `${item.rotation}°`));
  }
}
