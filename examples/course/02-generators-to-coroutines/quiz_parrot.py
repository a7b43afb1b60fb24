def parrot():
    heard = "nothing yet"
    while True:
        heard = yield heard


bird = parrot()
print(next(bird))
print(bird.send("hello"))
print(next(bird))
print(bird.send("goodbye"))
