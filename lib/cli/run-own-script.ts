/**
 * Runs a script of the package's scripts/ folder, which stands on its own: it reads the same arguments, prints, and
 * sets the exit code. Those scripts are plain JavaScript because they must run before anything is installed.
 */
export async function runOwnScript(name: string): Promise<void> {
  // lib/cli in a checkout and dist/cli in the package are both two folders below the root.
  await import(new URL(`../../scripts/${name}`, import.meta.url).href);
}
