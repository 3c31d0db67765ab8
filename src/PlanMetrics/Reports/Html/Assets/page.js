(function () {
  'use strict';
  var language = document.documentElement.lang;
  var each = function (list, work) { Array.prototype.forEach.call(list, work); };

  // Sorting: what has no number stands last, whichever way; equal rows keep their order.
  var numberOf = function (text) {
    var found = text.replace(/\u2212/g, '-').replace(/[\u003C>]/g, '').match(/-?\d+(\.\d+)?/);
    return found ? parseFloat(found[0]) : null;
  };
  var compare = function (a, b, isNumber, sign) {
    if (!isNumber) return sign * a.localeCompare(b, language);
    var x = numberOf(a), y = numberOf(b);
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    return sign * (x - y);
  };
  var sort = function (head) {
    var table = head.closest('table'), body = table.tBodies[0], column = head.cellIndex;
    var isNumber = head.dataset.sort === 'n';
    var isDown = head.getAttribute('aria-sort') === 'ascending';
    var rows = Array.from(body.rows).map(function (row, place) { return { row: row, place: place, text: row.cells[column].textContent.trim() }; });
    rows.sort(function (a, b) { return compare(a.text, b.text, isNumber, isDown ? -1 : 1) || a.place - b.place; });
    each(table.tHead.rows[0].cells, function (other) { if (other.dataset.sort) other.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    rows.forEach(function (item) { body.appendChild(item.row); });
  };
  each(document.querySelectorAll('th[data-sort]'), function (head) {
    var button = document.createElement('button');
    button.type = 'button';
    while (head.firstChild) button.appendChild(head.firstChild);
    button.addEventListener('click', function () { sort(head); });
    head.appendChild(button);
    head.setAttribute('aria-sort', 'none');
  });

  // Filters: a row, a card or a section stays where its text holds what is looked for.
  var itemsOf = function (place) {
    var own = place.querySelectorAll(':scope > details, :scope > article');
    return own.length ? own : place.querySelectorAll('tbody tr');
  };
  var textOf = function (item) { return (item.tagName === 'DETAILS' ? item.firstElementChild : item).textContent.toLowerCase(); };
  var holds = function (item, word) {
    return !word || Array.from(item.querySelectorAll('td, .s, .grade')).some(function (part) { return part.textContent.trim() === word; });
  };
  each(document.querySelectorAll('.filter'), function (bar) {
    var place = document.getElementById(bar.dataset.for), items = itemsOf(place);
    var field = bar.querySelector('input'), choice = bar.querySelector('select'), shown = bar.querySelector('.shown');
    var apply = function () {
      var text = field.value.trim().toLowerCase(), word = choice ? choice.value : '', count = 0;
      each(items, function (item) {
        item.hidden = !(textOf(item).includes(text) ? holds(item, word) : false);
        if (!item.hidden) count++;
      });
      shown.textContent = text || word ? bar.dataset.shown.replace('{0}', count).replace('{1}', items.length) : '';
    };
    field.addEventListener('input', apply);
    if (choice) choice.addEventListener('change', apply);
    each(bar.querySelectorAll('button'), function (button) {
      button.addEventListener('click', function () {
        each(items, function (item) { if (!item.hidden) item.open = button.dataset.all === 'open'; });
      });
    });
    bar.hidden = false;
  });

  // A link to a unit opens its section.
  var reveal = function () {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    var closed = target ? target.closest('details') : null;
    if (closed) {
      closed.hidden = false;
      closed.open = true;
      closed.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', reveal);
  reveal();
})();
