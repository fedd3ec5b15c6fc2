// The tree of objectives (ObjectiveTree.java): purpose, orientations, general and operational objectives. It follows the
// ARIA pattern of a tree; what may stand where is decided by the server, whose sentence is read aloud when it refuses.

import { make } from './element.js';
import { TypeAhead } from './type-ahead.js';

const FAR = 6; // pixels that a mouse travels before a press becomes a drag
const EDGE = 24; // pixels at the top and the bottom of the tree that scroll it during a drag

class ObjectiveTree extends HTMLElement {
  #words = {};
  #nodes = new Map(); // by id: node, parent id, depth, siblings
  #folded = new Set();
  #current = 'purpose';
  #opened = '';
  #order = []; // where to stand when the node is gone
  #drag = null;
  #list = make('ul', { role: 'tree', class: 'objective-nodes' });
  #ahead = new TypeAhead(this.#list);
  #buttons = this.#makeBar();
  #bar = make('div', { class: 'objective-bar' }, ...Object.values(this.#buttons));
  #said = make('p', { class: 'objective-said', role: 'status', 'aria-live': 'polite' });
  #keys = make('p', { class: 'objective-keys soft', id: 'objective-keys' });

  connectedCallback() {
    if (this.firstChild) return;
    this.append(this.#bar, this.#list, this.#said, this.#keys);
    this.#list.setAttribute('aria-describedby', 'objective-keys');
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('click', (event) => this.#click(event));
    this.#list.addEventListener('dblclick', (event) => this.#at(event.target) && this.#edit());
    this.#list.addEventListener('focusin', (event) => this.#stand(this.#at(event.target)));
    this.#list.addEventListener('pointerdown', (event) => this.#press(event));
    this.#list.addEventListener('pointermove', (event) => this.#pull(event));
    this.#list.addEventListener('pointerup', () => this.#drop());
    this.#list.addEventListener('pointercancel', () => this.#letGo());
  }

  show({ words, purpose, nodes = [], loose = [] }) {
    this.#words = words;
    this.#list.setAttribute('aria-label', words.label);
    this.#keys.textContent = words.keys;
    this.#nodes.clear();
    const root = { id: 'purpose', level: 'PURPOSE', number: '', text: purpose, nodes };
    this.#know(root, null, 1, [root]);
    const astray = { id: 'loose', level: 'LOOSE', number: '', text: words.loose, nodes: loose };
    if (loose.length) this.#know(astray, null, 1, [astray]);
    if (!this.#nodes.has(this.#current)) this.#current = this.#order.find((id) => this.#nodes.has(id)) ?? 'purpose';
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(this.#draw(root), ...(loose.length ? [this.#draw(astray)] : []));
    if (focused) this.#item(this.#current)?.focus({ preventScroll: true });
    this.#drawBar();
  }

  /** Brings the keyboard to a node. */
  reach(id) {
    if (!this.#nodes.has(id)) return;
    for (let above = this.#nodes.get(id).parent; above; above = this.#nodes.get(above).parent) this.#fold(above, false);
    this.#stand(id);
    this.#item(id).focus();
    this.#item(id).querySelector('.objective-node').scrollIntoView({ block: 'nearest' });
  }

  /** Marks the node whose fields are open. */
  opened(id) {
    this.#item(this.#opened)?.setAttribute('aria-selected', 'false');
    this.#opened = id;
    this.#item(id)?.setAttribute('aria-selected', 'true');
    if (this.#nodes.has(id)) this.#stand(id);
  }

  #know(node, parent, depth, beside) {
    this.#nodes.set(node.id, { node, parent, depth, beside });
    node.nodes.forEach((child) => this.#know(child, node.id, depth + 1, node.nodes));
  }

  #draw(node) {
    const { depth, beside } = this.#nodes.get(node.id);
    const bears = node.nodes.length > 0;
    const folded = bears && this.#folded.has(node.id);
    const words = this.#words;
    const name = node.text || words.unnamed;
    const level = words[`level.${node.level}`];
    const item = make('li', {
      role: 'treeitem', 'data-id': node.id, 'aria-level': depth, 'aria-setsize': beside.length, 'aria-posinset': beside.indexOf(node) + 1,
      'aria-selected': node.id === this.#opened ? 'true' : 'false', 'aria-expanded': bears ? String(!folded) : null,
      tabindex: node.id === this.#current ? '0' : '-1', 'aria-label': [level, node.number, name].filter(Boolean).join(' '),
    });
    const row = make('div', { class: `objective-node objective-${node.level.toLowerCase()}${node.text ? '' : ' objective-unnamed'}`, 'aria-hidden': 'true' });
    row.append(make('span', { class: 'objective-fold' }, bears ? (folded ? '▸' : '▾') : ''));
    const text = make('span', { class: 'objective-text' }, name);
    if (node.number) text.prepend(make('span', { class: 'objective-number' }, node.number), ' ');
    row.append(text);
    if (level) row.append(make('span', { class: 'objective-level' }, level));
    if (node.level !== 'PURPOSE' && node.level !== 'LOOSE') row.append(make('span', { class: 'objective-handle', title: words.handle }, '⠿'));
    item.append(row);
    if (bears) {
      const group = make('ul', { role: 'group', hidden: folded }, ...node.nodes.map((child) => this.#draw(child)));
      item.append(group);
    }
    return item;
  }

  // The gestures as buttons, for the mouse and the finger: they concern the node that the keyboard is at. They are made
  // once: whoever presses one while the tree is drawn anew has pressed it.
  #makeBar() {
    const gestures = { add: () => this.#add(this.#bearer()), edit: () => this.#edit(), up: () => this.#step('up'), down: () => this.#step('down'),
      delete: () => this.#remove() };
    return Object.fromEntries(Object.entries(gestures).map(([name, gesture]) => {
      const button = make('button', { type: 'button', class: `objective-button objective-button-${name}` });
      button.addEventListener('click', gesture);
      return [name, button];
    }));
  }

  #drawBar() {
    const { level } = this.#nodes.get(this.#current).node;
    const words = this.#words;
    const fixed = level === 'PURPOSE' || level === 'LOOSE';
    const add = words[`add.${this.#nodes.get(this.#bearer())?.node.level}`];
    const write = (button, word, able) => {
      if (button.textContent !== word) button.textContent = word;
      button.disabled = !able;
    };
    this.#buttons.add.hidden = !add;
    write(this.#buttons.add, add ?? '', Boolean(add));
    write(this.#buttons.edit, words.edit, !fixed || level === 'PURPOSE');
    write(this.#buttons.up, words.up, !fixed);
    write(this.#buttons.down, words.down, !fixed);
    write(this.#buttons.delete, words.delete, !fixed);
  }

  /** The node that bears what is added from where the keyboard is: an operational objective bears nothing. */
  #bearer() {
    const { node, parent } = this.#nodes.get(this.#current);
    return node.level === 'OPERATIONAL' ? parent : this.#current;
  }

  #item(id) {
    return id ? this.#list.querySelector(`[data-id="${CSS.escape(id)}"]`) : null;
  }

  #at(element) {
    return element.closest?.('[role="treeitem"]')?.dataset.id ?? null;
  }

  #stand(id) {
    if (!id || id === this.#current) return;
    this.#item(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = id;
    this.#item(id)?.setAttribute('tabindex', '0');
    this.#drawBar();
  }

  #fold(id, folded) {
    const item = this.#item(id);
    const group = item?.querySelector(':scope > ul');
    if (!group || group.hidden === folded) return;
    if (folded) this.#folded.add(id);
    else this.#folded.delete(id);
    group.hidden = folded;
    item.setAttribute('aria-expanded', String(!folded));
    item.querySelector('.objective-fold').textContent = folded ? '▸' : '▾';
  }

  // The nodes in sight, from top to bottom.
  #seen() {
    return [...this.#list.querySelectorAll('[role="treeitem"]')].filter((item) => !item.parentElement.closest('[hidden]')).map((item) => item.dataset.id);
  }

  // ---- keyboard

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const gesture = event.altKey ? this.#altKeys[event.key] : this.#keysOf[event.key];
    if (gesture) {
      event.preventDefault();
      gesture();
    } else if (!event.altKey && event.key.length === 1 && event.key !== ' ') this.#find(event.key);
  }

  #altKeys = {
    ArrowUp: () => this.#step('up'),
    ArrowDown: () => this.#step('down'),
    ArrowLeft: () => this.#step('out'),
    ArrowRight: () => this.#step('in'),
  };

  #keysOf = {
    ArrowUp: () => this.#go(-1),
    ArrowDown: () => this.#go(1),
    ArrowLeft: () => this.#left(),
    ArrowRight: () => this.#right(),
    Home: () => this.#focus(this.#seen()[0]),
    End: () => this.#focus(this.#seen().at(-1)),
    Enter: () => this.#edit(),
    F2: () => this.#edit(),
    ' ': () => this.$server.choose(this.#current),
    Insert: () => this.#add(this.#nodes.get(this.#current).node.level === 'OPERATIONAL' ? this.#nodes.get(this.#current).parent : this.#current),
    Delete: () => this.#remove(),
    Escape: () => this.#letGo(),
  };

  #focus(id) {
    if (id) this.#item(id).focus();
  }

  #go(by) {
    const seen = this.#seen();
    this.#focus(seen[seen.indexOf(this.#current) + by]);
  }

  #left() {
    const { node, parent } = this.#nodes.get(this.#current);
    if (node.nodes.length && !this.#folded.has(node.id)) this.#fold(node.id, true);
    else this.#focus(parent);
  }

  #right() {
    const { node } = this.#nodes.get(this.#current);
    if (!node.nodes.length) return;
    if (this.#folded.has(node.id)) this.#fold(node.id, false);
    else this.#focus(node.nodes[0].id);
  }

  // The next node in sight that begins with a letter.
  #find(letter) {
    const seen = this.#seen();
    const from = seen.indexOf(this.#current) + 1;
    const begins = (id) => this.#nodes.get(id).node.text.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
    this.#focus([...seen.slice(from), ...seen.slice(0, from)].find(begins));
  }

  // ---- gestures

  #edit() {
    this.#openField(this.$server.edit(this.#current));
  }

  #add(parent) {
    if (parent === 'loose' || !parent) return;
    this.#fold(parent, false);
    this.#openField(this.$server.add(parent));
  }

  #openField(answer) {
    this.#tell(answer);
    this.#ahead.await(answer);
  }

  #step(direction) {
    const id = this.#current;
    this.#tell(this.$server.step(id, direction), id);
  }

