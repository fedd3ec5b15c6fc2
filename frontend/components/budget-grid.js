// The budget sheet: two grids, charges and produits, that are worked on with the keyboard as a spreadsheet is.
// The server (BudgetGrid.java) sends what to show and decides about every cell; nothing typed leaves this page
// before the server has it: until then it is kept in the browser and offered again after a reload.

const PRINTABLE = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};

/** What was typed and not yet saved, by cell, kept in this browser. */
class Unsaved {
  constructor(project) {
    this.key = `coulisses-budget-${project}`;
  }
  all() {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? '{}');
    } catch {
      return {};
    }
  }
  keep(cell, typed) {
    this.#write({ ...this.all(), [cell]: typed });
  }
  forget(cell) {
    const { [cell]: gone, ...rest } = this.all();
    if (gone !== undefined) this.#write(rest);
  }
  #write(cells) {
    if (Object.keys(cells).length) localStorage.setItem(this.key, JSON.stringify(cells));
    else localStorage.removeItem(this.key);
  }
}

class BudgetGrid extends HTMLElement {
  #state;
  #lines = new Map(); // id → { line, row, note }
  #groups = new Map(); // key → { body, total, add }
  #notes = new Map(); // id → [{ column, blocking, text }]
  #messages = new Map(); // "id/column" → { text, actions }
  #unsaved;
  #editor; // the cell being typed into
  #active; // the cell that Tab comes back to, per grid

