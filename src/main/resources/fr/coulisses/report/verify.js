// Compares the files of this folder with the checksums that were written when it was made. Nothing leaves the computer.
const manifest = JSON.parse(document.getElementById('manifest').textContent);
const words = JSON.parse(document.getElementById('words').textContent);
const result = document.getElementById('result');
const report = document.getElementById('report');

const digest = async (file) => {
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

// A folder is handed over with its own name in front of every path; a path is found by its end.
const find = (files, path) => files.find(({ name }) => name === path || name.endsWith('/' + path));

const cell = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const show = (states) => {
  const table = document.createElement('table');
  table.append(cell('caption', words.caption));
  const head = document.createElement('tr');
  head.append(cell('th', words.file, { scope: 'col' }), cell('th', words.state, { scope: 'col' }));
  const thead = document.createElement('thead');
  thead.append(head);
  const body = document.createElement('tbody');
  for (const { path, state } of states) {
    const row = document.createElement('tr');
    row.append(cell('th', path, { scope: 'row' }),
      cell('td', (state === 'intact' ? '✓ ' : '✕ ') + words[state], { class: state === 'intact' ? 'good' : 'bad' }));
    body.append(row);
  }
  table.append(thead, body);
  report.replaceChildren(table);
};

const verify = async (files) => {
  if (!globalThis.crypto?.subtle) { result.textContent = words.old; return; }
  if (!files.length) { result.textContent = words.none; return; }
  const states = [];
  for (const { path, sha256 } of manifest.files) {
    const found = find(files, path);
    states.push({ path, state: !found ? 'missing' : await digest(found.file) === sha256 ? 'intact' : 'changed' });
  }
  const bad = states.filter(({ state }) => state !== 'intact').length;
  result.textContent = bad ? words.some.replace('#', bad) : words.all.replace('#', states.length);
  result.className = bad ? 'bad' : 'good';
  show(states);
};

document.getElementById('folder').addEventListener('change', (event) =>
  verify([...event.target.files].map((file) => ({ name: file.webkitRelativePath || file.name, file }))));

const read = (entry, above = '') => new Promise((done) => {
  if (entry.isFile) { entry.file((file) => done([{ name: above + entry.name, file }]), () => done([])); return; }
  const reader = entry.createReader();
  const all = [];
  const more = () => reader.readEntries(async (entries) => {
    if (!entries.length) { done((await Promise.all(all)).flat()); return; }
    all.push(...entries.map((inner) => read(inner, above + entry.name + '/')));
    more();
  }, () => done([]));
  more();
});

const drop = document.getElementById('drop');
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', async (event) => {
  event.preventDefault();
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
  verify((await Promise.all(entries.map((entry) => read(entry)))).flat());
});
