// A stage plot (StagePlotElement.java): what stands on a stage, in metres, seen from above with the audience below. It
// moves things at once and tells the server, whose sentence is read aloud when it refuses.

import { make } from './element.js';
import { Bars } from './stage-plot-bars.js';
import { keys } from './stage-plot-keys.js';
import { List } from './stage-plot-list.js';
import { Picture } from './stage-plot-picture.js';
import { Hand } from './stage-plot-pointer.js';

const PAUSE = 300; // milliseconds after the last key before a place is written
const ZOOMS = [1, 1.5, 2, 3];

class StagePlot extends HTMLElement {
  grid = 0.25;
  chosen = '';
  picture = new Picture((item) => this.#describe(item));
  #words = null;
  #items = new Map();
  #stage = { width: 8, depth: 6, items: [] };
  #waiting = new Map(); // by id: the timer of a place that is not written yet
  #later = null; // a state that came while something was dragged
  #leave = () => this.#flush();
  #bars;
  #list;
  #hand;
  #number = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
  #said = make('p', { class: 'plot-said', role: 'status', 'aria-live': 'polite' });
  #hint = make('p', { class: 'plot-keys soft', id: 'plot-keys' });
  #scroll = make('div', { class: 'plot-scroll' });

  connectedCallback() {
    addEventListener('pagehide', this.#leave);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#leave);
  }

  /** The words and the library; before anything is shown. */
  begin({ words, library, language }) {
    this.#number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    this.#words = { ...words, metres: (metres) => this.#number.format(metres) };
    if (this.firstChild) return;
    this.#bars = new Bars(this, words, library);
    this.#list = new List(this, words);
    this.#hand = new Hand(this);
    this.#hint.textContent = words.keys;
    const { svg } = this.picture;
    const stage = make('div', { class: 'plot-stage', role: 'application', 'aria-label': words.label, 'aria-describedby': 'plot-keys' }, svg);
    this.#scroll.append(stage);
    svg.addEventListener('keydown', keys(this));
    svg.addEventListener('focusin', (event) => this.#stand(this.picture.at(event.target)));
    this.addEventListener('focusout', () => this.#flush());
    this.append(this.#bars.top, this.#bars.layers, this.#scroll, this.#bars.chosen, this.#said, this.#hint);
    // The fields of what is chosen come before the list of everything.
    (this.parentElement.querySelector('.plot-list-host') ?? this).append(this.#list.element);
  }

  show(stage) {
    if (this.#hand.isBusy) {
      this.#later = stage;
      return;
    }
    const local = new Map([...this.#waiting.keys()].map((id) => [id, this.#items.get(id)]));
    stage.items.forEach((item, at) => {
      item.number = at + 1;
      const mine = local.get(item.id);
      if (mine) Object.assign(item, { x: mine.x, y: mine.y, rotation: mine.rotation });
    });
    this.#stage = stage;
    this.#items = new Map(stage.items.map((item) => [item.id, item]));
    const gone = this.chosen && !this.#items.has(this.chosen);
    const next = gone ? this.#beside : '';
    if (gone) this.#stand(next && this.#items.has(next) ? next : '');
    this.picture.draw(stage, this.#words);
    this.picture.select(this.chosen);
    this.#list.show(stage.items);
    this.#drawBars();
    if (gone && this.chosen && this.#wasRemoving) this.picture.focus(this.chosen);
    this.#wasRemoving = false;
    if (!stage.items.length) this.#say(this.#words.empty);
  }

  /** Brings the keyboard to a thing, or to the first for an empty id. */
  reach(id) {
    const item = this.#items.get(id) ?? this.#stage.items[0];
    if (item) this.picture.focus(item.id);
    else this.#bars.types.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the thing whose fields are open. */
  opened(id) {
    if (id && this.#items.has(id)) this.#stand(id);
  }

  item(id) {
    return this.#items.get(id);
  }

  // ---- gestures

  /** Moves a thing to where the grid wants it, without telling anybody. */
  shift(item, x, y, finely) {
    const step = finely ? 0.01 : this.grid;
    const snapped = (metres) => Math.round(Math.round(metres / step) * step * 100) / 100;
    item.x = Math.max(-3, Math.min(this.#stage.width + 3, snapped(x)));
    item.y = Math.max(-3, Math.min(this.#stage.depth + 3, snapped(y)));
  }

  nudge(id, x, y) {
    const item = this.#items.get(id);
    if (!item) return;
    item.x = Math.round((item.x + x) * 100) / 100;
    item.y = Math.round((item.y + y) * 100) / 100;
    this.picture.move(item);
    this.moved(item, PAUSE);
  }

  turn(id, by) {
    const item = this.#items.get(id);
    if (!item) return;
    item.rotation = (((item.rotation + by) % 360) + 360) % 360;
    this.picture.move(item);
    this.moved(item, PAUSE);
  }

  /** Says where a thing stands now, and writes it after a pause. */
  moved(item, pause) {
    this.picture.say(item);
    this.#list.say(item);
    this.#sayWhere(item);
    clearTimeout(this.#waiting.get(item.id));
    this.#waiting.set(item.id, setTimeout(() => this.#write(item.id), pause));
  }

  /** Takes in what came while something was dragged. */
  settle() {
    const stage = this.#later;
    this.#later = null;
    if (stage) this.show(stage);
  }

  choose(id) {
    this.#flush();
    this.#stand(id);
    this.$server.choose(id);
  }

  /** The same from the list: the keyboard goes to the picture. */
  pick(id) {
    this.choose(id);
    this.picture.focus(id);
    this.#say(this.#words.picked.replace('%NAME%', () => this.#name(this.#items.get(id))));
  }

  edit(id = this.chosen) {
    this.#flush();
    this.#stand(id);
    this.#tell(this.$server.edit(id));
  }

  add(type) {
    this.#flush();
    const taken = (x, y) => this.#stage.items.some((item) => Math.hypot(item.x - x, item.y - y) < 0.2);
    let [x, y] = [this.#stage.width / 2, this.#stage.depth / 2];
    for (let tries = 0; tries < 30 && taken(x, y); tries++) [x, y] = [x + 0.5, y - (tries % 5 === 4 ? 0.5 : 0)];
    const place = { x: 0, y: 0 };
    this.shift(place, x, y, false);
    this.#tell(this.$server.addItem(type, String(place.x), String(place.y)));
  }

  duplicate(id = this.chosen) {
    this.#flush();
    this.#tell(this.$server.duplicate(id));
  }

  remove(id = this.chosen) {
    this.#flush();
    const ids = this.#stage.items.map((item) => item.id);
    const at = ids.indexOf(id);
    this.#beside = ids[at + 1] ?? ids[at - 1] ?? '';
    this.#wasRemoving = this.contains(document.activeElement);
    this.#tell(this.$server.removeItem(id));
  }

  // What is on its way to the server is undone there: what comes back counts.
  undo() {
    this.#flush();
    this.#waiting.clear();
    this.#tell(this.$server.undo());
  }

  redo() {
    this.#flush();
    this.#waiting.clear();
    this.#tell(this.$server.redo());
  }

  /** Larger, smaller, or the whole for 0. */
  zoom(by) {
    const now = ZOOMS.findIndex((zoom) => zoom === this.#zoomed);
    this.#zoomed = by === 0 ? 1 : ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, now + by))];
    this.#scroll.firstChild.style.width = `${this.#zoomed * 100}%`;
    const zoomed = this.#zoomed > 1;
    if (zoomed) {
      this.#scroll.tabIndex = 0;
      this.#scroll.setAttribute('role', 'group');
      this.#scroll.setAttribute('aria-label', this.#words.scroll);
    } else for (const name of ['tabindex', 'role', 'aria-label']) this.#scroll.removeAttribute(name);
  }

  written(metres) {
    return this.#number.format(metres);
  }

  #zoomed = 1;
  #beside = '';
  #wasRemoving = false;

  #stand(id) {
    if (id === this.chosen) return;
    this.chosen = id;
    this.picture.select(id);
    this.#list.select(id);
    this.#drawBars();
  }

  #drawBars() {
    this.#bars.show(this.#items.get(this.chosen) ?? null, this.#stage.canUndo, this.#stage.canRedo);
  }

  async #write(id) {
    clearTimeout(this.#waiting.get(id));
    const item = this.#items.get(id);
    if (!item) {
      this.#waiting.delete(id);
      return;
    }
    const mark = {};
    this.#waiting.set(id, mark);
    const refused = await this.$server.place(id, String(item.x), String(item.y), item.rotation);
    if (this.#waiting.get(id) === mark) this.#waiting.delete(id);
    if (refused) this.#refuse(refused);
  }

  #flush() {
    for (const [id, timer] of this.#waiting) if (typeof timer === 'number') this.#write(id);
  }

  async #tell(answer) {
    const refused = await answer;
    if (refused) this.#refuse(refused);
    else this.#said.classList.remove('plot-refused');
  }

  #refuse(sentence) {
    this.#said.classList.add('plot-refused');
    this.#said.textContent = sentence;
  }

  #say(sentence) {
    this.#said.classList.remove('plot-refused');
    this.#said.textContent = sentence;
  }

  #sayWhere(item) {
    const { width, depth } = this.#stage;
    const outside = item.x < 0 || item.y < 0 || item.x > width || item.y > depth;
    this.#say(this.#where(outside ? this.#words.outside : this.#words.where, item));
  }

  #where(sentence, item) {
    return sentence.replace('%NAME%', () => this.#name(item)).replace('%X%', this.written(item.x)).replace('%Y%', this.written(item.y)).replace('%TURN%', item.rotation);
  }

  #name(item) {
    return item?.label || this.#words.unnamed;
  }

  #describe(item) {
    return `${item.number}. ${this.#where(this.#words.where, item)} – ${this.#words[`layer.${item.layer}`]}`;
  }
}

customElements.define('stage-plot', StagePlot);
