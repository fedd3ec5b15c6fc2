// Finds everything from everywhere: Ctrl+K (⌘K) or the button in the header, some words, Enter. The server
// (SearchPalette.java) says what answers; this is the dialog, a combobox with a list of links in groups.

const PAUSE = 120; // milliseconds of rest after a keystroke before the server is asked
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const OTHER_DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

class SearchPalette extends HTMLElement {
  #dialog;
  #input;
  #list;
  #said;
  #options = [];
  #marked = -1;
  #asked = 0;
  #resting;
  #answered = 0; // the last question whose answer is shown
  #hurried = false; // whether Enter was pressed before the answer came

  connectedCallback() {
    document.addEventListener('keydown', this.#onShortcut, { capture: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onShortcut, { capture: true });
    this.#dialog?.close();
  }

  /** Draws the button and the dialog in the language of the page. */
  prepare(words) {
    const open = make('button', { type: 'button', class: 'search-open', 'aria-haspopup': 'dialog', 'aria-label': words.open,
      'aria-keyshortcuts': MAC ? 'Meta+K' : 'Control+K' },
    make('span', { class: 'search-sign', 'aria-hidden': 'true' }),
    make('span', { class: 'search-word', 'aria-hidden': 'true' }, words.open),
    make('kbd', { 'aria-hidden': 'true' }, MAC ? '⌘K' : 'Ctrl K'));
    open.addEventListener('click', () => this.#open());
    this.#input = make('input', { type: 'text', class: 'search-field', role: 'combobox', 'aria-label': words.label, placeholder: words.placeholder,
      'aria-expanded': 'false', 'aria-controls': 'search-list', 'aria-autocomplete': 'list', autocomplete: 'off', autocapitalize: 'off',
      spellcheck: 'false', maxlength: '200', enterkeyhint: 'go' });
    const close = make('button', { type: 'button', class: 'search-close', 'aria-label': words.close }, '×');
    close.addEventListener('click', () => this.#dialog.close());
    this.#list = make('div', { id: 'search-list', class: 'search-list', role: 'listbox', 'aria-label': words.label });
    this.#said = make('p', { class: 'search-said', role: 'status' });
    this.#dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.open },
      make('div', { class: 'search-head' }, make('span', { class: 'search-sign', 'aria-hidden': 'true' }), this.#input, close),
      this.#list,
      make('div', { class: 'search-foot' }, this.#said, make('p', { class: 'search-keys', 'aria-hidden': 'true' }, words.keys)));
    this.#input.addEventListener('input', () => this.#rest());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    this.#dialog.addEventListener('close', () => this.#forget());
    this.#list.addEventListener('pointermove', (event) => this.#onPointer(event));
    this.replaceChildren(open, this.#dialog);
  }

  #onShortcut = (event) => {
    const command = MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    if (!command || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#dialog?.open) this.#dialog.close();
    else if (!document.querySelector(OTHER_DIALOGS)) this.#open();
  };

  #open() {
    this.#input.value = '';
    this.#show({ said: '', groups: [] });
    this.#dialog.showModal();
    this.#input.focus();
    this.#ask();
  }

  #rest() {
    this.#asked++; // what is shown answers no longer
    this.#hurried = false;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#ask(), PAUSE);
  }

  /** Asks the server; an answer that a later question overtook is not shown. */
  async #ask() {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const question = ++this.#asked;
    const answer = await this.$server.find(this.#input.value);
    if (question !== this.#asked || !this.#dialog.open) return;
    this.#answered = question;
    this.#show(answer);
    if (this.#hurried) this.#options[0]?.click();
  }

  #show({ said, groups }) {
    let number = 0;
    this.#list.replaceChildren(...groups.map((group, index) => {
      const heading = make('div', { id: `search-group-${index}`, class: 'search-group', role: 'presentation' }, group.title);
      const options = group.items.map((item) => this.#option(item, number++));
      return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
    }));
    this.#options = [...this.#list.querySelectorAll('[role=option]')];
    this.#list.hidden = !this.#options.length;
    this.#list.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#said.textContent = said;
    this.#mark(this.#options.length ? 0 : -1);
  }

  #option({ title, detail, address }, number) {
    const option = make('a', { id: `search-option-${number}`, class: 'search-option', role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false' },
      make('span', { class: 'search-title' }, title));
    if (detail) option.append(make('span', { class: 'search-detail' }, detail));
    return option;
  }

  #mark(number) {
    this.#options[this.#marked]?.setAttribute('aria-selected', 'false');
    this.#marked = number;
    const option = this.#options[number];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    if (number === 0) this.#list.scrollTop = 0; // with its heading
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #onKey(event) {
    if (event.isComposing) return;
    const count = this.#options.length;
    const typing = event.target === this.#input;
    if (typing && count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.#mark((this.#marked + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (typing && event.key === 'Enter') {
      if (this.#answered === this.#asked) this.#options[this.#marked]?.click();
      else this.#hurry();
    } else if (event.key === 'Escape') {
      this.#dialog.close();
    } else {
      event.stopPropagation(); // no key typed here is for the page behind
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Opens the first answer as soon as it is there. */
  #hurry() {
    this.#hurried = true;
    if (this.#resting) this.#ask();
  }

  #onPointer(event) {
    const number = this.#options.indexOf(event.target.closest('[role=option]'));
    if (number >= 0 && number !== this.#marked) this.#mark(number);
  }

  #onClick(event) {
    if (event.target === this.#dialog) {
      this.#dialog.close(); // beside it
      return;
    }
    const option = event.target.closest('[role=option]');
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The link itself leads there, without loading the page anew; the keyboard goes on in the new content.
    addEventListener('vaadin-navigated', () => this.#enter(), { once: true });
    this.#dialog.close();
  }

  #enter() {
    const content = document.getElementById('contenu');
    if (!content) return;
    content.setAttribute('tabindex', '-1');
    content.focus({ preventScroll: true });
  }

  #forget() {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#hurried = false;
    this.#asked++;
    this.#show({ said: '', groups: [] });
  }
}

customElements.define('search-palette', SearchPalette);
