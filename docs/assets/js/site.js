/* Runs before Material's script, and mends what it does not do for this site. */
"use strict"

/* The search weighs more than the rest of a page.  Material fetches its index and starts its worker
   at once; both wait here until the reader turns to the search. */
{
  const turned = new Promise(turn => {
    if (new URLSearchParams(location.search).has("q")) turn()
    for (const place of document.querySelectorAll(".md-search, [for=__search], [data-search]"))
      for (const event of ["focusin", "pointerover", "click"]) place.addEventListener(event, turn)
    document.getElementById("__search").addEventListener("change", turn)
  })

  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.waits = /\/search_index\.json$/.test(url)
    open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (body) {
    if (this.waits) turned.then(() => send.call(this, body))
    else send.call(this, body)
  }

  /* What the worker finds goes on to Material with the ways to what it has not found. */
  const status = document.querySelector(".found")
  const [errors, course, other] = Array.from(document.querySelectorAll(".ways a"), link =>
    query => [{
      location: "other" in link.dataset ? `${link.href}?q=${encodeURIComponent(query)}` : link.href,
      title: link.textContent, text: "", score: 0, terms: {}
    }])
  const tell = ({ query, items, found }) => {
    const { empty, found: pages, none } = status.dataset
    status.textContent = !query.trim() ? empty : found ? `${pages} ${items.length}` : none
    status.parentElement.toggleAttribute("data-none", !found)
    status.parentElement.dataset.query = query
    if (query.trim()) items.push(...(found ? [other] : [errors, course, other]).map(way => way(query)))
  }

  const fromDisk = location.protocol === "file:"
  const shim = new URL("iframe-worker.js", document.currentScript.src)
  const Native = Worker
  window.Worker = class extends EventTarget {
    constructor(url) {
      super()
      this.url = url
      this.worker = turned.then(() => this.start())
    }
    postMessage(message) {
      this.worker.then(worker => worker.postMessage(message))
    }
    async start() {
      if (fromDisk) await new Promise(loaded => {
        document.body.append(Object.assign(document.createElement("script"), { src: shim, onload: loaded }))
      })
      const worker = new (fromDisk ? IFrameWorker : Native)(this.url)
      worker.addEventListener("message", ({ data }) => {
        if (data.type === 3) tell(data.data)
        this.dispatchEvent(new MessageEvent("message", { data }))
      })
      return worker
    }
  }
}

/* Material gives code its buttons and notes when it comes into sight; made a screen earlier, they
   are there when the focus comes to them. */
window.IntersectionObserver = class extends IntersectionObserver {
  constructor(callback, options) {
    super(callback, { rootMargin: "100% 0px", ...options })
  }
}

/* Links that open the search, and without a script lead to the list of questions. */
for (const link of document.querySelectorAll("[data-search]"))
  link.addEventListener("click", event => {
    event.preventDefault()
    document.querySelector(".md-search__input").focus()
  })

/* The other language opens at the same heading. */
document.querySelector(".language").addEventListener("click", event => {
  event.currentTarget.hash = location.hash
})

/* Escape closes a note in the code, as it closes the search. */
addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && document.activeElement.closest(".md-annotation")) document.activeElement.blur()
})

/* What Material builds without names or roles for a screen reader, and what scrolls out of reach of
   the keyboard. */
addEventListener("load", () => {
  const reach = new ResizeObserver(entries => requestAnimationFrame(() => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else if (target !== document.activeElement) target.removeAttribute("tabindex")
  }))
  for (const box of document.querySelectorAll("pre > code, .md-typeset__scrollwrap")) reach.observe(box)

  const mend = () => {
    for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.role = "presentation"
    for (const note of document.querySelectorAll(".md-annotation:not([role])")) {
      const index = note.querySelector(".md-annotation__index")
      const number = index.firstElementChild.dataset.mdAnnotationId
      const mark = Object.assign(document.createElement("span"), { className: "md-annotation__mark", textContent: `# (${number})!` })
      note.role = "note"
      note.ariaLabel = index.ariaLabel = number
      note.append(mark)
    }
  }
  new MutationObserver(mend).observe(document.querySelector(".md-content"), { childList: true, subtree: true })
  mend()
})
