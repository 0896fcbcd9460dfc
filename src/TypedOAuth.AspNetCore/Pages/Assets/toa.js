(function () {
  "use strict";

  /* One submit per form: a second click would be a second request. */
  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    if (form.method !== "post") return;
    if (form.hasAttribute("data-sent")) { event.preventDefault(); return; }
    form.setAttribute("data-sent", "");
    if (button) button.setAttribute("aria-busy", "true");
  });

  /* A page that is restored from the browser's cache can be used again. */
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    all(document, "[data-sent]").forEach(function (form) { form.removeAttribute("data-sent"); });
    all(document, "[aria-busy]").forEach(function (button) { button.removeAttribute("aria-busy"); });
  });

  all(document, "[data-copied]").forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(button.parentNode.querySelector("[data-reference]").textContent).then(function () {
        button.querySelector("span").textContent = button.getAttribute("data-copied");
      });
    });
  });

  var search = document.querySelector(".toa-search");
  if (search) startSearch(search, search.querySelector("input"));

  function startSearch(form, input) {
    var rows = all(document, "[data-search]"), none = document.querySelector("[data-none]"), status = document.querySelector("[data-results]"), timer;
    form.classList.add("toa-live");
    form.addEventListener("submit", function (event) { event.preventDefault(); filter(); });
    input.addEventListener("input", filter);
    document.querySelector("[data-clear]").addEventListener("click", function (event) {
      event.preventDefault();
      input.value = "";
      filter();
      input.focus();
    });

    function filter() {
      var query = input.value.trim(), words = normalize(query).split(" ").filter(Boolean), found = 0;
      rows.forEach(function (row) {
        var text = row.getAttribute("data-search");
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
        if (!row.hidden) found++;
      });
      all(document, ".toa-shelf").forEach(function (shelf) {
        var count = shown(shelf), link = document.querySelector("a[href='#" + shelf.getAttribute("aria-labelledby") + "']");
        shelf.hidden = count === 0;
        link.parentNode.hidden = count === 0;
        link.querySelector(".toa-count").textContent = count;
      });
      all(document, ".toa-section").forEach(function (section) {
        var count = section.querySelector("[data-count]"), visible = shown(section);
        section.hidden = section.hasAttribute("data-empty") ? words.length > 0 : section.querySelector("[data-search]") !== null && visible === 0;
        if (count) count.textContent = visible;
      });
      none.hidden = found > 0;
      none.firstElementChild.textContent = none.firstElementChild.getAttribute("data-none-text").split("{query}").join(query);
      clearTimeout(timer);
      timer = setTimeout(function () {
        status.textContent = words.length ? form.getAttribute("data-status").replace("{count}", found) : "";
      }, 300);
    }

    function shown(part) {
      return all(part, "[data-search]").filter(function (row) { return !row.hidden; }).length;
    }
  }

  function normalize(text) {
    return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }
})();
