// The schedule drawn over time: a row for each task under its lot. Only the rows in sight are in the page, and a drag
// moves one bar, so that hundreds of tasks cost no more than a screenful.

import { make } from './element.js';
import { dayOf, monthsBetween, readable, textOf } from './schedule-days.js';

const ROW = 32;
const HEAD = 44;
const AROUND = 8; // rows drawn above and below those in sight
const EDGE = 8; // pixels at the end of a bar that resize it
const WAIT = 500; // milliseconds after the last key before a move is saved
const SVG = 'http://www.w3.org/2000/svg';
export const ZOOMS = { zoomDay: 22, zoomWeek: 7, zoomMonth: 2.6 };

export class ScheduleChart {
  element = make('div', { class: 'gantt-scroll' });
  #plane = make('div', { class: 'gantt-plane' });
  #scale = make('div', { class: 'gantt-scale', 'aria-hidden': 'true' });
  #svg = document.createElementNS(SVG, 'svg');
  #config;
  #page;
  #tasks = [];
  #lines = []; // what stands in each row: a lot or a task
  #places = new Map(); // the row of each task
  #drawn = new Map(); // the element of each row in sight
  #from = 0;
  #to = 30;
  #wide = ZOOMS.zoomWeek;
  #current = null; // the task that the keyboard is at
  #moves = new Map(); // spans that are not saved yet, by task
  #timer;
  #drag = null;
  #linking = null;
  #frame = 0;
  #firstDay = null;
  #waiting = null; // tasks that came during a drag

