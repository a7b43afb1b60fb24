/* The site's search, as a worker that answers the messages of Material's search box.  The build puts
   snowball.js before it, into one file; examplekit/search_index.py makes the index and describes it.

   What is typed becomes groups: a term of the index, or several that are like the word, each with a
   likeness from 0 to 1.  A page's score joins how much it is about the terms (BM25F), how close one
   of its phrases comes to the whole query, how likely its phrases are to contain such words (naive
   Bayes), and whether it explains the very message that was pasted. */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3 // Material's messages
const RESULTS = 9, SECTIONS = 3, NEAREST = 5 // at most
const [TITLE, HEADING, PHRASE, , AGAIN] = [0, 1, 2, 3, 4] // kinds of phrases

/* Found by trying on real queries (nox -s search_eval). */
const ABOUT = 5.5, MESSAGE = 15, CLOSE = { [TITLE]: 14.5, [PHRASE]: 6.2 }, CLOSENESS = 1.8
const LIKELIHOOD = 0.195, RARE = 0.1, APART = 0.3, WINDOW = 10
const KIND = { q: 1, l: 0.83, k: 1, r: 0.5, i: 0.25 } // question, lecture, kit, reference, index
const NAME = 0.8, PART = 0.7, NUMBER = 0.19 // weight of a whole name, of its parts, of a number
const BEGUN = 0.6, RELATED = 3, TYPO = [1, 0.6, 0.35], LAYOUT = 0.9, SCRIPT = 0.8
const UNKNOWN = 1.3 // the weight of a word that no page has
const LEVELS = 16

/* ---- Words ---- */

const stemmers = [new RussianStemmer(), new EnglishStemmer()]
const stem = word => stemmers[/[а-я]/.test(word) ? 0 : 1].stemWord(word)

const WORD = /[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)*/gu
const PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\x00-\x7f]+|[A-Z]+/g
const TWO_WORDS = new Set(["async for", "async with", "async def", "yield from"])

const even = text => text.replace(/ё/g, "е").replace(/Ё/g, "Е")
const plain = text => even(text.toLowerCase()).replace(/[^\p{L}\p{N}_]+/gu, " ").trim()

/* The words of a text: each as a whole, in small letters, and what parts its name has. */
function split(text) {
  return (even(text).match(WORD) ?? []).map(word => ({
    whole: word.replace(/_/g, "").toLowerCase(),
    parts: (/[A-Za-z]/.test(word) ? word.match(PIECE) : [word]).map(part => part.toLowerCase())
  }))
}

