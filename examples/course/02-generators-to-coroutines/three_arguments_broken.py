# needs: python>=3.12
# fails: DeprecationWarning
def scales():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            print(f"scales: {error}")


kitchen = scales()
next(kitchen)
print(kitchen.throw(ValueError, "too heavy", None))
