"""Creating and opening a shop's file, with every reason not to."""

from __future__ import annotations

import secrets as random_source
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.card.card_code import ALPHABET
from loyalpos.domain.problem import Ailment, Refusal, Refused, Trouble
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.program.program_check import checked as checked_draft
from loyalpos.domain.shop.shop import ShopProfile, TillSettings
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.paths import ShopFolder
from loyalpos.services.card.whys import Whys
from loyalpos.services.checks import Checks
from loyalpos.services.customer.enrol import Enrol
from loyalpos.services.customer.find import Find
from loyalpos.services.customer.gifts import Gifts
from loyalpos.services.day.day_round import DayRound
from loyalpos.services.merge.merges import Merges
from loyalpos.services.promise.levels import Levels
from loyalpos.services.promise.offers import Offers
from loyalpos.services.promise.programs import Programs
from loyalpos.services.promise.promotions import Promotions
from loyalpos.services.promise.replaying import Replaying
from loyalpos.services.rebuilding import Rebuilding
from loyalpos.services.returns.corrections import Corrections
from loyalpos.services.returns.forgiving import Forgiving
from loyalpos.services.settings import Settings
from loyalpos.services.shop_file import NONSENSE, Clock, ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.staff.staff import StaffDesk
from loyalpos.services.till import Till
from loyalpos.store import connection, migrations, promises, secrets, settings, staff
from loyalpos.store import folder as folders
from loyalpos.store.backup import back_up
from loyalpos.store.schema import SCHEMA_VERSION

FIRST_TILL = 1
KEY_BYTES = 32
CARD_KEY_LETTER = ALPHABET[0]


@dataclass(frozen=True, slots=True)
class Shop:
    """An open shop: its use cases, for the thread that opened it."""

    file: ShopFile
    till: Till
    corrections: Corrections
    merges: Merges
    gifts: Gifts
    enrol: Enrol
    find: Find
    programs: Programs
    offers: Offers
    promotions: Promotions
    levels: Levels
    staff: StaffDesk
    settings: Settings
    checks: Checks
    day_round: DayRound
    whys: Whys

    def checkpoint(self) -> None:
        """Move committed work into the file; for the moments between acts, every half second."""
        connection.checkpoint(self.file.db)

    def close(self) -> None:
        """Finish the journal and let go of the file. Nothing of the shop can be used after it."""
        connection.close(self.file.db)


def shop_file(folder: Path) -> Path:
    """Return where the file of a shop stands in its folder."""
    return ShopFolder(folder).database


def shop_exists(folder: Path) -> bool:
    """Say whether the folder has a shop to open, or the remains of one whose file is missing."""
    return shop_file(folder).exists() or _remains(folder)


def create_shop(
    folder: Path,
    profile: ShopProfile,
    owner_name: str,
    drafts: Sequence[ProgramDraft],
    clock: Clock,
) -> Shop:
    """Make a new shop, whole or not at all, and open it. The owner is staff number 1.

    :raises Refused: SHOP_NAME_NEEDED, STAFF_NAME_NEEDED, or what a program's draft lacks.
    :raises Trouble: FILE_EXISTS, FILE_MISSING where only the remains of a shop are left, or what
        :func:`open_shop` raises about the folder.
    """
    if not profile.name.strip():
        raise Refused(Refusal.SHOP_NAME_NEEDED)
    if not owner_name.strip():
        raise Refused(Refusal.STAFF_NAME_NEEDED)
    checked = [checked_draft(draft) for draft in drafts]
    folders.check_folder(folder)
    path = shop_file(folder)
    if path.exists():
        raise Trouble(Ailment.FILE_EXISTS)
    if _remains(folder):
        raise Trouble(Ailment.FILE_MISSING)
    part = path.with_name(path.name + ".part")
    folders.discard_part(part)
    db = connection.connect(part, create=True)
    try:
        migrations.migrate(db)
        with connection.write_tx(db):
            _first_rows(db, profile, owner_name.strip(), checked, to_ms(clock()))
        connection.checkpoint(db, whole=True)
    finally:
        db.conn.close()
    folders.keep_part(part, path)
    return open_shop(folder, clock)


