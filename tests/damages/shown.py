"""Damages that the build lets through, and which guard names the place.

An edit of files below site/ damages the built site itself.
"""

import re

from damages.copy import (
    BROKEN_BLOCK,
    COURSE,
    COURSE_RU,
    CUPS,
    CUPS_BLOCK,
    FIXED,
    FIXED_BLOCK,
    FOLDED_BLOCK,
    HOME,
    INDEX,
    KEYS,
    LOCK,
    LOCK_RU,
    NOTE,
    PAGE,
    SECTION_BLOCK,
    TEA,
    TEA_RU,
)

# Paragraphs of a page that show what no example made.
TYPED = {
    "code typed in a fence": "```python\ntyped()\nmore()\n```",
    "output typed in a fence": "```\ntyped\noutput\n```",
    "a console session typed in a fence": "```pycon\n>>> typed()\n1\n```",
    "code typed in a tilde fence": "~~~ python\ntyped()\nmore()\n~~~",
    "a fence of one line": "```\ntyped()\n```",
    "a fence that touches a paragraph": "Some words.\n```\ntyped()\nmore()\n```",
    "a fence in a tab": "/// tab | One\n\n```\ntyped()\nmore()\n```\n///",
    "a fence in a folded note": '??? note "More"\n\n    ```\n    typed()\n    more()\n    ```',
    "a fence in a note": '!!! note "More"\n\n    ```\n    typed()\n    more()\n    ```',
    "a fence in a list": "- One:\n\n    ```\n    typed()\n    more()\n    ```",
    "a fence in a quotation": "> ```\n> typed()\n> more()\n> ```",
    "code by indentation": "    typed()",
    "code by indentation in a list": "- One:\n\n        typed()",
    "code by indentation in a folded note": '??? note "More"\n\n        typed()',
    "a fence in a definition": "Tea\n:   A drink.\n\n    ```\n    typed()\n    more()\n    ```",
    "a fence in raw HTML": "<div markdown>\n\n```\ntyped()\nmore()\n```\n\n</div>",
    "a raw <pre>": "<pre>typed()</pre>",
    "a raw <pre> deep in raw HTML": "<div>\n<p>One</p>\n<div><pre>typed()</pre></div>\n</div>",
    "a raw <textarea>": "<div><textarea>typed()</textarea></div>",
    "a raw <samp> of two lines": "<p><samp>typed<br>output</samp></p>",
    "a raw <code> of two lines": "<div><code>typed()\nmore()</code></div>",
    "inline code of two lines": "Here `typed()\nmore()` goes on.",
    "lines of inline code, one under the other": "`typed()`<br>\n`more()`",
    "a paragraph dressed as code": '<p style="white-space: pre">typed()</p>',
    "a timeline drawn by hand": '<figure class="timeline"><svg></svg></figure>',
}

TYPED_NOTES = {
    "a fence in the note of an example": "\n    ```\n    typed()\n    more()\n    ```\n",
    "code by indentation in the note of an example": "\n        typed()\n",
}

