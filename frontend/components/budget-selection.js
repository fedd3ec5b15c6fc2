// The active cell of a budget and the block around it: moved by arrows, extended with Shift, dragged with the mouse.

/** A rectangle of cells within one table: `anchor` is where it began, `head` is the active cell. */
export class Selection {
  #grid;
  #painted = [];
  #lines = [];
  #columns = [];
  #marked; // the lines of a block that is more than one cell
  anchor; // { line, column }
  head;

  /** @param grid gives linesOf(section), columnsOf(section), cell(line, column) and sectionOf(line) */
  constructor(grid) {
    this.#grid = grid;
  }

  get section() {
    return this.head && this.#grid.sectionOf(this.head.line);
  }

  /** Puts the keyboard on a cell; with `extend` the block grows from where it began. */
  move(line, column, extend = false) {
    const before = this.head && this.#grid.cell(this.head.line, this.head.column);
    if (before) before.tabIndex = -1;
    const other = this.anchor && this.#grid.sectionOf(this.anchor.line) !== this.#grid.sectionOf(line);
    this.head = { line, column };
    if (!extend || other || !this.anchor) this.anchor = this.head;
    const cell = this.#grid.cell(line, column);
    if (!cell) return;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    this.#intoSight(cell);
    this.paint();
  }

  /** Goes so many rows and columns on, and stays inside the table. */
  step(rows, columns, extend) {
    const lines = this.#grid.linesOf(this.section);
    const names = this.#grid.columnsOf(this.section);
    const row = Math.min(Math.max(lines.indexOf(this.head.line) + rows, 0), lines.length - 1);
    const column = Math.min(Math.max(names.indexOf(this.head.column) + columns, 0), names.length - 1);
    this.move(lines[row], names[column], extend);
  }

  /** Goes to the next cell as Tab does, into the next row at the end of one; says whether there was one. */
  advance(step) {
    const lines = this.#grid.linesOf(this.section);
    const names = this.#grid.columnsOf(this.section);
    const at = lines.indexOf(this.head.line) * names.length + names.indexOf(this.head.column) + step;
    if (at < 0 || at >= lines.length * names.length) return false;
    this.move(lines[Math.floor(at / names.length)], names[at % names.length]);
    return true;
  }

  rows(first, last) {
    const names = this.#grid.columnsOf(this.#grid.sectionOf(first));
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

  has(line, column) {
    return this.#marked && this.#marked.has(line) && this.#columns.includes(column);
  }

  /** Marks the cells of the block; those out of sight are marked when they are drawn. */
  paint() {
    this.#measure();
    this.#painted.forEach((cell) => {
      cell.classList.remove('in-block');
      cell.removeAttribute('aria-selected');
    });
    this.#painted = [];
    if (this.isSingle) return;
    for (const line of this.#lines) {
      for (const column of this.#columns) {
        const cell = this.#grid.drawn(line, column);
        if (!cell) continue;
        cell.classList.add('in-block');
        cell.setAttribute('aria-selected', 'true');
        this.#painted.push(cell);
      }
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
    this.#lines = between(this.#grid.linesOf(this.section), this.anchor.line, this.head.line);
    this.#columns = between(this.#grid.columnsOf(this.section), this.anchor.column, this.head.column);
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
