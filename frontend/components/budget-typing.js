// Typing into a cell: the field, what becomes of the text when it is left, and what the server answers. Nothing typed
// leaves the page before the server has it: until then it is kept in the browser and offered again after a reload.

import { CellEditor } from './budget-editor.js';
import { labelOf } from './budget-text.js';
import { Unsaved } from './budget-unsaved.js';
import { make } from './element.js';

const key = ({ line, column }) => `${line}/${column}`;

export class Typing {
  #sheet;
  #rows;
  #notes;
  #selection;
  #page;
  #unsaved;
  #open; // the cell being typed into: { at, cell, field, expected, before, start }
  #sending = new Map(); // "line/column" → what the server makes of the last text of a cell: the value, or nothing if refused
  #moving = false; // whether rows are being moved, which takes the keyboard from them for a moment

  /**
   * @param page `type(line, column, expected, typed)` asks the server, `say(text)` says something to everybody, and
   *     `lost(text)` keeps saying that something could not be written
   */
  constructor(sheet, rows, notes, selection, page) {
    this.#sheet = sheet;
    this.#rows = rows;
    this.#notes = notes;
    this.#selection = selection;
    this.#page = page;
    this.#unsaved = new Unsaved(sheet.config.project);
  }

  get isOpen() {
    return this.#open !== undefined;
  }

  /** The line that is being typed into, if any. */
  get line() {
    return this.#open?.at.line;
  }

  /** Moves rows; whoever types goes on typing. */
  undisturbed(move) {
    const input = this.#open?.field.input;
    this.#moving = true;
    move();
    input?.focus({ preventScroll: true });
    this.#moving = false;
  }

  /** Offers what was typed into a line that is gone to the server once more, which says what became of it. */
  handBack(line) {
    if (this.line === line) {
      const { at, field, expected, before, start } = this.#leave();
      const typed = field.value();
      if (typed === start) this.#unsaved.forget(at);
      else this.#send(at, expected, typed, before);
    }
    this.#notes.refusedOf(line).forEach((at) => {
      const typed = this.#unsaved.of(at);
      if (typed !== undefined) this.#send(at, '', typed);
    });
  }

  /**
   * Opens a cell for typing.
   *
   * @param typed what the first key typed, which replaces the value
   */
  start(cell, typed) {
    if (!cell || !this.#sheet.editable || cell.hasAttribute('aria-readonly')) return;
    this.finish();
    const at = this.#rows.at(cell);
    const column = this.#sheet.columnOf(at);
    const start = this.#sheet.typed(at);
    const label = `${column.label}, ${this.#sheet.value({ ...at, column: 'LABEL' }) || this.#sheet.words.newLine}`;
    this.#selection.move(at.line, at.column);
    const field = new CellEditor(column, label, this.#unsaved.of(at) ?? start, typed, (text) => this.#unsaved.keep(at, text));
    if (typed !== undefined) this.#unsaved.keep(at, field.value());
    field.input.addEventListener('blur', () => this.#open?.field === field && !this.#moving && this.finish());
    this.#open = { at, cell, field, expected: this.#sheet.value(at), before: this.#sending.get(key(at)), start };
    this.#notes.settle(at);
    cell.classList.add('editing');
    this.#rows.hold(at, field.element);
    field.focus(typed === undefined);
  }

  /** Takes a key of the field. */
  onKey(event) {
    if (!this.#open.field.onKey(event)) {
      if (event.key === 'Escape') this.#giveUp();
      else if (event.key === 'Enter' && !event.isComposing) {
        this.finish();
        this.#selection.enter(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Tab') {
        this.finish();
        this.#selection.tab(event.shiftKey);
      } else return;
      event.stopPropagation();
    }
    event.preventDefault();
  }

  /** Leaves the cell, if one is open, and sends what was typed when it is something else. */
  finish() {
    if (!this.#open) return;
    const { at, cell, field, expected, before, start } = this.#leave();
    const typed = field.value();
    const hadKeyboard = document.activeElement === field.input;
    if (typed === start) {
      this.#unsaved.forget(at);
      this.#rows.draw(at.line);
    } else {
      this.#unsaved.keep(at, typed);
      this.#send(at, expected, typed, before);
    }
    if (hadKeyboard) cell.focus({ preventScroll: true });
  }

  #giveUp() {
    const { at } = this.#leave();
    this.#unsaved.forget(at);
    this.#rows.draw(at.line);
    this.#selection.move(at.line, at.column);
  }

  #leave() {
    const open = this.#open;
    this.#open = undefined;
    open.cell.classList.remove('editing');
    this.#rows.release(open.at);
    return open;
  }

  /** @param before the answer that was awaited when the cell was opened: what was written then is what was seen */
  async #send(at, expected, typed, before) {
    const saving = this.#sheet.line(at.line) ? labelOf(this.#sheet.columnOf(at), typed) : typed;
    this.#rows.cell(at.line, at.column)?.replaceChildren(make('span', { class: 'cell-text saving' }, saving));
    const sending = this.#ask(at, expected, typed, before);
    this.#sending.set(key(at), sending);
    await sending;
    if (this.#sending.get(key(at)) === sending) this.#sending.delete(key(at));
  }

  async #ask(at, expected, typed, before) {
    const answer = await this.#page.type(at.line, at.column, (await before) ?? expected, typed);
    if (answer.refused) {
      this.#refused(at, typed, answer);
      return undefined;
    }
    if (this.#unsaved.of(at) === typed) this.#unsaved.forget(at);
    // A value that the server writes as it was sends no change back.
    this.#rows.draw(at.line);
    return this.#sheet.value(at);
  }

  #refused(at, typed, { refused, theirs }) {
    if (!this.#sheet.line(at.line)) {
      this.#unsaved.forget(at);
      this.#page.lost(refused);
      this.#page.say(refused);
      return;
    }
    if (this.#open && key(this.#open.at) === key(at)) {
      // It is being typed again: the text that is refused now has been seen and left.
      this.#page.say(refused);
      return;
    }
    const { keepMine, takeTheirs } = this.#sheet.words;
    this.#show(at, typed);
    this.#notes.refuse(at, refused, theirs === undefined ? [] : [
      [keepMine, () => this.#settle(at, () => this.#send(at, theirs, typed))],
      [takeTheirs, () => this.#settle(at, () => this.#unsaved.forget(at))],
    ]);
    this.#page.say(refused);
  }

  /** Keeps a text that is not saved in its cell, where it can be seen and typed again. */
  #show(at, typed) {
    this.#unsaved.keep(at, typed);
    this.#rows.hold(at, make('span', { class: 'cell-text refused' }, typed));
  }

  #settle(at, then) {
    this.#rows.release(at);
    this.#notes.settle(at);
    this.#rows.draw(at.line);
    this.#selection.move(at.line, at.column);
    then();
  }

  /** What was being typed when the page went away is there again, and says so. */
  recover() {
    for (const [at, typed] of this.#unsaved.all()) {
      const column = this.#sheet.line(at.line) && this.#sheet.columnOf(at);
      if (!column || !this.#sheet.editable || this.#sheet.typed(at) === typed) {
        this.#unsaved.forget(at);
        continue;
      }
      const { recovered, saveIt, dropIt } = this.#sheet.words;
      this.#show(at, typed);
      this.#notes.refuse(at, recovered.replace('{0}', typed), [
        [saveIt, () => this.#settle(at, () => this.#send(at, this.#sheet.value(at), typed))],
        [dropIt, () => this.#settle(at, () => this.#unsaved.forget(at))],
      ]);
    }
  }
}
