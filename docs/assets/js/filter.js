/* Filters a list as one types.  An entry stays if it has every word, in its text or in data-words; or
   if one of its data-messages is in what was pasted, whatever stands there for its “…”. */
"use strict"
{
  const form = document.querySelector("[data-filter]")
  const nothing = document.querySelector("[data-nothing]")
  const lists = document.querySelectorAll("[data-filtered]")
  const plain = text => text.toLowerCase().replaceAll("ё", "е").replace(/[^\p{L}\p{N}_]+/gu, " ").trim()
  const parts = message => message.replace(/^\w+: /, "").split("…").map(plain).filter(Boolean)
  const entries = [...document.querySelectorAll("[data-filtered] li")].map(item => ({
    item,
    text: plain(`${item.textContent} ${item.dataset.words} ${item.dataset.messages}`),
    messages: item.dataset.messages.split("\n").map(parts).filter(fixed => fixed.length),
  }))

  const filter = () => {
    const query = plain(form.elements[0].value)
    for (const { item, text, messages } of entries)
      item.hidden = !query.split(" ").every(word => text.includes(word))
        && !messages.some(fixed => fixed.every(part => query.includes(part)))
    for (const list of lists) {
      list.hidden = false
      list.hidden = ![...list.querySelectorAll("li")].some(item => item.checkVisibility())
    }
    nothing.hidden = [...lists].some(list => !list.hidden)
  }
  form.addEventListener("input", filter)
  form.addEventListener("submit", event => event.preventDefault())
  filter()
}
