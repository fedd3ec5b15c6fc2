// Dragging on a stage plot by mouse, pen and finger: only the thing under the hand moves, once for each frame.

const FAR = 4; // pixels that a pointer travels before a press becomes a drag

export class Hand {
  #plot;
  #drag = null;

  constructor(plot) {
    this.#plot = plot;
    const { svg } = plot.picture;
    svg.addEventListener('pointerdown', (event) => this.#press(event));
    svg.addEventListener('pointermove', (event) => this.#pull(event));
    // Not every browser heeds `touch-action` inside a drawing: what is dragged must not scroll the page.
    svg.addEventListener('touchmove', (event) => this.isBusy && event.preventDefault(), { passive: false });
    svg.addEventListener('pointerup', () => this.#drop());
    svg.addEventListener('pointercancel', () => this.#letGo());
    svg.addEventListener('dblclick', (event) => plot.picture.at(event.target) && plot.edit());
  }

  get isBusy() {
    return this.#drag !== null;
  }

  #press(event) {
    const id = this.#plot.picture.at(event.target);
    if (!id || event.button !== 0) return;
    const item = this.#plot.item(id);
    const metres = this.#plot.picture.metres();
    const from = metres(event);
    this.#drag = { item, metres, dx: item.x - from.x, dy: item.y - from.y, x: event.clientX, y: event.clientY, start: { x: item.x, y: item.y }, moved: false, frame: 0, last: event };
    this.#plot.picture.svg.setPointerCapture(event.pointerId);
    this.#plot.picture.focus(id);
  }

  #pull(event) {
    const drag = this.#drag;
    if (!drag) return;
    if (!drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR) return;
    drag.moved = true;
    drag.last = event;
    drag.frame ||= requestAnimationFrame(() => this.#follow());
  }

  #follow() {
    const drag = this.#drag;
    if (!drag) return;
    drag.frame = 0;
    const to = drag.metres(drag.last);
    this.#plot.shift(drag.item, to.x + drag.dx, to.y + drag.dy, drag.last.shiftKey);
    this.#plot.picture.move(drag.item);
  }

  #drop() {
    const drag = this.#drag;
    if (!drag) return;
    if (drag.frame) {
      cancelAnimationFrame(drag.frame);
      this.#follow();
    }
    this.#drag = null;
    this.#plot.choose(drag.item.id);
    if (drag.moved) this.#plot.moved(drag.item, 0);
    this.#plot.settle();
  }

  #letGo() {
    const drag = this.#drag;
    if (!drag) return;
    if (drag.frame) cancelAnimationFrame(drag.frame);
    this.#drag = null;
    Object.assign(drag.item, drag.start);
    this.#plot.picture.move(drag.item);
    this.#plot.settle();
  }
}