/* A pasted message without what differs each time: places, numbers, addresses, attributes. */
function steady(text) {
  if (!/[<=]|0x|File "|line \d/.test(text)) return text
  return text
    .replace(/File "[^"]*", line \d+(, in \S+)?/g, " ")
    .replace(/\b\w+=(<[^<>]*>+|"[^"]*"|'[^']*'|\S+)/g, " ")
    .replace(/\b0x[\da-f]+|\b\d+(\.\d+)*\b/gi, " ")
}

/* As the same keys would write it in the other layout; as the other alphabet would spell it. */
const KEYS = ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюе"]
const otherLayout = word => word.replace(/./gu, key => {
  const side = KEYS[0].includes(key) ? 0 : 1
  return KEYS[1 - side][KEYS[side].indexOf(key)] ?? key
})

const SPELT = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l",
  м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch",
  ш: "sh", щ: "sch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya"
}
const HEARD = {
  shch: "щ", sch: "щ", zh: "ж", kh: "х", ts: "ц", ch: "ч", sh: "ш", yu: "ю", ya: "я", yo: "е",
  ju: "ю", ja: "я", a: "а", b: "б", v: "в", g: "г", d: "д", e: "е", z: "з", i: "и", j: "й", k: "к",
  l: "л", m: "м", n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", u: "у", f: "ф", h: "х", c: "к",
  y: "ы", w: "в", x: "кс", q: "к"
}
const SOUND = new RegExp(Object.keys(HEARD).join("|"), "g")
const otherScript = word => /[а-я]/.test(word)
  ? word.replace(/[а-я]/g, letter => SPELT[letter])
  : word.replace(SOUND, sound => HEARD[sound])

/* How many letters are wrong, missing, too many or swapped (Damerau and Levenshtein): `most` + 1 at most. */
function mistakes(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before, last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      let n = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        n = Math.min(n, before[j - 2] + 1)
      row.push(n)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[other.length]
}

const bigrams = word => Array.from({ length: word.length + 1 }, (_, i) => `^${word}$`.slice(i, i + 2))
const put = (map, key, value) => { if (!(map.get(key) >= value)) map.set(key, value) }
const list = (map, key) => map.get(key) ?? map.set(key, []).get(key)

/* ---- The index ---- */

const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(c => !'"\\'.includes(c))
const HALF = SIGNS.length >> 1
const VALUES = new Uint8Array(128)
SIGNS.forEach((sign, value) => VALUES[sign.charCodeAt()] = value)

/* The numbers of a text, one after the other. */
function numbers(text) {
  const found = []
  for (let at = 0, number = 0; at < text.length; at++) {
    const sign = VALUES[text.charCodeAt(at)]
    if (sign < HALF) {
      found.push(number * HALF + sign)
      number = 0
    } else number = number * HALF + sign - HALF
  }
  return found
}

class Index {
  constructor({ pages, terms, weights, postings, phrases }) {
    this.pages = pages.map(([address, title, description, kind, headings, messages]) => ({
      address, title, description, kind, headings,
      messages: messages.map(message => ({
        whole: plain(message),
        parts: message.replace(/^\w+(\.\w+)*: /, "").split("…").map(plain).filter(part => part.length > 2)
      }))
    }))
    this.terms = terms.split(" ")
    this.numbers = new Map(this.terms.map((term, number) => [term, number]))
    this.weights = numbers(weights).map(weight => weight / LEVELS)
    this.postings = postings.split(" ")
    this.firstSection = []
    let sections = 0
    for (const page of this.pages) {
      this.firstSection.push(sections)
      sections += page.headings.length / 2 + 1
    }
    this.sections = sections
    this.readPhrases(numbers(phrases))
    this.known = new Map() // what words were found to mean
  }

  /* Each phrase with its terms, and what naive Bayes needs: how rare a term is among the phrases, and
     what a phrase's terms and pairs of neighbours weigh together.  Almost every pair is alone. */
  readPhrases(all) {
    let at = 0
    this.phrases = []
    this.phrasesOf = this.terms.map(() => [])
    this.pages.forEach((_, page) => {
      let headings = 0
      for (let left = all[at++]; left > 0; left--) {
        let kind = all[at++], terms
        if (kind === AGAIN) [kind, terms] = [PHRASE, this.phrases[all[at++]].terms]
        else terms = all.slice(++at, at += all[at - 1])
        let sum = 0
        for (const term of terms) {
          const phrases = this.phrasesOf[term]
          if (phrases.at(-1) === this.phrases.length) continue // says the word twice
          phrases.push(this.phrases.length)
          sum += this.weights[term]
        }
        this.phrases.push({ page, kind, terms, sum, section: kind === HEADING ? ++headings : 0 })
      }
    })
    this.rarity = this.phrasesOf.map(phrases => this.rarityOf(phrases.length))
    this.pair = this.rarityOf(1)
    let pairs = 0
    const mass = this.pages.map(() => 0)
    for (const phrase of this.phrases) {
      const neighbours = Math.max(0, phrase.terms.length - 1)
      let all = neighbours * this.pair, squares = neighbours * this.pair ** 2
      for (const term of phrase.terms) {
        all += this.rarity[term]
        squares += this.rarity[term] ** 2
      }
      phrase.unit = (phrase.kind === TITLE ? 3 : 1) / Math.sqrt(squares || 1)
      mass[phrase.page] += phrase.unit * all
      pairs += neighbours
    }
    this.mass = mass.map(own => own + RARE * (this.terms.length + pairs))
  }

  /* The pages that have a term: each with its share, and the section that has most of it. */
  posted(term) {
    if (typeof this.postings[term] === "string") {
      const all = numbers(this.postings[term])
      let page = -1
      this.postings[term] = Array.from({ length: all.length / 3 }, (_, i) =>
        [page += all[3 * i] + 1, all[3 * i + 1] / LEVELS, all[3 * i + 2]])
    }
    return this.postings[term]
  }

  rarityOf(count) {
    return Math.log((1 + this.phrases.length) / (1 + count)) + 1
  }

  /* ---- From words to terms: maps of a term's number to its likeness ---- */

  meanings(word, begun) {
    const key = begun ? `${word}*` : word
    if (!this.known.has(key)) this.known.set(key, this.find(word, stem(word), begun))
    return this.known.get(key)
  }

  find(word, root, begun) {
    const found = new Map()
    for (const form of [root, word]) if (this.numbers.has(form)) found.set(this.numbers.get(form), 1)
    const exact = found.size > 0
    if (begun && word.length > 1) this.terms.forEach((term, number) => {
      if (term.startsWith(word) || root.length > 2 && term.startsWith(root))
        put(found, number, exact ? 0.3 : BEGUN * Math.max(0.3, root.length / term.length))
    })
    if ([...found.values()].some(likeness => likeness >= 0.3)) return found

    const others = [[otherLayout(word), LAYOUT], [otherScript(word), SCRIPT]]
    for (const [form, likeness] of others)
      for (const term of [form, stem(form)])
        if (this.numbers.has(term)) put(found, this.numbers.get(term), likeness)
    if (found.size || /^\d+$/.test(word)) return found

    const related = this.related(root)
    if (related.size) return related
    for (const [form, likeness] of [[word, 1], ...others]) {
      const term = stem(form), most = term.length < 4 ? 0 : term.length < 7 ? 1 : 2
      for (const [number, count] of this.near(term, most)) {
        const first = this.terms[number][0] === term[0] ? 1 : 0.7 // is seldom mistaken
        put(found, number, likeness * TYPO[count] * first)
      }
    }
    return best(found, 0.8)
  }

  /* Terms with the same beginning, as "differ" for "differentiate". */
  related(root) {
    const found = new Map(), least = Math.max(5, Math.ceil(root.length * 0.6))
    if (root.length > 5) this.terms.forEach((term, number) => {
      let same = 0
      while (same < term.length && term[same] === root[same]) same++
      if (same >= Math.min(least, term.length) && same >= 5 && term.length - same <= 3)
        put(found, number, Math.min(1, RELATED * same / (term.length + root.length)))
    })
    return new Map([...best(found, 0.85)].filter(([, likeness]) => likeness > 0.5))
  }

  /* Terms with at most so many mistakes; those that share too few pairs of letters cannot be. */
  near(word, most) {
    if (most === 0) return []
    if (!this.grams) {
      this.grams = new Map()
      this.terms.forEach((term, number) => {
        for (const gram of bigrams(term)) list(this.grams, gram).push(number)
      })
    }
    const shared = new Map(), grams = bigrams(word), found = []
    for (const gram of grams)
      for (const number of this.grams.get(gram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
    for (const [number, count] of shared)
      if (count >= grams.length - 2 * most - 1) {
        const wrong = mistakes(word, this.terms[number], most)
        if (wrong <= most) found.push([number, wrong])
      }
    return found
  }

  /* A name written as one: TaskGroup, to_thread. */
  name(whole) {
    if (this.numbers.has(whole)) return new Map([[this.numbers.get(whole), 1]])
    const most = whole.length < 6 ? 0 : whole.length < 9 ? 1 : 2
    return new Map(this.near(whole, most).map(([number, wrong]) => [number, [1, 0.7, 0.5][wrong]]))
  }

  /* What a query asks for: groups of { terms, times, word: is it one of the query's own words? }. */
  groups(query) {
    const words = split(query), groups = []
    words.forEach(({ whole, parts }, i) => {
      const before = words[i - 1]
      if (before && TWO_WORDS.has(`${before.whole} ${whole}`)) {
        const term = this.numbers.get(before.whole + whole)
        if (term !== undefined) groups.push({ terms: new Map([[term, 1]]), times: 1, word: false })
      }
      if (parts.length > 1) {
        const name = this.name(whole)
        if (name.size) groups.push({ terms: name, times: NAME, word: false, counts: true })
        for (const part of parts)
          groups.push({ terms: this.meanings(part, false), times: name.size ? PART : 1, word: true })
      } else {
        const begun = i === words.length - 1 && /[\p{L}\p{N}_]$/u.test(query)
        const times = /^\d+$/.test(whole) ? NUMBER : 1
        const meant = this.meanings(whole, begun)
        if (meant.size || whole.length > 2) groups.push({ terms: meant, times, word: true })
      }
    })
    for (const group of groups) {
      const weights = [...group.terms.keys()].map(term => this.weights[term])
      group.weight = group.terms.size ? Math.max(...weights) * group.times : UNKNOWN
      group.counts ??= group.word
    }
    return groups
  }

  /* ---- From terms to pages ---- */

  search(text) {
    const query = steady(text), groups = this.groups(query)
    const whole = groups.reduce((all, group) => all + (group.counts ? group.weight : 0), 0) || 1
    const known = groups.filter(group => group.terms.size)
    if (known.reduce((all, group) => all + (group.counts ? group.weight : 0), 0) < whole / 10)
      return { found: false, pages: this.resembling(text) }

    const about = this.pages.map(() => 0), sections = new Float64Array(this.sections), asked = new Map()
    for (const { terms, times } of known) {
      const share = new Map(), inSection = new Map()
      for (const [term, likeness] of terms) {
        put(asked, term, likeness * times)
        for (const [page, strength, section] of this.posted(term)) {
          const value = likeness * times * this.weights[term] * strength
          put(share, page, value)
          put(inSection, this.firstSection[page] + section, value)
        }
      }
      for (const [page, value] of share) about[page] += value
      for (const [section, value] of inSection) sections[section] += value
    }

    const { close, headings } = this.closest(asked, whole)
    const likely = this.likelihood(known), pasted = plain(text), found = []
    const best = Math.max(...likely), trust = LIKELIHOOD * known.length / (known.length + 1)
    this.pages.forEach((page, i) => {
      const message = this.message(page, pasted)
      if (!about[i] && !message) return
      const sure = Math.exp(trust * (likely[i] - best))
      const score = (ABOUT * about[i] + close[i]) * sure + MESSAGE * message
      found.push({ page, score: KIND[page.kind] * score, from: this.firstSection[i], to: this.firstSection[i + 1] })
    })
    found.sort((one, other) => other.score - one.score)
    const pages = found.slice(0, RESULTS)
    for (const one of pages) {
      const parts = Array.from(sections.subarray(one.from, one.to), (value, i) =>
        ({ i, value: value / whole + (headings.get(one.from + i) ?? 0) }))
      one.sections = parts.filter(({ i, value }) => i && value >= 0.6)
        .sort((a, b) => b.value - a.value).slice(0, one === pages[0] ? SECTIONS : SECTIONS - 1)
        .map(({ i }) => one.page.headings.slice(2 * i - 2, 2 * i))
    }
    return { found: pages.length > 0, pages, asked }
  }

  /* Of each page the phrase that comes closest to the query, and how close each heading comes. */
  closest(asked, whole) {
    const common = new Map()
    for (const [term, likeness] of asked)
      for (const phrase of this.phrasesOf[term])
        common.set(phrase, (common.get(phrase) ?? 0) + likeness * this.weights[term])
    const close = this.pages.map(() => 0), headings = new Map()
    for (const [number, shared] of common) {
      const { page, kind, sum, section } = this.phrases[number]
      const near = Math.min(1, shared / Math.max(whole + sum - shared, 1e-9))
      if (CLOSE[kind]) close[page] = Math.max(close[page], CLOSE[kind] * shared * near ** CLOSENESS)
      if (section) put(headings, this.firstSection[page] + section, near)
    }
    return { close, headings }
  }

  /* The logarithm of how likely each page's phrases are to hold these words, less a constant. */
  likelihood(known) {
    const features = new Map() // by term, or by two: what it weighs in the query, and the phrases
    const add = (key, value, phrases) => {
      if (!(features.get(key)?.value >= value)) features.set(key, { value, phrases })
    }
    const words = []
    for (const { terms, times, word } of known) {
      for (const [term, likeness] of terms)
        add(`${term}`, likeness * times * this.rarity[term], this.phrasesOf[term])
      if (!word) continue
      const [[term, likeness]] = terms
      words.forEach((former, i) => {
        const apart = i > 0, rarer = this.rarity[term] > this.rarity[former.term] ? term : former.term
        const phrases = this.phrasesOf[rarer].filter(number => {
          const all = this.phrases[number].terms
          return apart ? all.includes(term) && all.includes(former.term)
            : all.some((one, at) => one === term && all[at - 1] === former.term)
        })
        if (!phrases.length) return
        const value = former.likeness * likeness * this.rarityOf(phrases.length) * (apart ? APART : 1)
        add(`${former.term} ${term}`, value, phrases)
      })
      words.unshift({ term, likeness })
      words.splice(WINDOW)
    }
    const norm = Math.hypot(...Array.from(features.values(), ({ value }) => value)) || 1
    const likely = this.pages.map(() => 0)
    let all = 0
    for (const [key, { value, phrases }] of features) {
      const said = new Map(), rarity = key.includes(" ") ? this.pair : this.rarity[key]
      for (const number of phrases) {
        const { page, unit } = this.phrases[number]
        said.set(page, (said.get(page) ?? 0) + unit * rarity)
      }
      all += value / norm
      for (const [page, share] of said) likely[page] += value / norm * Math.log(1 + share / RARE)
    }
    return likely.map((value, page) => value - all * Math.log(this.mass[page]))
  }

  /* How many letters of one of the page's own messages stand in the text, or half of one does. */
  message(page, pasted) {
    let longest = 0
    for (const { whole, parts } of page.messages)
      if (parts.length && parts.every(part => pasted.includes(part)))
        longest = Math.max(longest, Math.min(60, parts.join("").length))
      else if (pasted.length > 12 && whole.includes(pasted)) longest = Math.max(longest, 30)
    return longest
  }

  /* Questions whose titles are written most like a text of which no word is known. */
  resembling(text) {
    const grams = new Set(bigrams(plain(text)))
    const like = ({ title }) => {
      const others = new Set(bigrams(plain(title)))
      return [...grams].filter(gram => others.has(gram)).length / (grams.size + others.size)
    }
    return this.pages.filter(({ kind }) => kind === "q")
      .map(page => ({ page, score: like(page), sections: [] }))
      .sort((one, other) => other.score - one.score).slice(0, NEAREST)
  }
}

function best(found, share) {
  const top = Math.max(0, ...found.values())
  return new Map([...found].filter(([, likeness]) => likeness > top * share))
}

/* ---- Material's messages ---- */

let index

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }
const escape = text => text.replace(/[&<>]/g, sign => ESCAPES[sign])

/* A text as HTML, with the words marked that were asked for. */
function marked(text, asked = new Map()) {
  const wanted = word => split(word).some(({ whole, parts }) => [whole, ...parts.map(stem)]
    .some(term => asked.get(index.numbers.get(term)) >= 0.3 && index.weights[index.numbers.get(term)] > 0.2))
  return text.replace(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]+/gu, piece =>
    /[\p{L}\p{N}]/u.test(piece) && wanted(piece) ? `<mark data-md-highlight>${piece}</mark>` : escape(piece))
}

function answer(text) {
  if (!text.trim()) return { query: text, items: [], found: true }
  const { found, pages, asked } = index.search(text)
  const items = pages.map(({ page, score, sections }) => [
    { location: page.address, title: marked(page.title, asked), text: marked(page.description, asked), score, terms: {} },
    ...sections.map(([anchor, heading]) => (
      { location: `${page.address}#${anchor}`, title: marked(heading, asked), text: "", score, terms: {} }
    ))
  ])
  return { query: text, items, found }
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    index = new Index(data.docs)
    postMessage({ type: READY })
  } else if (type === QUERY) postMessage({ type: RESULT, data: answer(data) })
})
