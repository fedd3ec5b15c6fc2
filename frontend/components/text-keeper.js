// Keeps in this browser what is typed into the fields inside, until the server says that it has it. After a lost
// session, a restart or a crash the text is handed back to the page (Keeper.java), with what the field said before.

class TextKeeper extends HTMLElement {
  #before = new WeakMap();

  connectedCallback() {
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('input', this.#onInput);
  }

  /** Called when the server is ready: hands back what was never saved. */
  recover() {
    for (const [name, entry] of Object.entries(this.#all())) {
      this.$server.recovered(name, entry.before, entry.text);
    }
  }

  /** The server has this text: it need not be kept here any longer. */
  kept(name, text) {
    const { [name]: entry, ...rest } = this.#all();
    if (entry && entry.text === text) this.#write(rest);
    else if (entry) this.#write({ ...rest, [name]: { ...entry, before: text } });
    const field = this.querySelector(`[data-keep="${CSS.escape(name)}"]`);
    if (field) this.#before.set(field, text);
  }

  get #key() {
    return `coulisses-text-${this.getAttribute('data-key')}`;
  }

  #all() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? '{}');
    } catch {
      return {};
    }
  }

  #write(entries) {
    if (Object.keys(entries).length) localStorage.setItem(this.#key, JSON.stringify(entries));
    else localStorage.removeItem(this.#key);
  }

  #onFocus = (event) => {
    const field = event.target.closest('[data-keep]');
    if (field && !this.#before.has(field)) this.#before.set(field, field.value ?? '');
  };

  #onInput = (event) => {
    const field = event.target.closest('[data-keep]');
    if (!field) return;
    const name = field.getAttribute('data-keep');
    const entries = this.#all();
    const before = entries[name]?.before ?? this.#before.get(field) ?? '';
    this.#write({ ...entries, [name]: { before, text: event.target.value ?? field.value } });
  };
}

customElements.define('text-keeper', TextKeeper);
