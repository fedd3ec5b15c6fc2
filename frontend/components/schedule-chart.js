// The schedule drawn over time: a row for each task under its lot. Only the rows in sight are in the page, and a drag
// moves one bar and its arrows, once a frame and without asking for the layout, so that hundreds of tasks cost no more than
// a screenful.

import { make } from './element.js';
import { ScheduleArrows } from './schedule-arrows.js';
import { dayOf, monthsBetween, readable, textOf } from './schedule-days.js';

const MONTH = 60; // pixels that the name of a month takes
const ROW = 32;
const HEAD = 44;
const AROUND = 8; // rows drawn above and below those in sight
const EDGE = 8; // pixels at the end of a bar that resize it
const FINGER = 16; // the same for a finger
const WAIT = 500; // milliseconds after the last key before a move is saved
export const ZOOMS = { zoomDay: 22, zoomWeek: 7, zoomMonth: 2.6 };

export class ScheduleChart {
  element = make('div', { class: 'gantt-scroll' });
  #plane = make('div', { class: 'gantt-plane' });
  #scale = make('div', { class: 'gantt-scale', 'aria-hidden': 'true' });
  #arrows = new ScheduleArrows((link) => this.#ends(link));
  #config;
  #page;
  #tasks = [];
  #lines = []; // what stands in each row: a lot or a task
  #places = new Map(); // the row of each task
  #links = []; // which task waits for which
  #linksOf = new Map(); // the links of each task, by its id
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
  #unseen = false; // whether other rows may be in sight now
  #moved = new Set(); // tasks whose bars are not where they belong yet, by id
  #firstDay = null;
  #waiting = null; // tasks that came during a drag

