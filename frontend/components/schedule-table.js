// The schedule as a table whose cells are fields: the same tasks as in the chart, for a phone, for a screen reader, and
// for whoever prefers to type.

import { make } from './element.js';
import { dayOf, textOf } from './schedule-days.js';
import { inputOf, show, typedIn } from './schedule-fields.js';

const SHOWN = ['LABEL', 'LOT', 'START', 'END', 'RESPONSIBLE', 'PROGRESS'];

export class ScheduleTable {
  element = make('div', { class: 'schedule-rows', role: 'table' });
  #config;
  #page;
  #rows = new Map(); // the elements of each task, by its id

  /** @param page what the table asks for: save, edit, remove */
  constructor(config, page) {
    this.#config = config;
    this.#page = page;
    this.element.setAttribute('aria-label', config.words.table);
    this.element.addEventListener('change', (event) => this.#save(event.target));
    this.element.addEventListener('click', (event) => this.#press(event.target));
  }

  draw(tasks) {
    const fields = this.#config.fields.filter((field) => SHOWN.includes(field.name));
    const head = make('div', { class: 'schedule-row schedule-head', role: 'row' },
      ...fields.map((field) => make('span', { role: 'columnheader' }, field.label)),
      make('span', { role: 'columnheader' }, this.#config.words.actions));
    const rows = tasks.map((task) => {
      const known = this.#rows.get(task.id);
      if (known) this.#refresh(known, task);
      return known ?? this.#row(task, fields);
    });
    const here = document.activeElement;
    this.#rows = new Map(rows.map((row) => [row.dataset.task, row]));
    // Moving rows takes the keyboard away from the field it is in.
    const [, ...shown] = this.element.children;
    if (shown.length !== rows.length || shown.some((row, index) => row !== rows[index])) this.element.replaceChildren(head, ...rows);
    if (here && this.element.contains(here)) here.focus({ preventScroll: true });
  }

  #row(task, fields) {
    const { words, editable } = this.#config;
    const row = make('div', { class: 'schedule-row', role: 'row', 'data-task': task.id });
    for (const field of fields) {
      const input = inputOf(this.#config, task, field, `${field.label}, ${task.LABEL}`);
      row.append(make('div', { class: `schedule-cell cell-${field.name}`, role: 'cell' },
        make('span', { class: 'schedule-cell-label', 'aria-hidden': 'true' }, field.label), input));
    }
    const actions = make('span', { class: 'schedule-cell cell-actions', role: 'cell' }, make('span', { class: 'schedule-signs' }));
    if (editable) {
      actions.append(
        make('button', { type: 'button', 'data-action': 'edit', 'aria-label': `${words.edit}, ${task.LABEL}` }, '✎'),
        make('button', { type: 'button', 'data-action': 'remove', 'aria-label': `${words.remove}, ${task.LABEL}` }, '×'));
    }
    row.append(actions);
    this.#refresh(row, task);
    return row;
  }

  #refresh(row, task) {
    row.task = task;
    row.querySelectorAll('[data-field]').forEach((input) => {
      // What is being typed, and what was refused, stays to be corrected.
      if (input === document.activeElement && typedIn(input) !== input.dataset.seen) return;
      if (input.getAttribute('aria-invalid') === 'true') return;
      if (input.tagName === 'SELECT' && ![...input.options].some((option) => option.value === task.LOT)) {
        input.append(make('option', { value: task.LOT }, this.#config.lots.find((lot) => lot.name === task.LOT).label));
      }
      show(input, task[input.dataset.field]);
      input.dataset.seen = task[input.dataset.field];
    });
    row.querySelector('.schedule-signs').textContent = this.#page.signs(task);
  }

  async #save(input) {
    const row = input.closest('[data-task]');
    if (!row || !input.dataset.field) return;
    const typed = typedIn(input);
    const edits = [{ field: input.dataset.field, expected: input.dataset.seen, typed }];
    if (input.dataset.field === 'START') edits.push(...this.#movedEnd(row.task, typed));
    input.setAttribute('aria-invalid', 'false');
    const refused = await this.#page.save(row.task.id, edits);
    input.setAttribute('aria-invalid', String(Boolean(refused)));
    if (refused) show(input, typed);
    // Whoever was told what somebody else wrote may now overwrite it; one's own word counts before the row comes anew.
    const now = row.task[input.dataset.field];
    input.dataset.seen = refused || now !== edits[0].expected ? now : typed;
  }

  // A task that begins on another day lasts as long as before.
  #movedEnd(task, start) {
    if (!start) return [];
    return [{ field: 'END', expected: task.END, typed: textOf(dayOf(task.END) + dayOf(start) - dayOf(task.START)) }];
  }

  #press(target) {
    const button = target.closest('button[data-action]');
    if (!button) return;
    const { task } = button.closest('[data-task]');
    if (button.dataset.action === 'edit') this.#page.edit(task);
    else this.#page.remove(task);
  }

  reach(id) {
    const row = this.#rows.get(id);
    row?.scrollIntoView({ block: 'center' });
    const field = row?.querySelector('input, select');
    field?.focus();
    return field;
  }
}
