// The lines of a budget as this page knows them, in the order on screen, and how their values are written. It knows the
// server's words and no element of the page: those who draw, move and type ask it.

import { Numbers, isNumber, labelOf } from './budget-text.js';

export class Sheet {
  #lines = new Map(); // id → { id, section, group, cents, quotes, number, values }
  #sequence = []; // ids in the order of the register
  #view = new Map(); // group → ids in the order on screen
  #fields;
  #seldom;
  config;
  words;
  numbers;
  editable;
  wide = false; // whether the columns that are seldom needed are in sight

  constructor(config) {
    this.config = config;
    this.words = config.words;
    this.editable = config.editable;
    this.numbers = new Numbers(config.language);
    this.#fields = config.fields;
    this.#seldom = config.seldom;
  }

  // ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Takes a line over: [id, section, in kind, amount in cents, quotes, …values in the order of the fields].
   *
   * @param after the line it stands below, empty for the first place; without it a new line stands last
   */
  take([id, section, inKind, cents, quotes, ...values], after) {
    let line = this.#lines.get(id);
    if (!line) {
      line = { id };
      this.#lines.set(id, line);
      const above = after ? this.#sequence.indexOf(after) : -1;
      if (after === '') this.#sequence.unshift(id);
      else if (above >= 0) this.#sequence.splice(above + 1, 0, id);
      else this.#sequence.push(id);
    }
    Object.assign(line, { section, cents, quotes, group: `${section}${inKind ? '_IN_KIND' : ''}` });
    line.values = Object.fromEntries(this.#fields.map((field, index) => [field, values[index]]));
    return line;
  }

  /** Forgets lines. */
  remove(gone) {
    gone.forEach((id) => this.#lines.delete(id));
    this.#sequence = this.#sequence.filter((id) => !gone.has(id));
    this.#view.forEach((ids, group) => this.#view.set(group, ids.filter((id) => !gone.has(id))));
    this.#count();
  }

  /** The line that will stand where another stands once some are gone: the next that stays, else the one before. */
  neighbour(id, gone) {
    const ids = this.linesOf(this.sectionOf(id));
    const index = ids.indexOf(id);
    return ids.slice(index).find((each) => !gone.has(each)) ?? ids.slice(0, index).findLast((each) => !gone.has(each));
  }

  /** Puts the lines in the order on screen, monetary lines before those in kind. */
  arrange(order) {
    const lines = this.#sequence.map((id) => this.#lines.get(id));
    for (const section of this.config.sections) {
      for (const { key } of section.groups) {
        this.#view.set(key, order.of(lines.filter((line) => line.group === key), section, this).map((line) => line.id));
      }
    }
    this.#count();
  }

  /** Numbers the lines of each table from 1 on, as they stand. */
  #count() {
    for (const { key } of this.config.sections) {
      this.linesOf(key).forEach((id, index) => (this.#lines.get(id).number = index + 1));
    }
  }

  line(id) {
    return this.#lines.get(id);
  }

  /** Whether any line belongs to something outside the budget. */
  get marked() {
    return Object.keys(this.config.marks).length > 0;
  }

  /** What a line belongs to outside the budget: { text, title, address } each. */
  marksOf(id) {
    return this.config.marks[id] ?? [];
  }

  members(group) {
    return this.#view.get(group) ?? [];
  }

  linesOf(section) {
    return this.section(section)?.groups.flatMap(({ key }) => this.members(key)) ?? [];
  }

  sectionOf(id) {
    return this.#lines.get(id)?.section;
  }

  isInKind(id) {
    return this.#lines.get(id)?.group.endsWith('_IN_KIND') ?? false;
  }

  /** What lines add up to, in cents. */
  sum(ids) {
    return ids.reduce((cents, id) => cents + (this.#lines.get(id)?.cents ?? 0), 0);
  }

  // ── columns and cells ──────────────────────────────────────────────────────────────────────────────────────────

  section(key) {
    return this.config.sections.find((section) => section.key === key);
  }

  /** The columns of a table that are in sight. */
  columnsOf(section) {
    const all = this.section(section).columns.map((column) => column.key);
    return this.wide ? all : all.filter((key) => !this.#seldom.includes(key));
  }

  columnOf({ line, column }) {
    return this.section(this.sectionOf(line)).columns.find((each) => each.key === column);
  }

  /** How many columns of a table are in sight, with those of the row: a cell that spans more would make columns of its own. */
  span(section) {
    return this.columnsOf(section).length + 2 + (this.marked ? 1 : 0) + (this.editable ? 1 : 0);
  }

  /** The value of a cell as the server writes it. */
  value({ line, column }) {
    return this.#lines.get(line).values[column] ?? '';
  }

  /** The value of a cell as it is read. */
  shown(line, column) {
    const raw = line.values[column.key] ?? '';
    if (column.key === 'AMOUNT') return this.numbers.amount(line.cents);
    if (column.key === 'ACCOUNT') return this.#account(column, raw);
    if (column.options) return raw === '' ? '' : labelOf(column, raw);
    return isNumber(column) ? this.numbers.written(raw, column.kind) : raw;
  }

  /** The value of a cell as it is typed: numbers with a decimal comma in French. */
  typed(at) {
    return isNumber(this.columnOf(at)) ? this.numbers.edited(this.value(at)) : this.value(at);
  }

  /** The value of a cell as a spreadsheet takes it: numbers leave without their unit, so that it counts with them. */
  copied(at) {
    const line = this.#lines.get(at.line);
    if (at.column === 'AMOUNT') return this.numbers.edited((line.cents / 100).toFixed(2));
    const column = this.columnOf(at);
    return isNumber(column) || column.key === 'ACCOUNT' ? this.typed(at) : this.shown(line, column);
  }

  #account(column, number) {
    for (let digits = number; digits.length >= 2; digits = digits.slice(0, -1)) {
      const named = column.suggestions.find(([value]) => value === digits);
      if (named) return `${number} · ${named[1]}`;
    }
    return number;
  }
}
