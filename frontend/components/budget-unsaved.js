/** What was typed and not yet saved, by cell, kept in this browser. */
export class Unsaved {
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
