// The schedule of a project, as a chart and as a table of the same tasks. GanttChart.java decides about every change; this
// module reads the tasks, shows them, and passes on what people do.

import { make, stand } from './element.js';
import { ScheduleChart, ZOOMS } from './schedule-chart.js';
import { editTask } from './schedule-dialog.js';
import { ScheduleTable } from './schedule-table.js';

const NARROW = 700;

class ScheduleGantt extends HTMLElement {
  #config;
  #chart;
  #table;
  #tasks = [];
  #firstDay = null;
  #view;
  #live = make('p', { class: 'visually-hidden', role: 'status' });
  #hint = make('p', { class: 'schedule-hint' });
  #empty = make('p', { class: 'soft' });
  #reading = 0;
  #wanted = null;

  open(config) {
    this.#config = config;
    const page = {
      save: (id, edits) => this.#ask('type', id, edits), link: (earlier, later) => this.#ask('link', earlier, later),
      unlink: (earlier, later) => this.#ask('unlink', earlier, later), remove: (task) => this.#ask('remove', task.id),
      edit: (task) => editTask(this, config, task, this.#tasks, page), closed: (id) => this.#shown().reach(id),
      say: (text, seen) => this.#say(text, seen), signs: (task) => this.#signs(task), facts: (task) => this.#facts(task),
    };
    this.#chart = new ScheduleChart(config, page);
    this.#table = new ScheduleTable(config, page);
    this.#empty.textContent = config.words.empty;
    const people = make('datalist', { id: 'schedule-people' }, ...config.people.map((person) => make('option', { value: person })));
    const keys = make('p', { id: 'gantt-keys', class: 'schedule-keys soft' }, config.words.keys);
    keys.hidden = !config.editable;
    const signs = make('p', { class: 'schedule-keys soft' }, config.words.signs);
    this.replaceChildren(this.#toolbar(), this.#empty, this.#hint, this.#chart.element, this.#table.element, signs, keys, people, this.#live);
    this.addEventListener('keydown', (event) => this.#key(event));
    this.#choose(innerWidth < NARROW ? 'table' : 'chart');
    this.read();
  }

  #toolbar() {
    const { words, editable } = this.#config;
    const choice = (name, label, options, chosen, act) => make('fieldset', { class: 'schedule-choice' }, make('legend', { class: 'visually-hidden' }, label),
      ...options.map(([value, text]) => {
        const input = make('input', { type: 'radio', name, value, checked: value === chosen });
        input.addEventListener('change', () => act(value));
        return make('label', {}, input, text);
      }));
    const bar = make('div', { class: 'schedule-toolbar' },
      choice('schedule-view', words.view, [['chart', words.chart], ['table', words.table]], innerWidth < NARROW ? 'table' : 'chart', (value) => this.#choose(value)),
      choice('schedule-zoom', words.zoom, Object.keys(ZOOMS).map((name) => [name, words[name]]), 'zoomWeek', (value) => this.#chart.zoom(value)));
    if (editable) bar.append(this.#step(words.undo, 'Ctrl+Z', false), this.#step(words.redo, 'Ctrl+Y', true));
    return bar;
  }

  #step(word, keys, redo) {
    const button = make('button', { type: 'button', class: 'schedule-step', title: `${word} (${keys})` }, word);
    button.addEventListener('click', () => this.#undo(redo));
    return button;
  }

  // Fields and dialogs have an undoing of their own.
  #key(event) {
    const key = event.key.toLowerCase();
    const asked = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
    if (!asked || !this.#config.editable || event.target.closest('dialog, input:not([type="radio"]), select')) return;
    event.preventDefault();
    this.#undo(key === 'y' || event.shiftKey);
  }

  async #undo(redo) {
    const said = await this.$server.undo(redo);
    await this.read();
    this.#say(said.text, said.refused);
  }

  #choose(view) {
    this.#view = view;
    this.#draw();
  }

  #shown() {
    return this.#view === 'chart' ? this.#chart : this.#table;
  }

  /** Reads the tasks anew. */
  async read() {
    if (!this.#config) return;
    const reading = ++this.#reading;
    const answer = await fetch(this.#config.address, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }
    const { tasks, firstDay } = await answer.json();
    if (reading !== this.#reading) return; // asked anew meanwhile
    this.#tasks = tasks;
    this.#firstDay = firstDay;
    this.#draw();
    this.classList.add('ready');
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) stand(() => this.#shown().reach(wanted));
  }

  #draw() {
    const empty = this.#tasks.length === 0;
    this.#empty.hidden = !empty;
    this.#chart.element.hidden = empty || this.#view !== 'chart';
    this.#table.element.hidden = empty || this.#view !== 'table';
    if (empty) return;
    if (this.#view === 'chart') this.#chart.draw(this.#tasks, this.#firstDay);
    else this.#table.draw(this.#tasks);
  }

  /** Brings a task into sight, and the keyboard to it, as soon as the tasks are there. */
  reach(id) {
    if (this.classList.contains('ready')) this.#shown().reach(id);
    else this.#wanted = id;
  }

  /** Asks the server for a change; answers with a sentence when it is refused. */
  async #ask(what, ...given) {
    const refused = await this.$server[what](...given);
    await this.read();
    this.#say(refused || this.#config.words.saved, Boolean(refused));
    return refused;
  }

  #say(text, seen = false) {
    this.#live.textContent = text;
    this.#hint.textContent = seen ? text : '';
  }

  /** What is to be said of a task, in signs. */
  #signs(task) {
    return [task.LEGAL && '§', task.critical && '●', task.late > 0 && `+${task.late}`, task.moved && '↔'].filter(Boolean).join(' ');
  }

  /** The same in words. */
  #facts(task) {
    const { words } = this.#config;
    return [
      task.critical && words.isCritical, task.LEGAL && words.isLegal, task.late !== 0 && words.isLate.replace('%DAYS%', task.late),
      !task.critical && task.slack > 0 && words.hasSlack.replace('%DAYS%', task.slack), task.moved && words.isMoved, task.RESPONSIBLE,
    ].filter(Boolean).join(', ');
  }
}

customElements.define('schedule-gantt', ScheduleGantt);