  #move(id, parent, before) {
    this.#tell(this.$server.move(id, parent, before), id);
  }

  #remove() {
    const { parent, beside, node } = this.#nodes.get(this.#current);
    const at = beside.indexOf(node);
    this.#order = [beside[at + 1]?.id, beside[at - 1]?.id, parent].filter(Boolean);
    this.#tell(this.$server.remove(this.#current));
  }

  // Says why something was refused, or where a node stands from now on.
  async #tell(answer, moved) {
    const refused = await answer;
    this.#said.classList.toggle('objective-refused', !!refused);
    if (refused) this.#said.textContent = refused;
    else if (moved) requestAnimationFrame(() => this.#sayWhere(moved));
    else this.#said.textContent = '';
  }

  #sayWhere(id) {
    const known = this.#nodes.get(id);
    if (!known) return;
    this.reach(id);
    const above = this.#nodes.get(known.parent)?.node;
    const name = (node) => node.text || this.#words.unnamed;
    this.#said.textContent = this.#words.where.replace('%NAME%', () => name(known.node)).replace('%NUMBER%', () => known.node.number).replace('%PARENT%', () => name(above));
  }

  // ---- mouse, pen and finger

  #click(event) {
    // A row that was drawn anew since it was pressed is not the target any more.
    const target = this.#at(event.target) ? event.target : (document.elementFromPoint(event.clientX, event.clientY) ?? event.target);
    const id = this.#at(target);
    if (!id || this.#drag?.moved) return;
    this.#focus(id);
    if (target.closest('.objective-fold') && this.#nodes.get(id).node.nodes.length) this.#fold(id, !this.#folded.has(id));
    else this.$server.choose(id);
  }

  // A finger drags by the handle, so that it can scroll everywhere else; a mouse drags by the whole row.
  #press(event) {
    const id = this.#at(event.target);
    const level = id && this.#nodes.get(id).node.level;
    const handle = event.target.closest('.objective-handle');
    if (!id || event.button !== 0 || level === 'PURPOSE' || level === 'LOOSE' || event.target.closest('.objective-fold')) return;
    if (event.pointerType === 'touch' && !handle) return;
    this.#drag = { id, x: event.clientX, y: event.clientY, moved: false, to: null, pointer: event.pointerId };
  }

  #pull(event) {
    const drag = this.#drag;
    if (!drag) return;
    if (!drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < FAR) return;
    if (!drag.moved) {
      drag.moved = true;
      this.#list.setPointerCapture(drag.pointer);
      this.#item(drag.id).classList.add('objective-dragged');
    }
    event.preventDefault();
    this.#scroll(event.clientY);
    const row = document.elementFromPoint(event.clientX, event.clientY)?.closest?.('.objective-node');
    this.#aim(row && this.#list.contains(row) ? row : null, event.clientY);
  }

  // A long tree scrolls while something is dragged to its edge.
  #scroll(y) {
    const box = this.#list.getBoundingClientRect();
    if (y < box.top + EDGE) this.#list.scrollBy(0, -EDGE);
    else if (y > box.bottom - EDGE) this.#list.scrollBy(0, EDGE);
  }

  // Onto a node of its own level it comes before or behind that; onto any other it comes in.
  #aim(row, y) {
    this.#list.querySelectorAll('.objective-before, .objective-behind, .objective-in').forEach((mark) => mark.classList.remove('objective-before', 'objective-behind', 'objective-in'));
    this.#drag.to = null;
    const id = row && this.#at(row);
    if (!id || id === 'loose' || id === this.#drag.id) return;
    const { node, parent, beside } = this.#nodes.get(id);
    if (node.level === this.#nodes.get(this.#drag.id).node.level && parent !== 'loose') {
      const box = row.getBoundingClientRect();
      const behind = y > box.top + box.height / 2;
      const next = beside[beside.indexOf(node) + 1]?.id ?? '';
      this.#drag.to = { parent, before: behind ? next : id };
      row.classList.add(behind ? 'objective-behind' : 'objective-before');
    } else {
      this.#drag.to = { parent: id, before: '' };
      row.classList.add('objective-in');
    }
  }

  #drop() {
    const { id, to } = this.#drag ?? {};
    this.#letGo();
    if (to) this.#move(id, to.parent, to.before);
  }

  #letGo() {
    if (!this.#drag) return;
    this.#item(this.#drag.id)?.classList.remove('objective-dragged');
    if (this.#drag.moved) this.#aim(null, 0);
    const drag = this.#drag;
    // The click that ends a drag is none.
    setTimeout(() => this.#drag === drag && (this.#drag = null));
    if (!drag.moved) this.#drag = null;
  }
}

customElements.define('objective-tree', ObjectiveTree);
