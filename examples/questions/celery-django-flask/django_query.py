# needs: django, threads
import asyncio
import traceback

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection, models

BASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": BASE})
django.setup()


class Book(models.Model):
    title = models.TextField()

    class Meta:
        app_label = "library"


def make_table():
    with connection.schema_editor() as editor:
        editor.create_model(Book)


async def view():
    try:
        print("count:", Book.objects.count())
    except django.core.exceptions.SynchronousOnlyOperation as error:
        traceback.print_exception(error, limit=0)
    await Book.objects.acreate(title="Emma")
    print("acount:", await Book.objects.acount())
    print("async for:", [b.title async for b in Book.objects.all()])
    print("in a thread:", await sync_to_async(Book.objects.count)())


async def main():
    await sync_to_async(make_table)()
    await view()


asyncio.run(main())
