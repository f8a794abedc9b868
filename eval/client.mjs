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
  const templates = path.join(project, "templates");
  const runParts = (list) => {
    for (const name of fs.readFileSync(path.join(templates, list), "utf8").split("\n").filter(Boolean)) {
      const file = path.join(templates, name);
      run(fs.readFileSync(file, "utf8"), file);
    }
  };
  context.window = context;
  context.document = {
    currentScript: { src: pathToFileURL(path.resolve(site, "assets/search.js")).href },
    createElement: () => ({ remove() {} }),
    head: {
      appendChild(script) {
        const file = new URL(script.src);
        file.search = "";
        const name = path.relative(path.resolve(site), file.pathname);
        if (name.startsWith("assets/")) {
          runParts(name.replace(/\.js$/, ".parts"));
          script.onload();
          return;
        }
        fs.readFile(file, "utf8", (error, code) => {
          if (error) return script.onerror();
          loaded.push([name, code.length]);
          run(code, file.pathname);
          script.onload();
        });
      },
    },
  };
  runParts("assets/search.parts");
  return { backfile: context.backfile, loaded };
}
