// The mouse and the finger on the budget sheet: a press chooses a cell, a drag chooses a block, a number before a line
// chooses the row, a double click or a finger types.

export class Pointer {
  #sheet;
  #rows;
  #selection;
  #typing;
  #page;
  #dragged; // { row } where whole rows are chosen, an empty object where cells are

  /** @param page `quotes(line)` and `remove(lines)`, asked for by the buttons of a row */
  constructor(sheet, rows, selection, typing, page) {
    this.#sheet = sheet;
    this.#rows = rows;
    this.#selection = selection;
    this.#typing = typing;
    this.#page = page;
  }

  onPress = (event) => {
    if (event.target.closest('button, input, select, .cell-options') || event.button > 0) return;
    const rowHeader = event.target.closest('.budget-line > th');
    const cell = event.target.closest('td[data-column]');
    if (!rowHeader && !cell) return;
    event.preventDefault();
    if (rowHeader) this.#pressRow(rowHeader.parentElement.dataset.line, event.shiftKey);
    else if (event.pointerType === 'touch') this.#typing.start(cell);
    else {
      this.#typing.finish();
      const { line, column } = this.#rows.at(cell);
      this.#selection.jump(line, column, event.shiftKey);
      this.#dragged = {};
    }
  };

  #pressRow(line, extend) {
    this.#selection.rows(extend && this.#selection.anchor ? this.#selection.anchor.line : line, line);
    this.#dragged = { row: this.#selection.anchor.line };
  }

  onDrag = (event) => {
    const line = event.target.closest?.('.budget-line')?.dataset.line;
    if (!this.#dragged || !line || event.buttons !== 1 || this.#sheet.sectionOf(line) !== this.#selection.section) return;
    const cell = event.target.closest('td[data-column]');
    if (this.#dragged.row) this.#selection.rows(this.#dragged.row, line);
    else if (cell) this.#selection.move(line, cell.dataset.column, true);
  };

  onDrop = () => (this.#dragged = undefined);

  onDoubleClick = (event) => this.#typing.start(event.target.closest('td[data-column]'));

  /** The keyboard came to a cell by itself. */
  onFocus = (event) => {
    const cell = event.target.closest('td[data-column]');
    if (!cell || event.target !== cell) return;
    const { line, column } = this.#rows.at(cell);
    const { head } = this.#selection;
    if (head?.line !== line || head?.column !== column) this.#selection.move(line, column);
  };

  /** The buttons of a row. */
  onClick = (event) => {
    const line = event.target.closest('.budget-line')?.dataset.line;
    if (event.target.closest('.budget-quotes')) this.#page.quotes(line);
    else if (event.target.closest('.budget-delete')) this.#page.remove([line]);
  };
}
