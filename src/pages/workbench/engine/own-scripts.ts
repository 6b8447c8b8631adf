/** Scripts beside the page that are started by their address. */
const SCRIPTS = ['import-worker.js', 'offline.js'] as const;
export type OwnScript = (typeof SCRIPTS)[number];

/** What is used of Trusted Types; the types of pages do not have them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const policy = makePolicy();

/** A site whose policy does not name ours lets no worker start; the page says so when it needs one. */
function makePolicy(): ReturnType<TrustedTypes['createPolicy']> | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('budget-workbench', {
      createScriptURL(url) {
        if (!SCRIPTS.some((name) => url === addressOf(name)))
          throw new TypeError(`${url} is no script of the page`);
        return url;
      },
    });
  } catch {
    return undefined;
  }
}

/** The address of a script beside the page, as Trusted Types want it. */
export function ownScript(name: OwnScript): string {
  const address = addressOf(name);
  return policy?.createScriptURL(address) ?? address;
}

const addressOf = (name: OwnScript): string => new URL(name, document.baseURI).href;
