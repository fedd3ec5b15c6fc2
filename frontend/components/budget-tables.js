// The tables of the budget sheet, one for charges and one for produits: their headers, the groups of their lines with
// what they add up to, how wide each column is, and where each row stands.

import { make } from './element.js';

const EAGER = 150; // rows of a group that are filled at once

/** How wide each column is, in rem; the label takes what is left. */
const WIDTHS = { ROW: 2.5, ACCOUNT: 8.5, LABEL: 16, HEADING: 8.5, QUANTITY: 4.75, UNIT: 6.25, UNIT_PRICE: 6.25, AMOUNT: 7.25, VAT_RATE: 4.25, VARIABILITY: 7, DUE: 11,
  CERTAINTY: 7.5, FUNDER: 9.5, FUNDER_TYPE: 8, SCHEME: 11, MARKS: 6.5, QUOTES: 5.5, ACTIONS: 6.25 };

export class Tables {
  #sheet;
  #rows;
  #notes;
  #order;
  #act;
  #tables = [];
  #groups = new Map(); // key → { body, foot, total, section, group }
  elements;

  /** @param act `sort(section, column)` and `add(section, inKind)`, asked for by a header and by the row below a group */
  constructor(sheet, rows, notes, order, act) {
    this.#sheet = sheet;
    this.#rows = rows;
    this.#notes = notes;
    this.#order = order;
    this.#act = act;
    this.elements = sheet.config.sections.map((section) => this.#section(section));
  }

  #section(section) {
    const table = make('table', { role: 'grid', class: 'budget-table', 'aria-labelledby': `budget-title-${section.key}`,
      'aria-multiselectable': 'true', 'data-section': section.key }, make('thead', { role: 'rowgroup' }, this.#head(section)));
    section.groups.forEach((group) => table.append(this.#group(section, group)));
    this.#tables.push(table);
    const scroll = make('div', { class: 'scroll' }, table);
    this.#watch(scroll);
    return make('section', { class: 'budget-section', 'aria-labelledby': `budget-title-${section.key}` },
      make('h2', { id: `budget-title-${section.key}` }, section.title), scroll);
  }

  /** Says whether a table was slid aside: only then do labels stay in place, which costs each frame. */
  #watch(scroll) {
    scroll.addEventListener('scroll', () => scroll.classList.toggle('slid', scroll.scrollLeft > 0), { passive: true });
  }

  #head(section) {
    const header = (name, attributes, ...children) => make('th', { role: 'columnheader', scope: 'col', class: `column-${name}`, ...attributes }, ...children);
    const sortable = section.columns.map((column) => {
      const button = make('button', { type: 'button', class: 'column-sort', tabindex: -1 }, column.label);
      button.addEventListener('click', () => this.#act.sort(section.key, column.key));
      return header(`${column.key} ${column.kind}`, { 'data-sort': column.key }, button);
    });
    const { words, editable } = this.#sheet;
    return make('tr', { role: 'row' }, header('ROW', {}, words.row), ...sortable,
      ...(this.#sheet.marked ? [header('MARKS', {}, words.marks)] : []), header('QUOTES', {}, words.quotes),
      ...(editable ? [header('actions', {}, words.actions)] : []));
  }

  #group(section, group) {
    const body = make('tbody', { role: 'rowgroup', class: group.inKind ? 'in-kind' : 'monetary', 'data-group': group.key });
    if (group.inKind) {
      body.append(make('tr', { role: 'row', class: 'group-title' },
        this.#wholeRow(section, {}, make('strong', {}, group.title), ' ', make('span', { class: 'soft small' }, group.help))));
    }
    const total = this.#wholeRow(section, { class: 'group-sum' });
    let foot = make('tr', { role: 'row', class: 'group-total' }, total);
    body.append(foot);
    if (this.#sheet.editable) {
      const button = make('button', { type: 'button', class: 'budget-add' }, group.addLabel);
      button.addEventListener('click', () => this.#act.add(section.key, group.inKind));
      const add = make('tr', { role: 'row', class: 'group-add' }, this.#wholeRow(section, {}, button));
      foot.before(add);
      foot = add;
    }
    this.#groups.set(group.key, { body, foot, total, section, group });
    return body;
  }

  /** A cell as wide as the table. */
  #wholeRow(section, attributes, ...children) {
    return make('td', { role: 'gridcell', 'data-span': section.key, colspan: this.#sheet.span(section.key), ...attributes }, ...children);
  }

  /** Puts the rows where their lines stand, with their notes below them and headings where lines are gathered. */
  place() {
    for (const [key, { body, foot, section }] of this.#groups) {
      body.querySelectorAll('.gathered').forEach((row) => row.remove());
      const members = this.#sheet.members(key);
      const headings = members.map((id) => this.#order.heading(this.#sheet.line(id), this.#sheet));
      this.#put(foot, members.flatMap((id, index) => {
        const begins = headings[index] !== undefined && headings[index] !== headings[index - 1];
        const under = begins ? members.filter((_, other) => headings[other] === headings[index]) : [];
        return [begins ? this.#gathered(section, headings[index], under) : undefined, this.#rows.row(id), this.#notes.rowOf(id)].filter(Boolean);
      }));
      members.slice(0, EAGER).forEach((id) => this.#rows.fill(id));
    }
    this.#sayOrder();
  }

  /** Moves only the rows that stand elsewhere: whoever types into another goes on typing. */
  #put(foot, rows) {
    let next = foot;
    for (const row of rows.reverse()) {
      if (row.nextSibling !== next) next.before(row);
      next = row;
    }
  }

  #gathered(section, heading, ids) {
    return make('tr', { role: 'row', class: 'gathered' },
      this.#wholeRow(section, {}, make('strong', {}, heading), make('span', { class: 'gathered-sum' }, this.#sheet.numbers.amount(this.#sheet.sum(ids)))));
  }

  #sayOrder() {
    for (const table of this.#tables) {
      table.querySelectorAll('th[data-sort]').forEach((header) => {
        const order = this.#order.by(table.dataset.section, header.dataset.sort);
        if (order) header.setAttribute('aria-sort', order);
        else header.removeAttribute('aria-sort');
      });
    }
  }

  /** Writes what each group adds up to. */
  sum() {
    for (const [key, { total, group }] of this.#groups) {
      total.textContent = `${group.totalLabel}\u00a0: ${this.#sheet.numbers.amount(this.#sheet.sum(this.#sheet.members(key)))}`;
    }
  }

  /** Gives the columns that are in sight their widths. */
  measure() {
    for (const table of this.#tables) {
      const { section } = table.dataset;
      const names = ['ROW', ...this.#sheet.columnsOf(section), ...(this.#sheet.marked ? ['MARKS'] : []), 'QUOTES', ...(this.#sheet.editable ? ['ACTIONS'] : [])];
      table.style.setProperty('--columns', names.map((name) => (name === 'LABEL' ? `minmax(${WIDTHS.LABEL}rem, 1fr)` : `${WIDTHS[name]}rem`)).join(' '));
      table.style.setProperty('--least', `${names.reduce((sum, name) => sum + WIDTHS[name], 0)}rem`);
      table.querySelectorAll('[data-span]').forEach((cell) => (cell.colSpan = this.#sheet.span(section)));
    }
  }
}
