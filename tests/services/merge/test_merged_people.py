"""Cards, details and agreements of two records that are one [R52]."""

from __future__ import annotations

from collections.abc import Callable

from corner_cafe import OWNER
from merging_steps import ALL, PEOPLE, Counter, consents, registered
from shop_promises import add_offer

from loyalpos.domain.customer.customer import Birthday, Details, Purpose
from loyalpos.domain.offer.offer import Trigger
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import CardView, ScanNotice
from loyalpos.services.view.merge_view import MergeWarning


def test_r52_both_cards_keep_working(counter: Counter) -> None:
    shop = counter.shop
    kept, card = registered(shop, Details())
    gone, other = registered(shop, Details())
    merged = counter.merge(kept, gone)
    for code in (card.token, card.short_code, other.token, other.short_code):
        shown = shop.till.present(code)
        assert isinstance(shown, CardView)
        assert shown.customer == kept
    assert len(shop.find.detail(kept).cards) == 2
    assert shop.find.detail(gone).view.customer == kept
    counter.unmerge(merged)
    shown = shop.till.present(other.token)
    assert isinstance(shown, CardView)
    assert shown.customer == gone


def test_r51_a_new_card_ends_the_cards_of_both(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, other = registered(shop, Details())
    counter.merge(kept, gone)
    shop.enrol.replace_card(new_act(), OWNER, gone)
    assert isinstance(shop.till.present(other.token), ScanNotice)
    assert [card.state.value for card in shop.find.detail(kept).cards].count("active") == 1


def test_r52_a_card_of_the_other_can_be_blocked(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details())
    (line,) = shop.find.detail(gone).cards
    counter.merge(kept, gone)
    detail = shop.enrol.block_card(new_act(), OWNER, line.card)
    assert detail.view.customer == kept


def test_r52_search_finds_the_kept_one_only(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details(name="Ada Lovelace"), Purpose.MEMBERSHIP)
    gone, card = registered(
        shop, Details(name="Augusta King", phone="0612345678"), Purpose.MEMBERSHIP
    )
    merged = counter.merge(kept, gone)

    def found(text: str) -> list[int]:
        return [row.customer for row in shop.find.search(text).rows]

    assert found("Augusta") == []
    assert found("0612345678") == found("Lovelace") == found(card.short_code) == [kept]
    assert found("") == [kept]
    assert shop.find.search("").total == 1
    counter.unmerge(merged)
    assert found("Augusta") == found("0612345678") == [gone]
    assert shop.find.search("").total == 2


def test_r52_the_stricter_consent_wins(counter: Counter) -> None:
    shop = counter.shop
    ada = Details(name="Ada", birthday=Birthday(12, 10))
    kept, _ = registered(shop, ada, *PEOPLE)
    gone, _ = registered(shop, Details(name="Ada", phone="0612345678"), Purpose.MEMBERSHIP)
    look = shop.merges.look(kept, gone)
    assert look.falls == (Purpose.BIRTHDAY, Purpose.MARKETING)
    assert look.filled == ("phone",)
    assert look.warnings == (MergeWarning.BIRTHDAY_FORGOTTEN,)
    merged = counter.merge(kept, gone)
    assert consents(shop, kept) == {Purpose.MEMBERSHIP}
    assert merged.view.birthday is None
    assert shop.find.detail(kept).details.phone == "06 12345678"
    counter.unmerge(merged)
    assert consents(shop, kept) == set(PEOPLE)
    assert consents(shop, gone) == {Purpose.MEMBERSHIP}
    assert shop.find.detail(kept).details.phone == ""
    assert shop.find.detail(gone).details.phone == "06 12345678"


def test_r52_an_anonymous_card_becomes_somebodys(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details(name="Ada", birthday=Birthday(12, 10)), *PEOPLE)
    merged = counter.merge(kept, gone)
    assert (merged.view.name, merged.view.birthday) == ("Ada", Birthday(12, 10))
    assert consents(shop, kept) == set(PEOPLE)
    counter.unmerge(merged)
    assert shop.find.detail(kept).details.anonymous
    assert consents(shop, kept) == set()
    assert consents(shop, gone) == set(PEOPLE)


def test_r52_who_said_no_while_both_were_one_said_it_for_both(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    born = Details(name="Ada Lovelace", birthday=Birthday(12, 10))
    gone, _ = registered(shop, born, *PEOPLE)
    merged = counter.merge(kept, gone)
    for purpose in (Purpose.MARKETING, Purpose.BIRTHDAY):
        shop.enrol.withdraw(new_act(), OWNER, kept, purpose)
    counter.unmerge(merged)
    assert consents(shop, gone) == {Purpose.MEMBERSHIP}
    assert shop.find.detail(gone).details.birthday is None


def test_r52_what_was_ended_since_does_not_stand_again(counter: Counter) -> None:
    """Marketing ended with the merge; they agreed anew, and then no more."""
    shop = counter.shop
    kept, _ = registered(shop, Details(name="Ada"), Purpose.MEMBERSHIP, Purpose.MARKETING)
    gone, _ = registered(shop, Details(name="Ada King"), Purpose.MEMBERSHIP)
    merged = counter.merge(kept, gone)
    (again,) = (one for one in ALL if one.purpose is Purpose.MARKETING)
    shop.enrol.agree(new_act(), OWNER, kept, again)
    shop.enrol.withdraw(new_act(), OWNER, kept, Purpose.MARKETING)
    counter.unmerge(merged)
    assert consents(shop, kept) == {Purpose.MEMBERSHIP}


def test_r52_what_another_merge_ended_was_nobodys_no(counter: Counter) -> None:
    shop = counter.shop
    said = Purpose.MEMBERSHIP, Purpose.MARKETING
    kept, _ = registered(shop, Details(name="Ada"), *said)
    gone, _ = registered(shop, Details(name="Ada King"), *said)
    stricter, _ = registered(shop, Details(name="Augusta"), Purpose.MEMBERSHIP)
    first, second = counter.merge(kept, gone), counter.merge(kept, stricter)
    counter.unmerge(first)
    counter.unmerge(second)
    for customer in (kept, gone):
        assert consents(shop, customer) == set(said)


def test_r52_who_agreed_again_since_agrees(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details(name="Ada"), Purpose.MEMBERSHIP, Purpose.MARKETING)
    gone, _ = registered(shop, Details(name="Ada King"), Purpose.MEMBERSHIP, Purpose.MARKETING)
    merged = counter.merge(kept, gone)
    (again,) = (one for one in ALL if one.purpose is Purpose.MARKETING)
    shop.enrol.withdraw(new_act(), OWNER, kept, Purpose.MARKETING)
    shop.enrol.agree(new_act(), OWNER, kept, again)
    counter.unmerge(merged)
    for customer in (kept, gone):
        assert Purpose.MARKETING in consents(shop, customer)


def test_what_somebody_changed_since_stays(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details(name="Ada"), Purpose.MEMBERSHIP)
    merged = counter.merge(kept, gone)
    shop.enrol.edit(new_act(), OWNER, kept, Details(name="Ada Lovelace"))
    counter.unmerge(merged)
    assert shop.till.open(kept).name == "Ada Lovelace"
    assert consents(shop, kept) == {Purpose.MEMBERSHIP}
    assert shop.till.open(gone).name == "Ada"


def test_details_that_differ_are_told(counter: Counter) -> None:
    shop = counter.shop
    one = Details("Ada", "0612345678", "ada@example.org", birthday=Birthday(1, 2))
    other = Details("Bob", "0687654321", "bob@example.org", birthday=Birthday(3, 4))
    kept, _ = registered(shop, one, *PEOPLE)
    gone, _ = registered(shop, other, *PEOPLE)
    look = shop.merges.look(kept, gone)
    assert look.warnings == (
        MergeWarning.NAMES_DIFFER,
        MergeWarning.PHONES_DIFFER,
        MergeWarning.EMAILS_DIFFER,
        MergeWarning.BIRTHDAYS_DIFFER,
    )
    assert (look.kept_name, look.gone_name, look.filled, look.falls) == ("Ada", "Bob", (), ())


def test_r60_who_brought_whom_follows(counter: Counter, add_customer: Callable[..., int]) -> None:
    kept, gone, friend, bringer = [add_customer() for _ in range(4)]
    db = counter.shop.file.db
    for pair in ((friend, gone), (gone, bringer)):
        db.execute("INSERT INTO referral(friend, referrer, since_day) VALUES (?, ?, 0)", pair)

    def pairs() -> set[tuple[int, int]]:
        return set(db.execute("SELECT friend, referrer FROM referral").fetchall())

    merged = counter.merge(kept, gone)
    assert pairs() == {(friend, kept), (kept, bringer)}
    counter.unmerge(merged)
    assert pairs() == {(friend, gone), (gone, bringer)}


def test_r60_who_was_a_customer_before_was_brought_by_nobody(
    counter: Counter, add_customer: Callable[..., int]
) -> None:
    """A regular who registers once more, and names somebody who brought them."""
    kept, gone, bringer = [add_customer() for _ in range(3)]
    db = counter.shop.file.db
    add_offer(counter.shop, Trigger.REFERRAL, limit_each=0)
    db.execute(
        "INSERT INTO referral(friend, referrer, since_day) VALUES (?, ?, 0)", (gone, bringer)
    )
    counter.buy(kept)
    merged = counter.merge(kept, gone)
    counter.buy(kept)
    assert counter.shop.till.open(bringer).vouchers == ()
    counter.unmerge(merged)
    counter.buy(gone)
    assert len(counter.shop.till.open(bringer).vouchers) == 1
