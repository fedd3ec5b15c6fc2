// The budget sheet: two grids, charges and produits, that are worked on as a spreadsheet is. BudgetGrid.java decides about
// every cell; nothing typed leaves this page before the server has it: until then it is kept in the browser and offered
// again after a reload. Rows are filled when they come near the screen, so that thousands of them scroll.

import { Numbers, rowsOf, taken, textOf } from './budget-text.js';
import { CellEditor, labelOf, make } from './budget-editor.js';
import { Selection } from './budget-selection.js';
import { Unsaved } from './budget-unsaved.js';
import { Toolbar } from './budget-toolbar.js';

const PRINTABLE = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
const NEAR = 900; // pixels beyond the screen in which rows are filled already
const EAGER = 150; // rows that are filled at once

/** How wide each column is, in rem; the label takes what is left. */
const WIDTHS = { ROW: 3, ACCOUNT: 10, LABEL: 15, HEADING: 8.5, QUANTITY: 5.25, UNIT: 7, UNIT_PRICE: 6.5, AMOUNT: 7.75, VAT_RATE: 4.25, VARIABILITY: 7, DUE: 11,
  CERTAINTY: 7.5, FUNDER: 9.5, FUNDER_TYPE: 8, SCHEME: 11, QUOTES: 5.5, ACTIONS: 6.25 };

class BudgetGrid extends HTMLElement {
  #config;
  #numbers;
  #lines = new Map(); // id → { id, section, group, values, cents, quotes, row, note, filled }
  #sequence = []; // ids in the order of the register
  #view = new Map(); // section → ids in the order on screen
  #groups = new Map(); // key → { body, total, add, section }
  #notes = new Map(); // id → [{ column, blocking, text }]
  #messages = new Map(); // "id/column" → { text, actions }
  #blank = new Map(); // section → the cells of a row, to be copied
  #unsaved;
  #editor; // the cell being typed into
  #selection = new Selection(this);
  #toolbar;
  #loaded = false;
  #waiting = []; // patches that came before the lines
  #looking; // whether rows near the screen will be filled with the next frame
  #misplaced = false; // whether a line has moved to another group
  #arranging = false; // whether rows are being moved, which takes the keyboard from them for a moment
  #run; // the column in which a run of Tabs began
  #drag;