def open_shop(folder: Path, clock: Clock) -> Shop:
    """Open the shop of a folder, on the calling thread; an older file is copied, then migrated.

    :raises Trouble: FOLDER_IN_CLOUD, FOLDER_ON_NETWORK, FOLDER_NOT_WRITABLE, FILE_MISSING,
        FILE_NOT_A_SHOP, FILE_NEWER, FILE_DAMAGED, FILE_LOCKED, BACKUP_FAILED, DISK_FULL.
    """
    folders.check_folder(folder)
    path = shop_file(folder)
    found = folders.check_header(path)
    db = connection.connect(path)
    try:
        if found < SCHEMA_VERSION:
            _migrate(db, folder, found)
        migrations.check_shape(db)
        file = understood(path, db, clock)
        if found < SCHEMA_VERSION:
            with connection.write_tx(db):
                Rebuilding(file).rebuild()  # what an older file did not keep
        checks = Checks(file)
        checks.at_start()
    except BaseException:
        db.conn.close()
        raise
    approvals = Approvals(clock)
    return Shop(
        file=file,
        till=Till(file, approvals),
        corrections=Corrections(file, approvals),
        merges=Merges(file, approvals),
        gifts=Gifts(file, approvals),
        enrol=Enrol(file),
        find=Find(file),
        programs=Programs(file),
        offers=Offers(file),
        promotions=Promotions(file),
        levels=Levels(file),
        staff=StaffDesk(file, approvals),
        settings=Settings(file),
        checks=checks,
        day_round=DayRound(file),
        whys=Whys(file),
    )


def open_search(folder: Path, clock: Clock) -> Find:
    """Open the shop of a folder for searching, on the calling thread and beside the open till.

    :raises Trouble: what SQLite says about the file.
    """
    path = shop_file(folder)
    return Find(ShopFile(path, connection.connect_readonly(path), clock))


def open_replaying(folder: Path, clock: Clock) -> Replaying:
    """Open the shop of a folder for looking back, on the calling thread beside the open till.

    :raises Trouble: what SQLite says about the file.
    """
    path = shop_file(folder)
    return Replaying(ShopFile(path, connection.connect_readonly(path), clock))


def open_forgiving(folder: Path, clock: Clock) -> Forgiving:
    """Open the shop of a folder to list what was forgiven, as :func:`open_replaying`.

    :raises Trouble: what SQLite says about the file.
    """
    path = shop_file(folder)
    return Forgiving(ShopFile(path, connection.connect_readonly(path), clock))


def understood(path: Path, db: Database, clock: Clock) -> ShopFile:
    """Read what the shop is set to and promises; nonsense was not written by this program.

    :raises Trouble: FILE_DAMAGED.
    """
    try:
        with connection.read_tx(db):
            file = ShopFile(path, db, clock)
            file.catalogue.follow()
            return file
    except NONSENSE as error:
        raise Trouble(Ailment.FILE_DAMAGED) from error


def _migrate(db: Database, folder: Path, found: int) -> None:
    back_up(db, ShopFolder(folder).backups / f"before-schema-{SCHEMA_VERSION}-from-{found}.db")
    migrations.migrate(db)
    connection.checkpoint(db, whole=True)


def _remains(folder: Path) -> bool:
    file = shop_file(folder)
    journal = file.with_name(file.name + "-wal")
    backups = ShopFolder(folder).backups
    return journal.exists() or (backups.is_dir() and any(backups.glob("*.db")))


def _first_rows(
    db: Database,
    profile: ShopProfile,
    owner_name: str,
    drafts: Sequence[ProgramDraft],
    now_ms: int,
) -> None:
    card_keys = {CARD_KEY_LETTER: random_source.token_bytes(KEY_BYTES)}
    secrets.write_keys(db, random_source.token_bytes(KEY_BYTES), card_keys)
    settings.write_till_number(db, FIRST_TILL, now_ms)
    settings.write_shop_profile(db, profile, now_ms, FIRST_TILL)
    settings.write_till_settings(db, TillSettings(), now_ms, FIRST_TILL)
    owner = StaffMember(1, owner_name, Role.OWNER, has_pin=False)
    number = staff.add_member(db, uuid4(), owner, now_ms, FIRST_TILL)
    for draft in drafts:
        promises.add_program(db, uuid4(), draft, now_ms, number)