  /** Shows a whole budget. */
  show(state) {
    this.#state = state;
    this.#unsaved = new Unsaved(state.project);
    this.#lines.clear();
    this.#groups.clear();
    this.#messages.clear();
    this.#editor = undefined;
    this.#active = {};
    this.replaceChildren(...state.sections.map((section) => this.#section(section)), this.#live());
    this.addEventListener('keydown', this.#onKey);
    this.#patchAll(state);
    this.#recover();
  }

  /** Takes over lines, totals and notes that changed. */
  patch(change) {
    change.gone?.forEach((id) => this.#remove(id));
    this.#patchAll(change);
    if (change.focus) this.focusCell(change.focus.line, change.focus.column, change.focus.edit);
  }

  /** Brings a cell into sight and the keyboard to it. */
  focusCell(line, column, edit) {
    const cell = this.#cell(line, column) ?? this.#cell(line, 'LABEL');
    if (!cell) return;
    cell.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#focus(cell);
    if (edit) this.#edit(cell);
  }

  say(text) {
    this.querySelector('.budget-live').textContent = text;
  }

  // ── drawing ────────────────────────────────────────────────────────────────────────────────────────────────────

  #live() {
    return make('div', { class: 'budget-live visually-hidden', role: 'status' });
  }

  #section(section) {
    const head = make('tr', { role: 'row' });
    section.columns.forEach((column) =>
      head.append(make('th', { role: 'columnheader', scope: 'col', class: `column-${column.key} ${column.kind}` }, column.label)));
    if (this.#state.editable) head.append(make('th', { role: 'columnheader', scope: 'col', class: 'column-actions' }, this.#state.words.actions));
    const table = make('table', {
      role: 'grid', class: 'budget-table', 'aria-labelledby': `budget-title-${section.key}`, 'data-section': section.key,
    }, make('thead', { role: 'rowgroup' }, head));
    section.groups.forEach((group) => table.append(this.#group(section, group)));
    const title = make('h2', { id: `budget-title-${section.key}` }, section.title);
    const lists = section.columns.filter((column) => column.suggestions).map((column) =>
      make('datalist', { id: `budget-list-${section.key}-${column.key}` },
        ...column.suggestions.map(([value, label]) => make('option', { value, label: `${value} ${label}` }))));
    return make('section', { class: 'budget-section', 'aria-labelledby': `budget-title-${section.key}` },
      title, make('div', { class: 'scroll' }, table), ...lists);
  }

  #group(section, group) {
    const width = section.columns.length + (this.#state.editable ? 1 : 0);
    const amount = section.columns.findIndex((column) => column.key === 'AMOUNT');
    const body = make('tbody', { role: 'rowgroup', class: group.inKind ? 'in-kind' : 'monetary', 'data-group': group.key });
    if (group.inKind) {
      body.append(make('tr', { role: 'row', class: 'group-title' },
        make('td', { role: 'gridcell', colspan: width }, make('strong', {}, group.title), ' ', make('span', { class: 'soft small' }, group.help))));
    }
    const total = make('td', { role: 'gridcell', class: 'number' });
    const foot = make('tr', { role: 'row', class: 'group-total' },
      make('td', { role: 'gridcell', colspan: amount }, group.totalLabel), total,
      make('td', { role: 'gridcell', colspan: width - amount - 1 }));
    const add = make('tr', { role: 'row', class: 'group-add' });
    if (this.#state.editable) {
      const button = make('button', { type: 'button', class: 'budget-add' }, group.addLabel);
      button.addEventListener('click', () => this.$server.add(section.key, group.inKind));
      add.append(make('td', { role: 'gridcell', colspan: width }, button));
    }
    body.append(add, foot);
    this.#groups.set(group.key, { body, add, total, section });
    return body;
  }

  #patchAll({ lines = [], totals = {}, notes }) {
    lines.forEach((line) => this.#line(line));
    Object.entries(totals).forEach(([key, text]) => (this.#groups.get(key).total.textContent = text));
    if (notes) {
      this.#notes = Map.groupBy(notes, (note) => note.line);
      this.#lines.forEach((_, id) => this.#drawNotes(id));
    }
    for (const section of this.#state.sections) this.#keepReachable(section.key);
  }

  #line(line) {
    let entry = this.#lines.get(line.id);
    const group = this.#groups.get(line.group);
    if (!entry || entry.line.section !== line.section) {
      if (entry) this.#remove(line.id);
      entry = { row: this.#row(line, group.section), line };
      this.#lines.set(line.id, entry);
      group.body.insertBefore(entry.row, group.add);
    } else if (entry.line.group !== line.group) {
      group.body.insertBefore(entry.row, group.add);
      if (entry.note) entry.row.after(entry.note);
    }
    entry.line = line;
    for (const column of group.section.columns) {
      const cell = this.#cell(line.id, column.key);
      if (cell === this.#editor?.cell || this.#messages.has(`${line.id}/${column.key}`)) continue;
      this.#draw(cell, line, column);
    }
    this.#drawNotes(line.id);
  }

  #draw(cell, line, column) {
    const shown = line.shown[column.key] ?? '';
    cell.replaceChildren(make('span', { class: 'cell-text' }, shown));
    cell.title = column.key === 'ACCOUNT' || column.key === 'LABEL' ? shown : '';
  }

  #row(line, section) {
    const row = make('tr', { role: 'row', class: 'budget-line', 'data-line': line.id });
    for (const column of section.columns) {
      const editable = this.#state.editable && column.kind !== 'computed';
      row.append(make('td', {
        role: 'gridcell', class: `column-${column.key} ${column.kind}`, 'data-column': column.key, 'data-label': column.label,
        tabindex: -1, 'aria-readonly': editable ? null : 'true',
      }));
    }
    if (this.#state.editable) {
      const button = make('button', { type: 'button', class: 'budget-delete', tabindex: -1 }, this.#state.words.delete);
      button.addEventListener('click', () => this.$server.remove(line.id));
      row.append(make('td', { role: 'gridcell', class: 'column-actions', 'data-column': 'ACTIONS', tabindex: -1 }, button));
    }
    row.addEventListener('pointerdown', this.#onPointer);
    row.addEventListener('dblclick', (event) => this.#edit(event.target.closest('td[data-column]')));
    row.addEventListener('focusin', (event) => this.#remember(event.target.closest('td[data-column]')));
    return row;
  }

  #remove(id) {
    const entry = this.#lines.get(id);
    if (!entry) return;
    const neighbour = entry.row.nextElementSibling?.matches('.budget-line') ? entry.row.nextElementSibling : entry.row.previousElementSibling;
    const focused = entry.row.contains(document.activeElement) || this.#isActive(entry.row);
    const column = this.#activeIn(entry.line.section)?.dataset.column;
    entry.note?.remove();
    entry.row.remove();
    this.#lines.delete(id);
    if (focused && neighbour?.matches('.budget-line')) this.#focus(neighbour.querySelector(`[data-column="${column ?? 'LABEL'}"]`));
  }

  /** Findings and refusals stand under their line, where they are read without hovering. */
  #drawNotes(id) {
    const entry = this.#lines.get(id);
    if (!entry) return;
    const notes = this.#notes.get(id) ?? [];
    const messages = [...this.#messages].filter(([key]) => key.startsWith(`${id}/`));
    entry.row.querySelectorAll('td[data-column]').forEach((cell) => {
      const wrong = notes.filter((note) => note.column === cell.dataset.column);
      const refused = this.#messages.has(`${id}/${cell.dataset.column}`);
      cell.classList.toggle('has-note', wrong.length > 0 || refused);
      if (wrong.some((note) => note.blocking) || refused) cell.setAttribute('aria-invalid', 'true');
      else cell.removeAttribute('aria-invalid');
      if (wrong.length || refused) cell.setAttribute('aria-describedby', `budget-note-${id}`);
      else cell.removeAttribute('aria-describedby');
    });
    if (!notes.length && !messages.length) {
      entry.note?.remove();
      entry.note = undefined;
      return;
    }
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
    const cell = make('td', { role: 'gridcell', colspan: entry.row.cells.length, id: `budget-note-${id}` }, list);
    const row = make('tr', { role: 'row', class: 'budget-note' }, cell);
    entry.note?.remove();
    entry.note = row;
    entry.row.after(row);
  }

  // ── moving ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #cell(line, column) {
    return this.#lines.get(line)?.row.querySelector(`[data-column="${column}"]`);
  }

  #column(cell) {
    const section = this.#sectionOf(cell);
    return this.#state.sections.find((each) => each.key === section).columns.find((column) => column.key === cell.dataset.column);
  }

  #sectionOf(cell) {
    return cell.closest('table').dataset.section;
  }

  #activeIn(section) {
    return this.#active[section];
  }

  #isActive(row) {
    return Object.values(this.#active).some((cell) => row.contains(cell));
  }

  #remember(cell) {
    if (!cell) return;
    const section = this.#sectionOf(cell);
    const before = this.#active[section];
    if (before && before !== cell) before.tabIndex = -1;
    this.#active[section] = cell;
    cell.tabIndex = 0;
  }

  /** There is always one cell of each grid that Tab reaches. */
  #keepReachable(section) {
    if (!this.#active[section]?.isConnected) {
      const first = this.querySelector(`table[data-section="${section}"] .budget-line td[data-column]`);
      delete this.#active[section];
      if (first) this.#remember(first);
    }
  }

  #focus(cell) {
    this.#remember(cell);
    cell.focus({ preventScroll: false });
  }

  #move(cell, rows, columns) {
    const lines = [...cell.closest('table').querySelectorAll('.budget-line')];
    const row = cell.parentElement;
    const target = lines[Math.min(Math.max(lines.indexOf(row) + rows, 0), lines.length - 1)];
    const cells = [...target.querySelectorAll('td[data-column]')];
    const index = [...row.querySelectorAll('td[data-column]')].indexOf(cell) + columns;
    const next = cells[Math.min(Math.max(index, 0), cells.length - 1)];
    this.#focus(next);
    return next;
  }

  #nextEditable(cell, step) {
    const cells = [...cell.closest('table').querySelectorAll('.budget-line td[data-column]:not([aria-readonly]):not(.column-actions)')];
    return cells[cells.indexOf(cell) + step];
  }

  #onPointer = (event) => {
    const cell = event.target.closest('td[data-column]');
    if (!cell || event.target.closest('button, input, select')) return;
    if (event.pointerType === 'touch' || cell === document.activeElement) {
      event.preventDefault();
      this.#edit(cell);
    }
  };

