import asyncio


async def check_phone(phone):
    if len(phone) < 7:
        raise ValueError("the phone is too short")


async def check_email(email):
    if "@" not in email:
        raise ValueError("the email has no @")


async def main():
    try:
        async with asyncio.TaskGroup() as form:
            form.create_task(check_phone("555"))
            form.create_task(check_email("ann.example.com"))
    except* ValueError as group:
        print(type(group).__name__)
        for error in group.exceptions:
            print("please correct:", error)


asyncio.run(main())
