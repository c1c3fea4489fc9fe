"""Registering: who is taken on, with which card, and what was agreed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD, PROFILE, FakeClock
from registering import BORN, KEEP, KEEP_BIRTHDAY, OWNER, person, register, registered

from loyalpos.domain.card.card_code import CodeKind, is_genuine, parse_token
from loyalpos.domain.customer.customer import Agreement, Details, Purpose, Registration
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.view.card_view import (
    ActKind,
    CardView,
    NoticeKind,
    ScanNotice,
    StampStanding,
)


def refusal(shop: Shop, registration: Registration) -> Refused:
    with pytest.raises(Refused) as refused:
        registered(shop, registration)
    assert shop.find.search("").total == 0
    return refused.value


def test_a_new_customer_is_opened_by_the_new_card(shop: Shop) -> None:
    made = registered(shop, person("Ada Lovelace", "06 12 34 56 78"))
    assert made.card is not None
    assert made.changes == Changes.CUSTOMERS | Changes.CARDS | Changes.LEDGER
    for typed in (made.card.token, made.card.short_code, made.card.short_code.lower()):
        opened = shop.till.present(typed)
        assert isinstance(opened, CardView)
        assert opened == made.view
    assert made.view.name == "Ada Lovelace"
    assert made.view.phone_tail == "678"


def test_the_file_knows_the_hash_of_a_card_only(shop: Shop, shop_folder: Path) -> None:
    made = registered(shop, person())
    assert made.card is not None
    shop.checkpoint()
    stored = b"".join(path.read_bytes() for path in shop_folder.glob("shop.db*"))
    assert made.card.token.encode() not in stored
    assert hashlib.sha256(made.card.token.encode()).digest() in stored


def test_a_card_without_a_name_needs_no_agreement(shop: Shop) -> None:
    made = registered(shop, Registration(Details(language="nb")))
    assert made.view.name == ""
    assert made.view.language == "nb"


@pytest.mark.parametrize(
    "details",
    [Details(name="Ada"), Details(phone="0612345678"), Details(email="ada@example.nl")],
)
def test_a_name_or_a_way_to_be_reached_is_enough(shop: Shop, details: Details) -> None:
    registered(shop, Registration(details, (KEEP,)))
    assert shop.find.search("").total == 1


@pytest.mark.parametrize("details", [Details(note="oat milk"), Details(birthday=BORN)])
def test_what_is_known_must_be_somebodys(shop: Shop, details: Details) -> None:
    problem = refusal(shop, Registration(details, (KEEP, KEEP_BIRTHDAY)))
    assert problem.code is Refusal.CONTACT_NEEDED


def test_nothing_personal_is_kept_without_leave(shop: Shop) -> None:
    problem = refusal(shop, Registration(Details(name="Ada")))
    assert problem.code is Refusal.CONSENT_NEEDED
    assert problem.facts["purpose"] == "membership"


def test_a_birthday_needs_leave_of_its_own(shop: Shop) -> None:
    ada = Details(name="Ada", birthday=BORN)
    assert refusal(shop, Registration(ada, (KEEP,))).facts["purpose"] == "birthday"
    made = registered(shop, Registration(ada, (KEEP, KEEP_BIRTHDAY)))
    assert made.view.birthday == BORN


def test_an_agreement_needs_its_wording(shop: Shop) -> None:
    blank = Agreement(Purpose.MEMBERSHIP, " ")
    problem = refusal(shop, Registration(Details(name="Ada"), (blank,)))
    assert problem.code is Refusal.CONSENT_NEEDED


def test_what_was_agreed_is_kept_with_wording_time_and_staff(shop: Shop, clock: FakeClock) -> None:
    customer = register(shop, "Ada")
    (line,) = shop.find.detail(customer).consents
    assert (line.purpose, line.wording) == (KEEP.purpose, KEEP.wording)
    assert (line.given, line.staff_name, line.withdrawn) == (clock.now, "Ada", None)


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (Details(name="x" * 10_000), Refusal.NAME_TOO_LONG),
        (Details(name="Ada", note="x" * 10_000), Refusal.NOTE_TOO_LONG),
        (Details(name="Ada", phone="12"), Refusal.PHONE_WRONG),
        (Details(name="Ada", email="ada@"), Refusal.EMAIL_WRONG),
        (Details(name="Ada", birthday=replace(BORN, day=30)), Refusal.BIRTHDAY_WRONG),
    ],
)
def test_what_cannot_be_kept_is_refused(shop: Shop, details: Details, code: Refusal) -> None:
    assert refusal(shop, Registration(details, (KEEP, KEEP_BIRTHDAY))).code is code


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\u202eAda\x00\x1b[31m", "Ada[31m"),
        ("Ada ☕️", "Ada ☕️"),
        ("'; DROP TABLE customer; --", "'; DROP TABLE customer; --"),
        ("<b>Ada</b>", "<b>Ada</b>"),
        ("A\ud800da", "Ada"),
    ],
)
def test_odd_names_are_kept_harmlessly(shop: Shop, typed: str, kept: str) -> None:
    customer = register(shop, typed)
    assert shop.find.detail(customer).details.name == kept


def test_r4_the_same_act_twice_is_one_customer(shop: Shop) -> None:
    act = new_act()
    first = shop.enrol.register(act, OWNER, person("Ada"))
    again = shop.enrol.register(act, OWNER, person("Ada"))
    assert again.view.customer == first.view.customer
    assert again.card == first.card  # a retry can still print it
    assert again.changes is Changes.NOTHING
    assert shop.find.search("").total == 1


def test_r4_an_old_act_no_longer_has_its_card(shop: Shop) -> None:
    act = new_act()
    shop.enrol.register(act, OWNER, person("Ada"))
    for _ in range(16):
        registered(shop, person())
    assert shop.enrol.register(act, OWNER, person("Ada")).card is None


def test_r4_one_act_cannot_say_two_things(shop: Shop) -> None:
    act = new_act()
    shop.enrol.register(act, OWNER, person("Ada"))
    with pytest.raises(Refused) as refused:
        shop.enrol.register(act, OWNER, person("Grace"))
    assert refused.value.code is Refusal.ACT_DIFFERS


def test_a_blank_card_is_handed_out_once(shop: Shop) -> None:
    blank = shop.enrol.blank_cards(3)[1]
    notice = shop.till.present(blank.token)
    assert isinstance(notice, ScanNotice) and notice.kind is NoticeKind.BLANK
    made = registered(shop, replace(person("Ada"), card=notice.token))
    assert made.card is None
    opened = shop.till.present(blank.token)
    assert isinstance(opened, CardView) and opened.name == "Ada"
    with pytest.raises(Refused) as refused:
        registered(shop, replace(person("Grace"), card=blank.token))
    assert refused.value.code is Refusal.CARD_IN_USE
    assert shop.find.search("").total == 1


@pytest.mark.parametrize("card", ["x", "LPVB" + "B" * 32, "'; --", "L" * 4296])
def test_only_cards_of_this_shop_are_handed_out(shop: Shop, card: str) -> None:
    assert refusal(shop, replace(person("Ada"), card=card)).code is Refusal.CARD_NOT_OURS


def test_codes_of_blank_cards_are_genuine_and_different(shop: Shop) -> None:
    blanks = shop.enrol.blank_cards(100)
    tokens = [parse_token(blank.token) for blank in blanks]
    assert len(set(tokens)) == 100
    assert all(token and is_genuine(token, shop.file.card_keys) for token in tokens)
    with pytest.raises(Refused):
        shop.enrol.blank_cards(0)


def test_the_test_code_opens_nobody(shop: Shop) -> None:
    code = shop.enrol.test_code()
    token = parse_token(code)
    assert token is not None and token.kind is not CodeKind.CARD
    notice = shop.till.present(code)
    assert isinstance(notice, ScanNotice) and notice.kind is NoticeKind.OTHER_KIND
    assert refusal(shop, replace(person("Ada"), card=code)).code is Refusal.CARD_NOT_OURS


@pytest.fixture
def generous(tmp_path: Path, clock: FakeClock) -> Shop:
    """Return a shop that gives a head start in both of its programs."""
    coffee = replace(COFFEE_CARD, rule=StampRule(goal=9, head_start=2))
    points = replace(POINTS_CARD, rule=PointsRule(cost=10, head_start=3))
    return create_shop(tmp_path / "generous", PROFILE, "Ada", (coffee, points), clock)


def test_a_head_start_is_given_once_per_customer_and_program(
    generous: Shop, clock: FakeClock
) -> None:
    act = new_act()
    made = generous.enrol.register(act, OWNER, person("Ada"))
    generous.enrol.register(act, OWNER, person("Ada"))
    clock.forward(minutes=5)
    after = generous.till.stamp(new_act(), OWNER, Purchase(made.view.customer)).view
    stamps, points = after.standings
    assert isinstance(stamps, StampStanding) and stamps.stamps == 3
    assert points == replace(made.view.standings[1])
    assert [line.kind for line in after.acts] == [ActKind.STAMP, ActKind.HEAD_START]
    assert after.visits == 1
    assert generous.checks.all().good
    generous.close()


def test_the_figures_of_the_day_count_who_is_new(shop: Shop, clock: FakeClock) -> None:
    register(shop, "Ada")
    assert shop.till.today().new_customers == 1
    clock.now += timedelta(days=1)
    assert shop.till.today().new_customers == 0
    assert shop.checks.all().good
