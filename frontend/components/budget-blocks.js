// What is done to the marked cells at once: emptied, filled, copied, pasted, deleted. Each is one gesture for the server,
// which writes all of a block or nothing.

import { isNumber, rowsOf, taken, textOf } from './budget-text.js';

export class Blocks {
  #sheet;
  #selection;
  #typing;
  #toolbar;
  #page;

  /** @param page `write(…)` and `remove(lines)` ask the server, `say(text)` says something to everybody */
  constructor(sheet, selection, typing, toolbar, page) {
    this.#sheet = sheet;
    this.#selection = selection;
    this.#typing = typing;
    this.#toolbar = toolbar;
    this.#page = page;
  }

  /** As in a spreadsheet: what the marked cells add up to. */
  sentence() {
    if (this.#selection.isSingle) return '';
    const { words, numbers } = this.#sheet;
    const { lines, columns } = this.#selection;
    return columns.includes('AMOUNT') ? words.blockSum.replace('{0}', lines.length).replace('{1}', numbers.amount(this.#sheet.sum(lines)))
      : words.block.replace('{0}', lines.length * columns.length);
  }

  remove() {
    if (this.#selection.lines.length) this.#page.remove(this.#selection.lines);
  }

  clear() {
    this.#fill(this.#writable().flat().map((at) => this.#edit(at, isNumber(this.#sheet.columnOf(at)) ? '0' : '')));
  }

  /** The first row of the block goes into the others; a block of one row takes what stands above it. */
  fillDown() {
    const [first, ...rest] = this.#writable();
    if (!first) return;
    const source = rest.length ? first : this.#above(first);
    const targets = rest.length ? rest : [first];
    if (source) this.#fill(targets.flatMap((cells) => cells.map((at, index) => this.#edit(at, this.#sheet.value(source[index])))));
  }

  /** The cells of the block that can be written, line by line. */
  #writable() {
    const { lines, columns } = this.#selection;
    return lines.map((line) => columns.map((column) => ({ line, column })).filter((at) => this.#sheet.columnOf(at).kind !== 'computed'));
  }

  #above(cells) {
    const lines = this.#sheet.linesOf(this.#selection.section);
    const line = cells.length && lines[lines.indexOf(cells[0].line) - 1];
    return line && cells.map(({ column }) => ({ line, column }));
  }

  /** What the server is told of a cell; nothing when it stays as it is. */
  #edit({ line, column }, typed) {
    const expected = this.#sheet.value({ line, column });
    return typed === expected ? undefined : { line, column, expected, typed };
  }

  #fill(edits) {
    const changed = edits.filter(Boolean);
    if (changed.length) this.#write('FILL', changed, [], '');
  }

  // ── the clipboard ──────────────────────────────────────────────────────────────────────────────────────────────

  onClipboard = (event) => {
    if (this.#typing.isOpen || !this.#selection.head || !event.target.closest('td[data-column]')) return;
    event.preventDefault();
    if (event.type === 'paste') {
      if (this.#sheet.editable) this.#paste(rowsOf(event.clipboardData.getData('text/plain')));
      return;
    }
    const { lines, columns } = this.#selection;
    event.clipboardData.setData('text/plain', textOf(lines.map((line) => columns.map((column) => this.#sheet.copied({ line, column })))));
    if (event.type === 'cut' && this.#sheet.editable) this.clear();
  };

  /** Writes a block over the cells from the first marked one on; rows beyond the last become new lines. */
  #paste(rows) {
    if (!rows.length) return;
    const { lines: marked, columns: markedColumns, section } = this.#selection;
    const lines = this.#sheet.linesOf(section);
    const names = this.#sheet.columnsOf(section);
    const top = lines.indexOf(marked[0]);
    const left = names.indexOf(markedColumns[0]);
    const one = rows.length === 1 && rows[0].length === 1;
    const block = one ? marked.map(() => markedColumns.map(() => rows[0][0])) : rows;
    const { group } = this.#sheet.line(lines[top]);
    const edits = [];
    const added = [];
    let below = top;
    block.forEach((cells, index) => {
      const values = cells.slice(0, names.length - left)
        .map((text, offset) => [this.#sheet.columnOf({ line: lines[top], column: names[left + offset] }), text])
        .filter(([column]) => column.kind !== 'computed')
        .map(([column, text]) => [column.key, taken(column, text, this.#sheet.numbers)]);
      const line = lines[top + index];
      if (line && this.#sheet.line(line).group === group) {
        below = top + index;
        edits.push(...values.map(([column, typed]) => this.#edit({ line, column }, typed)).filter(Boolean));
      } else added.push(Object.fromEntries(values));
    });
    this.#write('PASTE', edits, added, lines[below]);
  }

  async #write(gesture, edits, added, after) {
    const { id, section } = this.#sheet.line(after) ?? this.#sheet.line(this.#selection.head.line);
    this.#toolbar.busy(true);
    try {
      const answer = await this.#page.write(gesture, section, this.#sheet.isInKind(id), edits, added, after);
      this.#page.say(answer.cells ? '' : answer.said);
      this.#toolbar.problems(answer.cells ?? [], answer.said, added, edits, (goodEdits, goodAdded) => this.#write(gesture, goodEdits, goodAdded, after));
    } finally {
      this.#toolbar.busy(false);
    }
  }
}
