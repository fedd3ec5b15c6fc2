// All fields of a task in a dialog, with what it waits for.

import { make } from './element.js';
import { inputOf, typedIn } from './schedule-fields.js';

/**
 * Opens the dialog.
 * @param page what the dialog asks for: save, link, unlink; each answers with a sentence when it is refused
 */
export const editTask = (host, config, task, tasks, page) => {
  const { words } = config;
  const title = make('h2', { id: 'schedule-dialog-title' }, words.edit);
  const status = make('p', { class: 'schedule-refused', role: 'alert' });
  const inputs = config.fields.map((field) => inputOf(config, task, field));
  const rows = config.fields.map((field, index) => make('label', { class: 'schedule-field' }, make('span', {}, field.label), inputs[index]));
  const form = make('form', { method: 'dialog' }, title, ...rows, links(config, task, tasks, page, status), status,
    make('div', { class: 'row' },
      make('button', { type: 'submit', class: 'schedule-primary' }, words.save),
      make('button', { type: 'button', 'data-close': true }, words.cancel)));
  const dialog = make('dialog', { class: 'schedule-dialog', 'aria-labelledby': title.id }, form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const edits = config.fields
      .map((field, index) => ({ field: field.name, expected: task[field.name], typed: typedIn(inputs[index]) }))
      .filter((edit) => edit.typed !== edit.expected);
    const refused = edits.length ? await page.save(task.id, edits) : '';
    if (refused) status.textContent = refused;
    else dialog.close();
  });
  form.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    page.closed(task.id);
  });
  // A key that types is no key of the chart behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  host.append(dialog);
  dialog.showModal();
  inputs[0].focus();
  inputs[0].select?.();
};

const links = (config, task, tasks, page, status) => {
  const { words } = config;
  const list = make('ul', { class: 'schedule-links' });
  const named = (id) => tasks.find((other) => other.id === id)?.LABEL ?? '';
  const attempt = async (work) => {
    status.textContent = await work;
    return !status.textContent;
  };
  const draw = (ids) => list.replaceChildren(...ids.filter(named).map((id) => {
    const button = make('button', { type: 'button', 'aria-label': words.unlink.replace('%LABEL%', named(id)) }, '×');
    button.addEventListener('click', async () => {
      if (await attempt(page.unlink(id, task.id))) draw(ids.filter((other) => other !== id));
    });
    return make('li', {}, named(id), ' ', button);
  }));
  draw(task.after);
  const choice = make('select', { 'aria-label': words.chooseAfter }, make('option', { value: '' }, words.chooseAfter));
  choice.addEventListener('focus', () => {
    if (choice.options.length === 1) {
      choice.append(...tasks.filter((other) => other.id !== task.id).map((other) => make('option', { value: other.id }, other.LABEL)));
    }
  });
  choice.addEventListener('change', async () => {
    const earlier = choice.value;
    choice.value = '';
    if (earlier && (await attempt(page.link(earlier, task.id)))) draw([...task.after.filter((id) => id !== earlier), earlier]);
  });
  return make('fieldset', {}, make('legend', {}, words.waitsFor), list, choice);
};
