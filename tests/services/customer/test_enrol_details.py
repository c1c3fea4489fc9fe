"""Details that are checked while typed, changed later, and what was agreed taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from corner_cafe import FakeClock
from registering import BORN, KEEP, KEEP_BIRTHDAY, OWNER, register

from loyalpos.domain.customer.customer import Agreement, Details, Purpose
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.customer_view import CustomerDetail


def test_r53_the_same_phone_or_address_is_told_while_it_is_typed(shop: Shop) -> None:
    ada = register(shop, "Ada", phone="06 12 34 56 78")
    grace = register(shop, "Grace", email="Grace@example.nl")
    found = shop.enrol.check(Details(phone="+31 6 12345678", email="gracE@example.nl")).twins
    assert [(t.customer, t.name, t.same_phone, t.same_email) for t in found] == [
        (ada, "Ada", True, False),
        (grace, "Grace", False, True),
    ]


def test_r53_the_same_name_is_fine_and_so_is_a_shared_phone(shop: Shop) -> None:
    register(shop, "Ada", phone="0612345678")
    assert shop.enrol.check(Details(name="Ada")).twins == ()
    assert register(shop, "Ada", phone="0612345678") == 2


def test_somebody_is_no_twin_of_themselves(shop: Shop) -> None:
    ada = register(shop, "Ada", phone="0612345678")
    assert shop.enrol.check(Details(phone="0612345678"), ada).twins == ()


def test_a_half_typed_contact_is_told_and_nothing_is_refused(shop: Shop) -> None:
    found = shop.enrol.check(Details(phone="06123", email="ada@"))
    assert (found.phone, found.email) == (Refusal.PHONE_WRONG, Refusal.EMAIL_WRONG)
    nothing = shop.enrol.check(Details())
    assert (nothing.phone, nothing.email, nothing.twins) == (None, None, ())


def test_a_number_is_shown_as_it_will_be_kept(shop: Shop) -> None:
    assert shop.enrol.check(Details(phone="+31612345678")).phone_shown == "06 12345678"


def test_r4_edited_details_are_kept_once_and_found(shop: Shop) -> None:
    ada, act = register(shop, "Ada", phone="0612345678"), new_act()
    changed = Details("Ada King", "+47 412 34 567", "Ada@Example.nl", "nb", note="oat milk")
    for _ in range(2):
        detail = shop.enrol.edit(act, OWNER, ada, changed)
        assert detail.details == replace(
            changed, phone="+47 41 23 45 67", email="Ada@example.nl", language="nb"
        )
    assert [row.customer for row in shop.find.search("king").rows] == [ada]
    assert shop.find.search("5678").rows == ()
    with pytest.raises(Refused) as refused:
        shop.enrol.edit(act, OWNER, ada, Details("Ada"))
    assert refused.value.code is Refusal.ACT_DIFFERS


def test_shown_details_can_be_saved_unchanged(shop: Shop) -> None:
    ada = register(shop, "Ada", "0612345678", "ada@example.nl", "oat milk")
    shown = shop.find.detail(ada).details
    assert shop.enrol.edit(new_act(), OWNER, ada, shown).details == shown


def test_a_language_nobody_speaks_here_is_none(shop: Shop) -> None:
    ada = register(shop, "Ada")
    detail = shop.enrol.edit(new_act(), OWNER, ada, Details("Ada", language="tlh"))
    assert detail.details.language == ""


def test_a_card_without_a_name_gets_one_only_with_leave(shop: Shop) -> None:
    nobody = register(shop)
    with pytest.raises(Refused) as refused:
        shop.enrol.edit(new_act(), OWNER, nobody, Details("Ada"))
    assert refused.value.code is Refusal.CONSENT_NEEDED
    shop.enrol.agree(new_act(), OWNER, nobody, KEEP)
    assert shop.enrol.edit(new_act(), OWNER, nobody, Details("Ada")).view.name == "Ada"


def test_withdrawing_is_as_easy_and_is_remembered(shop: Shop, clock: FakeClock) -> None:
    ada = register(shop, "Ada")
    offers = Agreement(Purpose.MARKETING, "May send offers")
    shop.enrol.agree(new_act(), OWNER, ada, offers)
    clock.forward(days=1)
    detail = shop.enrol.withdraw(new_act(), OWNER, ada, Purpose.MARKETING)
    _membership, line = detail.consents
    assert (line.wording, line.withdrawn) == ("May send offers", clock.now)
    again = shop.enrol.agree(new_act(), OWNER, ada, offers)
    assert [one.withdrawn is None for one in again.consents] == [True, False, True]


def test_the_same_agreement_is_kept_once_and_another_wording_beside_it(shop: Shop) -> None:
    ada = register(shop, "Ada")
    assert len(shop.enrol.agree(new_act(), OWNER, ada, KEEP).consents) == 1
    reworded = replace(KEEP, wording="Keep my details")
    assert len(shop.enrol.agree(new_act(), OWNER, ada, reworded).consents) == 2
    ended = shop.enrol.withdraw(new_act(), OWNER, ada, Purpose.MEMBERSHIP)
    assert all(line.withdrawn for line in ended.consents)


def test_a_birthday_without_leave_is_forgotten(shop: Shop) -> None:
    ada = register(shop, "Ada")
    shop.enrol.agree(new_act(), OWNER, ada, KEEP_BIRTHDAY)
    shop.enrol.edit(new_act(), OWNER, ada, Details("Ada", birthday=BORN))
    detail = shop.enrol.withdraw(new_act(), OWNER, ada, Purpose.BIRTHDAY)
    assert detail.details.birthday is None
    assert detail.view.birthday is None


@pytest.mark.parametrize(
    "use",
    [
        lambda shop: shop.enrol.edit(new_act(), OWNER, 99, Details()),
        lambda shop: shop.enrol.agree(new_act(), OWNER, 99, KEEP),
        lambda shop: shop.enrol.withdraw(new_act(), OWNER, 99, Purpose.MARKETING),
        lambda shop: shop.find.detail(99),
        lambda shop: shop.find.history(99),
    ],
)
def test_nobody_has_no_details(shop: Shop, use: Callable[[Shop], CustomerDetail]) -> None:
    with pytest.raises(Refused) as refused:
        use(shop)
    assert refused.value.code is Refusal.CUSTOMER_UNKNOWN
