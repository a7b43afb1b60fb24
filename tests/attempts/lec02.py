from attempts import Attempts

ATTEMPTS = {
    "thermostat": Attempts(
        right={
            "a flag": """
                heating = False
                degrees = yield "off"
                while True:
                    heating = degrees < low or heating and degrees <= high
                    degrees = yield "on" if heating else "off"
                """,
        },
        wrong={
            "no memory": (
                "wanted: off off on on on off",
                """
                degrees = yield "off"
                while True:
                    degrees = yield "on" if degrees < low else "off"
                """,
            ),
            "the limits count": (
                "wanted: off off on on on off",
                """
                state = "off"
                while True:
                    degrees = yield state
                    if degrees <= low:
                        state = "on"
                    elif degrees >= high:
                        state = "off"
                """,
            ),
            "two yields a turn": (
                "wanted: off off on on on off",
                """
                state = "off"
                while True:
                    degrees = yield
                    if degrees < low:
                        state = "on"
                    elif degrees > high:
                        state = "off"
                    yield state
                """,
            ),
            "one reading only": (
                "wanted: off off on on on off",
                """
                degrees = yield "off"
                yield "on" if degrees < low else "off"
                """,
            ),
            "printed, not yielded": (
                "wanted: off off on on on off",
                """
                state = "off"
                while True:
                    degrees = yield
                    if degrees < low:
                        state = "on"
                    elif degrees > high:
                        state = "off"
                    print(state)
                """,
            ),
            "returned, not yielded": (
                "thermostat has no yield",
                """
                state = "off"
                return state
                """,
            ),
            "limits of its own": (
                "wanted: off on off",
                """
                state = "off"
                while True:
                    degrees = yield state
                    if degrees < 18:
                        state = "on"
                    elif degrees > 22:
                        state = "off"
                """,
            ),
        },
    ),
    "take_turns": Attempts(
        right={
            "round by round": """
                results = [None] * len(coroutines)
                left = dict(enumerate(coroutines))
                while left:
                    for place, coroutine in list(left.items()):
                        try:
                            coroutine.send(None)
                        except StopIteration as stop:
                            results[place] = stop.value
                            del left[place]
                        except Exception as error:
                            results[place] = error
                            del left[place]
                return results
                """,
        },
        wrong={
            "one after the other": (
                "wanted the steps",
                """
                results = []
                for coroutine in coroutines:
                    try:
                        while True:
                            coroutine.send(None)
                    except StopIteration as stop:
                        results.append(stop.value)
                    except Exception as error:
                        results.append(error)
                return results
                """,
            ),
            "one step each": (
                "wanted the steps",
                """
                for coroutine in coroutines:
                    coroutine.send(None)
                return []
                """,
            ),
            "by next": (
                "wanted the steps",
                """
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    next(coroutine)
                    ready.append(coroutine)
                """,
            ),
            "the first to finish stops all": (
                "wanted the steps",
                """
                try:
                    while True:
                        for coroutine in coroutines:
                            coroutine.send(None)
                except StopIteration as stop:
                    return [stop.value]
                """,
            ),
            "the finished stay in line": (
                "wanted the results",
                """
                results = []
                while len(results) < len(coroutines):
                    for coroutine in coroutines:
                        try:
                            coroutine.send(None)
                        except StopIteration as stop:
                            results.append(stop.value)
                        except Exception as error:
                            results.append(error)
                return results
                """,
            ),
            "an error stops all": (
                "wanted the steps",
                """
                results = {}
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    try:
                        coroutine.send(None)
                    except StopIteration as stop:
                        results[coroutine] = stop.value
                    else:
                        ready.append(coroutine)
                return [results[coroutine] for coroutine in coroutines]
                """,
            ),
            "no results": (
                "wanted the results",
                """
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    try:
                        coroutine.send(None)
                        ready.append(coroutine)
                    except Exception:
                        pass
                """,
            ),
            "order of completion": (
                "wanted the results",
                """
                results = []
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    try:
                        coroutine.send(None)
                        ready.append(coroutine)
                    except StopIteration as stop:
                        results.append(stop.value)
                    except Exception as error:
                        results.append(error)
                return results
                """,
            ),
            "the words of the error": (
                "wanted the results",
                """
                results = {}
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    try:
                        coroutine.send(None)
                        ready.append(coroutine)
                    except StopIteration as stop:
                        results[coroutine] = stop.value
                    except Exception as error:
                        results[coroutine] = str(error)
                return [results[coroutine] for coroutine in coroutines]
                """,
            ),
            "an error is left out": (
                "wanted the results",
                """
                results = {}
                ready = list(coroutines)
                while ready:
                    coroutine = ready.pop(0)
                    try:
                        coroutine.send(None)
                        ready.append(coroutine)
                    except StopIteration as stop:
                        results[coroutine] = stop.value
                    except Exception:
                        pass
                return [results[c] for c in coroutines if c in results]
                """,
            ),
        },
    ),
    "interview": Attempts(
        right={
            "what to do next": """
                step, value = coroutine.send, None
                while True:
                    try:
                        question = step(value)
                    except StopIteration as stop:
                        return stop.value
                    if question in answers:
                        step, value = coroutine.send, answers[question]
                    else:
                        step, value = coroutine.throw, LookupError(question)
                """,
        },
        wrong={
            "a for loop": (
                "wanted: Ada, nights: 3, room 7",
                """
                for question in coroutine:
                    coroutine.send(answers[question])
                """,
            ),
            "not started": (
                "wanted: Ada, nights: 3, room 7",
                """
                for question in answers:
                    coroutine.send(answers[question])
                """,
            ),
            "answers in their own order": (
                "wanted: Ada, nights: 3, room 7",
                """
                try:
                    coroutine.send(None)
                    for answer in answers.values():
                        coroutine.send(answer)
                except StopIteration as stop:
                    return stop.value
                """,
            ),
            "no result": (
                "wanted: Ada, nights: 3, room 7",
                """
                try:
                    question = coroutine.send(None)
                    while True:
                        if question in answers:
                            question = coroutine.send(answers[question])
                        else:
                            question = coroutine.throw(LookupError(question))
                except StopIteration:
                    pass
                """,
            ),
            "None is sent": (
                "wanted: Bob, nights: 1, room 8",
                """
                try:
                    question = coroutine.send(None)
                    while True:
                        question = coroutine.send(answers.get(question))
                except StopIteration as stop:
                    return stop.value
                """,
            ),
            "raised, not thrown": (
                "wanted: Bob, nights: 1, room 8",
                """
                try:
                    question = coroutine.send(None)
                    while True:
                        if question not in answers:
                            raise LookupError(question)
                        question = coroutine.send(answers[question])
                except StopIteration as stop:
                    return stop.value
                """,
            ),
            "what throw returns is lost": (
                "wanted: Bob, nights: 1, room 8",
                """
                try:
                    question = coroutine.send(None)
                    while True:
                        if question not in answers:
                            coroutine.throw(LookupError(question))
                            question = coroutine.send(None)
                        else:
                            question = coroutine.send(answers[question])
                except StopIteration as stop:
                    return stop.value
                """,
            ),
            "every error is swallowed": (
                "wanted: LookupError('room?')",
                """
                try:
                    question = coroutine.send(None)
                    while True:
                        if question in answers:
                            question = coroutine.send(answers[question])
                        else:
                            question = coroutine.throw(LookupError(question))
                except StopIteration as stop:
                    return stop.value
                except LookupError:
                    return None
                """,
            ),
            "no question, no end": (
                "wanted: nothing to ask",
                """
                question = coroutine.send(None)
                try:
                    while True:
                        if question in answers:
                            question = coroutine.send(answers[question])
                        else:
                            question = coroutine.throw(LookupError(question))
                except StopIteration as stop:
                    return stop.value
                """,
            ),
        },
    ),
}
