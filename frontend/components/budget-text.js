// How the cells of a budget are written, compared and read from a clipboard. Nothing here knows the page.

const FOLDED = new Map();

/** A text without accents, capitals and the spaces that do not break: what a search compares. */
export function fold(text) {
  let folded = FOLDED.get(text);
  if (folded === undefined) {
    folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u00a0\u202f]/g, ' ').toLocaleLowerCase().trim();
    if (FOLDED.size > 5000) FOLDED.clear();
    FOLDED.set(text, folded);
  }
  return folded;
}

/** Whether the values of a column are numbers. */
export const isNumber = (column) => ['number', 'price', 'percent'].includes(column.kind);

/** The words of a choice; any other text is its own. */
export const labelOf = (column, value) => column.options?.find(([code]) => code === value)?.[1] ?? value;

/** Writes numbers as the language of the page does; the exact value stays a string of digits. */
export class Numbers {
  constructor(language) {
    this.decimalSign = language === 'en' ? '.' : ',';
    const format = (least, most) => new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most });
    this.plain = format(0, 4);
    this.price = format(2, 4);
    this.cents = format(2, 2);
  }
  written(raw, kind) {
    if (raw === '' || raw === undefined) return '';
    if (kind === 'percent') return raw === '0' ? '—' : `${this.plain.format(raw)}\u202f%`;
    return (kind === 'price' ? this.price : this.plain).format(raw);
  }
  /** An amount in cents, as 1 234,50 €. */
  amount(cents) {
    return `${this.cents.format(cents / 100)}\u00a0€`;
  }
  /** A number as it is edited: with the decimal sign of the language and no grouping. */
  edited(raw) {
    return raw.replace('.', this.decimalSign);
  }
}

/** The rows of a clipboard, tabs between cells; a cell with tabs, quotes or line breaks is quoted as spreadsheets do. */
export function rowsOf(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (quoted) {
      if (sign === '"' && source[i + 1] === '"') { cell += '"'; i++; }
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') { row.push(cell); cell = ''; }
    else if (sign === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else cell += sign;
  }
  if (cell !== '' || row.length) rows.push([...row, cell]);
  while (rows.length && rows.at(-1).every((each) => each.trim() === '')) rows.pop();
  return rows.map((cells) => cells.map((each) => each.replace(/\s*\n\s*/g, ' ').trim()));
}

/** What a clipboard gets: as a spreadsheet would write it. */
export function textOf(rows) {
  return rows.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}

/** What of a pasted text a column takes: a choice by its name or code, a number without its unit, an account by its digits. */
export function taken(column, text, numbers) {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (isNumber(column)) {
    const bare = plain.replace(/[€%\s]/g, '');
    if (bare === '' || bare === '—') return column.kind === 'percent' || plain !== '' ? '0' : '';
    // 1,234.50 in English and 1.234,50 elsewhere: the grouping sign goes.
    if (numbers.decimalSign === '.' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
    if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) return bare.replaceAll('.', '');
    return bare;
  }
  if (column.options) {
    const wanted = fold(plain);
    const found = column.options.find(([value, label]) => fold(label) === wanted || fold(value) === wanted)
      ?? column.options.find(([, label]) => wanted !== '' && fold(label).startsWith(wanted));
    return found ? found[0] : plain;
  }
  if (column.suggestions) return account(column, plain);
  return plain;
}

/** An account by its number, with or without its label, or the best match of words. */
export function account(column, text) {
  const digits = /^(\d{2,6})(\D|$)/.exec(text);
  if (digits) return digits[1];
  return text === '' || /^\d/.test(text) ? text : (matching(column.suggestions, text)[0]?.[0] ?? text);
}

/** The options that a typed text could mean, best first: by number, by the beginning of a word, by any part. */
export function matching(options, typed) {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return options;
  const rank = ([value, label, more = '']) => {
    const text = `${fold(value)} ${fold(label)} ${fold(more)}`;
    if (fold(value).startsWith(words[0]) && words.length === 1) return 0;
    const tokens = text.split(/[^\p{L}\p{N}]+/u);
    if (words.every((word) => tokens.some((token) => token.startsWith(word)))) return 1;
    return words.every((word) => text.includes(word)) ? 2 : 3;
  };
  return options.map((option, index) => [rank(option), index, option]).filter(([ranked]) => ranked < 3)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , option]) => option);
}
