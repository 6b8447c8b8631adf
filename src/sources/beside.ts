/**
 * Where the files lie that the kit loads on first use: the languages and the rules. A module and an external script
 * know it themselves. A text that a page has fetched and run does not: `$.getScript` of jQuery runs it so.
 */
let folder: URL | null = null;

/** Why a file beside the kit is not there, by its name; told once each. */
const missing = new Set<string>();

/** Names the folder of the files beside the kit, for a script that is not told its own address. */
export function setFolder(url: URL): void {
  folder = url;
}

/**
 * Loads a file that the kit takes only where it is needed.
 * @param file Its name beside the kit.
 * @param load Its import where it stands: as a module of the same build.
 * @throws What the import throws; the console has said so once.
 */
export async function importBeside<Module>(file: string, load: () => Promise<Module>): Promise<Module> {
  const base = folderOfPage() ?? folder;
  try {
    return base ? ((await import(/* @vite-ignore */ new URL(file, base).href)) as Module) : await load();
  } catch (error) {
    if (!missing.has(file)) {
      missing.add(file);
      // eslint-disable-next-line no-console -- whoever keeps the page has to learn that a file is missing
      console.warn(`budget-kit: ${file} could not be loaded${base ? ` from ${base.href}` : ''}.`, error);
    }
    throw error;
  }
}

/** What the page itself says: `<meta name="budget-kit-base" content="/kit/">`. */
function folderOfPage(): URL | null {
  const said = document.querySelector<HTMLMetaElement>('meta[name="budget-kit-base"]')?.content;
  return said ? new URL(said.replace(/\/?$/, '/'), document.baseURI) : null;
}
