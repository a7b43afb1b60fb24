"""The examples on a built page."""

import re


class Block:
    """An example as a page shows it.  `parts`: (kind, element, folded), in their order."""

    def __init__(self, page, element):
        self.page, self.element = page, element
        self.name = element.get("data-example")
        self.example = (page.site.examples | page.site.parts).get(self.name)
        self.link = next(iter(element.xpath(".//a[contains(@class, 'example__file')]")), None)
        self.section = element.xpath("string(.//*[@class='example__section'])")
        self.parts = [
            (kind(part), part, folded(part, element))
            for part in element.iter("pre", "figure")
            if (part.tag == "pre" or kind(part) == "timeline")
            and not part.xpath("ancestor::ol")  # the notes
        ]

    @property
    def place(self) -> str:
        """The line on which the block begins."""
        count = "count({}::*[@data-example=$name])"
        before, after = (
            int(self.element.xpath(count.format(axis), name=self.name))
            for axis in ("preceding", "following")
        )
        opening = re.compile(rf"/// example *\| *{re.escape(self.name)} *")
        lines = [n for n, line in enumerate(self.page.lines, 1) if opening.fullmatch(line)]
        if len(lines) == before + 1 + after:
            return f"{self.page.file}:{lines[before]}"
        return self.page.place(self.element, f'data-example="{self.name}"')

    def __str__(self):
        """What it shows, in words."""
        parts = ", ".join(kind + " folded" * folded for kind, _, folded in self.parts)
        marked = int(self.element.xpath("count(.//*[@class='hll'])"))
        section = f"#{self.section}" if self.section else ""
        return f"{self.name}{section} ({parts or 'nothing'}; {marked} lines highlighted)"


def kind(part) -> str:
    if part.tag == "figure":
        return "timeline" if "timeline" in part.get("class", "").split() else "figure"
    return "output" if part.xpath("ancestor::*[@class='example__output']") else "code"


def folded(part, block) -> bool:
    inside = part.iterancestors()
    return any(element.tag == "details" for element in iter(lambda: next(inside), block))
