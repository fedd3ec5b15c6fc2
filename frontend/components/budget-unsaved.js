/** What was typed and not yet saved, by cell, kept in this browser. */
export class Unsaved {
  #key;

  constructor(project) {
    this.#key = `coulisses-budget-${project}`;
  }

  /** Every cell with what was typed into it: [{ line, column }, typed]. */
  all() {
    return Object.entries(this.#read()).map(([key, typed]) => {
      const [line, column] = key.split('/');
      return [{ line, column }, typed];
    });
  }

  of({ line, column }) {
    return this.#read()[`${line}/${column}`];
  }

  keep({ line, column }, typed) {
    this.#write({ ...this.#read(), [`${line}/${column}`]: typed });
  }

  forget({ line, column }) {
    const { [`${line}/${column}`]: gone, ...rest } = this.#read();
    if (gone !== undefined) this.#write(rest);
  }

  #read() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? '{}');
    } catch {
      return {};
    }
  }

  #write(cells) {
    if (Object.keys(cells).length) localStorage.setItem(this.#key, JSON.stringify(cells));
    else localStorage.removeItem(this.#key);
  }
}
