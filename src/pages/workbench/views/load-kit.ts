let loading: Promise<boolean> | null = null;

/**
 * Registers the kit's elements when they are first needed, with the page's own copy of Lit: Trusted Types allow one.
 * Resolves to whether they are there.
 */
export function loadKit(): Promise<boolean> {
  loading ??= import('../../../elements/elements.js').then(
    ({ defineElements }) => {
      defineElements();
      return true;
    },
    () => {
      // Another try with the next view.
      loading = null;
      return false;
    },
  );
  return loading;
}
