// The budget sheet: two tables, charges and produits, that are worked on as a spreadsheet is. BudgetGrid.java decides
// about every cell. This module puts the parts together and listens; each part stands in a module of its own.

import { make, stand } from './element.js';
import { Blocks } from './budget-blocks.js';
import { Keys } from './budget-keys.js';
import { Notes } from './budget-notes.js';
import { Order } from './budget-order.js';
import { Pointer } from './budget-pointer.js';
import { Rows } from './budget-rows.js';
import { Selection } from './budget-selection.js';
import { Sheet } from './budget-sheet.js';
import { Tables } from './budget-tables.js';
import { Toolbar } from './budget-toolbar.js';
import { Typing } from './budget-typing.js';

class BudgetGrid extends HTMLElement {
  #sheet;
  #order;
  #rows;
  #notes;
  #selection;
  #toolbar;
  #tables;
  #typing;
  #blocks;
  #pointer;
  #keys;
  #loaded = false;
  #misplaced = false; // whether a line has moved to another group
  #waiting = []; // patches that came before the lines
  #listening; // ends when another budget is opened

  /** Shows a budget whose lines are read from an address. */
  async open(config) {
    this.#build(config);
    this.replaceChildren(this.#toolbar.element, ...this.#tables.elements, make('div', { class: 'budget-live visually-hidden', role: 'status' }));
    this.#showColumns();
    this.#listen();
    const sheet = this.#sheet;
    const answer = await fetch(config.address, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }
    const { lines } = await answer.json();
    if (sheet !== this.#sheet) return; // opened anew meanwhile
    lines.forEach((line) => sheet.take(line));
    this.#loaded = true;
    this.#arrange();
    this.#waiting.splice(0).forEach((change) => this.patch(change));
    this.#typing.recover();
    this.classList.add('ready');
  }

  #build(config) {
    this.#loaded = false;
    this.#sheet = new Sheet(config);
    this.#order = new Order();
    this.#rows = new Rows(this.#sheet);
    this.#notes = new Notes(this.#sheet, this.#rows);
    this.#selection = new Selection(this.#sheet, this.#rows, () => this.#toolbar.block(this.#blocks.sentence()));
    this.#rows.whenFilled((line) => {
      this.#notes.draw(line);
      this.#selection.paintRow(line);
    });
    this.#toolbar = new Toolbar(config, {
      undo: (redo) => this.#undo(redo), insert: () => this.#insert(), remove: () => this.#blocks.remove(), fill: () => this.#blocks.fillDown(),
      gather: (column) => { this.#order.gathered = column; this.#arrange(); }, columns: () => this.#showColumns(),
    });
    this.#tables = new Tables(this.#sheet, this.#rows, this.#notes, this.#order, {
      sort: (section, column) => { this.#order.sort(section, column); this.#arrange(); },
      add: (section, inKind) => this.$server.add(section, inKind, ''),
    });
    const page = {
      say: (text) => this.say(text), lost: (text) => this.#toolbar.lost(text), undo: (redo) => this.#undo(redo), insert: () => this.#insert(),
      ...Object.fromEntries(['type', 'write', 'remove', 'quotes'].map((name) => [name, (...given) => this.$server[name](...given)])),
    };
    this.#typing = new Typing(this.#sheet, this.#rows, this.#notes, this.#selection, page);
    this.#blocks = new Blocks(this.#sheet, this.#selection, this.#typing, this.#toolbar, page);
    this.#pointer = new Pointer(this.#sheet, this.#rows, this.#selection, this.#typing, page);
    this.#keys = new Keys(this.#sheet, this.#selection, this.#typing, this.#blocks, page);
  }

  #listen() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const on = (name, listener) => this.addEventListener(name, listener, { signal: this.#listening.signal });
    on('keydown', this.#keys.onKey);
    on('pointerdown', this.#pointer.onPress);
    on('pointerover', this.#pointer.onDrag);
    on('dblclick', this.#pointer.onDoubleClick);
    on('focusin', this.#pointer.onFocus);
    on('click', this.#pointer.onClick);
    ['copy', 'cut', 'paste'].forEach((name) => on(name, this.#blocks.onClipboard));
  }

  connectedCallback() {
    this.tabIndex = -1;
    document.addEventListener('scroll', this.#look, { capture: true, passive: true });
    document.addEventListener('pointerup', this.#drop);
    addEventListener('resize', this.#look, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener('scroll', this.#look, { capture: true });
    document.removeEventListener('pointerup', this.#drop);
    removeEventListener('resize', this.#look);
  }

  #look = () => this.#rows?.look();

  #drop = () => this.#pointer?.onDrop();

  /** Takes over lines and notes that changed. */
  patch(change) {
    if (!this.#loaded) {
      this.#waiting.push(change);
      return;
    }
    if (change.gone?.length) this.#remove(new Set(change.gone));
    change.lines?.forEach((line) => this.#take(line, change.after?.[line[0]], !change.mine));
    if (this.#misplaced || change.lines?.some(([id]) => !this.#rows.has(id))) this.#arrange();
    if (change.notes) this.#notes.take(change.notes);
    this.#sum();
    if (change.focus) this.#focusCell(change.focus);
  }

  #take(line, after, light) {
    const [id] = line;
    const { section, group } = this.#sheet.line(id) ?? {};
    const taken = this.#sheet.take(line, after);
    if (group && group !== taken.group) this.#misplaced = true;
    if (section && section !== taken.section) {
      this.#rows.drop(id);
      this.#notes.lift(id);
    } else this.#rows.draw(id, light);
  }

  /**
   * The keyboard goes to a neighbour only where it was on a line that is gone. While somebody types into that line it does
   * not: the keys that follow were meant for it, and must not fall into another.
   */
  #remove(gone) {
    const { head, anchor } = this.#selection;
    const neighbour = head && this.#sheet.neighbour(head.line, gone);
    const hadKeyboard = head && this.#rows.has(head.line) && this.#rows.row(head.line).contains(document.activeElement);
    const typing = this.#typing.line;
    gone.forEach((id) => {
      this.#typing.handBack(id);
      this.#notes.forget(id);
      this.#rows.drop(id);
    });
    this.#sheet.remove(gone);
    this.#rows.renumber();
    if (gone.has(head?.line)) {
      this.#selection.keepReachable();
      if (gone.has(typing)) this.focus({ preventScroll: true });
      else if (hadKeyboard && neighbour) this.#selection.move(neighbour, head.column);
    } else if (gone.has(anchor?.line)) this.#selection.collapse();
  }

  /** Brings a cell into sight and the keyboard to it. */
  #focusCell({ line, column, edit }) {
    if (!this.#sheet.line(line)) return;
    const shown = this.#sheet.columnsOf(this.#sheet.sectionOf(line)).includes(column) ? column : 'LABEL';
    stand(() => {
      if (!this.#sheet.line(line)) return null;
      this.#rows.row(line).scrollIntoView({ block: 'center' });
      this.#selection.move(line, shown);
      return this.#rows.cell(line, shown);
    });
    if (edit) this.#typing.start(this.#rows.cell(line, column));
  }

  /** Says something to everybody, also to those who do not look. */
  say(text) {
    this.querySelector('.budget-live').textContent = text;
    this.#toolbar.say(text);
  }

  async #undo(redo) {
    if (this.#sheet.editable) this.say(await this.$server.undo(redo));
  }

  /** Adds a line below the active one. */
  #insert() {
    const line = this.#sheet.line(this.#selection.head?.line);
    this.$server.add(line?.section ?? this.#sheet.config.sections[0].key, this.#sheet.isInKind(line?.id), line?.id ?? '');
  }

  /** Puts the lines where the order has them; the keyboard stays on its cell. */
  #arrange() {
    const inTables = this.contains(document.activeElement) && !this.#toolbar.element.contains(document.activeElement);
    const active = inTables ? this.#selection.head : undefined;
    this.#misplaced = false;
    this.#typing.undisturbed(() => {
      this.#sheet.arrange(this.#order);
      this.#tables.place();
      this.#rows.renumber();
      this.#rows.look();
      this.#selection.keepReachable();
      this.#sum();
      if (!this.#typing.isOpen && active && this.#sheet.line(active.line)) this.#selection.move(active.line, active.column);
    });
  }

  #sum() {
    this.#tables.sum();
    this.#toolbar.block(this.#blocks.sentence());
  }

  #showColumns() {
    this.#sheet.wide = this.#toolbar.isWide();
    this.classList.toggle('wide', this.#sheet.wide);
    this.#tables.measure();
  }
}

customElements.define('budget-grid', BudgetGrid);
