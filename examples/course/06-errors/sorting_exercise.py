# fails: NotImplementedError
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
    raise NotImplementedError


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
    print(
        "failed:", {p: type(e).__name__ for p, e in failed.items()}
    )
    wanted = ["book: signed for", "sofa: signed for"]
    assert receipts == wanted, f"wanted these receipts: {wanted}"
    assert sorted(failed) == ["lamp", "vase"], (
        "wanted lamp and vase"
    )
    assert isinstance(failed["vase"], ValueError), (
        "wanted the error"
    )
    assert moment == 0.4, "wanted at 0.4 s"
    print("passed")


asyncio.run(main())
