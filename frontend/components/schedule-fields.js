// The fields of a task, in the table and in the dialog: one input for each, saved when it is left.

import { make } from './element.js';

const TYPES = { START: 'date', END: 'date', LOAD: 'number', PROGRESS: 'number', MILESTONE: 'checkbox' };
const LONGEST = { LABEL: 200, RESPONSIBLE: 120, LEGAL: 200 };

/** Makes the input of a field; `named` says what it is for where no label stands beside it. */
export const inputOf = (config, task, field, named) => {
  if (field.name === 'LOT') return lots(config, task, named);
  const input = make('input', {
    type: TYPES[field.name] ?? 'text', 'aria-label': named, 'data-field': field.name, disabled: !config.editable,
    maxlength: LONGEST[field.name], min: TYPES[field.name] === 'number' ? 0 : null, max: TYPES[field.name] === 'number' ? 100 : null,
    list: field.name === 'RESPONSIBLE' && config.editable ? 'schedule-people' : null,
  });
  show(input, task[field.name]);
  return input;
};

// Hundreds of lists of fourteen lots would weigh on the page: a list is filled when somebody comes to it.
const lots = (config, task, named) => {
  const select = make('select', { 'aria-label': named, 'data-field': 'LOT', disabled: !config.editable });
  const option = (lot) => make('option', { value: lot.name }, lot.label);
  select.append(option(config.lots.find((lot) => lot.name === task.LOT)));
  select.value = task.LOT;
  const fill = () => {
    if (select.options.length > 1) return;
    const { value } = select;
    select.replaceChildren(...config.lots.map(option));
    select.value = value;
  };
  ['focus', 'pointerdown'].forEach((event) => select.addEventListener(event, fill));
  return select;
};

/** What stands in an input, as the server writes it. */
export const typedIn = (input) => (input.type === 'checkbox' ? String(input.checked) : input.value);

/** Shows a value of the server in an input. */
export const show = (input, text) => {
  if (input.type === 'checkbox') input.checked = text === 'true';
  else input.value = text;
};
