import asyncio


async def deliver(parcel):
    if parcel == "vase":
        await asyncio.sleep(0.1)
        raise ValueError("the vase is broken")
    if parcel == "lamp":
        await asyncio.sleep(0.2)
        raise asyncio.CancelledError("the client refused the lamp")
    await asyncio.sleep(0.4)
    return f"{parcel}: signed for"


async def deliver_all(parcels):
    results = await asyncio.gather(
        *(deliver(parcel) for parcel in parcels),
        return_exceptions=True,
    )
    receipts, failed = [], {}
    for parcel, result in zip(parcels, results, strict=True):
        if isinstance(result, BaseException):
            failed[parcel] = result
        else:
            receipts.append(result)
    return receipts, failed


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    parcels = ["book", "vase", "lamp", "sofa"]
    try:
        receipts, failed = await deliver_all(parcels)
    except (
        asyncio.CancelledError,
        ValueError,
        ExceptionGroup,
    ) as e:
        raise AssertionError(f"{e!r} got out") from None
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {receipts}")
    kinds = {name: type(e).__name__ for name, e in failed.items()}
    print(f"failed: {kinds}")
    wanted = ["book: signed for", "sofa: signed for"]
    assert receipts == wanted, f"wanted these receipts: {wanted}"
    wanted = {"vase": "ValueError", "lamp": "CancelledError"}
    assert kinds == wanted, f"wanted these failures: {wanted}"
    assert moment == 0.4, "wanted at 0.4 s"
    print("passed")


asyncio.run(main())