  /** Shows a budget whose lines are read from an address. */
  async open(config) {
    this.#config = config;
    this.#numbers = new Numbers(config.language);
    this.#unsaved = new Unsaved(config.project);
    this.#blank.clear();
    this.#lines.clear();
    this.#groups.clear();
    this.#messages.clear();
    this.#sequence = [];
    this.#editor = undefined;
    this.#loaded = false;
    this.#toolbar = new Toolbar(config, {
      undo: (redo) => this.#undo(redo), insert: () => this.#insert(), remove: () => this.#removeSelected(), fill: () => this.#fillDown(),
      arrange: () => this.#arrange(), columns: () => this.#showColumns(),
    });
    this.replaceChildren(this.#toolbar.element, ...config.sections.map((section) => this.#section(section)), this.#live());
    this.#showColumns();
    this.#listen();
    const answer = await fetch(config.address, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }
    const { lines } = await answer.json();
    lines.forEach((line) => this.#take(line));
    this.#loaded = true;
    this.#arrange();
    this.#waiting.splice(0).forEach((change) => this.patch(change));
    this.#recover();
    this.classList.add('ready');
  }

  connectedCallback() {
    document.addEventListener('scroll', this.#look, { capture: true, passive: true });
    document.addEventListener('pointerup', this.#drop);
    addEventListener('resize', this.#look, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener('scroll', this.#look, { capture: true });
    document.removeEventListener('pointerup', this.#drop);
    removeEventListener('resize', this.#look);
  }

  #drop = () => (this.#drag = undefined);

  /** Takes over lines and notes that changed. */
  patch(change) {
    if (!this.#loaded) {
      this.#waiting.push(change);
      return;
    }
    change.gone?.forEach((id) => this.#remove(id));
    const touched = new Set();
    change.lines?.forEach((line) => {
      const known = this.#lines.get(line[0]);
      this.#take(line, change.after?.[line[0]]);
      if (known?.filled) this.#draw(known, change.mine ? undefined : 'changed');
      touched.add(this.#lines.get(line[0]).section);
    });
    if (this.#misplaced || change.lines?.some(([id]) => !this.#lines.get(id).row)) this.#arrange();
    if (change.notes) this.#takeNotes(change.notes);
    this.#sum();
    if (change.focus) this.focusCell(change.focus.line, change.focus.column, change.focus.edit);
  }

  /** Brings a cell into sight and the keyboard to it. */
  focusCell(line, column, edit) {
    const entry = this.#lines.get(line);
    if (!entry) return;
    const shown = this.columnsOf(entry.section).includes(column);
    entry.row.scrollIntoView({ block: 'center' });
    this.#selection.move(line, shown ? column : 'LABEL');
    if (edit) this.#edit(this.cell(line, column));
  }

  /** Says something to everybody, also to those who do not look. */
  say(text) {
    this.querySelector('.budget-live').textContent = text;
    this.#toolbar.say(text);
  }

  // ── what the selection asks ────────────────────────────────────────────────────────────────────────────────────

  sectionOf(line) {
    return this.#lines.get(line)?.section;
  }

  linesOf(section) {
    return this.#view.get(section) ?? [];
  }

  columnsOf(section) {
    const all = this.#sectionNamed(section).columns.map((column) => column.key);
    return this.#toolbar.isWide() ? all : all.filter((key) => !this.#config.seldom.includes(key));
  }

  /** A cell, drawn for it if need be. */
  cell(line, column) {
    this.#fill(line);
    return this.drawn(line, column);
  }

  drawn(line, column) {
    const entry = this.#lines.get(line);
    return entry?.filled ? entry.cells[column] : undefined;
  }

  // ── drawing ────────────────────────────────────────────────────────────────────────────────────────────────────

  #live() {
    return make('div', { class: 'budget-live visually-hidden', role: 'status' });
  }

  /** How many columns of a table are in sight: a cell that spans more would make columns of its own. */
  #span(section) {
    return this.columnsOf(section).length + 2 + (this.#config.editable ? 1 : 0);
  }

  #sectionNamed(key) {
    return this.#config.sections.find((section) => section.key === key);
  }

  #section(section) {
    const head = make('tr', { role: 'row' }, make('th', { role: 'columnheader', scope: 'col', class: 'column-ROW' }, this.#config.words.row));
    section.columns.forEach((column) => {
      const button = make('button', { type: 'button', class: 'column-sort', tabindex: -1 }, column.label);
      button.addEventListener('click', () => this.#sortBy(section, column));
      head.append(make('th', { role: 'columnheader', scope: 'col', class: `column-${column.key} ${column.kind}`, 'data-sort': column.key }, button));
    });
    head.append(make('th', { role: 'columnheader', scope: 'col', class: 'column-QUOTES' }, this.#config.words.quotes));
    if (this.#config.editable) head.append(make('th', { role: 'columnheader', scope: 'col', class: 'column-actions' }, this.#config.words.actions));
    const table = make('table', { role: 'grid', class: 'budget-table', 'aria-labelledby': `budget-title-${section.key}`,
      'aria-multiselectable': 'true', 'data-section': section.key }, make('thead', { role: 'rowgroup' }, head));
    section.groups.forEach((group) => table.append(this.#group(section, group)));
    return make('section', { class: 'budget-section', 'aria-labelledby': `budget-title-${section.key}` },
      make('h2', { id: `budget-title-${section.key}` }, section.title), make('div', { class: 'scroll' }, table));
  }

  #group(section, group) {
    const body = make('tbody', { role: 'rowgroup', class: group.inKind ? 'in-kind' : 'monetary', 'data-group': group.key });
    if (group.inKind) {
      body.append(make('tr', { role: 'row', class: 'group-title' },
        make('td', { role: 'gridcell', 'data-span': section.key, colspan: this.#span(section.key) }, make('strong', {}, group.title), ' ', make('span', { class: 'soft small' }, group.help))));
    }
    const total = make('td', { role: 'gridcell', class: 'group-sum', 'data-span': section.key, colspan: this.#span(section.key) });
    const foot = make('tr', { role: 'row', class: 'group-total' }, total);
    const add = make('tr', { role: 'row', class: 'group-add' });
    if (this.#config.editable) {
      const button = make('button', { type: 'button', class: 'budget-add' }, group.addLabel);
      button.addEventListener('click', () => this.$server.add(section.key, group.inKind, ''));
      add.append(make('td', { role: 'gridcell', 'data-span': section.key, colspan: this.#span(section.key) }, button));
      body.append(add);
    }
    body.append(foot);
    this.#groups.set(group.key, { body, foot: this.#config.editable ? add : foot, total, section, group });
    return body;
  }

  /** Takes a line over: [id, section, in kind, amount in cents, quotes, …values in the order of the fields]. */
  #take([id, section, inKind, cents, quotes, ...values], after) {
    let entry = this.#lines.get(id);
    if (!entry) {
      entry = { id };
      this.#lines.set(id, entry);
      const index = after ? this.#sequence.indexOf(after) : -1;
      if (after === '') this.#sequence.unshift(id);
      else if (index >= 0) this.#sequence.splice(index + 1, 0, id);
      else this.#sequence.push(id);
    }
    const group = `${section}${inKind ? '_IN_KIND' : ''}`;
    const moved = entry.row && entry.section !== section;
    if (entry.row && entry.group !== group) this.#misplaced = true;
    Object.assign(entry, { section, group, cents, quotes, before: entry.values });
    entry.values = Object.fromEntries(this.#config.fields.map((field, index) => [field, values[index]]));
    if (moved) {
      entry.row.remove();
      entry.note?.remove();
      entry.row = entry.note = undefined;
      entry.filled = false;
    }
  }

  /** Puts the rows in order: as the register has them, sorted by a column, or gathered under headings. */
  #arrange() {
    const focused = this.contains(document.activeElement) && !this.#toolbar.element.contains(document.activeElement) ? this.#selection.head : undefined;
    const field = this.#editor?.field.input;
    this.#misplaced = false;
    this.#arranging = true;
    for (const [key, { body, foot, section, group }] of this.#groups) {
      body.querySelectorAll('.gathered').forEach((row) => row.remove());
      let members = this.#sequence.map((id) => this.#lines.get(id)).filter((entry) => entry.group === key);
      members = this.#toolbar.arranged(members, section, this.#numbers);
      const rows = [];
      let heading;
      members.forEach((entry, index) => {
        const gathered = this.#toolbar.heading(entry);
        if (gathered !== undefined && gathered !== heading) {
          heading = gathered;
          rows.push(this.#gathered(section, gathered, members.filter((each) => this.#toolbar.heading(each) === gathered)));
        }
        entry.row ??= this.#row(entry);
        rows.push(entry.row);
        if (entry.note) rows.push(entry.note);
        if (index < EAGER) this.#fill(entry.id);
      });
      this.#place(rows, foot);
      const others = (this.#view.get(section.key) ?? []).filter((id) => this.#lines.has(id) && this.#lines.get(id).group !== key);
      this.#view.set(section.key, group.inKind ? [...others, ...members.map((entry) => entry.id)] : [...members.map((entry) => entry.id), ...others]);
    }
    this.querySelectorAll('th[data-sort]').forEach((header) => {
      const order = this.#toolbar.orderOf(header.closest('table').dataset.section, header.dataset.sort);
      if (order) header.setAttribute('aria-sort', order);
      else header.removeAttribute('aria-sort');
    });
    this.#look();
    this.#keepReachable();
    this.#number();
    this.#sum();
    if (field) field.focus({ preventScroll: true });
    else if (focused && this.#lines.has(focused.line)) this.#selection.move(focused.line, focused.column);
    this.#arranging = false;
  }

  /** Moves only the rows that stand elsewhere: whoever types into another goes on typing. */
  #place(rows, foot) {
    let next = foot;
    for (const row of rows.reverse()) {
      if (row.nextSibling !== next) next.before(row);
      next = row;
    }
  }

  /** Numbers the lines of each table from 1 on, as they stand. */
  #number() {
    for (const ids of this.#view.values()) {
      ids.forEach((id, index) => {
        const entry = this.#lines.get(id);
        if (entry.number === index + 1) return;
        entry.number = index + 1;
        if (entry.filled) entry.row.firstElementChild.textContent = String(entry.number);
      });
    }
  }

  #gathered(section, heading, members) {
    const sum = members.reduce((cents, entry) => cents + entry.cents, 0);
    return make('tr', { role: 'row', class: 'gathered' }, make('td', { role: 'gridcell', 'data-span': section.key, colspan: this.#span(section.key) },
      make('strong', {}, heading), make('span', { class: 'gathered-sum' }, this.#numbers.amount(sum))));
  }

  /** An empty row, which waits to be filled until it comes near the screen. */
  #row(entry) {
    const row = make('tr', { role: 'row', class: 'budget-line unfilled', 'data-line': entry.id });
    row.append(make('td', { role: 'gridcell' }));
    return row;
  }

  /** Fills the rows that are on the screen or near it, with the next frame. */
  #look = () => {
    if (this.#looking) return;
    this.#looking = true;
    requestAnimationFrame(() => {
      this.#looking = false;
      // First all is measured, then all is filled: measuring between would lay the page out again each time.
      [...this.#groups.keys()].flatMap((group) => this.#near(this.#members(group))).forEach((id) => this.#fill(id));
    });
  };

  #members(key) {
    const { section, group } = this.#groups.get(key);
    const ids = this.linesOf(section.key);
    // Monetary lines stand first, those in kind below them.
    const first = ids.findIndex((id) => this.#lines.get(id).group.endsWith('_IN_KIND'));
    if (first < 0) return group.inKind ? [] : ids;
    return group.inKind ? ids.slice(first) : ids.slice(0, first);
  }

  /** The first row below the upper edge is found by halving: the rows of a group stand in order. */
  #near(ids) {
    const scroller = ids.length && this.#lines.get(ids[0]).row.closest('.scroll').getBoundingClientRect();
    if (!scroller || scroller.bottom < -NEAR || scroller.top > innerHeight + NEAR) return [];
    const [upper, lower] = [Math.max(scroller.top, 0) - NEAR, Math.min(scroller.bottom, innerHeight) + NEAR];
    let [from, to] = [0, ids.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#lines.get(ids[middle]).row.getBoundingClientRect().bottom < upper) from = middle + 1;
      else to = middle;
    }
    const height = Math.max(this.#lines.get(ids[from] ?? ids[0]).row.offsetHeight, 20);
    return ids.slice(from, from + Math.ceil((lower - upper) / height));
  }

  /** The cells of a row without their values: made once for each table, copied for each row. */
  #blankRow(key) {
    if (!this.#blank.has(key)) {
      const row = document.createDocumentFragment();
      row.append(make('th', { role: 'rowheader', scope: 'row', class: 'column-ROW' }));
      for (const column of this.#sectionNamed(key).columns) {
        const editable = this.#config.editable && column.kind !== 'computed';
        row.append(make('td', { role: 'gridcell', class: `column-${column.key} ${column.kind}`, 'data-column': column.key, 'data-label': column.label,
          tabindex: -1, 'aria-readonly': editable ? null : 'true' }, make('span', { class: 'cell-text' })));
      }
      row.append(make('td', { role: 'gridcell', class: 'column-QUOTES' }, make('button', { type: 'button', class: 'budget-quotes', tabindex: -1 })));
      if (this.#config.editable) {
        row.append(make('td', { role: 'gridcell', class: 'column-actions' },
          make('button', { type: 'button', class: 'budget-delete', tabindex: -1 }, this.#config.words.delete)));
      }
      this.#blank.set(key, row);
    }
    return this.#blank.get(key).cloneNode(true);
  }

  /** The buttons of a row. */
  #onClick = (event) => {
    const line = event.target.closest('.budget-line')?.dataset.line;
    if (event.target.closest('.budget-quotes')) this.$server.quotes(line);
    else if (event.target.closest('.budget-delete')) this.$server.remove([line]);
  };

  #fill(id) {
    const entry = this.#lines.get(id);
    if (!entry?.row || entry.filled) return;
    entry.row.classList.remove('unfilled');
    entry.row.replaceChildren(this.#blankRow(entry.section));
    entry.row.firstElementChild.textContent = String(entry.number ?? '');
    entry.cells = {};
    entry.row.querySelectorAll('[data-column]').forEach((cell) => (entry.cells[cell.dataset.column] = cell));
    entry.filled = true;
    this.#draw(entry);
    this.#drawNotes(id);
  }

  /** Writes the values of a line into its cells; those that somebody else changed light up for a moment. */
  #draw(entry, light) {
    for (const column of this.#sectionNamed(entry.section).columns) {
      const cell = entry.cells[column.key];
      const key = `${entry.id}/${column.key}`;
      if (cell === this.#editor?.cell || this.#messages.has(key)) continue;
      const shown = this.#shown(entry, column);
      if (light && cell.textContent !== shown) {
        cell.classList.remove('changed');
        requestAnimationFrame(() => cell.classList.add('changed'));
      }
      const text = cell.firstElementChild;
      if (text?.className === 'cell-text') text.textContent = shown;
      else cell.replaceChildren(make('span', { class: 'cell-text' }, shown));
      if (column.key === 'ACCOUNT' || column.key === 'LABEL') cell.title = shown;
      if (this.#selection.has(entry.id, column.key)) cell.classList.add('in-block');
    }
    const label = entry.quotes ? `${this.#config.words.quotes} (${entry.quotes})` : this.#config.words.addQuote;
    const button = entry.row.querySelector('.budget-quotes');
    button.textContent = label;
    button.hidden = !this.#config.editable && !entry.quotes;
  }

  #shown(entry, column) {
    const raw = entry.values[column.key] ?? '';
    if (column.key === 'AMOUNT') return this.#numbers.amount(entry.cents);
    if (column.key === 'ACCOUNT') return this.#account(column, raw);
    if (column.options) return raw === '' ? '' : labelOf(column, raw);
    return ['number', 'price', 'percent'].includes(column.kind) ? this.#numbers.written(raw, column.kind) : raw;
  }

  #account(column, number) {
    for (let digits = number; digits.length >= 2; digits = digits.slice(0, -1)) {
      const named = column.suggestions.find(([value]) => value === digits);
      if (named) return `${number} · ${named[1]}`;
    }
    return number;
  }

  #remove(id) {
    const entry = this.#lines.get(id);
    if (!entry) return;
    const view = this.#view.get(entry.section);
    const index = view.indexOf(id);
    const focused = entry.row?.contains(document.activeElement) || this.#selection.head?.line === id;
    const typing = this.#editor?.line === id;
    const column = this.#selection.head?.column;
    this.#handBack(id);
    entry.note?.remove();
    entry.row?.remove();
    this.#lines.delete(id);
    this.#notes.delete(id);
    this.#sequence.splice(this.#sequence.indexOf(id), 1);
    view.splice(index, 1);
    this.#number();
    if (!focused) return;
    this.#selection.head = this.#selection.anchor = undefined;
    const neighbour = view[index] ?? view[index - 1];
    if (typing) {
      // The keys that follow were meant for the line that is gone: they must not fall into another.
      this.#keepReachable();
      this.tabIndex = -1;
      this.focus({ preventScroll: true });
    } else if (neighbour) this.#selection.move(neighbour, column ?? 'LABEL');
    else this.#keepReachable();
  }

  /** What was typed into a line that is gone and is not written is offered to the server once more, which says what became of it. */
  #handBack(id) {
    if (this.#editor?.line === id) {
      const { field, column, key, expected, start } = this.#leave();
      const typed = field.value();
      if (typed === start) this.#unsaved.forget(key);
      else this.#send(id, column, key, expected, typed);
    }
    for (const key of [...this.#messages.keys()].filter((each) => each.startsWith(`${id}/`))) {
      const typed = this.#unsaved.all()[key];
      this.#messages.delete(key);
      if (typed !== undefined) this.#send(id, this.#columnOf({ line: id, column: key.split('/')[1] }), key, '', typed);
    }
  }

  #sum() {
    for (const [key, { total, group }] of this.#groups) {
      let cents = 0;
      this.#lines.forEach((entry) => { if (entry.group === key) cents += entry.cents; });
      total.textContent = `${group.totalLabel} : ${this.#numbers.amount(cents)}`;
    }
    this.#toolbar.block(this.#blockSentence());
  }

  /** As in a spreadsheet: what the marked cells add up to. */
  #blockSentence() {
    if (this.#selection.isSingle) return '';
    const lines = this.#selection.lines.map((id) => this.#lines.get(id)).filter(Boolean);
    const columns = this.#selection.columns;
    const sum = columns.includes('AMOUNT') ? this.#numbers.amount(lines.reduce((cents, entry) => cents + entry.cents, 0)) : undefined;
    const words = this.#config.words;
    return sum ? words.blockSum.replace('{0}', lines.length).replace('{1}', sum) : words.block.replace('{0}', lines.length * columns.length);
  }

  // ── notes ──────────────────────────────────────────────────────────────────────────────────────────────────────

  #takeNotes(notes) {
    const before = this.#notes;
    this.#notes = Map.groupBy(notes, (note) => note.line);
    new Set([...before.keys(), ...this.#notes.keys()]).forEach((id) => {
      if (JSON.stringify(before.get(id)) !== JSON.stringify(this.#notes.get(id))) this.#drawNotes(id);
    });
  }

  /** Findings and refusals stand under their line, where they are read without hovering. */
  #drawNotes(id) {
    const entry = this.#lines.get(id);
    if (!entry?.row) return;
    const notes = this.#notes.get(id) ?? [];
    const messages = [...this.#messages].filter(([key]) => key.startsWith(`${id}/`));
    if (entry.filled) this.#markCells(entry, notes);
    entry.note?.remove();
    entry.note = undefined;
    if (!notes.length && !messages.length) return;
    const list = make('ul', {},
      ...messages.map(([key, message]) => {
        const item = make('li', { class: 'refused' }, make('span', {}, `✕ ${message.text}`));
        (message.actions ?? []).forEach(([label, action]) => {
          const button = make('button', { type: 'button', class: 'budget-choice' }, label);
          button.addEventListener('click', action);
          item.append(' ', button);
        });
        return item;
      }),
      ...notes.map((note) => make('li', { class: note.blocking ? 'blocking' : 'warning' }, `${note.blocking ? '✕' : '!'} ${note.text}`)));
    entry.note = make('tr', { role: 'row', class: `budget-note${messages.length || notes.some((note) => note.blocking) ? '' : ' mild'}` },
      make('td', { role: 'gridcell', 'data-span': entry.section, colspan: this.#span(entry.section), id: `budget-note-${id}` }, list));
    entry.row.after(entry.note);
  }

  #markCells(entry, notes) {
    for (const [key, cell] of Object.entries(entry.cells)) {
      const wrong = notes.filter((note) => note.column === key);
      const refused = this.#messages.has(`${entry.id}/${key}`);
      cell.classList.toggle('has-note', wrong.length > 0 || refused);
      if (wrong.some((note) => note.blocking) || refused) cell.setAttribute('aria-invalid', 'true');
      else cell.removeAttribute('aria-invalid');
      if (wrong.length || refused) cell.setAttribute('aria-describedby', `budget-note-${entry.id}`);
      else cell.removeAttribute('aria-describedby');
    }
  }

  // ── moving ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #listen() {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('pointerdown', this.#onPointer);
    this.addEventListener('pointerover', this.#onDrag);
    this.addEventListener('dblclick', (event) => this.#edit(event.target.closest('td[data-column]')));
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('click', this.#onClick);
    ['copy', 'cut', 'paste'].forEach((kind) => this.addEventListener(kind, (event) => this.#onClipboard(event, kind)));
  }

  /** There is always one cell that Tab reaches. */
  #keepReachable() {
    if (this.#selection.head && this.#lines.has(this.#selection.head.line)) return;
    this.#selection.head = this.#selection.anchor = undefined;
    for (const section of this.#config.sections) {
      const first = this.linesOf(section.key)[0];
      const cell = first && this.cell(first, section.columns[0].key);
      if (!cell) continue;
      cell.tabIndex = 0;
      this.#selection.head = this.#selection.anchor = { line: first, column: section.columns[0].key };
      return;
    }
  }

  #at(cell) {
    return { line: cell.closest('.budget-line').dataset.line, column: cell.dataset.column };
  }

  #columnOf({ line, column }) {
    return this.#sectionNamed(this.sectionOf(line)).columns.find((each) => each.key === column);
  }

  #onFocus = (event) => {
    const cell = event.target.closest('td[data-column]');
    if (!cell || event.target !== cell) return;
    const { line, column } = this.#at(cell);
    const head = this.#selection.head;
    if (head?.line !== line || head?.column !== column) this.#selection.move(line, column);
  };

  #onPointer = (event) => {
    if (event.target.closest('button, input, select, .cell-options') || event.button > 0) return;
    const rowHeader = event.target.closest('.budget-line > th');
    if (rowHeader) {
      event.preventDefault();
      const line = rowHeader.parentElement.dataset.line;
      this.#selection.rows(event.shiftKey && this.#selection.anchor ? this.#selection.anchor.line : line, line);
      this.#drag = { rows: this.#selection.anchor.line };
      this.#sum();
      return;
    }
    const cell = event.target.closest('td[data-column]');
    if (!cell) return;
    if (event.pointerType === 'touch') {
      event.preventDefault();
      this.#edit(cell);
      return;
    }
    event.preventDefault();
    if (this.#editor) this.#commit();
    const { line, column } = this.#at(cell);
    this.#run = undefined;
    this.#selection.move(line, column, event.shiftKey);
    this.#drag = { block: true };
    this.#sum();
  };

  #onDrag = (event) => {
    const row = event.target.closest?.('.budget-line');
    if (!this.#drag || !row || event.buttons !== 1 || this.sectionOf(row.dataset.line) !== this.#selection.section) return;
    if (this.#drag.rows) this.#selection.rows(this.#drag.rows, row.dataset.line);
    else {
      const cell = event.target.closest('td[data-column]');
      if (cell) this.#selection.move(row.dataset.line, cell.dataset.column, true);
    }
    this.#sum();
  };

  #onKey = (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y', 'Z', 'Y'].includes(event.key) && !this.#editor) {
      this.#undo(event.key.toLowerCase() === 'y' || event.shiftKey);
      event.preventDefault();
      return;
    }
    const cell = event.target.closest?.('td[data-column]');
    if (!cell) return;
    if (this.#editor) this.#onEditorKey(event);
    else if (event.target === cell) this.#onCellKey(event, cell);
  };

  #onCellKey(event, cell) {
    const command = event.ctrlKey || event.metaKey;
    const far = command ? 1e6 : 1;
    const moves = { ArrowUp: [-far, 0], ArrowDown: [far, 0], ArrowLeft: [0, -far], ArrowRight: [0, far], Home: [command ? -1e6 : 0, -1e6],
      End: [command ? 1e6 : 0, 1e6], PageUp: [-15, 0], PageDown: [15, 0] };
    const editable = this.#config.editable;
    if (moves[event.key]) {
      this.#run = undefined;
      this.#selection.step(...moves[event.key], event.shiftKey);
      this.#sum();
    } else if (event.key === 'Tab') {
      if (this.#leaving || !this.#tab(event.shiftKey)) return;
    } else if (event.key === 'Escape') {
      this.#selection.collapse();
      this.#leaving = true;
      this.say(this.#config.words.leave);
      this.#sum();
      event.preventDefault();
      return;
    } else if (event.key === ' ' && event.shiftKey) {
      this.#selection.rows(this.#selection.anchor.line, this.#selection.head.line);
      this.#sum();
    } else if (command && event.key === 'a') this.#selectAll();
    else if (event.key === 'Enter' && !command) this.#enter(event.shiftKey ? -1 : 1);
    else if (!editable) return;
    else if (event.key === 'Delete' && command) this.#removeSelected();
    else if (event.key === 'Insert' || (event.key === 'Enter' && command)) this.#insert();
    else if (command && event.key === 'd') this.#fillDown();
    else if (event.key === 'F2') this.#edit(cell);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear();
    else if (PRINTABLE(event)) this.#edit(cell, event.key === ' ' ? undefined : event.key);
    else return;
    this.#leaving = false;
    event.preventDefault();
  }

  #leaving = false; // after Escape, Tab leaves the sheet as it leaves any other element

  #tab(back) {
    this.#run ??= this.#selection.head.column;
    const before = this.#selection.head.line;
    const moved = this.#selection.advance(back ? -1 : 1);
    if (moved && this.#selection.head.line !== before) this.#run = this.#selection.head.column;
    this.#sum();
    return moved;
  }

  /** Down, and back to where a run of Tabs began. */
  #enter(step) {
    const column = this.#run ?? this.#selection.head.column;
    const lines = this.linesOf(this.#selection.section);
    const next = lines[lines.indexOf(this.#selection.head.line) + step];
    this.#run = undefined;
    if (next) this.#selection.move(next, column);
    this.#sum();
  }

  #selectAll() {
    const lines = this.linesOf(this.#selection.section);
    this.#selection.rows(lines[0], lines.at(-1));
    this.#sum();
  }

  // ── gestures on several cells ──────────────────────────────────────────────────────────────────────────────────

  async #undo(redo) {
    if (this.#config.editable) this.say(await this.$server.undo(redo));
  }

  #insert() {
    const head = this.#selection.head;
    const entry = head && this.#lines.get(head.line);
    const section = entry?.section ?? this.#config.sections[0].key;
    this.$server.add(section, entry?.group.endsWith('_IN_KIND') ?? false, entry?.id ?? '');
  }

  #removeSelected() {
    const lines = this.#selection.lines;
    if (lines.length) this.$server.remove(lines);
  }

  /** The cells of the block that can be written, line by line. */
  #writable() {
    const columns = this.#selection.columns.filter((key) => this.#columnOf({ line: this.#selection.head.line, column: key }).kind !== 'computed');
    return this.#selection.lines.map((line) => columns.map((column) => ({ line, column })));
  }

  #clear() {
    const edits = this.#writable().flat().map((at) => this.#edited(at, this.#cleared(this.#columnOf(at)))).filter(Boolean);
    if (edits.length) this.#write('FILL', edits, [], '');
  }

  #cleared(column) {
    return ['number', 'price', 'percent'].includes(column.kind) ? '0' : '';
  }

  #fillDown() {
    const [first, ...rest] = this.#writable();
    if (!first) return;
    const source = rest.length ? first : this.#above(first);
    const targets = rest.length ? rest : [first];
    if (!source) return;
    const edits = targets.flatMap((cells) => cells.map((at, index) => this.#edited(at, this.#lines.get(source[index].line).values[at.column]))).filter(Boolean);
    if (edits.length) this.#write('FILL', edits, [], '');
  }

  /** Without a block, the cell takes what stands above it. */
  #above(cells) {
    const lines = this.linesOf(this.#selection.section);
    const line = lines[lines.indexOf(cells[0].line) - 1];
    return line && cells.map(({ column }) => ({ line, column }));
  }

  #edited({ line, column }, typed) {
    const expected = this.#lines.get(line).values[column] ?? '';
    return typed === expected ? undefined : { line, column, expected, typed };
  }

  #onClipboard(event, kind) {
    if (this.#editor || !this.#selection.head || !event.target.closest('td[data-column]')) return;
    event.preventDefault();
    if (kind === 'paste') {
      if (this.#config.editable) this.#paste(rowsOf(event.clipboardData.getData('text/plain')));
      return;
    }
    const rows = this.#selection.lines.map((line) => this.#selection.columns.map((column) => this.#copied(line, this.#columnOf({ line, column }))));
    event.clipboardData.setData('text/plain', textOf(rows));
    if (kind === 'cut' && this.#config.editable) this.#clear();
  }

  /** Numbers leave without their unit, so that a spreadsheet counts with them. */
  #copied(line, column) {
    const entry = this.#lines.get(line);
    if (column.key === 'AMOUNT') return this.#numbers.edited((entry.cents / 100).toFixed(2));
    const raw = entry.values[column.key] ?? '';
    if (['number', 'price', 'percent'].includes(column.kind)) return this.#numbers.edited(raw);
    return column.key === 'ACCOUNT' ? raw : this.#shown(entry, column);
  }

  /** Writes a block over the cells from the active one on; rows beyond the last become new lines. */
  #paste(rows) {
    if (!rows.length) return;
    const { anchor, head } = this.#selection;
    const section = this.#selection.section;
    const lines = this.linesOf(section);
    const names = this.columnsOf(section);
    const top = Math.min(lines.indexOf(anchor.line), lines.indexOf(head.line));
    const left = Math.min(names.indexOf(anchor.column), names.indexOf(head.column));
    const one = rows.length === 1 && rows[0].length === 1;
    const block = one ? this.#selection.lines.map(() => this.#selection.columns.map(() => rows[0][0])) : rows;
    const group = this.#lines.get(lines[top]).group;
    const edits = [];
    const added = [];
    let below = top;
    block.forEach((cells, index) => {
      const values = cells.slice(0, names.length - left).map((text, offset) => {
        const column = this.#columnOf({ line: lines[top], column: names[left + offset] });
        return column.kind === 'computed' ? undefined : [column.key, taken(column, text, this.#numbers)];
      }).filter(Boolean);
      const line = lines[top + index];
      if (line && this.#lines.get(line).group === group) {
        below = top + index;
        values.forEach(([column, typed]) => { const edit = this.#edited({ line, column }, typed); if (edit) edits.push(edit); });
      } else added.push(Object.fromEntries(values));
    });
    this.#write('PASTE', edits, added, lines[below]);
  }

  async #write(gesture, edits, added, after) {
    const entry = after && this.#lines.get(after);
    const where = entry || this.#lines.get(this.#selection.head.line);
    this.#toolbar.busy(true);
    try {
      const answer = await this.$server.write(gesture, where.section, where.group.endsWith('_IN_KIND'), edits, added, after);
      this.say(answer.cells ? '' : answer.said);
      this.#toolbar.problems(answer.cells ?? [], answer.said, added, edits, (goodEdits, goodAdded) => this.#write(gesture, goodEdits, goodAdded, after));
    } finally {
      this.#toolbar.busy(false);
    }
  }

  // ── arranging ──────────────────────────────────────────────────────────────────────────────────────────────────

  #sortBy(section, column) {
    this.#toolbar.sort(section.key, column.key);
    this.#arrange();
  }

  #showColumns() {
    this.classList.toggle('wide', this.#toolbar.isWide());
    this.querySelectorAll('[data-span]').forEach((cell) => (cell.colSpan = this.#span(cell.dataset.span)));
    this.querySelectorAll('.budget-table').forEach((table) => {
      const names = ['ROW', ...this.columnsOf(table.dataset.section), 'QUOTES', ...(this.#config.editable ? ['ACTIONS'] : [])];
      table.style.setProperty('--columns', names.map((name) => (name === 'LABEL' ? `minmax(${WIDTHS.LABEL}rem, 1fr)` : `${WIDTHS[name]}rem`)).join(' '));
      table.style.setProperty('--least', `${names.reduce((sum, name) => sum + WIDTHS[name], 0)}rem`);
    });
  }

  // ── typing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #edit(cell, typed) {
    if (!cell || !this.#config.editable || cell.hasAttribute('aria-readonly')) return;
    if (this.#editor) this.#commit();
    const at = this.#at(cell);
    const column = this.#columnOf(at);
    const entry = this.#lines.get(at.line);
    const key = `${at.line}/${at.column}`;
    const expected = entry.values[at.column] ?? '';
    const label = `${column.label}, ${entry.values.LABEL || this.#config.words.newLine}`;
    const start = this.#written(column, expected);
    this.#selection.move(at.line, at.column);
    const field = new CellEditor(column, label, this.#unsaved.all()[key] ?? start, typed, (text) => this.#unsaved.keep(key, text));
    if (typed !== undefined) this.#unsaved.keep(key, field.value());
    field.input.addEventListener('blur', () => this.#editor?.field === field && !this.#arranging && this.#commit());
    this.#editor = { cell, field, column, line: at.line, key, expected, start };
    this.#messages.delete(key);
    this.#drawNotes(at.line);
    cell.classList.add('editing');
    cell.replaceChildren(field.element);
    field.focus(typed === undefined);
  }

  /** Numbers are edited as they are written here: with a decimal comma in French. */
  #written(column, raw) {
    return ['number', 'price', 'percent'].includes(column.kind) ? this.#numbers.edited(raw) : raw;
  }

  #onEditorKey(event) {
    if (this.#editor.field.onKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') this.#cancel();
    else if (event.key === 'Enter' && !event.isComposing) {
      this.#commit();
      this.#enter(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Tab') {
      this.#commit();
      this.#tab(event.shiftKey);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #leave() {
    const editor = this.#editor;
    this.#editor = undefined;
    editor.cell.classList.remove('editing');
    return editor;
  }

  #cancel() {
    const { key, line, column } = this.#leave();
    this.#unsaved.forget(key);
    this.#draw(this.#lines.get(line));
    this.#selection.move(line, column.key);
  }

  #commit() {
    const { cell, field, column, line, key, expected, start } = this.#leave();
    const typed = field.value();
    const had = document.activeElement === field.input;
    if (typed === start) {
      this.#unsaved.forget(key);
      if (this.#lines.has(line)) this.#draw(this.#lines.get(line));
    } else {
      this.#unsaved.keep(key, typed);
      cell.replaceChildren(make('span', { class: 'cell-text saving' }, column.options ? labelOf(column, typed) : typed));
      this.#send(line, column, key, expected, typed);
    }
    if (had) cell.focus({ preventScroll: true });
  }

  async #send(line, column, key, expected, typed) {
    const answer = await this.$server.type(line, column.key, expected, typed);
    if (answer.refused && !this.#lines.has(line)) {
      this.#unsaved.forget(key);
      this.#toolbar.lost(answer.refused);
      this.say(answer.refused);
    } else if (answer.refused) {
      const cell = this.cell(line, column.key);
      this.#unsaved.keep(key, typed);
      const message = { text: answer.refused };
      if (answer.theirs !== undefined) {
        message.actions = [
          [this.#config.words.keepMine, () => { this.#resolve(line, column, key); this.#send(line, column, key, answer.theirs, typed); }],
          [this.#config.words.takeTheirs, () => { this.#unsaved.forget(key); this.#resolve(line, column, key); }],
        ];
      }
      this.#messages.set(key, message);
      cell.replaceChildren(make('span', { class: 'cell-text refused' }, typed));
      this.#drawNotes(line);
      this.say(answer.refused);
    } else {
      if (this.#unsaved.all()[key] === typed) this.#unsaved.forget(key);
      // A value that the server writes as it was sends no change back.
      const entry = this.#lines.get(line);
      if (entry?.filled && this.#editor?.cell !== entry.cells[column.key]) this.#draw(entry);
    }
  }

  #resolve(line, column, key) {
    this.#messages.delete(key);
    this.#draw(this.#lines.get(line));
    this.#drawNotes(line);
    this.#selection.move(line, column.key);
  }

  /** What was being typed when the page went away is there again, and says so. */
  #recover() {
    for (const [key, typed] of Object.entries(this.#unsaved.all())) {
      const [id, columnKey] = key.split('/');
      const entry = this.#lines.get(id);
      const column = entry && this.#columnOf({ line: id, column: columnKey });
      if (!column || !this.#config.editable || this.#written(column, entry.values[columnKey] ?? '') === typed) {
        this.#unsaved.forget(key);
        continue;
      }
      this.cell(id, columnKey).replaceChildren(make('span', { class: 'cell-text refused' }, typed));
      this.#messages.set(key, {
        text: this.#config.words.recovered.replace('{0}', typed),
        actions: [
          [this.#config.words.saveIt, () => { this.#messages.delete(key); this.#drawNotes(id); this.#send(id, column, key, entry.values[columnKey] ?? '', typed); this.#selection.move(id, columnKey); }],
          [this.#config.words.dropIt, () => { this.#unsaved.forget(key); this.#resolve(id, column, key); }],
        ],
      });
      this.#drawNotes(id);
    }
  }
}

customElements.define('budget-grid', BudgetGrid);
