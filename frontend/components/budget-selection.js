// The active cell of a budget and the block around it: moved by arrows, extended with Shift, dragged with the mouse.

/** A rectangle of cells within one table: `anchor` is where it began, `head` is the active cell. */
export class Selection {
  #sheet;
  #rows;
  #changed;
  #painted = new Set();
  #lines = [];
  #columns = [];
  #marked; // the lines of a block that is more than one cell
  #run; // the column in which a run of Tabs began
  anchor; // { line, column }
  head;

  /** @param changed told after every move */
  constructor(sheet, rows, changed) {
    this.#sheet = sheet;
    this.#rows = rows;
    this.#changed = changed;
  }

  get section() {
    return this.head && this.#sheet.sectionOf(this.head.line);
  }

  /** Puts the keyboard on a cell; with `extend` the block grows from where it began. */
  move(line, column, extend = false) {
    const before = this.head && this.#rows.cell(this.head.line, this.head.column);
    if (before) before.tabIndex = -1;
    const other = this.anchor && this.#sheet.sectionOf(this.anchor.line) !== this.#sheet.sectionOf(line);
    this.head = { line, column };
    if (!extend || other || !this.anchor) this.anchor = this.head;
    const cell = this.#rows.cell(line, column);
    if (!cell) return;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    this.#intoSight(cell);
    this.paint();
  }

  /** Goes to a cell by itself, not as one of a run of Tabs. */
  jump(line, column, extend) {
    this.#run = undefined;
    this.move(line, column, extend);
  }

  /** Goes so many rows and columns on, and stays inside the table. */
  step(rows, columns, extend) {
    const lines = this.#sheet.linesOf(this.section);
    const names = this.#sheet.columnsOf(this.section);
    const row = Math.min(Math.max(lines.indexOf(this.head.line) + rows, 0), lines.length - 1);
    const column = Math.min(Math.max(names.indexOf(this.head.column) + columns, 0), names.length - 1);
    this.jump(lines[row], names[column], extend);
  }

  /** Goes to the next cell, into the next row at the end of one; says whether there was one. */
  tab(back) {
    const lines = this.#sheet.linesOf(this.section);
    const names = this.#sheet.columnsOf(this.section);
    this.#run ??= this.head.column;
    const row = lines.indexOf(this.head.line);
    const next = row * names.length + names.indexOf(this.head.column) + (back ? -1 : 1);
    if (next < 0 || next >= lines.length * names.length) return false;
    this.move(lines[Math.floor(next / names.length)], names[next % names.length]);
    if (Math.floor(next / names.length) !== row) this.#run = this.head.column;
    return true;
  }

  /** Goes down or up, back to where a run of Tabs began. */
  enter(step) {
    const lines = this.#sheet.linesOf(this.section);
    const next = lines[lines.indexOf(this.head.line) + step];
    if (next) this.jump(next, this.#run ?? this.head.column);
    this.#run = undefined;
  }

  all() {
    const lines = this.#sheet.linesOf(this.section);
    this.rows(lines[0], lines.at(-1));
  }

  /** Whole rows, from one to another. */
  rows(first, last) {
    const names = this.#sheet.columnsOf(this.#sheet.sectionOf(first));
    this.anchor = { line: first, column: names[0] };
    this.move(last, names.at(-1), true);
  }

  collapse() {
    this.anchor = this.head;
    this.paint();
  }

  get lines() {
    return this.#lines;
  }

  get columns() {
    return this.#columns;
  }

  get isSingle() {
    return this.#lines.length <= 1 && this.#columns.length <= 1;
  }

  /** There is always one cell that Tab reaches: without an active one, the first. */
  keepReachable() {
    if (this.head && this.#sheet.line(this.head.line)) return;
    this.head = this.anchor = undefined;
    for (const { key } of this.#sheet.config.sections) {
      const line = this.#sheet.linesOf(key)[0];
      const column = this.#sheet.columnsOf(key)[0];
      const cell = line && this.#rows.cell(line, column);
      if (!cell) continue;
      cell.tabIndex = 0;
      this.head = this.anchor = { line, column };
      break;
    }
    this.paint();
  }

  /** Marks the cells of the block; those of empty rows are marked when they are filled. */
  paint() {
    this.#measure();
    this.#painted.forEach((cell) => {
      cell.classList.remove('in-block');
      cell.removeAttribute('aria-selected');
    });
    this.#painted.clear();
    this.#marked?.forEach((line) => this.paintRow(line));
    this.#changed();
  }

  /** Marks the cells of the block that stand in a row. */
  paintRow(line) {
    if (!this.#marked?.has(line)) return;
    for (const column of this.#columns) {
      const cell = this.#rows.drawn(line, column);
      if (!cell) continue;
      cell.classList.add('in-block');
      cell.setAttribute('aria-selected', 'true');
      this.#painted.add(cell);
    }
  }

  /** The lines and columns between the two corners, worked out once for every move. */
  #measure() {
    this.#lines = this.#columns = [];
    this.#marked = undefined;
    if (!this.head) return;
    const between = (all, one, other) => {
      const [from, to] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
      return all.slice(Math.max(from, 0), to + 1);
    };
    this.#lines = between(this.#sheet.linesOf(this.section), this.anchor.line, this.head.line);
    this.#columns = between(this.#sheet.columnsOf(this.section), this.anchor.column, this.head.column);
    if (!this.isSingle) this.#marked = new Set(this.#lines);
  }

  /** The sticky column and the bars above and below must not cover the active cell. */
  #intoSight(cell) {
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const scroller = cell.closest('.scroll');
    const fixed = scroller?.querySelector('th.column-LABEL');
    if (!fixed || cell.classList.contains('column-LABEL')) return;
    const edge = fixed.getBoundingClientRect().right;
    const covered = edge - cell.getBoundingClientRect().left;
    if (getComputedStyle(fixed).position === 'sticky' && covered > 0 && cell.cellIndex > fixed.cellIndex) scroller.scrollLeft -= covered;
  }
}
