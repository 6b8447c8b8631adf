import type { ArgTypes, InputType } from 'storybook/internal/types';
import { choicesOf, declarations, type Attribute } from '../stories/manifest.js';

/**
 * The rows of an element's table and their controls, from the manifest. Keys of attributes are the properties that a
 * story sets; all others have their category in the key, because a part and an attribute may have one name.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declarations.get(tag) ?? {};
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const rows = <Item extends { name: string; description?: string }>(
    category: string,
    items: readonly Item[],
    rest: (item: Item) => InputType = () => ({}),
  ): [string, InputType][] =>
    items.map((item) => {
      const { table, ...row } = rest(item);
      const { name, description = '' } = item;
      return [
        `${category} ${name}`,
        { name, description, control: false, ...row, table: { category, ...table } },
      ];
    });
  return Object.fromEntries([
    ...attributes.map((attribute) => [attribute.fieldName ?? attribute.name, attributeRow(attribute)]),
    // A document is chosen by its name (`argTypes` of the preview); other objects are for scripts.
    ...rows(
      'properties',
      properties.filter(({ name }) => name !== 'budget'),
      ({ type }) => ({ table: { type: { summary: type?.text ?? '' } } }),
    ),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows('parts', cssParts),
    ...rows('tokens', cssProperties, ({ default: value }) => ({
      table: { defaultValue: { summary: inThemes(value) } },
    })),
  ]);
}

function attributeRow({ name, description = '', type, parsedType, default: value }: Attribute): InputType {
  // Literals said in the docstring go before what the compiler knows.
  const texts = [type?.text, parsedType?.text].filter((each) => each !== undefined);
  const text = texts.find((each) => choicesOf(each)) ?? texts[0] ?? 'string';
  const options = choicesOf(text);
  const table = {
    category: 'attributes',
    type: { summary: text },
    ...(value !== undefined && { defaultValue: { summary: value } }),
  };
  if (options)
    return {
      name,
      description,
      options,
      control: {
        type: options.length <= 4 ? 'inline-radio' : 'select',
        labels: { undefined: '—', '': '（空）' },
      },
      table,
    };
  const control = text === 'boolean' ? 'boolean' : /^number\b/.test(text) ? 'number' : 'text';
  return { name, description, control, table };
}

/** `light-dark(a, b)` as it reads in a table. */
function inThemes(value: string | undefined): string {
  return value?.replace(/^light-dark\((.+), (.+)\)$/, '浅色 $1，深色 $2') ?? '';
}
