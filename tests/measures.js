// What is measured in a page.  Most functions list the faults they find, as text.

const name = element => {
    const path = []
    for (let e = element; e && path.length < 3; e = e.parentElement)
        path.unshift([e.localName, ...e.classList].join(".") + (e.id && `#${e.id}`))
    return `${path.join(" > ")} "${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`
}

const seen = element => {
    const box = element.getBoundingClientRect()
    const drawn = element.checkVisibility({opacityProperty: true, visibilityProperty: true})
    return drawn && box.width > 0 && box.height > 0
}

// Wait until nothing moves but what moves for ever.
async function still() {
    const ends = animation => animation.effect.getComputedTiming().endTime < Infinity
    for (let frame = 0; frame < 3; frame++)  // what answers to a new size may take as many
        await new Promise(requestAnimationFrame)
    await Promise.allSettled(document.getAnimations().filter(ends).map(a => a.finished))
}

// Render what is out of sight, too: sizes that are guessed or out of date are no faults.
function render() {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync("* { content-visibility: visible !important }")
    document.adoptedStyleSheets.push(sheet)
}

// What is wider than the window and has no scroller of its own.
function tooWide() {
    render()
    const faults = [], root = document.documentElement, width = innerWidth
    if (root.scrollWidth > width)
        faults.push(`at ${width} px: the page is ${root.scrollWidth} px wide`)
    const scrolls = e => ["auto", "scroll"].includes(getComputedStyle(e).overflowX)
    const unseen = e => e.getBoundingClientRect().width <= 1  // for the ear alone
    for (const element of document.querySelectorAll("body *")) {
        const {left, right} = element.getBoundingClientRect()
        const away = right <= 0  // a closed menu
        if (!seen(element) || away || (right <= width + .5 && left >= -.5)) continue
        let up = element.parentElement
        while (up && !scrolls(up) && !unseen(up)) up = up.parentElement
        if (!up || up === root || up === document.body)
            faults.push(`at ${width} px: ${name(element)} reaches from ${left} to ${right}`)
    }
    return faults.slice(0, 5)
}

// Tables that have to be moved sideways to be read.
function sideways() {
    render()
    return [...document.querySelectorAll(".md-typeset__scrollwrap")]
        .filter(e => seen(e) && e.scrollWidth > e.clientWidth + 1)
        .map(e => `at ${innerWidth} px: ${name(e)} is ${e.scrollWidth} px in ${e.clientWidth}`)
}

// Text of timelines that is too small, cut off, or covered by other text.
function unreadable() {
    render()
    const faults = [], least = 11  // px
    const fault = (text, what) => faults.push(`at ${innerWidth} px: ${name(text)} ${what}`)
    const common = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from])
    for (const figure of document.querySelectorAll("figure.timeline")) {
        const frame = figure.getBoundingClientRect()
        const texts = [...figure.querySelectorAll("text")].filter(seen)
        const boxes = texts.map(text => text.getBoundingClientRect())
        if (!texts.length && seen(figure)) fault(figure, "has no text")
        texts.forEach((text, i) => {
            const box = boxes[i]
            const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a
            if (size < least) fault(text, `is ${size} px high`)
            if (common(box, frame, "left", "right") < box.width - 1
                || common(box, frame, "top", "bottom") < box.height - 1)
                fault(text, "leaves its picture")
            for (let j = 0; j < i; j++)
                if (common(box, boxes[j], "left", "right") > 1
                    && common(box, boxes[j], "top", "bottom") > 3)
                    fault(text, `lies over ${name(texts[j])}`)
        })
    }
    return faults
}

// The parts of the page's text, code, outputs and pictures that cannot be seen.
function invisible() {
    const parts = "h1, h2, h3, p, li, pre, samp, table, figure, svg, summary"
    const spared = matchMedia("print").matches && ".timeline details *"  // repeats what is drawn
    return [...document.querySelectorAll(`:is(article, .lost main) :is(${parts})`)]
        .filter(e => !(spared && e.matches(spared)))
        .filter(e => (e.localName === "svg" || e.textContent.trim()) && !seen(e)).map(name)
}

