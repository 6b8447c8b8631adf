export const money = (amount) => `${(amount / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')} 万元`;
export const percent = (amount, whole) => `${((amount * 100) / whole).toFixed(2)}%`.replace('-', '−');
export const sum = (list) => list.reduce((total, { amount }) => total + amount, 0);
export const textWidth = (text) => [...text].reduce((width, each) => width + (each > '\u1fff' ? 13 : 7.8), 0);

export const create = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);
export const set = (element, attributes) => {
  for (const name in attributes) element.setAttribute(name, attributes[name]);
};

/** Brings a list box to the given marks; a mark of the same id keeps its elements. */
export function draw(host, label, width, height, marks) {
  const root = host.firstChild ?? host.appendChild(create('svg'));
  const kept = (root.kept ??= new Map());
  set(root, { role: 'listbox', 'aria-label': label, width, height, 'font-size': 13 });
  const groups = marks.map(({ id, label, shapes }, index) => {
    const group = kept.get(id) ?? kept.set(id, create('g')).get(id);
    set(group, { role: 'option', part: 'mark', tabindex: index && -1, 'aria-label': label });
    while (group.childElementCount > shapes.length) group.lastChild.remove();
    shapes.forEach(({ text, ...attributes }, at) => {
      const name = text ? 'text' : attributes.d ? 'path' : 'rect';
      const shape = group.children[at] ?? group.appendChild(create(name));
      set(shape, attributes);
      if (text) shape.textContent = text;
    });
    return group;
  });
  root.replaceChildren(...groups);
}
