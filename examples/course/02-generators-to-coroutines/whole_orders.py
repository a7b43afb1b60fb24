def cook(dish, stages):
    for stage in stages:
        print(f"{dish}: {stage}")
    print(f"{dish}: served")


cook("soup", ["chop", "boil"])
cook("tea", ["boil water", "steep"])
