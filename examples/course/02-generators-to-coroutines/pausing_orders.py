def cook(dish, stages):
    for stage in stages:
        print(f"{dish}: {stage}")
        yield
    print(f"{dish}: served")


soup = cook("soup", ["chop", "boil"])
tea = cook("tea", ["boil water", "steep"])
print("nothing is cooked yet")
next(soup)
next(tea)
next(tea)
next(soup)
