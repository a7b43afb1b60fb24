"""What the program says in each language."""

WORDS = {
    "ru": {
        "basic": "базовый",
        "intermediate": "средний",
        "advanced": "продвинутый",
        "count": "Вопросов: {}",
        "any key": "Ответьте вслух и нажмите любую клавишу (q — закончить)",
        "knew": "Вы это знали? y / n (q — закончить)",
        "score": "Знали: {} из {}",
        "no keyboard": "клавиши кончились: опрос идёт в терминале",
    },
    "en": {
        "basic": "basic",
        "intermediate": "intermediate",
        "advanced": "advanced",
        "count": "Questions: {}",
        "any key": "Answer aloud, then press any key (q ends)",
        "knew": "Did you know? y / n (q ends)",
        "score": "You knew {} of {}",
        "no keyboard": "no more keys: a quiz wants a terminal",
    },
}
