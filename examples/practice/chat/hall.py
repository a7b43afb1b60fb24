"""Who is where.  Nothing here waits: nobody sees a change half done."""

import itertools
import re
import unicodedata

from chat.lines import BadInput
from chat.member import Member

LOBBY = "lobby"
NAME = re.compile(r"[^\W_][\w-]{0,19}")


class Hall:
    """The members by name, and the rooms with those who are in them.

    `members` has casefolded names for keys.  A room is there as long as
    somebody is in it.  Each method does all of its work or, if it raises
    BadInput, none.
    """

    def __init__(self) -> None:
        self.members: dict[str, Member] = {}
        self.rooms: dict[str, dict[Member, None]] = {}
        self._numbers = itertools.count(1)

    def enter(self, member: Member) -> None:
        """Gives a newcomer a name and shows it into the lobby."""
        while (name := f"guest{next(self._numbers)}") in self.members:
            pass
        self.members[name] = member
        member.name = name
        self._come_in(member, LOBBY)

    def rename(self, member: Member, name: str) -> None:
        """Gives a member another name, if it is free."""
        name = self._checked(name, "a nickname")
        if self.members.get(name.casefold(), member) is not member:
            raise BadInput(f"{name} is taken")
        del self.members[member.name.casefold()]
        self.members[name.casefold()] = member
        self.tell(member.room, f"* {member.name} is now {name}")
        member.name = name

    def move(self, member: Member, room: str) -> None:
        """Takes a member to another room, which need not exist yet."""
        room = self._checked(room, "a room").casefold()
        if room != member.room:
            self._go_out(member, f"went to {room}")
            self._come_in(member, room)

    def leave(self, member: Member) -> None:
        """Forgets a member; one who has left already may leave again."""
        if self.members.get(member.name.casefold()) is member:
            del self.members[member.name.casefold()]
            reason = f": {member.reason}" if member.reason else ""
            self._go_out(member, f"has left{reason}")

    def tell(self, room: str, text: str) -> None:
        """Sends a line to all who are in a room now, in the same order."""
        line = text.encode() + b"\n"
        for member in self.rooms.get(room, ()):
            member.send_bytes(line)

    def _come_in(self, member: Member, room: str) -> None:
        self.rooms.setdefault(room, {})[member] = None
        member.room = room
        self.tell(room, f"* {member.name} is in {room}")

    def _go_out(self, member: Member, text: str) -> None:
        del self.rooms[member.room][member]
        if not self.rooms[member.room]:
            del self.rooms[member.room]
        self.tell(member.room, f"* {member.name} {text}")

    def _checked(self, name: str, what: str) -> str:
        name = unicodedata.normalize("NFKC", name)
        if not NAME.fullmatch(name):
            raise BadInput(
                f"{what} is 1 to 20 letters, digits, - and _, "
                "and begins with a letter or a digit"
            )
        return name
