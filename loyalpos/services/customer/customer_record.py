"""A customer's details on their way into the file and out of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from loyalpos.domain.customer.customer import Agreement, Birthday, Details, Purpose, checked
from loyalpos.domain.customer.search_text import search_words
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.shop import LANGUAGES
from loyalpos.domain.tidy_text import tidy
from loyalpos.services.customer.contact import phone_keys, read_email, read_phone, show_phone
from loyalpos.store.customers import CustomerRow

MAX_WORDING = 2000


def as_kept(details: Details, country: str) -> Details:
    """Return tidy details with the phone number as E.164, or refuse them.

    :raises Refused: NAME_TOO_LONG, NOTE_TOO_LONG, BIRTHDAY_WRONG, PHONE_WRONG, EMAIL_WRONG, or
        CONTACT_NEEDED where a birthday or a note is nobody's.
    """
    tidied = checked(details)
    kept = replace(
        tidied,
        phone=read_phone(tidied.phone, country),
        email=read_email(tidied.email),
        language=tidied.language if tidied.language in LANGUAGES else "",
    )
    if kept.anonymous and (kept.birthday or kept.note):
        raise Refused(Refusal.CONTACT_NEEDED)
    return kept


def check_consent(kept: Details, agreed: Iterable[Purpose]) -> None:
    """Let details pass that the customer agreed to have kept.

    :raises Refused: CONSENT_NEEDED with the ``purpose``.
    """
    given = frozenset(agreed)
    needed = ((not kept.anonymous, Purpose.MEMBERSHIP), (kept.birthday, Purpose.BIRTHDAY))
    for need, purpose in needed:
        if need and purpose not in given:
            raise Refused(Refusal.CONSENT_NEEDED, purpose=purpose.value)


def checked_agreement(agreement: Agreement) -> Agreement:
    """Return the agreement; its wording is kept letter by letter, and never empty.

    :raises Refused: CONSENT_NEEDED where there is no wording, or far too much of it.
    """
    if not tidy(agreement.wording) or len(agreement.wording) > MAX_WORDING:
        raise Refused(Refusal.CONSENT_NEEDED, purpose=agreement.purpose.value)
    return agreement


def row_of(kept: Details) -> CustomerRow:
    """Return the row for details, with everything that search finds them by [R53, R53a]."""
    phone = phone_keys(kept.phone)
    found_by = " ".join((kept.name, kept.note, kept.email.partition("@")[0], *phone.words))
    born = kept.birthday
    return CustomerRow(
        name=kept.name,
        phone=kept.phone,
        email=kept.email,
        language=kept.language,
        birthday_md=born.month * 100 + born.day if born else None,
        note=kept.note,
        words=search_words(found_by),
        phone_reversed=phone.reversed,
        email_folded=kept.email.casefold(),
    )


def details_of(row: CustomerRow, country: str) -> Details:
    """Return a row as it is read by people of the shop's country."""
    return Details(
        name=row.name,
        phone=show_phone(row.phone, country),
        email=row.email,
        language=row.language,
        birthday=Birthday(*divmod(row.birthday_md, 100)) if row.birthday_md else None,
        note=row.note,
    )


def kept_of(row: CustomerRow) -> Details:
    """Return a row as it is kept, with the phone number as E.164."""
    born = Birthday(*divmod(row.birthday_md, 100)) if row.birthday_md else None
    return Details(row.name, row.phone, row.email, row.language, born, row.note)


def fingerprint_parts(kept: Details) -> tuple[object, ...]:
    """Return what two acts about the same details share [R4]."""
    born = (kept.birthday.month, kept.birthday.day) if kept.birthday else None
    return kept.name, kept.phone, kept.email, kept.language, born, kept.note
