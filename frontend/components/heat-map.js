// A large table in which one Tab stop is enough: the arrow keys move from cell to cell, Home and End along the row.
// The server (HeatMap.java) draws it; a press on a button in a cell is told to it.

class HeatMap extends HTMLElement {
  #watched = false;

  connectedCallback() {
    if (this.#watched) return;
    this.#watched = true;
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('focusin', (event) => this.#enter(event.target));
    new MutationObserver(() => this.#offer()).observe(this, { childList: true });
    this.#offer();
  }

  /** One stop of the Tab key: the first cell, until another was visited. */
  #offer() {
    const first = this.querySelector('tbody button, tbody a');
    if (first && !this.querySelector('[tabindex="0"]')) first.tabIndex = 0;
  }

  #press(event) {
    const button = event.target.closest('button[data-competency]');
    if (button) this.$server.pressed(button.dataset.competency, button.dataset.criterion ?? '');
  }

  #enter(target) {
    if (!target.matches('button, a')) return;
    for (const stop of this.querySelectorAll('[tabindex="0"]')) stop.tabIndex = -1;
    target.tabIndex = 0;
  }

  #move(event) {
    const cell = event.target.closest('td, th');
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const rows = [...this.querySelectorAll('tr')].filter((row) => row.querySelector('button, a'));
    const row = rows.indexOf(cell.parentElement);
    const stops = (line) => [...line.querySelectorAll('button, a')];
    const here = stops(rows[row]).indexOf(event.target);
    const target = {
      ArrowRight: () => stops(rows[row])[here + 1],
      ArrowLeft: () => stops(rows[row])[here - 1],
      ArrowDown: () => rows[row + 1] && (stops(rows[row + 1])[here] ?? stops(rows[row + 1]).at(-1)),
      ArrowUp: () => rows[row - 1] && (stops(rows[row - 1])[here] ?? stops(rows[row - 1]).at(-1)),
      Home: () => stops(rows[row])[0],
      End: () => stops(rows[row]).at(-1),
    }[event.key]?.();
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

customElements.define('heat-map', HeatMap);
