// Copy and save the citations of an article. Without this script they are text to select; the day of access is only known here.
(function () {
  'use strict';

  /** @type {Record<string, {type: string, end: string, dated: (text: string, day: string) => string}>} */
  var FORMATS = {
    bibtex: {
      type: 'application/x-bibtex',
      end: '\n',
      dated: function (text, day) {
        return text.replace(/^( *url = .*,)$/m, '$1\n  urldate = {' + day + '},');
      },
    },
    ris: {
      type: 'application/x-research-info-systems',
      // The format asks for both characters.
      end: '\r\n',
      dated: function (text, day) {
        return text.replace(/^(UR  - .*)$/m, '$1\nY2  - ' + day.replace(/-/g, '/'));
      },
    },
    csl: {
      type: 'application/vnd.citationstyles.csl+json',
      end: '\n',
      dated: function (text, day) {
        var items = JSON.parse(text);
        items.forEach(function (/** @type {{URL?: string, accessed?: object}} */ item) {
          if (item.URL) {
            item.accessed = { 'date-parts': [day.split('-').map(Number)] };
          }
        });
        return JSON.stringify(items, null, 2) + '\n';
      },
    },
  };

  /** The reader's own day, as 2026-11-21. */
  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(function (n) { return (n < 10 ? '0' : '') + n; })
      .join('-');
  }

  /**
   * @param {string} label
   * @param {() => void} action
   */
  function button(label, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', action);
    return made;
  }

  /**
   * @param {string} text
   * @param {string} type
   * @param {string} name
   */
  function save(text, type, name) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  /** @param {HTMLElement} block */
  function equip(block) {
    var format = FORMATS[block.dataset.citation || ''];
    if (!format) {
      return;
    }
    function text() {
      return format.dated(block.textContent || '', today());
    }
    var status = document.createElement('span');
    status.setAttribute('role', 'status');
    var tools = document.createElement('p');
    tools.className = 'citation-tools';
    tools.append(
      button('Copy', function () {
        status.textContent = '';
        // A page from a disk may have no clipboard: then the reader gets the text selected.
        var copied = navigator.clipboard ? navigator.clipboard.writeText(text()) : Promise.reject(new Error('no clipboard'));
        copied.then(
          function () { status.textContent = 'Copied.'; },
          function () {
            getSelection()?.selectAllChildren(block);
            status.textContent = 'Selected: copy it with your keyboard.';
          });
      }),
      ' ',
      button('Save', function () {
        save(text().replace(/\n/g, format.end), format.type, block.dataset.file || 'citation.txt');
      }),
      ' ',
      status);
    block.after(tools);
  }

  document.querySelectorAll('pre[data-citation]').forEach(function (block) {
    equip(/** @type {HTMLElement} */ (block));
  });
})();
