// Keeps what is typed between a key that asks for a field and the moment in which the field is there: somebody types on
// while the server opens it, and nothing of it may be lost.

const PATIENCE = 10_000;

export class TypeAhead {
  #text = null; // null while no field is awaited
  #from;
  #end = 0;

  /** @param from the element that has the keyboard until the field has it */
  constructor(from) {
    this.#from = from;
    from.addEventListener('keydown', (event) => this.#catch(event), { capture: true });
  }

  /** From now on keys are kept for the field that comes; they are dropped when it is refused, with the answer of the server. */
  async await(answer) {
    this.#text = '';
    const write = (event) => this.#write(event);
    document.addEventListener('focusin', write);
    clearTimeout(this.#end);
    const end = () => {
      this.#text = null;
      document.removeEventListener('focusin', write);
    };
    this.#end = setTimeout(end, PATIENCE);
    if (await answer) end();
  }

  #catch(event) {
    if (this.#text === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') this.#text = null;
    else if (event.key === 'Backspace') this.#text = this.#text.slice(0, -1);
    else if (event.key.length === 1) this.#text += event.key;
    else return;
    if (event.key !== 'Escape') event.preventDefault();
    event.stopImmediatePropagation();
  }

  #write({ target }) {
    const field = target.closest('input, textarea') ?? target.querySelector?.('input, textarea');
    if (this.#text === null || !field || this.#from.contains(field)) return;
    const text = this.#text;
    this.#text = null;
    // As if it were typed now: the field tells its listeners.
    if (text) document.execCommand('insertText', false, text);
  }
}