  /** @param page what the chart asks for: save, edit, remove, link, say, signs */
  constructor(config, page) {
    this.#config = config;
    this.#page = page;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', config.words.chart);
    this.#svg.setAttribute('class', 'gantt-lines');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#plane.append(this.#scale, this.#svg);
    this.element.append(this.#plane);
    this.element.addEventListener('scroll', () => this.#soon(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => this.#press(event));
    this.element.addEventListener('pointermove', (event) => this.#pull(event));
    this.element.addEventListener('pointerup', (event) => this.#drop(event));
    this.element.addEventListener('pointercancel', () => this.#giveUp());
    this.element.addEventListener('dblclick', (event) => {
      const task = this.#taskAt(event.target);
      if (task && config.editable) this.#page.edit(task);
    });
    this.element.addEventListener('focusin', (event) => {
      const task = this.#taskAt(event.target);
      if (task) this.#stand(task.id);
    });
    new ResizeObserver(() => this.#soon()).observe(this.element);
  }

  zoom(name) {
    const middle = (this.element.scrollLeft + this.element.clientWidth / 2) / this.#wide;
    this.#wide = ZOOMS[name];
    this.draw(this.#tasks, this.#firstDay);
    this.element.scrollLeft = middle * this.#wide - this.element.clientWidth / 2;
  }

  /** Shows the tasks, which stand lot by lot. */
  draw(tasks, firstDay) {
    // The bar that somebody holds stays in the page.
    if (this.#drag) {
      this.#waiting = [tasks, firstDay];
      return;
    }
    const fresh = this.#tasks.length === 0;
    this.#tasks = tasks;
    this.#firstDay = firstDay;
    this.#lines = [];
    this.#places.clear();
    let lot = null;
    tasks.forEach((task) => {
      if (task.LOT !== lot) {
        lot = task.LOT;
        this.#lines.push({ lot });
      }
      this.#places.set(task.id, this.#lines.length);
      this.#lines.push({ task });
    });
    const days = tasks.flatMap((task) => [dayOf(task.START), dayOf(task.END)]);
    this.#from = days.reduce((least, day) => Math.min(least, day), dayOf(this.#config.today)) - 14;
    this.#to = days.reduce((most, day) => Math.max(most, day), dayOf(this.#config.today)) + 45;
    if (!this.#places.has(this.#current)) this.#current = tasks[0]?.id ?? null;
    this.#plane.style.setProperty('--days', `${(this.#to - this.#from) * this.#wide}px`);
    this.#plane.style.height = `${HEAD + this.#lines.length * ROW}px`;
    this.#drawScale();
    const focused = this.element.contains(document.activeElement);
    this.#drawn.forEach((row) => row.remove());
    this.#drawn.clear();
    this.#look();
    if (focused) this.#bar(this.#current)?.focus({ preventScroll: true });
    if (fresh && tasks.length) this.element.scrollLeft = Math.max(0, (dayOf(tasks[0].START) - this.#from) * this.#wide - 60);
  }

  #x(day) {
    return (day - this.#from) * this.#wide;
  }

  #drawScale() {
    const { language, words, today } = this.#config;
    const narrow = this.#wide < 4;
    const ticks = monthsBetween(this.#from, this.#to).map((day) => {
      const tick = make('span', { class: 'gantt-month' }, readable(day, language, { month: narrow ? 'narrow' : 'short', year: '2-digit' }));
      tick.style.left = this.#beside(Math.max(0, this.#x(day)));
      return tick;
    });
    const marks = [[dayOf(today), words.today, 'today'], this.#firstDay && [dayOf(this.#firstDay), words.firstDay, 'first-day']];
    const flags = marks.filter((mark) => mark && mark[0] >= this.#from && mark[0] <= this.#to).map(([day, word, name]) => {
      const flag = make('span', { class: `gantt-flag gantt-${name}` }, word);
      flag.style.left = this.#beside(this.#x(day));
      return flag;
    });
    this.#scale.replaceChildren(make('span', { class: 'gantt-corner' }), ...ticks, ...flags);
  }

  // To the right of the names.
  #beside(x) {
    return `calc(var(--names) + ${x}px)`;
  }

  #soon() {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  // Draws the rows in sight, and takes those out of sight away but the one that the keyboard is in.
  #look() {
    const top = Math.max(0, Math.floor((this.element.scrollTop - HEAD) / ROW) - AROUND);
    const end = Math.min(this.#lines.length, Math.ceil((this.element.scrollTop + this.element.clientHeight) / ROW) + AROUND);
    const kept = this.#places.get(this.#current);
    for (const [place, row] of this.#drawn) {
      if ((place < top || place >= end) && place !== kept) {
        row.remove();
        this.#drawn.delete(place);
      }
    }
    const added = [];
    for (let place = top; place < end; place++) if (!this.#drawn.has(place)) added.push(this.#row(place));
    if (kept !== undefined && !this.#drawn.has(kept)) added.push(this.#row(kept));
    this.#plane.append(...added);
    this.#drawLines(top, end);
  }

  #row(place) {
    const { lot, task } = this.#lines[place];
    const row = make('div', { class: lot ? 'gantt-row gantt-lot' : 'gantt-row' });
    row.style.top = `${HEAD + place * ROW}px`;
    if (lot) row.append(make('span', { class: 'gantt-name' }, this.#config.lots.find((known) => known.name === lot).label));
    else row.append(make('span', { class: 'gantt-name', 'aria-hidden': 'true', title: task.LABEL }, task.LABEL), this.#time(task));
    this.#drawn.set(place, row);
    return row;
  }

  #time(task) {
    const time = make('span', { class: 'gantt-time' });
    if (task.agreed) {
      const agreed = make('span', { class: 'gantt-agreed' });
      agreed.style.left = `${this.#x(dayOf(task.agreed[0]))}px`;
      agreed.style.width = `${(dayOf(task.agreed[1]) - dayOf(task.agreed[0]) + 1) * this.#wide}px`;
      time.append(agreed);
    }
    const bar = make('button', {
      type: 'button', 'data-task': task.id, class: this.#classes(task), tabindex: task.id === this.#current ? '0' : '-1',
      'aria-label': this.#said(task), 'aria-describedby': 'gantt-keys',
    });
    const done = make('span', { class: 'gantt-done' });
    done.style.width = `${task.PROGRESS}%`;
    bar.append(done);
    if (this.#config.editable) bar.append(make('span', { class: 'gantt-dot', 'aria-hidden': 'true' }));
    this.#put(bar, this.#span(task));
    const signs = this.#page.signs(task);
    const beside = make('span', { class: 'gantt-signs', 'aria-hidden': 'true' }, signs);
    beside.style.left = `${this.#x(this.#span(task)[1] + 1) + 14}px`;
    time.append(bar, beside);
    return time;
  }

  #classes(task) {
    return ['gantt-bar', task.MILESTONE === 'true' && 'milestone', task.critical && 'critical', task.LEGAL && 'legal'].filter(Boolean).join(' ');
  }

  #said(task) {
    const { words, language } = this.#config;
    const text = task.MILESTONE === 'true' ? words.barMilestone : words.bar;
    const [start, end] = this.#span(task).map((day) => readable(day, language));
    const sentence = text.replace('%LABEL%', () => task.LABEL).replace('%START%', start).replace('%END%', end);
    return [sentence, this.#page.facts(task)].filter(Boolean).join(', ');
  }

  #span(task) {
    return this.#moves.get(task.id) ?? [dayOf(task.START), dayOf(task.END)];
  }

  #put(bar, [start, end]) {
    bar.style.transform = `translateX(${this.#x(start)}px)`;
    bar.style.width = `${Math.max(6, (end - start + 1) * this.#wide)}px`;
  }

  // Arrows between rows of which one is in sight, and the lines of today and of the first public day.
  #drawLines(top, end) {
    const parts = [];
    const line = (name, day) => `<path class="${name}" d="M${this.#x(day)} ${HEAD} V${HEAD + this.#lines.length * ROW}"/>`;
    parts.push(line('line-today', dayOf(this.#config.today)));
    if (this.#firstDay) parts.push(line('line-first-day', dayOf(this.#firstDay)));
    this.#tasks.forEach((task) => {
      const to = this.#places.get(task.id);
      task.after.forEach((id) => {
        const from = this.#places.get(id);
        if (from === undefined || (from < top && to < top) || (from >= end && to >= end)) return;
        const earlier = this.#lines[from].task;
        parts.push(this.#arrow(earlier, from, task, to));
      });
    });
    if (this.#drag?.kind === 'link') parts.push(`<path class="arrow" d="M${this.#drag.x} ${this.#drag.y} L${this.#drag.toX} ${this.#drag.toY}"/>`);
    this.#svg.innerHTML = parts.join('');
  }

  #arrow(earlier, from, later, to) {
    const x1 = this.#x(this.#span(earlier)[1] + 1);
    const x2 = this.#x(this.#span(later)[0]);
    const y1 = HEAD + from * ROW + ROW / 2;
    const y2 = HEAD + to * ROW + ROW / 2;
    const turn = Math.max(x1 + 6, x2 - 8);
    const back = turn > x2 ? 5 : -5;
    const name = earlier.critical && later.critical ? 'arrow critical' : 'arrow';
    return `<path class="${name}" d="M${x1} ${y1} H${turn} V${y2} H${x2}"/><path class="arrow-head" d="M${x2} ${y2} l${back} -4 v8 z"/>`;
  }

  #taskAt(element) {
    const id = element.closest?.('[data-task]')?.dataset.task;
    return id && this.#lines[this.#places.get(id)]?.task;
  }

  #bar(id) {
    return this.#drawn.get(this.#places.get(id))?.querySelector('.gantt-bar');
  }

  #stand(id) {
    if (this.#current === id) return;
    const former = this.#bar(this.#current);
    if (former) former.tabIndex = -1;
    this.#current = id;
    const bar = this.#bar(id);
    if (bar) bar.tabIndex = 0;
  }

  /** Brings a task into sight, and the keyboard to it. */
  reach(id) {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#stand(id);
    const y = HEAD + place * ROW;
    const [start] = this.#span(this.#lines[place].task);
    if (y < this.element.scrollTop + HEAD || y > this.element.scrollTop + this.element.clientHeight - ROW) this.element.scrollTop = y - this.element.clientHeight / 2;
    const x = this.#x(start);
    if (x < this.element.scrollLeft || x > this.element.scrollLeft + this.element.clientWidth * 0.6) this.element.scrollLeft = Math.max(0, x - 60);
    this.#look();
    this.#bar(id)?.focus({ preventScroll: true });
  }

  // ---- keyboard

  #key(event) {
    const task = this.#taskAt(event.target);
    if (!task || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'z' && this.#config.editable) {
        event.preventDefault();
        this.#page.undo();
      }
      return;
    }
    const editable = this.#config.editable;
    const done = {
      ArrowUp: () => this.#step(-1),
      ArrowDown: () => this.#step(1),
      Home: () => this.reach(this.#tasks[0].id),
      End: () => this.reach(this.#tasks.at(-1).id),
      Escape: () => this.#giveUp(),
      ArrowLeft: () => editable && this.#nudge(task, -1, event.shiftKey),
      ArrowRight: () => editable && this.#nudge(task, 1, event.shiftKey),
      Enter: () => editable && (this.#linking ? this.#link(task) : this.#page.edit(task)),
      l: () => editable && this.#startLink(task),
      L: () => editable && this.#startLink(task),
      Delete: () => editable && this.#page.remove(task),
    }[event.key];
    if (!done) return;
    event.preventDefault();
    done();
  }

  #step(by) {
    const at = this.#tasks.findIndex((task) => task.id === this.#current) + by;
    if (this.#tasks[at]) this.reach(this.#tasks[at].id);
  }

  #nudge(task, by, resize) {
    if (resize && task.MILESTONE === 'true') return;
    const [start, end] = this.#span(task);
    const moved = resize ? [start, Math.max(start, end + by)] : [start + by, end + by];
    this.#hold(task, moved);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(task), WAIT);
    this.#page.say(this.#said(task));
  }

  #hold(task, span) {
    this.#moves.set(task.id, span);
    const bar = this.#bar(task.id);
    if (bar) {
      this.#put(bar, span);
      bar.nextElementSibling.style.left = `${this.#x(span[1] + 1) + 14}px`;
    }
    this.#soon();
  }

  async #keep(task) {
    const [start, end] = this.#span(task).map(textOf);
    const edits = [{ field: 'START', expected: task.START, typed: start }, { field: 'END', expected: task.END, typed: end }]
      .filter((edit) => edit.typed !== edit.expected);
    const sent = this.#moves.get(task.id);
    if (edits.length) await this.#page.save(task.id, edits);
    // Keys that came meanwhile are saved after this.
    if (this.#moves.get(task.id) === sent) this.#moves.delete(task.id);
    const now = this.#lines[this.#places.get(task.id)]?.task;
    const bar = this.#bar(task.id);
    if (now && bar) {
      this.#put(bar, this.#span(now));
      bar.setAttribute('aria-label', this.#said(now));
    }
    this.#soon();
  }

  #startLink(task) {
    this.#linking = task;
    this.element.classList.add('linking');
    this.#page.say(this.#config.words.linking.replace('%LABEL%', () => task.LABEL), true);
  }

  #link(later) {
    const earlier = this.#linking;
    this.#giveUp();
    if (earlier && earlier.id !== later.id) this.#page.link(earlier.id, later.id);
  }

  #giveUp() {
    this.#linking = null;
    this.element.classList.remove('linking');
    if (this.#drag) {
      this.#moves.delete(this.#drag.task.id);
      this.#waiting ??= [this.#tasks, this.#firstDay];
      this.#letGo();
    }
    this.#page.say('');
    this.#soon();
  }

  // ---- mouse, pen and finger

  #press(event) {
    const bar = event.target.closest('.gantt-bar');
    const task = this.#taskAt(event.target);
    if (!bar || !task || !this.#config.editable || event.button !== 0) return;
    const box = bar.getBoundingClientRect();
    const milestone = task.MILESTONE === 'true';
    let kind = 'move';
    if (event.target.closest('.gantt-dot')) kind = 'link';
    else if (!milestone && event.clientX > box.right - EDGE) kind = 'end';
    else if (!milestone && event.clientX < box.left + EDGE && box.width > 3 * EDGE) kind = 'start';
    const plane = this.#plane.getBoundingClientRect();
    this.#drag = {
      kind, task, at: event.clientX, span: this.#span(task), moved: false, left: plane.left, top: plane.top,
      x: box.right - plane.left - this.#names(), y: box.top + box.height / 2 - plane.top,
    };
    bar.setPointerCapture(event.pointerId);
    clearTimeout(this.#timer);
  }

  #letGo() {
    this.#drag = null;
    if (this.#waiting) this.draw(...this.#waiting);
    this.#waiting = null;
  }

  #names() {
    return this.#svg.getBoundingClientRect().left - this.#plane.getBoundingClientRect().left;
  }

  #pull(event) {
    const drag = this.#drag;
    if (!drag) return;
    if (drag.kind === 'link') {
      const box = this.#svg.getBoundingClientRect();
      Object.assign(drag, { moved: true, toX: event.clientX - box.left, toY: event.clientY - box.top });
      this.#soon();
      return;
    }
    const days = Math.round((event.clientX - drag.at) / this.#wide);
    const [start, end] = drag.span;
    const span = { move: [start + days, end + days], start: [Math.min(end, start + days), end], end: [start, Math.max(start, end + days)] }[drag.kind];
    drag.moved ||= days !== 0;
    if (drag.moved) this.#hold(drag.task, span);
  }

  #drop(event) {
    const drag = this.#drag;
    if (!drag) return;
    this.#letGo();
    if (drag.kind === 'link') {
      const under = document.elementsFromPoint(event.clientX, event.clientY).map((element) => this.#taskAt(element)).find(Boolean);
      this.#soon();
      if (under && under.id !== drag.task.id) this.#page.link(drag.task.id, under.id);
    } else if (drag.moved) this.#keep(drag.task);
    else if (this.#linking) this.#link(drag.task);
  }
}
