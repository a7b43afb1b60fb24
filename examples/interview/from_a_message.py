# needs: pyyaml
from questions import by_level, find, load

MESSAGE = "RuntimeWarning: coroutine 'brew' was never awaited"

every = load("en")
question = find(MESSAGE, every)
print(question.name, question.level)
print(question in by_level(question.level, every))
