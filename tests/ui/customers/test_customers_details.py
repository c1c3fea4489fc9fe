"""Details and agreements put right in place."""

from __future__ import annotations

from corner_cafe import OWNER
from customers_steps import Register, detail_of, fill, names, press, show, texts
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.words import consent_texts


def test_details_are_edited_in_place(page: CustomersPage, desk: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    press(page, "edit-customer")
    fill(page, "edit-name", "Sanne Jansen")
    press(page, "edit-save")
    assert detail_of(desk, sanne).details.name == "Sanne Jansen"
    assert names(page) == ["Sanne Jansen"]
    assert not page.detail.editing


def test_a_wrong_field_says_so_and_keeps_what_was_typed(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    show(page).show_details(sanne)
    press(page, "edit-customer")
    fill(page, "edit-phone", "12")
    press(page, "edit-save")
    assert "complete phone number" in texts(page.detail)
    fill(page, "edit-birthday", "31-4")
    press(page, "edit-save")
    assert "does not exist" in texts(page.detail)
    assert page.detail.editing
    press(page, "edit-cancel")
    assert detail_of(desk, sanne).details.phone.endswith("5678")


def test_r53_the_same_phone_warns_at_once_and_opens_the_other(
    page: CustomersPage, register: Register, sanne: int, qtbot: QtBot
) -> None:
    other = register("Thijs")
    show(page).show_details(other)
    press(page, "edit-customer")
    fill(page, "edit-phone", "+31 6 12 34 56 78")
    qtbot.waitUntil(lambda: "Sanne de Vries" in texts(page.detail.form))
    press(page, "edit-twin-action")
    assert page.detail.customer == sanne


def test_what_is_new_to_keep_is_asked_for(
    page: CustomersPage, desk: Desk, register: Register
) -> None:
    nobody = register()
    show(page).show_details(nobody)
    press(page, "edit-customer")
    form = page.detail.form
    assert form.keep.isHidden()
    fill(page, "edit-name", "Ada")
    assert form.keep.isVisible()
    press(page, "edit-save")
    assert page.detail.editing
    form.keep.click()
    press(page, "edit-save")
    kept = detail_of(desk, nobody)
    assert kept.details.name == "Ada"
    assert kept.consents[0].wording == consent_texts.question(Purpose.MEMBERSHIP)


def given(desk: Desk, customer: int) -> set[Purpose]:
    lines = detail_of(desk, customer).consents
    return {line.purpose for line in lines if line.withdrawn is None}


def test_withdrawing_is_as_easy_as_giving(page: CustomersPage, desk: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    press(page, "agree-marketing")
    assert given(desk, sanne) == {Purpose.MEMBERSHIP, Purpose.MARKETING}
    press(page, "agree-marketing")
    assert given(desk, sanne) == {Purpose.MEMBERSHIP}


def test_without_membership_nothing_personal_is_kept(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    show(page).show_details(sanne)
    press(page, "agree-membership")
    assert given(desk, sanne) == {Purpose.MEMBERSHIP}
    press(page, "confirm-clear")
    assert given(desk, sanne) == set()
    assert detail_of(desk, sanne).details == Details()


def test_a_reload_leaves_an_open_form_alone(page: CustomersPage, desk: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    press(page, "edit-customer")
    fill(page, "edit-name", "Half a na")
    desk.news.tell(CustomersPage.watches)
    assert page.detail.editing
    assert page.detail.form.name.text() == "Half a na"


def test_an_empty_card_says_what_became_of_it(page: CustomersPage, desk: Desk, sanne: int) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, 9))
    show(page).show_details(sanne)
    assert "0 of 9 stamp(s) · Free coffee is ready" in texts(page.detail.holdings)
