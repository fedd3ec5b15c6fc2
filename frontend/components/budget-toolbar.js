// The bar above the budget sheet: what can be done with the marked cells, how the lines stand, and what was just done.

import { make } from './element.js';

const WIDE = 'coulisses-budget-wide';

export class Toolbar {
  #words;
  #status;
  #block;
  #problems;
  #lost;
  #columns;
  #busy;

  constructor(config, act) {
    this.#words = config.words;
    this.#status = make('span', { class: 'toolbar-status' });
    this.#block = make('span', { class: 'toolbar-block' });
    this.#problems = make('div', { class: 'toolbar-problems' });
    this.#lost = make('div', { class: 'toolbar-lost' });
    const gather = make('select', { 'aria-label': this.#words.group, class: 'toolbar-select' },
      ...['', 'ACCOUNT', 'HEADING'].map((value) => make('option', { value }, this.#words[`group${value || 'None'}`])));
    gather.addEventListener('change', () => act.gather(gather.value));
    this.#columns = this.#button(this.#words.allColumns, () => {
      this.#columns.setAttribute('aria-pressed', String(!this.isWide()));
      localStorage.setItem(WIDE, this.isWide() ? '1' : '');
      act.columns();
    });
    this.#columns.classList.add('toolbar-columns');
    this.#columns.setAttribute('aria-pressed', String((localStorage.getItem(WIDE) ?? (innerWidth > 1800 ? '1' : '')) === '1'));
    const group = make('label', { class: 'toolbar-group' }, make('span', {}, this.#words.group), gather);
    const editing = config.editable ? [
      this.#button(this.#words.undo, () => act.undo(false), 'Ctrl+Z'), this.#button(this.#words.redo, () => act.undo(true), 'Ctrl+Y'),
      this.#button(this.#words.insert, act.insert, this.#words.insertKey), this.#button(this.#words.fill, act.fill, 'Ctrl+D'),
      this.#button(this.#words.remove, act.remove, this.#words.removeKey)] : [];
    this.element = make('div', { class: 'budget-toolbar' },
      make('div', { class: 'toolbar-buttons', role: 'toolbar', 'aria-label': this.#words.toolbar }, ...editing, group, this.#columns),
      make('div', { class: 'toolbar-says' }, this.#status, this.#block), this.#lost, this.#problems);
  }

  #button(label, action, key) {
    const button = make('button', { type: 'button', class: 'toolbar-button', title: key ? `${label} (${key})` : null }, label);
    // The keyboard stays where it was in the sheet.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', action);
    return button;
  }

  isWide() {
    return this.#columns.getAttribute('aria-pressed') === 'true';
  }

  say(text) {
    this.#status.textContent = text ?? '';
  }

  block(text) {
    this.#block.textContent = text;
  }

  busy(busy) {
    clearTimeout(this.#busy);
    this.element.setAttribute('aria-busy', busy);
    if (busy) this.#busy = setTimeout(() => this.say(this.#words.busy), 400);
  }

  /** Says what was typed and could not be written; it stays until it is dismissed. */
  lost(text) {
    const line = make('p', { class: 'bad' }, `✕ ${text} `);
    line.append(this.#button(this.#words.dismiss, () => line.remove()));
    this.#lost.append(line);
  }

  /** Lists the cells of a block that were refused, and offers to write the other rows. */
  problems(cells, said, added, edits, again) {
    this.#problems.replaceChildren();
    if (!cells.length) return;
    const list = make('ul', {}, ...cells.slice(0, 20).map((cell) => make('li', {}, cell.text)));
    const close = this.#button(this.#words.dismiss, () => this.#problems.replaceChildren());
    const lines = [...new Set(edits.map((edit) => edit.line))];
    const bad = new Set(cells.map((cell) => cell.row));
    const goodEdits = edits.filter((edit) => !bad.has(lines.indexOf(edit.line) + 1));
    const goodAdded = added.filter((_, index) => !bad.has(lines.length + index + 1));
    const rest = this.#button(this.#words.pasteRest, () => again(goodEdits, goodAdded));
    rest.hidden = !goodEdits.length && !goodAdded.length;
    this.#problems.append(make('p', { class: 'bad' }, `✕ ${said}`), list, rest, ' ', close);
  }
}
