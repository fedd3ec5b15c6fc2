// Around a document: who points at a piece of it is offered to say something about that place. PlacePointer.java is told.
// With the keyboard one chooses the place in the form instead: it lists them all.

class PlacePointer extends HTMLElement {
  #button;
  #place;

  connectedCallback() {
    if (this.#button) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'place-button';
    this.#button.hidden = true;
    this.#button.tabIndex = -1;
    this.#button.setAttribute('aria-hidden', 'true');
    this.#button.textContent = this.dataset.word;
    this.#button.addEventListener('click', () => this.$server.pointed(this.#place));
    this.append(this.#button);
    this.addEventListener('pointerover', (event) => this.#over(event));
    this.addEventListener('pointerleave', () => (this.#button.hidden = true));
  }

  #over(event) {
    const piece = event.target.closest('[data-place]');
    if (!piece || !this.contains(piece)) return;
    this.#place = piece.dataset.place;
    const around = this.getBoundingClientRect();
    const box = piece.getBoundingClientRect();
    const clip = piece.closest('.scroll, .document')?.getBoundingClientRect() ?? around;
    this.#button.style.insetBlockStart = `${box.top - around.top}px`;
    this.#button.style.insetInlineEnd = `${Math.max(around.right - Math.min(box.right, clip.right), 0)}px`;
    this.#button.hidden = false;
  }

  /** Marks the pieces something is said about. */
  mark(places) {
    this.querySelectorAll('[data-remarked]').forEach((piece) => piece.removeAttribute('data-remarked'));
    places.forEach((place) => this.querySelector(`[data-place="${CSS.escape(place)}"]`)?.setAttribute('data-remarked', ''));
  }
}

customElements.define('place-pointer', PlacePointer);
