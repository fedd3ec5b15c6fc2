// What stands around a stage plot: what can be added, the grid, the layers, the zoom, and the gestures as buttons for
// whoever does not drag.

import { make } from './element.js';

const GRIDS = ['0.1', '0.25', '0.5'];
const LAYERS = ['SET', 'INSTRUMENTS', 'AUDIO', 'MONITORS', 'POWER'];
const TURN = 15;
const MARKS = { left: '←', right: '→', up: '↑', down: '↓', turnBack: '↺', turn: '↻' };

export class Bars {
  #plot;
  #words;
  #name = make('span', { class: 'plot-chosen-name' });
  #buttons = {};

  constructor(plot, words, library) {
    this.#plot = plot;
    this.#words = words;
    this.top = make('div', { class: 'plot-bar' }, this.#adding(library), this.#grid(), ...this.#views(), ...this.#times());
    this.layers = this.#layers();
    this.chosen = make('div', { class: 'plot-bar plot-bar-chosen', role: 'group', 'aria-label': words.chosen }, this.#name, ...this.#gestures());
    this.show(null);
  }

  /** What can be done now, and to which thing. */
  show(item, canUndo = false, canRedo = false) {
    this.#name.textContent = item ? `${item.number}. ${item.label || this.#words.unnamed}` : this.#words.none;
    for (const name of [...Object.keys(MARKS), 'edit', 'duplicate', 'delete']) this.#buttons[name].disabled = !item;
    this.#buttons.undo.disabled = !canUndo;
    this.#buttons.redo.disabled = !canRedo;
  }

  get type() {
    return this.types.value;
  }

  #button(name, gesture, mark = '') {
    const button = make('button', { type: 'button', class: `plot-button plot-button-${name}`, ...(mark && { 'aria-label': this.#words[name], title: this.#words[name] }) }, mark || this.#words[name]);
    button.addEventListener('click', gesture);
    this.#buttons[name] = button;
    return button;
  }

  #adding(library) {
    const groups = LAYERS.map((layer) => make('optgroup', { label: this.#words[`layer.${layer}`] },
      ...library.filter((item) => item.layer === layer).map((item) => make('option', { value: item.type }, item.name))));
    this.types = make('select', { class: 'plot-select', 'aria-label': this.#words.choose }, ...groups);
    const first = library.find((item) => item.layer === 'INSTRUMENTS');
    if (first) this.types.value = first.type;
    return make('span', { class: 'plot-adding' }, this.types, this.#button('add', () => this.#plot.add(this.type)));
  }

  #grid() {
    const select = make('select', { class: 'plot-select' }, ...GRIDS.map((grid) => make('option', { value: grid, selected: Number(grid) === this.#plot.grid }, `${this.#plot.written(grid)} m`)));
    select.addEventListener('change', () => { this.#plot.grid = Number(select.value); });
    return make('label', { class: 'plot-grid' }, this.#words.grid, select);
  }

  #views() {
    return [this.#button('zoomOut', () => this.#plot.zoom(-1), '−'), this.#button('zoomIn', () => this.#plot.zoom(1), '+'), this.#button('fit', () => this.#plot.zoom(0))];
  }

  #times() {
    return [this.#button('undo', () => this.#plot.undo(), '↶'), this.#button('redo', () => this.#plot.redo(), '↷')];
  }

  #layers() {
    const boxes = LAYERS.map((layer) => {
      const box = make('input', { type: 'checkbox', checked: true });
      box.addEventListener('change', () => this.#plot.picture.hide(layer, !box.checked));
      return make('label', { class: `plot-layer plot-layer-${layer.toLowerCase()}` }, box, this.#words[`layer.${layer}`]);
    });
    return make('details', { class: 'plot-layers', open: matchMedia('(min-width: 40rem)').matches }, make('summary', {}, this.#words.layers),
      make('div', { class: 'plot-layer-boxes', role: 'group', 'aria-label': this.#words.layers }, ...boxes));
  }

  #gestures() {
    const plot = this.#plot;
    const by = (x, y) => () => plot.nudge(plot.chosen, x * plot.grid, y * plot.grid);
    const gestures = { left: by(-1, 0), up: by(0, 1), down: by(0, -1), right: by(1, 0), turnBack: () => plot.turn(plot.chosen, -TURN), turn: () => plot.turn(plot.chosen, TURN) };
    return [
      ...Object.entries(gestures).map(([name, gesture]) => this.#button(name, gesture, MARKS[name])),
      this.#button('edit', () => plot.edit()),
      this.#button('duplicate', () => plot.duplicate()),
      this.#button('delete', () => plot.remove()),
    ];
  }
}
