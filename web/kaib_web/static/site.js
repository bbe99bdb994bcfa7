// Extras only: every function of the site works without this file.
"use strict";

// Suggestions: an editable combobox with a list, chosen by hand (WAI-ARIA Authoring Practices).
(() => {
  const input = document.getElementById("q");
  if (!input || !input.dataset.suggest || !("fetch" in window)) return;
  const form = input.form, url = input.dataset.suggest, status = document.getElementById("q-status");
  const list = document.createElement("ul");
  list.id = "q-list"; list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.listname);
  input.after(list);
  const attributes = {role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id};
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  let active = -1, timer = 0, request = null;

  const mark = index => {
    active = index;
    [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === index)));
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[index].id);
    list.children[index].scrollIntoView({block: "nearest"});
  };
  const open = on => {
    list.hidden = !on;
    input.setAttribute("aria-expanded", String(on));
    if (!on) mark(-1);
  };
  const take = index => { input.value = list.children[index].textContent; open(false); };
  const option = (text, n) => {
    const item = document.createElement("li");
    item.id = "q-option-" + n;
    item.lang = "de";
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = text;
    return item;
  };
  async function load() {
    request?.abort();
    const typed = input.value.trim();
    if (typed.length < 2) return open(false);
    request = new AbortController();
    try {
      const answer = await fetch(url + "?q=" + encodeURIComponent(typed), {signal: request.signal});
      if (!answer.ok) return open(false);
      const texts = (await answer.json()).slice(0, 8);
      list.replaceChildren(...texts.map(option));
      active = -1;
      open(texts.length > 0 && document.activeElement === input);
      status.textContent = texts.length ? status.dataset.some.replace("{n}", texts.length) : status.dataset.none;
    } catch (error) {
      if (error.name !== "AbortError") open(false);
    }
  }
  const move = (event, up) => {
    const n = list.children.length;
    event.preventDefault();
    if (list.hidden) { if (n) open(true); else load(); return; }
    if (event.altKey) return open(!up);
    mark(active < 0 ? (up ? n - 1 : 0) : (active + (up ? n - 1 : 1)) % n);
  };
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(load, 200); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, event.key === "ArrowUp");
    else if (event.key === "Enter" && !list.hidden) { if (active >= 0) take(active); else open(false); }
    else if (event.key === "Escape" && !list.hidden) { event.preventDefault(); open(false); }
    else if (event.key === "Tab") open(false);
    else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) mark(-1);
  });
  input.addEventListener("blur", () => setTimeout(() => open(false), 120));
  list.addEventListener("mousedown", event => {
    event.preventDefault();
    const chosen = event.target.closest("[role=option]");
    if (!chosen) return;
    take([...list.children].indexOf(chosen));
    form.requestSubmit();
  });
})();

// Keep empty fields and defaults out of the address.
document.getElementById("suche")?.addEventListener("submit", event => {
  for (const field of event.target.elements) {
    const usual = field.name === "match" && field.value === "all";
    if (field.name && (field.value === "" && field.name !== "q" || usual)) field.disabled = true;
  }
});
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  for (const field of document.getElementById("suche")?.elements ?? []) field.disabled = false;
});

// Copy a citation.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const box = button.closest("section");
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(box.querySelector(".citation").value);
    box.querySelector(".copied").textContent = button.dataset.copy;
  });
}

// Filter a long list while typing.
for (const field of document.querySelectorAll("[data-filter]")) {
  field.closest(".filter-extra").hidden = false;
  field.addEventListener("input", () => {
    const wanted = field.value.toLocaleLowerCase("de");
    const list = document.getElementById(field.dataset.filter);
    for (const item of list.querySelectorAll("li")) item.hidden = !item.textContent.toLocaleLowerCase("de").includes(wanted);
    for (const part of list.querySelectorAll("section")) part.hidden = !part.querySelector("li:not([hidden])");
  });
}
