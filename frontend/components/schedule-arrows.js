// The arrows between tasks that wait for each other, and the upright lines of single days. Each arrow is an element of its
// own: a bar that moves redraws its arrows and leaves the others, and the picture around them, alone.

const SVG = 'http://www.w3.org/2000/svg';

const path = (name, d = '') => {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', name);
  made.setAttribute('d', d);
  return made;
};

const draw = ([line, head], [x1, y1, x2, y2]) => {
  const turn = Math.max(x1 + 6, x2 - 8);
  line.setAttribute('d', `M${x1} ${y1} H${turn} V${y2} H${x2}`);
  head.setAttribute('d', `M${x2} ${y2} l${turn > x2 ? 5 : -5} -4 v8 z`);
};

export class ScheduleArrows {
  element = document.createElementNS(SVG, 'svg');
  #drawn = new Map(); // the line and the head of each arrow in sight, by its link
  #loose = path('arrow'); // the one that follows the pointer
  #ends;

  /** @param ends where the arrow of a link begins and ends: x, y, x, y */
  constructor(ends) {
    this.#ends = ends;
    this.element.setAttribute('class', 'gantt-lines');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Takes all arrows away, and draws the upright lines: the name and the place of each. */
  clear(uprights, top, bottom) {
    this.#drawn.clear();
    this.element.replaceChildren(...uprights.map(([name, x]) => path(name, `M${x} ${top} V${bottom}`)), this.#loose);
  }

  /** Shows the arrows of these links and of no others. */
  show(links) {
    const wanted = new Set(links);
    for (const [link, paths] of this.#drawn) {
      if (wanted.has(link)) continue;
      paths.forEach((part) => part.remove());
      this.#drawn.delete(link);
    }
    const added = links.filter((link) => !this.#drawn.has(link)).flatMap((link) => {
      const paths = [path(link.critical ? 'arrow critical' : 'arrow'), path('arrow-head')];
      draw(paths, this.#ends(link));
      this.#drawn.set(link, paths);
      return paths;
    });
    this.element.append(...added);
  }

  /** Follows tasks that moved. */
  move(links) {
    for (const link of links) if (this.#drawn.has(link)) draw(this.#drawn.get(link), this.#ends(link));
  }

  /** The arrow that somebody is pulling; none without its four numbers. */
  pull(ends) {
    this.#loose.setAttribute('d', ends ? `M${ends[0]} ${ends[1]} L${ends[2]} ${ends[3]}` : '');
  }
}
