// What stands under a line of the budget, where it is read without hovering: the findings of the rules, and what a cell
// was refused for, with the choices that it leaves.

import { make } from './element.js';

export class Notes {
  #sheet;
  #rows;
  #findings = new Map(); // id → [{ column, blocking, text }]
  #refusals = new Map(); // "id/column" → { text, actions }
  #drawn = new Map(); // id → the row of its notes

  constructor(sheet, rows) {
    this.#sheet = sheet;
    this.#rows = rows;
  }

  /** Takes over all findings; only the lines with others than before are drawn anew. */
  take(findings) {
    const before = this.#findings;
    this.#findings = Map.groupBy(findings, (finding) => finding.line);
    new Set([...before.keys(), ...this.#findings.keys()]).forEach((id) => {
      if (JSON.stringify(before.get(id)) !== JSON.stringify(this.#findings.get(id))) this.draw(id);
    });
  }

  /**
   * Says under its line why a cell was refused.
   *
   * @param actions what can be done about it: [label, action]
   */
  refuse({ line, column }, text, actions = []) {
    this.#refusals.set(`${line}/${column}`, { text, actions });
    this.draw(line);
  }

  settle({ line, column }) {
    if (this.#refusals.delete(`${line}/${column}`)) this.draw(line);
  }

  /** The row with the notes of a line, if it has any. */
  rowOf(id) {
    return this.#drawn.get(id);
  }

  /** Takes the notes of a line off the page. */
  lift(id) {
    this.#drawn.get(id)?.remove();
    this.#drawn.delete(id);
  }

  forget(id) {
    this.lift(id);
    this.#findings.delete(id);
    this.#refusalsOf(id).forEach(([key]) => this.#refusals.delete(key));
  }

  /** The cells of a line that were refused. */
  refusedOf(id) {
    return this.#refusalsOf(id).map(([key]) => ({ line: id, column: key.split('/')[1] }));
  }

  #refusalsOf(id) {
    return [...this.#refusals].filter(([key]) => key.startsWith(`${id}/`));
  }

  draw(id) {
    if (!this.#rows.has(id)) return;
    const findings = this.#findings.get(id) ?? [];
    const refusals = this.#refusalsOf(id).map(([, refusal]) => refusal);
    this.#markCells(id, findings);
    this.lift(id);
    if (!findings.length && !refusals.length) return;
    const section = this.#sheet.sectionOf(id);
    const mild = !refusals.length && !findings.some((finding) => finding.blocking);
    const row = make('tr', { role: 'row', class: `budget-note${mild ? ' mild' : ''}` },
      make('td', { role: 'gridcell', 'data-span': section, colspan: this.#sheet.span(section), id: `budget-note-${id}` },
        make('ul', {}, ...refusals.map((refusal) => this.#refusal(refusal)), ...findings.map((finding) => this.#finding(finding)))));
    this.#drawn.set(id, row);
    this.#rows.row(id).after(row);
  }

  #refusal({ text, actions }) {
    const item = make('li', { class: 'refused' }, make('span', {}, `✕ ${text}`));
    for (const [label, action] of actions) {
      const button = make('button', { type: 'button', class: 'budget-choice' }, label);
      button.addEventListener('click', action);
      item.append(' ', button);
    }
    return item;
  }

  #finding({ blocking, text }) {
    return make('li', { class: blocking ? 'blocking' : 'warning' }, `${blocking ? '✕' : '!'} ${text}`);
  }

  #markCells(id, findings) {
    for (const [column, cell] of Object.entries(this.#rows.cells(id))) {
      const wrong = findings.filter((finding) => finding.column === column);
      const refused = this.#refusals.has(`${id}/${column}`);
      const noted = wrong.length > 0 || refused;
      cell.classList.toggle('has-note', noted);
      if (wrong.some((finding) => finding.blocking) || refused) cell.setAttribute('aria-invalid', 'true');
      else cell.removeAttribute('aria-invalid');
      if (noted) cell.setAttribute('aria-describedby', `budget-note-${id}`);
      else cell.removeAttribute('aria-describedby');
    }
  }
}