  /** @param page what the chart asks for: save, edit, remove, link, say, signs */
  constructor(config, page) {
    this.#config = config;
    this.#page = page;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', config.words.chart);
    this.#plane.append(this.#scale, this.#arrows.element);
    this.element.append(this.#plane);
    this.element.addEventListener('scroll', () => this.#soon(true), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => this.#press(event));
    this.element.addEventListener('pointermove', (event) => this.#pull(event));
    this.element.addEventListener('pointerup', (event) => this.#drop(event));
    this.element.addEventListener('pointercancel', (event) => this.#drag?.pointer === event.pointerId && this.#giveUp());
    this.element.addEventListener('dblclick', (event) => {
      const task = this.#taskAt(event.target);
      if (task && config.editable) this.#page.edit(task);
    });
    this.element.addEventListener('focusin', (event) => {
      const task = this.#taskAt(event.target);
      if (task) this.#stand(task.id);
    });
    new ResizeObserver(() => this.#soon(true)).observe(this.element);
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
    this.#connect();
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
    const uprights = [['line-today', this.#x(dayOf(this.#config.today))]];
    if (this.#firstDay) uprights.push(['line-first-day', this.#x(dayOf(this.#firstDay))]);
    this.#arrows.clear(uprights, HEAD, HEAD + this.#lines.length * ROW);
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
    // A month that begins before the chart is named where its name has room before the next one.
    const months = monthsBetween(this.#from, this.#to);
    const named = months.filter((day, i) => i > 0 || months.length === 1 || this.#x(months[1]) - Math.max(0, this.#x(day)) >= MONTH);
    const ticks = named.map((day) => {
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

  #connect() {
    this.#links = [];
    this.#linksOf.clear();
    for (const task of this.#tasks) {
      for (const id of task.after) {
        const from = this.#places.get(id);
        if (from === undefined) continue;
        const earlier = this.#lines[from].task;
        const link = { earlier, later: task, from, to: this.#places.get(task.id), critical: earlier.critical && task.critical };
        this.#links.push(link);
        for (const end of [earlier, task]) this.#linksOf.set(end.id, [...(this.#linksOf.get(end.id) ?? []), link]);
      }
    }
  }

  // Everything that changes is drawn in the next frame, at once: what is asked of the page first, then what is written.
  #soon(unseen = false) {
    this.#unseen ||= unseen;
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#unseen) this.#look();
      this.#follow();
    });
  }

  #follow() {
    for (const id of this.#moved) {
      const bar = this.#bar(id);
      if (bar) this.#put(bar, this.#span(this.#lines[this.#places.get(id)].task));
      this.#arrows.move(this.#linksOf.get(id) ?? []);
    }
    this.#moved.clear();
    const drag = this.#drag;
    this.#arrows.pull(drag?.kind === 'link' && drag.moved ? [drag.x, drag.y, drag.toX, drag.toY] : null);
  }

  // Draws the rows in sight, and takes those out of sight away but the one that the keyboard is in.
  #look() {
    this.#unseen = false;
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
    this.#arrows.show(this.#links.filter(({ from, to }) => (from >= top || to >= top) && (from < end || to < end)));
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
    time.append(bar, make('span', { class: 'gantt-signs', 'aria-hidden': 'true' }, this.#page.signs(task)));
    this.#put(bar, this.#span(task));
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

  // A width that stays is not written: it would be laid out.
  #put(bar, [start, end]) {
    const width = `${Math.max(6, (end - start + 1) * this.#wide)}px`;
    bar.style.transform = `translateX(${this.#x(start)}px)`;
    if (bar.style.width !== width) bar.style.width = width;
    bar.nextElementSibling.style.transform = `translateX(${this.#x(end + 1) + 14}px)`;
  }

  #ends({ earlier, from, later, to }) {
    const middle = HEAD + ROW / 2;
    return [this.#x(this.#span(earlier)[1] + 1), middle + from * ROW, this.#x(this.#span(later)[0]), middle + to * ROW];
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
    if (place === undefined) return null;
    this.#stand(id);
    const y = HEAD + place * ROW;
    const [start] = this.#span(this.#lines[place].task);
    if (y < this.element.scrollTop + HEAD || y > this.element.scrollTop + this.element.clientHeight - ROW) this.element.scrollTop = y - this.element.clientHeight / 2;
    const x = this.#x(start);
    if (x < this.element.scrollLeft || x > this.element.scrollLeft + this.element.clientWidth * 0.6) this.element.scrollLeft = Math.max(0, x - 60);
    this.#look();
    const bar = this.#bar(id);
    bar?.focus({ preventScroll: true });
    return bar;
  }

  // ---- keyboard

  #key(event) {
    const task = this.#taskAt(event.target);
    if (!task || event.altKey || event.ctrlKey || event.metaKey) return;
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
    this.#moved.add(task.id);
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
    if (!now) return;
    bar?.setAttribute('aria-label', this.#said(now));
    this.#moved.add(now.id);
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
    if (!bar || !task || this.#drag || !this.#config.editable || event.button !== 0) return;
    const box = bar.getBoundingClientRect();
    const edge = event.pointerType === 'mouse' ? EDGE : FINGER;
    const milestone = task.MILESTONE === 'true';
    let kind = 'move';
    if (event.target.closest('.gantt-dot')) kind = 'link';
    else if (!milestone && event.clientX > box.right - edge && (edge === EDGE || box.width > 3 * edge)) kind = 'end';
    else if (!milestone && event.clientX < box.left + edge && box.width > 3 * edge) kind = 'start';
    const lines = this.#arrows.element.getBoundingClientRect();
    this.#drag = {
      kind, task, at: event.clientX, span: this.#span(task), moved: false, pointer: event.pointerId,
      x: box.right - lines.left, y: box.top + box.height / 2 - lines.top,
    };
    bar.setPointerCapture(event.pointerId);
    bar.classList.add('held');
    this.#stand(task.id);
    clearTimeout(this.#timer);
  }

  #letGo() {
    this.#bar(this.#drag.task.id)?.classList.remove('held');
    this.#moved.add(this.#drag.task.id);
    this.#drag = null;
    if (this.#waiting) this.draw(...this.#waiting);
    this.#waiting = null;
  }

  #pull(event) {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    if (drag.kind === 'link') {
      const box = this.#arrows.element.getBoundingClientRect();
      Object.assign(drag, { moved: true, toX: event.clientX - box.left, toY: event.clientY - box.top });
      this.#soon();
      return;
    }
    const days = Math.round((event.clientX - drag.at) / this.#wide);
    const [start, end] = drag.span;
    const span = { move: [start + days, end + days], start: [Math.min(end, start + days), end], end: [start, Math.max(start, end + days)] }[drag.kind];
    drag.moved ||= days !== 0;
    if (drag.days === days || !drag.moved) return;
    drag.days = days;
    this.#hold(drag.task, span);
  }

  #drop(event) {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    this.#letGo();
    if (drag.kind === 'link') {
      const under = document.elementsFromPoint(event.clientX, event.clientY).map((element) => this.#taskAt(element)).find(Boolean);
      this.#soon();
      if (under && under.id !== drag.task.id) this.#page.link(drag.task.id, under.id);
    } else if (drag.moved) this.#keep(drag.task);
    else if (this.#linking) this.#link(drag.task);
  }
}
