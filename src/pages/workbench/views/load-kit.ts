let loading: Promise<boolean> | null = null;

/** Registers the kit's elements when they are first needed; resolves to whether they are there. */
export function loadKit(): Promise<boolean> {
  loading ??= import('./register-kit.js').then(
    ({ registerKit }) => {
      registerKit();
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