  #onKey = (event) => {
    const cell = event.target.closest?.('td[data-column]');
    if (!cell) return;
    if (this.#editor) {
      this.#onEditorKey(event);
    } else if (event.target === cell) {
      this.#onCellKey(event, cell);
    } else if (event.key === 'Escape') {
      this.#focus(cell);
    }
  };

  #onCellKey(event, cell) {
    const line = cell.parentElement.dataset.line;
    const far = event.ctrlKey || event.metaKey ? 1e6 : 1;
    const moves = { ArrowUp: [-far, 0], ArrowDown: [far, 0], ArrowLeft: [0, -far], ArrowRight: [0, far], Home: [event.ctrlKey ? -1e6 : 0, -1e6], End: [event.ctrlKey ? 1e6 : 0, 1e6], PageUp: [-15, 0], PageDown: [15, 0] };
    if (moves[event.key]) this.#move(cell, ...moves[event.key]);
    else if (event.key === 'Delete' && (event.ctrlKey || event.metaKey) && this.#state.editable) this.$server.remove(line);
    else if ((event.key === 'Insert' || (event.key === 'Enter' && event.ctrlKey)) && this.#state.editable) {
      this.$server.add(this.#sectionOf(cell), cell.closest('tbody').classList.contains('in-kind'));
    } else if (cell.classList.contains('column-actions')) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      cell.querySelector('button').click();
    } else if (event.key === 'Enter' || event.key === 'F2') this.#edit(cell);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#edit(cell, '');
    else if (PRINTABLE(event)) this.#edit(cell, event.key === ' ' ? undefined : event.key);
    else return;
    event.preventDefault();
  }

  // ── typing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #edit(cell, typed) {
    if (!cell || !this.#state.editable || cell.hasAttribute('aria-readonly') || cell.classList.contains('column-actions')) return;
    if (this.#editor) this.#commit();
    const column = this.#column(cell);
    const line = this.#lines.get(cell.parentElement.dataset.line).line;
    const key = `${line.id}/${column.key}`;
    const expected = line.raw[column.key] ?? '';
    const label = `${column.label}, ${line.raw.LABEL || this.#state.words.newLine}`;
    const start = this.#unsaved.all()[key] ?? column.edited?.(expected) ?? this.#written(column, expected);
    let input;
    if (column.options) {
      input = make('select', { 'aria-label': label }, ...column.options.map(([value, text]) => make('option', { value, selected: value === start }, text)));
      if (typed) {
        const match = column.options.find(([, text]) => text.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()));
        if (match) input.value = match[0];
      }
    } else {
      input = make('input', {
        type: 'text', 'aria-label': label, autocomplete: 'off', spellcheck: column.kind === 'text' ? 'true' : 'false',
        inputmode: column.kind === 'number' ? 'decimal' : null, maxlength: column.longest ?? null,
        list: column.suggestions ? `budget-list-${line.section}-${column.key}` : null,
      });
      input.value = typed ?? start;
      if (typed !== undefined && !column.options) this.#unsaved.keep(key, typed);
    }
    input.addEventListener('input', () => this.#unsaved.keep(key, input.value));
    input.addEventListener('blur', () => this.#editor?.input === input && this.#commit());
    this.#editor = { cell, input, column, line: line.id, key, expected, start: this.#written(column, expected) };
    this.#messages.delete(key);
    this.#drawNotes(line.id);
    cell.classList.add('editing');
    cell.replaceChildren(input);
    input.focus();
    if (typed === undefined) input.select?.();
  }

  /** Numbers are edited as they are written here: with a decimal comma in French. */
  #written(column, raw) {
    return column.kind === 'number' && this.#state.words.decimal === ',' ? raw.replace('.', ',') : raw;
  }

  #onEditorKey(event) {
    const { cell } = this.#editor;
    if (event.key === 'Escape') {
      this.#cancel();
    } else if (event.key === 'Enter' && !event.isComposing) {
      this.#commit();
      this.#move(cell, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      const next = this.#nextEditable(cell, event.shiftKey ? -1 : 1);
      this.#commit();
      if (!next) {
        this.#focus(cell);
        return;
      }
      this.#focus(next);
      this.#edit(next);
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
    const { cell, key, line, column } = this.#leave();
    this.#unsaved.forget(key);
    this.#draw(cell, this.#lines.get(line).line, column);
    this.#focus(cell);
  }

  #commit() {
    const { cell, input, column, line, key, expected, start } = this.#leave();
    const typed = input.value;
    const had = document.activeElement === input;
    if (typed === start) {
      this.#unsaved.forget(key);
      this.#draw(cell, this.#lines.get(line).line, column);
    } else {
      const option = column.options?.find(([value]) => value === typed);
      cell.replaceChildren(make('span', { class: 'cell-text saving' }, option ? option[1] : typed));
      this.#send(line, column, key, expected, typed);
    }
    if (had) this.#focus(cell);
  }

  async #send(line, column, key, expected, typed) {
    const answer = await this.$server.type(line, column.key, expected, typed);
    if (answer.refused) {
      const cell = this.#cell(line, column.key);
      if (!cell) return;
      this.#unsaved.keep(key, typed);
      const message = { text: answer.refused };
      if (answer.theirs !== undefined) {
        message.actions = [
          [this.#state.words.keepMine, () => { this.#resolve(line, column, key); this.#send(line, column, key, answer.theirs, typed); }],
          [this.#state.words.takeTheirs, () => { this.#unsaved.forget(key); this.#resolve(line, column, key); }],
        ];
      }
      this.#messages.set(key, message);
      cell.replaceChildren(make('span', { class: 'cell-text refused' }, typed));
      this.#drawNotes(line);
      this.say(answer.refused);
    } else if (this.#unsaved.all()[key] === typed) {
      this.#unsaved.forget(key);
    }
  }

  #resolve(line, column, key) {
    this.#messages.delete(key);
    const cell = this.#cell(line, column.key);
    this.#draw(cell, this.#lines.get(line).line, column);
    this.#drawNotes(line);
    this.#focus(cell);
  }

  /** What was being typed when the page went away is there again, and says so. */
  #recover() {
    for (const [key, typed] of Object.entries(this.#unsaved.all())) {
      const [id, columnKey] = key.split('/');
      const cell = this.#cell(id, columnKey);
      const line = this.#lines.get(id)?.line;
      if (!cell || !this.#state.editable || this.#written(this.#column(cell), line.raw[columnKey] ?? '') === typed) {
        this.#unsaved.forget(key);
        continue;
      }
      const column = this.#column(cell);
      cell.replaceChildren(make('span', { class: 'cell-text refused' }, typed));
      this.#messages.set(key, {
        text: this.#state.words.recovered.replace('{0}', typed),
        actions: [
          [this.#state.words.saveIt, () => { this.#messages.delete(key); this.#drawNotes(id); this.#send(id, column, key, line.raw[columnKey] ?? '', typed); this.#focus(cell); }],
          [this.#state.words.dropIt, () => { this.#unsaved.forget(key); this.#resolve(id, column, key); }],
        ],
      });
      this.#drawNotes(id);
    }
  }
}

customElements.define('budget-grid', BudgetGrid);