// Mark elements that together hold every letter of the page in every face.
function samples() {
    const met = new Set()
    for (const element of document.querySelectorAll("body, body *")) {
        const own = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join("")
        if (!own.trim() || !seen(element)) continue
        const {fontFamily, fontWeight, fontStyle} = getComputedStyle(element)
        const letters = [...own].map(letter => fontFamily + fontWeight + fontStyle + letter)
        if (letters.every(letter => met.has(letter))) continue
        letters.forEach(letter => met.add(letter))
        element.dataset.sample = ""
    }
}

// What moves, or takes its time to change.
function restless() {
    const faults = [], longest = .01  // s
    const seconds = text => Math.max(...text.split(", ").map(parseFloat))
    for (const element of document.querySelectorAll("body, body *"))
        for (const part of ["", "::before", "::after"]) {
            const style = getComputedStyle(element, part)
            if (part && style.content === "none") continue
            const change = seconds(style.transitionDuration) + seconds(style.transitionDelay)
            const motion = style.animationName === "none" ? 0 : seconds(style.animationDuration)
            if (change > longest) faults.push(`${name(element)}${part} changes for ${change} s`)
            if (motion > longest) faults.push(`${name(element)}${part} moves for ${motion} s`)
        }
    return faults.slice(0, 5)
}

// The element with the focus, its looks compared with those without; null for one met before.
function focused() {
    if (!document.adoptedStyleSheets.length) {  // looks shall change at once
        document.adoptedStyleSheets.push(new CSSStyleSheet())
        document.adoptedStyleSheets[0].replaceSync("* { transition: none !important }")
    }
    const element = document.activeElement
    if (!element || element === document.body || "met" in element.dataset) return null
    element.dataset.met = ""
    const around = [element, element.nextElementSibling, element.closest("form"),
        ...element.labels ?? [], ...[...element.querySelectorAll("*")].slice(0, 9)]
    const looks = () => around.filter(e => e).map(e => getComputedStyle(e)).map(style =>
        [style.outlineStyle !== "none" && style.outline, style.boxShadow, style.border]).join()
    const inside = ({left, right, top, bottom}) =>
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const during = looks()
    const shown = around.some(e => e && seen(e) && inside(e.getBoundingClientRect()))
    element.blur()
    const marked = looks() !== during
    element.focus({preventScroll: true})
    return {name: name(element), marked, shown}
}

// How far things have moved since the page began to load: the cumulative layout shift.
function shift() {
    const observer = new PerformanceObserver(() => {})
    observer.observe({type: "layout-shift", buffered: true})
    return observer.takeRecords().reduce((sum, entry) => sum + entry.value, 0)
}

// One element of each kind of looks: the text's colour and size, and all that lies behind it.
function distinct() {
    const grounds = new Map([[null, ""]]), found = new Map()
    for (const element of document.querySelectorAll("html, html *")) {
        const style = getComputedStyle(element)
        const {backgroundColor, backgroundImage, opacity, filter, position} = style
        const own = [backgroundColor, backgroundImage, opacity, filter, position].join()
        const blank = "rgba(0, 0, 0, 0),none,1,none,static"
        const behind = grounds.get(element.parentElement)
        const ground = own === blank ? behind : `${behind}/${own}`
        grounds.set(element, ground)
        if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !seen(element))
            continue
        const looks = [ground, style.color, style.fontSize, style.fontWeight, style.textShadow].join()
        if (!found.has(looks)) found.set(looks, element)
    }
    return [...found.values()]
}

// What axe-core finds.  Contrast, the longest work, is asked of one element of each kind of looks.
async function violations() {
    const run = async (part, options) =>
        (await axe.run(part, {resultTypes: ["violations"], ...options})).violations
    const messages = node => [...node.any, ...node.all, ...node.none].map(check => check.message)
    render()
    await still()
    const rules = {
        "target-size": {enabled: true},  // the one of WCAG 2.2, off by default
        "color-contrast": {enabled: false},
    }
    const found = await run(document, {rules})
    found.push(...await run({include: distinct()}, {runOnly: ["color-contrast"]}))
    return found.flatMap(rule => rule.nodes.map(node =>
        [`${rule.id}: ${node.target.join(" ")}`, node.html.slice(0, 200), ...messages(node)].join("\n    ")))
}
