"""What the program says in each language."""

WORDS = {
    "ru": {
        "basic": "базовый",
        "intermediate": "средний",
        "advanced": "продвинутый",
        "count": "Вопросов: {}",
        "any key": "Ответьте вслух и нажмите любую клавишу (q — закончить)",
        "knew": "Вы это знали? 1 — да, 0 — нет (q — закончить)",
        "score": "Знали: {} из {}",
        "no keyboard": "ответы кончились: опрос идёт в терминале",
    },
    "en": {
        "basic": "basic",
        "intermediate": "intermediate",
        "advanced": "advanced",
        "count": "Questions: {}",
        "any key": "Answer aloud, then press any key (q ends)",
        "knew": "Did you know? y / n (q ends)",
        "score": "You knew {} of {}",
        "no keyboard": "no more answers: a quiz wants a terminal",
    },
}
