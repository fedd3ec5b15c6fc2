// The keyboard on a stage plot: Tab goes from thing to thing, everything else concerns the one that it is at.

const TURN = 15;
const FINE = 0.01;

export const keys = (plot) => (event) => {
  const letter = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    if (letter === 'y' || event.shiftKey) plot.redo();
    else plot.undo();
    return;
  }
  const id = plot.picture.at(event.target);
  if (event.altKey || !id) return;
  const step = event.shiftKey ? FINE : plot.grid;
  const gesture = {
    ArrowLeft: () => plot.nudge(id, -step, 0),
    ArrowRight: () => plot.nudge(id, step, 0),
    ArrowUp: () => plot.nudge(id, 0, step),
    ArrowDown: () => plot.nudge(id, 0, -step),
    r: () => plot.turn(id, event.shiftKey ? -TURN : TURN),
    d: () => plot.duplicate(id),
    Delete: () => plot.remove(id),
    Backspace: () => plot.remove(id),
    Enter: () => plot.edit(id),
    F2: () => plot.edit(id),
    ' ': () => plot.choose(id),
  }[event.key.length === 1 ? letter : event.key];
  if (!gesture) return;
  event.preventDefault();
  gesture();
};
