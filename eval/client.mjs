// The real client scripts of the search, run outside a browser: window, document and script loading as far as they need them.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

/**
 * @param {string} project its root, for the scripts
 * @param {string} site a folder that holds search/
 */
export function client(project, site) {
  const loaded = [];
  const context = vm.createContext({ TextDecoder, TextEncoder, URL, atob, console });
  const run = (code, file) => vm.runInContext(code, context, { filename: file });
  context.window = context;
  context.document = {
    currentScript: { src: pathToFileURL(path.resolve(site, "assets/search.js")).href },
    createElement: () => ({ remove() {} }),
    head: {
      appendChild(script) {
        const file = new URL(script.src);
        file.search = "";
        fs.readFile(file, "utf8", (error, code) => {
          if (error) return script.onerror();
          loaded.push([path.relative(site, file.pathname), code.length]);
          run(code, file.pathname);
          script.onload();
        });
      },
    },
  };
  for (const name of fs.readFileSync(path.join(project, "templates/assets/search.parts"), "utf8").split("\n").filter(Boolean)) {
    const file = path.join(project, "templates", name);
    run(fs.readFileSync(file, "utf8"), file);
  }
  return { backfile: context.backfile, loaded };
}
