"use strict";
// Brings files of the index. Each is a script that calls backfile.shard with its name and content: the one way of loading data that works
// over https, under any path and from a disk, under a policy that allows the site's own scripts and nothing else.
(function (backfile) {
  const assets = new URL(".", document.currentScript.src).href;
  const folder = new URL("../search/", assets).href;
  /** @type {Map<string, {resolve: function(*): void}>} asked for and not yet here */
  const awaited = new Map();
  /** @type {Map<string, Promise<*>>} */
  const known = new Map();
  let version = "";

  /** Called by every file of the index. */
  backfile.shard = function (name, content) {
    const waiting = awaited.get(name);
    if (waiting) {
      awaited.delete(name);
      waiting.resolve(content);
    }
  };

  /**
   * The content of a file, loaded once. A file that cannot be had is asked for again next time.
   * @param {string} name from the folder of the index, without suffix
   * @param {function(*): T} [decode] applied once
   * @returns {Promise<T>}
   * @template T
   */
  function load(name, decode) {
    let content = known.get(name);
    if (!content) {
      content = fetchScript(name).then(decode || ((raw) => raw));
      known.set(name, content);
      content.catch(() => known.delete(name));
    }
    return content;
  }

  function fetchScript(name) {
    return new Promise((resolve, reject) => {
      const mine = { resolve };
      awaited.set(name, mine);
      // As IndexFormat.path.
      run(folder + name.replace(/\/.*?(\w?\w)(-27)?$/, "/$1$&") + ".js" + (version && "?" + version), () => {
        // A host may answer 200 with a page of its own: then the script ran and told nothing.
        // Where its content was damaged, it may have been asked for anew before this: that is another script's affair.
        if (awaited.get(name) === mine && awaited.delete(name)) reject(new Error("no such file: " + name));
      });
    });
  }

  /** Runs a script, and says when it ran or could not be had. */
  function run(address, done) {
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      done();
    };
    script.src = address;
    document.head.appendChild(script);
  }

  /**
   * What the first search does without and lies in a script of its own.
   * @param {string} script in assets/, without suffix
   * @param {string} part what it adds to backfile.parts
   */
  async function need(script, part) {
    if (!backfile.parts[part]) await new Promise((resolve) => run(assets + script + ".js", resolve));
    if (!backfile.parts[part]) throw new Error("no such file: " + script);
    return backfile.parts[part];
  }

  /** From here on files are asked for by the build they belong to, so that a cache never mixes two. @param {string} digest */
  function pin(digest) {
    version = digest;
  }

  /** The part of a file name that stands for a word; as IndexFormat.fileName. @param {string} word */
  function fileName(word) {
    let name = "";
    for (const byte of new TextEncoder().encode(word)) {
      const letter = String.fromCharCode(byte);
      name += /[a-z0-9]/.test(letter) ? letter : "-" + byte.toString(16).padStart(2, "0");
    }
    return name;
  }

  /** The site's own root, as other scripts need it to make addresses. */
  const root = new URL("..", folder).href;

  backfile.parts.store = { load, need, pin, fileName, root };
})(window.backfile);
