// The bar above the budget sheet: what can be done with the marked cells, how the lines stand, and what was just done.

import { make } from './budget-editor.js';

const WIDE = 'coulisses-budget-wide';

export class Toolbar {
  #words;
  #config;
  #sort = {}; // section → { column, descending }
  #status;
  #block;
  #problems;
  #lost;
  #group;
  #columns;
  #busy;

  constructor(config, act) {
    this.#config = config;
    this.#words = config.words;
    this.#status = make('span', { class: 'toolbar-status' });
    this.#block = make('span', { class: 'toolbar-block' });
    this.#problems = make('div', { class: 'toolbar-problems' });
    this.#lost = make('div', { class: 'toolbar-lost' });
    this.#group = make('select', { 'aria-label': this.#words.group, class: 'toolbar-select' },
      ...['', 'ACCOUNT', 'HEADING'].map((value) => make('option', { value }, this.#words[`group${value || 'None'}`])));
    this.#group.addEventListener('change', act.arrange);
    this.#columns = this.#button(this.#words.allColumns, () => {
      this.#columns.setAttribute('aria-pressed', String(!this.isWide()));
      localStorage.setItem(WIDE, this.isWide() ? '1' : '');
      act.columns();
    });
    this.#columns.setAttribute('aria-pressed', String((localStorage.getItem(WIDE) ?? (innerWidth > 1800 ? '1' : '')) === '1'));
    const group = make('label', { class: 'toolbar-group' }, make('span', {}, this.#words.group), this.#group);
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

  // ── the order of the lines ─────────────────────────────────────────────────────────────────────────────────────

  /** Ascending, descending, then as they were entered. */
  sort(section, column) {
    const now = this.#sort[section];
    if (now?.column !== column) this.#sort[section] = { column, descending: false };
    else if (!now.descending) now.descending = true;
    else delete this.#sort[section];
  }

  orderOf(section, column) {
    const sorted = this.#sort[section];
    return sorted?.column === column ? (sorted.descending ? 'descending' : 'ascending') : undefined;
  }

  arranged(entries, section, numbers) {
    const sorted = this.#sort[section.key];
    const result = [...entries];
    if (sorted) {
      const column = section.columns.find((each) => each.key === sorted.column);
      const value = (entry) => (column.key === 'AMOUNT' ? entry.cents
        : ['number', 'price', 'percent'].includes(column.kind) ? Number(entry.values[column.key])
          : column.key === 'DUE' ? entry.values.DUE.replace(/^(\d\d)\/(\d{4}).*/, '$2$1')
            : column.options?.find(([code]) => code === entry.values[column.key])?.[1] ?? entry.values[column.key]);
      const collator = new Intl.Collator(this.#config.language, { numeric: column.key !== 'ACCOUNT' });
      result.sort((a, b) => {
        const [left, right] = [value(a), value(b)];
        return (typeof left === 'number' ? left - right : collator.compare(left, right)) * (sorted.descending ? -1 : 1);
      });
    }
    if (this.#group.value) {
      const order = (entry) => (this.#group.value === 'ACCOUNT' ? entry.values.ACCOUNT.slice(0, 2) : this.#headings(section).indexOf(entry.values.HEADING));
      result.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    }
    return result;
  }

  /** The heading a line is gathered under, or nothing when lines stand as they are. */
  heading(entry) {
    if (!this.#group.value) return undefined;
    const section = this.#config.sections.find((each) => each.key === entry.section);
    const column = section.columns.find((each) => each.key === this.#group.value);
    if (this.#group.value === 'HEADING') return column.options.find(([code]) => code === entry.values.HEADING)?.[1] ?? '';
    const number = entry.values.ACCOUNT.slice(0, 2);
    const named = column.suggestions.find(([value]) => value === number);
    return named ? `${number} · ${named[1]}` : this.#words.noAccount;
  }

  #headings(section) {
    return section.columns.find((column) => column.key === 'HEADING').options.map(([code]) => code);
  }
}
