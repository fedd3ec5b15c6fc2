// The field in which a cell is typed: free text, a number, or a choice that is found by typing.

import { isNumber, labelOf, matching } from './budget-text.js';
import { make } from './element.js';

const MOST_OPTIONS = 60;
let count = 0;

export class CellEditor {
  #column;
  #list;
  #options = [];
  #marked = -1;
  #chosen; // the value of a choice that was picked from the list

  /**
   * @param start the value in the cell: a code for choices, a text else
   * @param typed what the first key typed, which replaces the value
   * @param onInput told after every keystroke what would be saved
   */
  constructor(column, label, start, typed, onInput) {
    this.#column = column;
    const choices = column.options ?? column.suggestions;
    this.input = make('input', {
      type: 'text', 'aria-label': label, autocomplete: 'off', spellcheck: column.kind === 'text' && !choices ? 'true' : 'false',
      inputmode: isNumber(column) ? 'decimal' : null, maxlength: choices ? null : column.longest ?? null,
      role: choices ? 'combobox' : null, 'aria-expanded': choices ? 'false' : null, 'aria-autocomplete': choices ? 'list' : null,
    });
    this.input.value = typed ?? (column.options ? labelOf(column, start) : start);
    this.#chosen = typed === undefined ? start : undefined;
    this.element = make('div', { class: 'cell-editor' }, this.input);
    if (choices) this.#offer(choices);
    this.input.addEventListener('input', () => {
      this.#chosen = undefined;
      if (choices) this.#show(this.input.value);
      onInput(this.value());
    });
    if (choices) (typed !== undefined ? this.#show(typed) : this.#show(''));
  }

  focus(selected) {
    this.input.focus();
    if (selected) this.input.select();
    this.#place();
  }

  /** What would be saved: a code for a choice when the text means one. */
  value() {
    const text = this.input.value;
    if (this.#chosen !== undefined) return this.#chosen;
    if (this.#column.options) return text.trim() === '' ? '' : (matching(this.#column.options, text)[0]?.[0] ?? text);
    if (this.#column.suggestions) {
      const number = /^\s*(\d{2,6})(\D|$)/.exec(text);
      if (number) return number[1];
      return text.trim() === '' || /^\d/.test(text) ? text.trim() : (matching(this.#column.suggestions, text)[0]?.[0] ?? text);
    }
    return text;
  }

  /** Takes the keys of the list; says whether it did. */
  onKey(event) {
    if (!this.#list) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.#list.hidden) this.#show('');
      this.#mark(Math.min(Math.max(this.#marked + step, 0), this.#options.length - 1));
      return true;
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && !this.#list.hidden && this.#marked >= 0) this.#pick(this.#marked);
    return false;
  }

  #offer() {
    const id = `budget-options-${++count}`;
    this.#list = make('ul', { id, class: 'cell-options', role: 'listbox', 'aria-label': this.#column.label, popover: 'manual' });
    this.#list.hidden = true;
    this.input.setAttribute('aria-controls', id);
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (!option) return;
      this.#pick(Number(option.dataset.index));
      this.input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    this.element.append(this.#list);
  }

  #show(typed) {
    const all = this.#column.options ?? this.#column.suggestions;
    this.#options = matching(all, typed).slice(0, MOST_OPTIONS);
    this.#list.replaceChildren(...this.#options.map(([value, label], index) =>
      make('li', { role: 'option', id: `${this.#list.id}-${index}`, 'data-index': index, 'aria-selected': 'false' },
        this.#column.options ? label : `${value} · ${label}`)));
    const current = typed === '' ? this.#options.findIndex(([value]) => value === this.#chosen) : -1;
    this.#list.hidden = this.#options.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#mark(typed === '' ? current : this.#options.length && !/^\d{2,}$/.test(typed) ? 0 : -1);
    this.#place();
  }

  /** Above everything, below the cell or above it where there is no room below. */
  #place() {
    if (!this.#list || !this.element.isConnected) return;
    if (this.#list.hidden) return;
    if (!this.#list.matches(':popover-open')) this.#list.showPopover();
    const cell = this.element.getBoundingClientRect();
    const below = innerHeight - cell.bottom;
    const height = Math.min(this.#list.scrollHeight + 2, 260);
    this.#list.style.left = `${Math.max(4, Math.min(cell.left, innerWidth - this.#list.offsetWidth - 4))}px`;
    this.#list.style.top = below < height + 8 && cell.top > below ? `${cell.top - height - 2}px` : `${cell.bottom + 2}px`;
    this.#list.style.maxHeight = `${height}px`;
  }

  #mark(index) {
    this.#list.children[this.#marked]?.setAttribute('aria-selected', 'false');
    this.#marked = index;
    const option = this.#list.children[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  #pick(index) {
    const [value, label] = this.#options[index];
    this.#chosen = value;
    this.input.value = this.#column.options ? label : value;
    this.#list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
  }
}
