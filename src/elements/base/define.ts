/** A custom element class with the elements its template uses. */
export interface ElementClass extends CustomElementConstructor {
  /** Elements that must be registered for this one to work, by tag. */
  dependencies?: Record<string, ElementClass>;
}

/**
 * Registers an element and what it depends on. A tag that the page has already, such as from a second copy of the
 * kit, is left as it is.
 */
export function defineElement(tag: string, element: ElementClass): void {
  if (customElements.get(tag)) return;
  for (const [name, dependency] of Object.entries(element.dependencies ?? {}))
    defineElement(name, dependency);
  customElements.define(tag, element);
}
