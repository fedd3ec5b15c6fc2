// Around a list that the server draws anew (FocusKeeper.java): the keyboard stays with the row and the button it was at.
// Rows say who they are with data-row.

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"], vaadin-button';

class FocusKeeper extends HTMLElement {
  #held = null;
  #watch = new MutationObserver(() => this.#restore());

  connectedCallback() {
    this.addEventListener('focusin', this.#hold);
    this.addEventListener('focusout', this.#leave);
    this.#watch.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    this.removeEventListener('focusin', this.#hold);
    this.removeEventListener('focusout', this.#leave);
    this.#watch.disconnect();
  }

  #hold = ({ target }) => {
    const row = target.closest('[data-row]');
    this.#held = row && { row: row.dataset.row, at: this.#within(row).indexOf(target) };
  };

  // Somebody went elsewhere; where the focused thing is about to be taken away nobody did.
  #leave = ({ target }) => setTimeout(() => {
    if (target.isConnected && !this.contains(document.activeElement)) this.#held = null;
  });

  #within(row) {
    return [...row.querySelectorAll(FOCUSABLE)];
  }

  #restore() {
    if (!this.#held || document.activeElement !== document.body) return;
    const { row, at } = this.#held;
    const again = this.querySelector(`[data-row="${CSS.escape(row)}"]`);
    if (again) this.#within(again)[at]?.focus({ preventScroll: true });
  }
}

customElements.define('focus-keeper', FocusKeeper);