SHOWN = {
    "nothing_typed": {
        name: (lambda c, text=text: c.add(text), r"(<\w+>|a timeline) that is no example")
        for name, text in TYPED.items()
    }
    | {
        name: (lambda c, text=text: c.edit(TEA, NOTE, NOTE + text), r"<\w+> that is no example")
        for name, text in TYPED_NOTES.items()
    },
    "blocks_are_true": {
        "HTML that claims to be an example": (
            lambda c: c.add('<div data-example="course/tea/cups.py"><pre>typed()</pre></div>'),
            r"there is no example course/tea/cups\.py",
        ),
        "a character of the shown code changed": (
            lambda c: c.edit(PAGE, "0.2", "0.3") and c.place(TEA, CUPS_BLOCK),
            r"code shown is not that of .*: line 11 is '.*0\.3.*', and should be '.*0\.2.*'",
        ),
        "a line of the shown output changed": (
            lambda c: (
                c.edit(PAGE, "green is ready\n</samp>", "green is red\n</samp>")
                and c.place(TEA, CUPS_BLOCK)
            ),
            r"output shown is not that of .*: line 2 is 'green is red', and should be 'green is r",
        ),
        "a timeline that tells another run": (
            lambda c: c.edit(PAGE, "<td>green</td>", "<td>white</td>") and c.place(TEA, CUPS_BLOCK),
            r"timeline shown is not that of course/tea/two_cups\.py",
        ),
        "a part shown under the name of another section": (
            lambda c: (
                c.edit(PAGE, 'section">boil<', 'section">main<') and c.place(TEA, SECTION_BLOCK)
            ),
            r"code shown is not that of .*two_cups\.py: line 1 is 'async def boil",
        ),
        "a block under the name of another example": (
            lambda c: (
                c.edit(
                    PAGE,
                    'data-example="course/tea/two_cups.py"',
                    'data-example="questions/lock/twice_fixed.py"',
                )
                and r"en/course/tea\.html:\d+"
            ),
            r"code shown is not that of questions/lock/twice_fixed\.py",
        ),
        "a title that links to another file": (
            lambda c: (
                c.edit(
                    PAGE,
                    "examples/course/tea/two_cups.py",
                    "examples/questions/lock/twice_fixed.py",
                )
                and c.place(TEA, CUPS_BLOCK)
            ),
            r"leads to examples/questions/lock/twice_fixed\.py, not to examples/course/tea/two_c",
        ),
        "a title without a link": (
            lambda c: (
                c.edit(PAGE, 'class="example__file"', 'class="example"')
                and c.place(TEA, CUPS_BLOCK)
            ),
            r"has no link to examples/course/tea/two_cups\.py",
        ),
        "an example that is not on the site": (
            lambda c: c.delete(f"site/{CUPS}.py") and c.place(TEA, CUPS_BLOCK),
            r"examples/course/tea/two_cups\.py is not on the site",
        ),
    },
    "examples_are_shown": {
        "an example that no page shows": (
            lambda c: (
                c.write("examples/course/tea/cold.py", "print('cold')\n")
                and (
                    c.record("examples/course/tea/cold", "cold\n"),
                    r"examples/course/tea/cold\.py",
                )[1]
            ),
            r"no page in docs/(ru|en) shows its code",
        ),
        "an example shown in one language only": (
            lambda c: c.edit(LOCK_RU, FIXED_BLOCK, BROKEN_BLOCK) and re.escape(f"{FIXED}.py"),
            r"no page in docs/ru shows its code",
        ),
        "a package whose file no page lists": (
            lambda c: (
                c.change(
                    "site/practice/kettle.html",
                    r'boiling\.py(?=" download><code>)',
                    "__init__.py",
                )
                and r"examples/practice/kettle/boiling\.py"
            ),
            r"no page in docs/ru lists it",
        ),
    },
    "no_strays": {
        "an archive that lacks a file of its package": (
            lambda c: (
                c.write("examples/practice/kettle/boiling.py", "lid = 1\n")
                and c.write("site/examples/practice/kettle/boiling.py", "lid = 1\n")
                and r"examples/practice/kettle\.zip"
            ),
            r"it does not hold the files of examples/practice/kettle",
        ),
        "an output whose example is gone": (
            lambda c: c.write("examples/course/tea/cold.out", "cold\n"),
            r"there is no example course/tea/cold\.py; delete",
        ),
        "a trace whose example is gone": (
            lambda c: c.write("examples/course/tea/cold.trace.json", "{}\n"),
            r"there is no example course/tea/cold\.py; delete",
        ),
        "a file on the site that differs from the example": (
            lambda c: c.change(f"site/{CUPS}.py", r"0\.2", "0.3"),
            r"the file on the site differs",
        ),
        "a file on the site that the project has not": (
            lambda c: c.write("site/examples/course/tea/cold.py", "print('cold')\n"),
            r"on the site, but not in the project",
        ),
    },
    "pages_pair": {
        "a missing translation": (
            lambda c: c.delete(LOCK),
            r"this page is missing; the other language has it",
        ),
        "a page that was not built": (
            lambda c: c.delete(PAGE) and re.escape(TEA),
            r"this page is not on the site",
        ),
        "a page that nobody wrote": (
            lambda c: c.write("site/en/course/coffee.html", c.read(PAGE)),
            r"a page without a source",
        ),
    },
    "same_blocks": {
        "a block missing in one language": (
            lambda c: c.edit(LOCK, BROKEN_BLOCK + "///\n", "") and c.place(LOCK_RU, BROKEN_BLOCK),
            r"lock\.md shows .*twice_broken\.py .* shows .*twice_fixed\.py",
        ),
        "a block more in one language": (
            lambda c: c.add(FIXED_BLOCK + "///"),
            r"tea\.md shows nothing, .*tea\.md shows questions/lock/twice_fixed\.py",
        ),
        "blocks in another order": (
            lambda c: (
                (
                    c.edit(LOCK, FOLDED_BLOCK, ""),
                    c.edit(LOCK, BROKEN_BLOCK, FOLDED_BLOCK + "\n" + BROKEN_BLOCK),
                )
                and c.place(LOCK, FIXED_BLOCK)
            ),
            r"shows .*twice_broken\.py .* shows .*twice_fixed\.py",
        ),
        "an output folded in one language": (
            lambda c: (
                c.edit(LOCK, "    output: folded\n    summary: What will it print?\n", "")
                and c.place(LOCK, FIXED_BLOCK)
            ),
            r"output folded.*, docs/en/questions/lock\.md shows .*\(code, output;",
        ),
        "another section in one language": (
            lambda c: c.edit(LOCK, FIXED_BLOCK, FIXED_BLOCK + "    section: main\n"),
            r"shows questions/lock/twice_fixed\.py#main",
        ),
        "a timeline in one language": (
            lambda c: c.edit(TEA, "    timeline: shown\n", "") and c.place(TEA, CUPS_BLOCK),
            r"output, timeline;.*\(code, output;",
        ),
    },
    "same_headings": {
        "another heading id": (
            lambda c: c.edit(TEA, "{#parts}", "{#pieces}"),
            r"has <h2 id='parts'>, .* has <h2 id='pieces'>",
        ),
        "a heading missing in one language": (
            lambda c: c.edit(TEA, "### What comes next {#next}", "") and c.place(TEA_RU, "### "),
            r"docs/ru/course/tea\.md has <h3 id='next'>, .* no such heading",
        ),
        "headings in another order": (
            lambda c: (
                c.edit(TEA, "{#two-cups}", "{#swap}"),
                c.edit(TEA, "{#parts}", "{#two-cups}"),
                c.edit(TEA, "{#swap}", "{#parts}"),
            )[-1],
            r"has <h2 id='two-cups'>, .* has <h2 id='parts'>",
        ),
    },
    "own_language": {
        "an untranslated page in Russian": (
            lambda c: c.write(COURSE, c.read(COURSE_RU)),
            r"Russian on an English page",
        ),
        "an untranslated page in English": (
            lambda c: c.write(COURSE_RU, c.read(COURSE)),
            r"this page is not in Russian",
        ),
        "a Russian sentence on an English page": (
            lambda c: c.add("Чай готов."),
            r"Russian on an English page: 'Чай готов\.'",
        ),
        "a Russian label of a block on an English page": (
            lambda c: c.edit(LOCK, "summary: What will it print?", "summary: Что напечатает?"),
            r"Russian on an English page: 'Что напечатает\?'",
        ),
        "a Russian description of an English page": (
            lambda c: c.edit(TEA, "How to make two cups", "Как заварить чай"),
            r"Russian on an English page: 'Как заварить",
        ),
        "an English sentence on a Russian page": (
            lambda c: c.add("While one cup waits, so does the other.", TEA_RU),
            r"English on a Russian page: 'While one cup",
        ),
        "an English description of a Russian page": (
            lambda c: c.edit(
                TEA_RU, "Как заварить две чашки чая сразу и ничего не пролить", "How to"
            ),
            r"the description is not in Russian",
        ),
        "a page that says it is in the other language": (
            lambda c: (
                c.edit(PAGE, '<html lang="en"', '<html lang="ru"') and r"en/course/tea\.html:1"
            ),
            r"<html lang='ru'>, not 'en'",
        ),
    },
    "links_lead_somewhere": {
        "a dead link in raw HTML": (
            lambda c: c.add('<p><a href="nowhere.html">nowhere</a></p>'),
            r"nowhere\.html: there is no such file",
        ),
        "a dead anchor in raw HTML": (
            lambda c: c.add('<p><a href="../questions/lock.html#nowhere">nowhere</a></p>'),
            r"lock\.html#nowhere: there is no id 'nowhere' in docs/en/questions/lock\.md",
        ),
        "a link to a folder": (
            lambda c: c.add('<p><a href="../questions/">questions</a></p>'),
            r"\.\./questions/: there is no such file",
        ),
        "an absolute link in raw HTML": (
            lambda c: c.add('<p><a href="/questions/lock.html">the lock</a></p>'),
            r"/questions/lock\.html: make it relative",
        ),
        "a dead link on the page of misses": (
            lambda c: (
                c.edit("site/404.html", "course/index.html", "course/gone.html")
                and r"404\.html:\d+"
            ),
            r"/gone\.html: there is no such file",
        ),
        "a script's address": (
            lambda c: c.add('<p><a href="javascript:alert(1)">tea</a></p>'),
            r"a javascript link",
        ),
        "a picture from another host": (
            lambda c: c.add("![Tea](https://tea.example/tea.png)"),
            r"tea\.png: loaded from another host; bring a copy",
        ),
        "a picture from another host in a srcset": (
            lambda c: c.add('<p><img alt="Tea" srcset="//tea.example/tea.png 2x"></p>'),
            r"tea\.png: loaded from another host",
        ),
        "a script from another host": (
            lambda c: c.add('<script src="https://tea.example/tea.js"></script>'),
            r"tea\.js: loaded from another host",
        ),
        "a style from another host": (
            lambda c: c.add('<link rel="stylesheet" href="https://tea.example/tea.css">'),
            r"tea\.css: loaded from another host",
        ),
        "a connection made ahead to another host": (
            lambda c: c.add('<link rel="preconnect" href="https://tea.example">'),
            r"https://tea\.example: loaded from another host",
        ),
        "a frame from another host": (
            lambda c: c.add('<iframe src="https://tea.example/" title="Tea"></iframe>'),
            r"https://tea\.example/: loaded from another host",
        ),
        "a background from another host": (
            lambda c: c.add("<p style=\"background: url('https://tea.example/t.png')\">Tea</p>"),
            r"t\.png: loaded from another host",
        ),
        "a style sheet in the page that imports another host's": (
            lambda c: c.add('<style>@import "https://tea.example/tea.css";</style>'),
            r"tea\.css: loaded from another host",
        ),
    },
    "files_load_nothing_foreign": {
        "a font from another host": (
            lambda c: (
                c.write("site/assets/tea.css", "p {}\n@font-face {src: url(//tea.example/t)}")
                and r"assets/tea\.css:2"
            ),
            r"//tea\.example/t: loaded from another host",
        ),
        "an import of another host's style": (
            lambda c: (
                c.write("site/assets/tea.css", '@import url("https://tea.example/t.css");')
                and r"assets/tea\.css:1"
            ),
            r"t\.css: loaded from another host",
        ),
        "a font that is not there": (
            lambda c: (
                c.write("site/assets/tea.css", "@font-face {src: url(tea.woff2)}")
                and r"assets/tea\.css:1"
            ),
            r"tea\.woff2: there is no such file",
        ),
        "a script that imports another host's": (
            lambda c: (
                c.write("site/assets/tea.js", 'await import("https://tea.example/t.mjs")')
                and r"assets/tea\.js:1"
            ),
            r"t\.mjs: loaded from another host",
        ),
    },
    "addresses_are_mutual": {
        "no default language for search engines": (
            lambda c: c.edit(PAGE, "x-default", "x-none") and r"en/course/tea\.html",
            r"hreflang alternates are .*'x-none'",
        ),
        "an alternate that leads to another page": (
            lambda c: c.change(PAGE, r'(hreflang="ru" href="\S+/)course/tea', r"\1questions/lock"),
            r"hreflang alternates are .*lock\.html",
        ),
        "another page's canonical address": (
            lambda c: c.change(PAGE, r'(rel="canonical" href="\S+/)en/course', r"\1course"),
            r"canonical is '.*', not '.*en/course/tea\.html'",
        ),
    },
    "sitemap_is_complete": {
        "a page that the sitemap leaves out": (
            lambda c: c.change("site/sitemap.xml", "en/course/tea.html</loc>", "en/tea.html</loc>"),
            r"en/course/tea\.html is missing",
        ),
    },
    "search_stays_in_its_language": {
        "an English page in the Russian index": (
            lambda c: c.change("site/search/search_index.json", '"course/', '"en/course/'),
            r"'en/course/\w+\.html' is no page in ru",
        ),
        "a page that the index leaves out": (
            lambda c: c.write(INDEX, c.read(INDEX).replace('"questions/lock.html', '"index.html')),
            r"'questions/lock\.html' is not in the index",
        ),
        "no index": (
            lambda c: c.delete(INDEX),
            r"there is no search index",
        ),
    },
    "keys_are_published": {
        "a key on two pages": (
            lambda c: c.edit(LOCK, "key: qa.lock", "key: lec.01"),
            r"the key of this page is 'qa\.lock' in tests/published\.txt, not 'lec\.01'",
        ),
        "a key that is not published": (
            lambda c: c.edit(KEYS, "qa.lock questions/lock.md\n", "") and c.place(LOCK, "key:"),
            r"the key of this page is None in tests/published\.txt, not 'qa\.lock'",
        ),
        "a published key without its page": (
            lambda c: c.edit(KEYS, "lec.01", "qa.cup questions/cup.md\nlec.01"),
            r"qa\.cup has no page docs/(ru|en)/questions/cup\.md",
        ),
        "a key published twice": (
            lambda c: (
                c.edit(KEYS, "lec.01", "lec.01 questions/lock.md\nlec.01")
                and c.place(KEYS, "lec.01 course")
            ),
            r"a second lec\.01",
        ),
    },
    "keys_name_pages": {
        "a lecture that requires one that is not there": (
            lambda c: c.edit(TEA, "key: lec.01", "key: lec.01\nrequires: [lec.00]") and TEA,
            r"requires names 'lec\.00', no published key",
        ),
        "a question of a lecture that is not there": (
            lambda c: c.edit(LOCK, "lecture: lec.01", "lecture: lec.07"),
            r"lecture names 'lec\.07', no published key",
        ),
    },
    "front_matter_is_complete": {
        "no key": (lambda c: c.edit(LOCK, "key: qa.lock\n", "") and LOCK, r"key is None"),
        "no description": (
            lambda c: c.edit(TEA, "description:", "about:") and TEA,
            r"description is None",
        ),
        "double quotes in a description": (
            lambda c: c.edit(TEA, "two cups of tea at once", 'two "cups"'),
            r"double quotes in description",
        ),
        "no level of a question": (
            lambda c: c.edit(LOCK, "level: basic\n", "") and LOCK,
            r"level is None",
        ),
        "an unknown level": (
            lambda c: c.edit(LOCK, "level: basic", "level: easy"),
            r"level is 'easy'; it is one of basic, intermediate, advanced",
        ),
        "front matter that is no YAML": (
            lambda c: c.edit(HOME, "title: Tea", "title: Tea: tea") and f"{HOME}:1",
            r"the front matter is no YAML",
        ),
    },
    "question_is_complete": {
        "no lecture": (
            lambda c: c.edit(LOCK, "lecture: lec.01\n", "") and LOCK,
            r"lecture is None; name one",
        ),
        "no topic": (lambda c: c.edit(LOCK, "topic: sync\n", "") and LOCK, r"topic is None"),
        "no misspellings": (
            lambda c: c.edit(LOCK, "misspellings: [lokc]", "misspellings: []"),
            r"misspellings is empty",
        ),
        "a list that is none": (
            lambda c: c.edit(LOCK, "tags: [lock]", "tags: lock"),
            r"tags is no list of texts",
        ),
        "a lecture's phrases that are no list": (
            lambda c: c.edit(TEA, "key: lec.01\n", "key: lec.01\nasked: what is tea\n") and TEA,
            r"asked is no list of texts",
        ),
        "a synonym twice": (
            lambda c: c.edit(LOCK, "[mutex]", "[mutex, mutex]"),
            r"synonyms names 'mutex' twice",
        ),
    },
    "answer_comes_first": {
        "a heading before the answer": (
            lambda c: c.edit(LOCK, "No: a", "## Why {#why}\n\nNo: a") and LOCK,
            r"the answer must follow the title",
        ),
        "an answer of four sentences": (
            lambda c: (
                c.edit(
                    LOCK, "who holds it.\n\n/", "who holds it. It waits. So do you. All do.\n\n/"
                )
                and LOCK
            ),
            r"the answer has 4 sentences, not 3",
        ),
        "another answer told to engines": (
            lambda c: c.change("site/en/questions/lock.html", '"text": "No', '"text": "Yes'),
            r"structured data do not tell the question and the answer",
        ),
    },
    "messages_are_printed": {
        "a message that nothing prints": (
            lambda c: c.edit(LOCK, "nothing can …", "nothing may …"),
            r"no example on this page prints 'deadlock: nothing may …'",
        ),
        "a title without the message": (
            lambda c: c.edit(LOCK, "topic: sync", "topic: messages") and LOCK,
            r"the title quotes none of",
        ),
    },
    "same_facts": {
        "another level in one language": (
            lambda c: c.edit(LOCK_RU, "level: basic", "level: advanced"),
            r"level is 'advanced', in docs/en/questions/lock\.md 'basic'",
        ),
    },
    "questions_are_listed": {
        "a topic that the index does not know": (
            lambda c: c.edit(LOCK, "topic: sync", "topic: tea"),
            r"en/questions/index\.html does not list this page",
        ),
        "a list without the messages": (
            lambda c: c.edit("docs/en/questions/messages.md", "layout: messages\n", "") and LOCK,
            r"en/questions/messages\.html lacks 'deadlock: nothing can …'",
        ),
    },
    "headings_are_sound": {
        "a second <h1>": (lambda c: c.add("# One more {#more}"), r"2 <h1>, not one"),
        "a level left out": (
            lambda c: c.add("#### Deep {#deep}"),
            r"'Deep.*' follows <h2>: a level is left out",
        ),
        "a heading without an id": (
            lambda c: c.edit(TEA, "{#parts}", ""),
            r"has the id 'now-piece-by-piece'; give it an English one",
        ),
        "a Russian id": (
            lambda c: c.edit(TEA, "{#parts}", "{#части}"),
            r"has the id 'части'; give it an English one",
        ),
    },
    "ids_are_unique": {
        "an id on two headings": (
            lambda c: c.edit(TEA, "{#parts}", "{#two-cups}") and r"en/course/tea\.(html|md):\d+",
            r"a second id='two-cups'",
        ),
    },
    "everyone_can_read": {
        "a picture without a text": (
            lambda c: c.add('<p><img src="../../assets/img/favicon.svg"></p>'),
            r"a picture without alt",
        ),
        "code that the keyboard cannot scroll": (
            lambda c: (
                c.write(PAGE, c.read(PAGE).replace(' tabindex="0"', ""))
                and c.place(TEA, CUPS_BLOCK)
            ),
            r"<pre> cannot take the focus",
        ),
    },
    "no_markdown_is_left": {
        "a tab that is not understood": (
            lambda c: c.add('=== "Tab"\n\nMore words.'),
            r"Markdown left as text: '=== ",
        ),
        "a snippet's mark": (
            lambda c: c.add('--8<-- "course/tea/two_cups.py"'),
            r"Markdown left as text: '--8<--",
        ),
        "a heading's id that is not understood": (
            lambda c: c.add("Words {#here} and more."),
            r"Markdown left as text: 'Words \{#here\}",
        ),
    },
}
