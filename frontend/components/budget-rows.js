// The rows of the budget sheet: empty until they come near the screen, so that thousands of them scroll, and then filled
// with what the sheet says. A cell may be held by somebody who shows something else in it for a while.

import { make } from './element.js';

const NEAR = 900; // pixels beyond the screen in which rows are filled already

export class Rows {
  #sheet;
  #drawn = new Map(); // id → { row, cells, number }; without cells while the row is empty
  #blank = new Map(); // section → the cells of a row, to be copied
  #held = new Set(); // "id/column" of the cells that show something else than their value
  #looking; // whether rows near the screen will be filled with the next frame
  #filled; // told of every row that was filled

  constructor(sheet) {
    this.#sheet = sheet;
  }

  /** @param filled told of the line of every row that was just filled */
  whenFilled(filled) {
    this.#filled = filled;
  }

  /** The row of a line; an empty one at first. */
  row(id) {
    if (!this.#drawn.has(id)) {
      this.#drawn.set(id, { row: make('tr', { role: 'none', class: 'budget-line unfilled', 'data-line': id }) });
    }
    return this.#drawn.get(id).row;
  }

  has(id) {
    return this.#drawn.has(id);
  }

  drop(id) {
    this.#drawn.get(id)?.row.remove();
    this.#drawn.delete(id);
  }

  /** A cell, drawn for it if need be. */
  cell(id, column) {
    this.fill(id);
    return this.drawn(id, column);
  }

  /** A cell if its row is filled. */
  drawn(id, column) {
    return this.#drawn.get(id)?.cells?.[column];
  }

  /** The cells of a filled row by their columns; none for an empty one. */
  cells(id) {
    return this.#drawn.get(id)?.cells ?? {};
  }

  /** Where a cell stands. */
  at(cell) {
    return { line: cell.closest('.budget-line').dataset.line, column: cell.dataset.column };
  }

  fill(id) {
    const drawn = this.#drawn.get(id);
    if (!drawn || drawn.cells) return;
    drawn.row.classList.remove('unfilled');
    drawn.row.setAttribute('role', 'row'); // an empty one is nothing to those who listen
    drawn.row.replaceChildren(this.#blankRow(this.#sheet.sectionOf(id)));
    drawn.cells = {};
    drawn.row.querySelectorAll('[data-column]').forEach((cell) => (drawn.cells[cell.dataset.column] = cell));
    this.#writeNumber(id, drawn);
    this.draw(id);
    this.#filled?.(id);
  }

  /** The cells of a row without their values: made once for each table, copied for each row. */
  #blankRow(key) {
    if (!this.#blank.has(key)) {
      const { section, editable, words } = { section: this.#sheet.section(key), editable: this.#sheet.editable, words: this.#sheet.words };
      const row = document.createDocumentFragment();
      row.append(make('th', { role: 'rowheader', scope: 'row', class: 'column-ROW' }));
      for (const column of section.columns) {
        row.append(make('td', { role: 'gridcell', class: `column-${column.key} ${column.kind}`, 'data-column': column.key, 'data-label': column.label,
          tabindex: -1, 'aria-readonly': editable && column.kind !== 'computed' ? null : 'true' }, make('span', { class: 'cell-text' })));
      }
      if (this.#sheet.marked) row.append(make('td', { role: 'gridcell', class: 'column-MARKS', 'data-label': words.marks }));
      row.append(make('td', { role: 'gridcell', class: 'column-QUOTES' }, make('button', { type: 'button', class: 'budget-quotes', tabindex: -1 })));
      if (editable) {
        row.append(make('td', { role: 'gridcell', class: 'column-actions' }, make('button', { type: 'button', class: 'budget-delete', tabindex: -1 }, words.delete)));
      }
      this.#blank.set(key, row);
    }
    return this.#blank.get(key).cloneNode(true);
  }

  /** Writes the values of a line into its cells; with `light` those that are others now light up for a moment. */
  draw(id, light) {
    const { row, cells } = this.#drawn.get(id) ?? {};
    if (!cells) return;
    const line = this.#sheet.line(id);
    for (const column of this.#sheet.section(line.section).columns) {
      if (!this.#held.has(`${id}/${column.key}`)) this.#write(cells[column.key], column, this.#sheet.shown(line, column), light);
    }
    row.querySelector('.column-MARKS')?.replaceChildren(
      ...this.#sheet.marksOf(id).map(({ text, title, address }) => make('a', { href: address, title, class: 'budget-mark' }, text)));
    const button = row.querySelector('.budget-quotes');
    button.textContent = line.quotes ? `${this.#sheet.words.quotes} (${line.quotes})` : this.#sheet.words.addQuote;
    button.hidden = !this.#sheet.editable && !line.quotes;
  }

  #write(cell, column, shown, light) {
    if (light && cell.textContent !== shown) {
      cell.classList.remove('changed');
      requestAnimationFrame(() => cell.classList.add('changed'));
    }
    const text = cell.firstElementChild;
    if (text?.className === 'cell-text') text.textContent = shown;
    else cell.replaceChildren(make('span', { class: 'cell-text' }, shown));
    if (column.key === 'ACCOUNT' || column.key === 'LABEL') cell.title = shown;
  }

  /** Shows something else in a cell until it is released: a field, or a text that was refused. */
  hold({ line, column }, element) {
    this.#held.add(`${line}/${column}`);
    this.cell(line, column)?.replaceChildren(element);
  }

  /** Lets the sheet write a cell again; until it does, the cell shows what it showed. */
  release({ line, column }) {
    this.#held.delete(`${line}/${column}`);
  }

  /** Writes the numbers that changed before the lines. */
  renumber() {
    this.#drawn.forEach((drawn, id) => drawn.cells && this.#writeNumber(id, drawn));
  }

  #writeNumber(id, drawn) {
    const { number } = this.#sheet.line(id);
    if (drawn.number === number) return;
    drawn.number = number;
    drawn.row.firstElementChild.textContent = String(number ?? '');
  }

  // ── what is near the screen ────────────────────────────────────────────────────────────────────────────────────

  /** Fills the rows that are on the screen or near it, with the next frame. */
  look = () => {
    if (this.#looking) return;
    this.#looking = true;
    requestAnimationFrame(() => {
      this.#looking = false;
      const groups = this.#sheet.config.sections.flatMap((section) => section.groups);
      // First all is measured, then all is filled: measuring between would lay the page out again each time.
      groups.flatMap(({ key }) => this.#near(this.#sheet.members(key))).forEach((id) => this.fill(id));
    });
  };

  /** The first row below the upper edge is found by halving: the rows of a group stand in order. */
  #near(ids) {
    const scroller = ids.length && this.row(ids[0]).closest('.scroll')?.getBoundingClientRect();
    if (!scroller || scroller.bottom < -NEAR || scroller.top > innerHeight + NEAR) return [];
    const [upper, lower] = [Math.max(scroller.top, 0) - NEAR, Math.min(scroller.bottom, innerHeight) + NEAR];
    let [from, to] = [0, ids.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.row(ids[middle]).getBoundingClientRect().bottom < upper) from = middle + 1;
      else to = middle;
    }
    const height = Math.max(this.row(ids[from] ?? ids[0]).offsetHeight, 20);
    return ids.slice(from, from + Math.ceil((lower - upper) / height));
  }
}
