/* Flash cards, one at a time, those that are due first.  A card that is known moves to the next box
   and comes again later; one that is not goes back to the first, and comes again at once.  The boxes
   are kept in the browser, by the question's key, so both languages share them. */
"use strict"
{
  const PLACE = "asyncio-cards"
  const DAYS = [0, 1, 3, 7, 16, 35] // until a card of each box is due again
  const SOON = 4 // cards, until one that was not known comes again

  const deck = document.querySelector("[data-cards]")
  const words = JSON.parse(deck.dataset.words)
  const form = deck.querySelector("form")
  const cards = [...deck.querySelectorAll(".card")]
  const at = name => deck.querySelector(`[data-${name}]`)
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
  const offset = new Date().getTimezoneOffset() * 6e4
  const today = () => Math.floor((Date.now() - offset) / 864e5)

  let boxes = read() // by key: the box, and the day on which the card is due
  let queue = []
  let listed = false

  function read() {
    try {
      const found = Object.entries(JSON.parse(localStorage.getItem(PLACE)) ?? {})
      const sound = found.filter(([, value]) => DAYS[value?.[0]] !== undefined && Number.isInteger(value[1]))
      return Object.fromEntries(sound)
    } catch {
      return {} // no storage, or not of ours
    }
  }

  function keep() {
    try {
      localStorage.setItem(PLACE, JSON.stringify(boxes))
    } catch { /* then it is known until the page is left */ }
  }

  const box = card => boxes[card.dataset.key]?.[0] ?? 0
  const due = card => boxes[card.dataset.key]?.[1] ?? Infinity // a new one comes after those due
  const chosen = () => cards.filter(({ dataset }) =>
    ["level", "topic"].every(name => [dataset[name], ""].includes(form[name].value)))

  function begin() {
    const now = today()
    queue = chosen().filter(card => due(card) === Infinity || due(card) <= now).sort((a, b) => due(a) - due(b) || 0) // two new ones: NaN
    show()
  }

  function show() {
    const every = chosen()
    for (const card of cards) {
      card.hidden = listed ? !every.includes(card) : card !== queue[0]
      card.toggleAttribute("data-left-out", !every.includes(card))
      if (!listed) card.open = false
    }
    const known = every.filter(card => box(card)).length
    deck.querySelector("progress").value = every.length ? known / every.length : 0
    at("progress").textContent = say(words.progress, { known, all: every.length })
    at("left").textContent = say(words.left, { left: queue.length })
    deck.classList.toggle("deck--list", listed)
    at("list").setAttribute("aria-pressed", listed)
    at("done").hidden = listed || queue.length > 0
    const next = Math.min(...every.map(due))
    const date = new Date(next * 864e5 + offset).toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long" })
    at("done").textContent = words.done + (Number.isFinite(next) ? ` ${say(words.later, { date })}` : "")
  }

  function answer(known) {
    const [card] = queue.splice(0, 1)
    const next = known ? Math.min(box(card) + 1, DAYS.length - 1) : 0
    boxes[card.dataset.key] = [next, today() + DAYS[next]]
    keep()
    if (!known) queue.splice(SOON, 0, card)
    show()
    queue[0]?.querySelector("summary").focus()
  }

  form.addEventListener("change", begin)
  form.addEventListener("submit", event => event.preventDefault())
  at("list").addEventListener("click", () => {
    listed = !listed
    show()
  })
  at("reset").addEventListener("click", () => {
    if (!confirm(words.sure)) return
    boxes = {}
    keep()
    begin()
  })
  for (const button of deck.querySelectorAll("[data-known]"))
    button.addEventListener("click", () => answer(button.dataset.known === "yes"))

  /* Space and Enter flip a card as they unfold any text; the arrows answer, once it is flipped. */
  deck.addEventListener("keydown", event => {
    const answers = { ArrowLeft: false, ArrowRight: true }
    if (!(event.key in answers) || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("form")) return
    if (listed || !queue[0]?.open) return
    event.preventDefault()
    answer(answers[event.key])
  })
  deck.addEventListener("toggle", () => deck.classList.toggle("deck--flipped", Boolean(queue[0]?.open)), true)
  deck.addEventListener("click", ({ target }) => {
    const card = target.closest(".card")
    if (card && !listed && !target.closest("summary, a") && getSelection().isCollapsed) card.open = !card.open
  })
  addEventListener("storage", event => {
    if (event.key !== PLACE) return
    boxes = read()
    show()
  })

  begin()

  if (location.protocol.startsWith("http"))
    navigator.serviceWorker?.register(deck.dataset.worker, { scope: location.pathname })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => active.postMessage([location.href, ...performance.getEntriesByType("resource").map(entry => entry.name)]))
}
