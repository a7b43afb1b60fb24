from functools import wraps


def primed(function):
    @wraps(function)
    def start(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator

    return start


@primed
def till():
    total = 0
    while True:
        item, price = yield total
        total += price
        print(f"{item}: {price}, total {total}")


my_till = till()
my_till.send(("bread", 3))
my_till.send(("honey", 8))
