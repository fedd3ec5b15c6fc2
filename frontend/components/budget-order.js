// How the lines of a budget stand on screen: as the register has them, sorted by a column, or gathered under headings.
// The register keeps its own order.

import { isNumber, labelOf } from './budget-text.js';

export class Order {
  #sorted = {}; // section → { column, descending }
  gathered = ''; // the column whose values are headings, or nothing

  /** Ascending, descending, then as they were entered. */
  sort(section, column) {
    const now = this.#sorted[section];
    if (now?.column !== column) this.#sorted[section] = { column, descending: false };
    else if (!now.descending) now.descending = true;
    else delete this.#sorted[section];
  }

  /** The order of a column as `aria-sort` says it, if it has one. */
  by(section, column) {
    const sorted = this.#sorted[section];
    return sorted?.column === column ? (sorted.descending ? 'descending' : 'ascending') : undefined;
  }

  /** The lines of a section in their order. */
  of(lines, section, sheet) {
    const result = [...lines];
    const sorted = this.#sorted[section.key];
    if (sorted) {
      const column = section.columns.find((each) => each.key === sorted.column);
      const collator = new Intl.Collator(sheet.config.language, { numeric: column.key !== 'ACCOUNT' });
      result.sort((a, b) => {
        const [left, right] = [this.#compared(a, column), this.#compared(b, column)];
        return (typeof left === 'number' ? left - right : collator.compare(left, right)) * (sorted.descending ? -1 : 1);
      });
    }
    if (this.gathered) {
      const headings = section.columns.find((column) => column.key === 'HEADING').options.map(([code]) => code);
      const place = (line) => (this.gathered === 'ACCOUNT' ? line.values.ACCOUNT.slice(0, 2) : headings.indexOf(line.values.HEADING));
      result.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
    }
    return result;
  }

  /** What is compared: amounts and numbers by size, the first date of a plan by year and month, choices by their words. */
  #compared(line, column) {
    if (column.key === 'AMOUNT') return line.cents;
    const raw = line.values[column.key];
    if (isNumber(column)) return Number(raw);
    return column.key === 'DUE' ? raw.replace(/^(\d\d)\/(\d{4}).*/, '$2$1') : labelOf(column, raw);
  }

  /** The heading a line is gathered under, or nothing when lines stand as they are. */
  heading(line, sheet) {
    if (!this.gathered) return undefined;
    const column = sheet.section(line.section).columns.find((each) => each.key === this.gathered);
    if (this.gathered === 'HEADING') return column.options.find(([code]) => code === line.values.HEADING)?.[1] ?? '';
    const number = line.values.ACCOUNT.slice(0, 2);
    const named = column.suggestions.find(([value]) => value === number);
    return named ? `${number} · ${named[1]}` : sheet.words.noAccount;
  }
}
