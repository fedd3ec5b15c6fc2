// The keys of the budget sheet, as a spreadsheet has them: each asks the selection, the typing or the blocks for something.

const isPrintable = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

const FAR = 1e6; // beyond the last row and column
const PAGE = 15; // rows

export class Keys {
  #sheet;
  #selection;
  #typing;
  #blocks;
  #page;
  #leaving = false; // after Escape, Tab leaves the sheet as it leaves any other element

  /** @param page `undo(redo)`, `insert()`, and `say(text)` */
  constructor(sheet, selection, typing, blocks, page) {
    this.#sheet = sheet;
    this.#selection = selection;
    this.#typing = typing;
    this.#blocks = blocks;
    this.#page = page;
  }

  onKey = (event) => {
    const cell = event.target.closest('td[data-column]');
    if (!this.#typing.isOpen && this.#undoes(event)) event.preventDefault();
    else if (cell && this.#typing.isOpen) this.#typing.onKey(event);
    else if (event.target === cell && this.#takes(event, cell)) event.preventDefault();
  };

  #undoes(event) {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return false;
    this.#page.undo(key === 'y' || event.shiftKey);
    return true;
  }

  /** Does what a key on a cell asks for; says whether it asked for something. */
  #takes(event, cell) {
    const escaped = event.key === 'Escape';
    const taken = escaped ? this.#escape() : this.#moves(event) || (this.#sheet.editable && this.#changes(event, cell));
    if (taken) this.#leaving = escaped;
    return taken;
  }

  #escape() {
    this.#selection.collapse();
    this.#page.say(this.#sheet.words.leave);
    return true;
  }

  #moves(event) {
    const command = event.ctrlKey || event.metaKey;
    const far = command ? FAR : 1;
    const steps = { ArrowUp: [-far, 0], ArrowDown: [far, 0], ArrowLeft: [0, -far], ArrowRight: [0, far], Home: [command ? -FAR : 0, -FAR],
      End: [command ? FAR : 0, FAR], PageUp: [-PAGE, 0], PageDown: [PAGE, 0] };
    if (steps[event.key]) this.#selection.step(...steps[event.key], event.shiftKey);
    else if (event.key === 'Tab') return !this.#leaving && this.#selection.tab(event.shiftKey);
    else if (event.key === ' ' && event.shiftKey) this.#selection.rows(this.#selection.anchor.line, this.#selection.head.line);
    else if (event.key === 'a' && command) this.#selection.all();
    else if (event.key === 'Enter' && !command) this.#selection.enter(event.shiftKey ? -1 : 1);
    else return false;
    return true;
  }

  #changes(event, cell) {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Delete' && command) this.#blocks.remove();
    else if (event.key === 'Insert' || (event.key === 'Enter' && command)) this.#page.insert();
    else if (event.key === 'd' && command) this.#blocks.fillDown();
    else if (event.key === 'F2') this.#typing.start(cell);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#blocks.clear();
    else if (isPrintable(event)) this.#typing.start(cell, event.key === ' ' ? undefined : event.key);
    else return false;
    return true;
  }
}
