"""A customer's stamp card as it lies on the counter."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget, QWidgetItem

from loyalpos.services.view.card_view import StampStanding
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import LEAST_SHAPE_CONTRAST, LIGHT, Weight, contrast, mixed, readable
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.stamp_places import (
    Grid,
    Place,
    as_bar,
    grid,
    milestones_ahead,
    painted_stamps,
    places,
)

GROWTH_MS = 180
HALO = 6  # the soft ring around the newest stamp
BAR = 16


class _Outset(QWidgetItem):
    """Gives a strip a little more than its place, so that the halo hangs over on both sides."""

    def setGeometry(self, rect: QRect) -> None:
        halo = theme.current().px(HALO)
        super().setGeometry(rect.adjusted(-halo, 0, halo, 0))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width + 2 * theme.current().px(HALO))


class StampStrip(QWidget):
    """The places of one card, the gift last. ``diameter`` is the most a place takes, at 100 %."""

    def __init__(self, diameter: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: StampStanding | None = None
        self._diameter = diameter
        self._grown = 1.0
        self._pictures: dict[tuple[Place, int, int, float], QPixmap] = {}
        self._growth = QVariantAnimation(self)
        self._growth.setDuration(GROWTH_MS)
        self._growth.setStartValue(0.4)
        self._growth.setEndValue(1.0)
        self._growth.setEasingCurve(QEasingCurve.Type.OutBack)
        self._growth.valueChanged.connect(self._grow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().follow(self._dress)

    @property
    def growing(self) -> bool:
        """True while the newest stamp is being placed."""
        return self._growth.state() is QVariantAnimation.State.Running

    def show_standing(self, standing: StampStanding, *, grow: bool = False) -> None:
        """Paint a card; ``grow`` places the newest stamp before the eyes of the customer."""
        before, self._standing = self._standing, standing
        if before is None or _stamp_of(before) != _stamp_of(standing):
            self._pictures.clear()
        self._growth.stop()
        self._grown = 1.0
        if grow and not theme.current().less_motion and not as_bar(standing):
            self._growth.start()
        self.setAccessibleName(self._spoken(standing))
        self.setToolTip(", ".join(self._milestones(standing)))
        self.updateGeometry()
        self.update()

    def place_in(self, layout: QBoxLayout) -> None:
        """Add the strip so that its circles, not the halo around them, align with the rest."""
        layout.addChildWidget(self)
        layout.addItem(_Outset(self))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.current()
        if self._standing is None:
            return look.px(self._diameter) + 2 * look.px(HALO)
        if as_bar(self._standing):
            return look.px(40)
        return self._grid(width).height + 2 * look.px(HALO)

    def sizeHint(self) -> QSize:
        count = 10 if self._standing is None else min(self._standing.goal + 1, 10)
        side = theme.current().px(self._diameter)
        width = count * (side + round(side * 0.23)) + 2 * theme.current().px(HALO)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme.current().px(236)
        return QSize(width, theme.current().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._standing is None:
            return
        painter = QPainter(self)
        painting.begin(painter)
        if as_bar(self._standing):
            self._paint_bar(painter, self._standing)
        else:
            self._paint_places(painter, self._standing, event.rect())

    def _paint_places(self, painter: QPainter, standing: StampStanding, seen: QRect) -> None:
        layout = self._grid(self.width())
        side = layout.diameter + 2 * theme.current().px(HALO)
        for index, place in enumerate(places(standing)):
            spot = QRect(*layout.corner(index), side, side)
            if not spot.intersects(seen):
                continue
            number = index + 1 if place in (Place.EMPTY, Place.MILESTONE) else 0
            picture = self._picture(place, number, layout.diameter)
            if place is Place.NEWEST and self._grown < 1.0:
                shrunk = QRectF(0, 0, side * self._grown, side * self._grown)
                shrunk.moveCenter(QRectF(spot).center())
                painter.drawPixmap(shrunk, picture, QRectF(picture.rect()))
            else:
                painter.drawPixmap(spot.topLeft(), picture)

    def _paint_bar(self, painter: QPainter, standing: StampStanding) -> None:
        look = theme.current()
        fill, _ = self._stamp_colours(standing)
        figures = f"{painted_stamps(standing)} / {standing.goal}"
        painter.setFont(look.font(18, Weight.BOLD))
        halo, gift = look.px(HALO), look.px(32)
        figures_room = painter.fontMetrics().horizontalAdvance(figures) + look.px(16)
        painter.setPen(QColor(look.palette.ink))
        spot = QRect(halo, 0, figures_room, self.height())
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignVCenter), figures)
        bar = QRectF(spot.right(), (self.height() - look.px(BAR)) / 2, 0, look.px(BAR))
        bar.setRight(self.width() - halo - gift - look.px(12))
        painting.box(painter, bar, fill=look.palette.line, radius=bar.height() / 2)
        share = painted_stamps(standing) / standing.goal
        if share > 0:
            done = QRectF(bar)
            done.setWidth(max(bar.width() * share, bar.height()))
            painting.box(painter, done, fill=fill, radius=bar.height() / 2)
        place = Place.GIFT_READY if standing.ready > 0 else Place.GIFT
        picture = self._picture(place, 0, gift)
        left = self.width() - gift - 2 * halo  # the picture has its halo around it
        painter.drawPixmap(left, (self.height() - gift) // 2 - halo, picture)

    def _picture(self, place: Place, number: int, diameter: int) -> QPixmap:
        key = (place, number, diameter, self.devicePixelRatioF())
        if key not in self._pictures:
            self._pictures[key] = self._drawn(place, number, diameter)
        return self._pictures[key]

    def _drawn(self, place: Place, number: int, diameter: int) -> QPixmap:
        halo = theme.current().px(HALO)
        ratio = self.devicePixelRatioF()
        side = diameter + 2 * halo
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painting.begin(painter)
        circle = QRect(halo, halo, diameter, diameter)
        if place is Place.EMPTY:
            self._draw_empty(painter, circle, number)
        elif place is Place.MILESTONE:
            self._draw_milestone(painter, circle, number)
        elif place in (Place.GIFT, Place.GIFT_READY):
            self._draw_gift(painter, circle, ready=place is Place.GIFT_READY)
        else:
            self._draw_stamp(painter, circle, newest=place is Place.NEWEST)
        painter.end()
        return picture

    def _draw_stamp(self, painter: QPainter, circle: QRect, *, newest: bool) -> None:
        assert self._standing is not None
        fill, mark = self._stamp_colours(self._standing)
        if newest:
            self._draw_halo(painter, circle, fill)
        painting.box(painter, circle, fill=fill, radius=circle.width() / 2)
        self._draw_icon(painter, circle, self._standing.program.draft.icon, mark)

    def _draw_gift(self, painter: QPainter, circle: QRect, *, ready: bool) -> None:
        palette = theme.current().palette
        radius = circle.width() / 2
        if ready:
            self._draw_halo(painter, circle, palette.gold_fill)
            painting.box(painter, circle, fill=palette.gold_fill, radius=radius)
        else:
            painting.box(
                painter,
                circle,
                fill=palette.gold_soft,
                line=palette.gold_fill,
                width=2,
                radius=radius,
            )
        self._draw_icon(painter, circle, "gift", palette.on_gold if ready else palette.gold)

    def _draw_empty(self, painter: QPainter, circle: QRect, number: int) -> None:
        look = theme.current()
        colour = mixed(look.palette.border, look.palette.line, 0.5)
        pen = QPen(QColor(colour), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1))
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font(15, Weight.SEMIBOLD))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))

    def _draw_milestone(self, painter: QPainter, circle: QRect, number: int) -> None:
        """A place on which a smaller reward waits: its number, with a gift at its edge."""
        self._draw_empty(painter, circle, number)
        palette = theme.current().palette
        side = round(circle.width() * 0.42)
        badge = QRect(circle.right() - side + 2, circle.top() - 2, side, side)
        painting.box(
            painter, badge, fill=palette.gold_soft, line=palette.gold_fill, radius=side / 2
        )
        self._draw_icon(painter, badge, "gift", palette.gold)

    def _draw_halo(self, painter: QPainter, circle: QRect, colour: str) -> None:
        halo = theme.current().px(HALO) - 1
        soft = mixed(theme.current().palette.surface, colour, 0.16)
        rect = circle.adjusted(-halo, -halo, halo, halo)
        painting.box(painter, rect, fill=soft, radius=rect.width() / 2)

    def _draw_icon(self, painter: QPainter, circle: QRect, name: str, colour: str) -> None:
        side = round(circle.width() * 0.44)
        corner = circle.center() - QPoint(side // 2 - 1, side // 2 - 1)
        painter.drawPixmap(corner, assets.pixmap(name, colour, side))

    def _stamp_colours(self, standing: StampStanding) -> tuple[str, str]:
        """The program's colour, made to stand out from the card, and the icon's colour on it."""
        palette = theme.current().palette
        own = standing.program.draft.colour
        if own.upper() == LIGHT.primary:
            return palette.primary, palette.on_primary
        fill = readable(own, palette.surface, LEAST_SHAPE_CONTRAST)
        white = contrast(fill, "#FFFFFF") >= LEAST_SHAPE_CONTRAST
        return fill, "#FFFFFF" if white else LIGHT.ink

    def _grid(self, width: int) -> Grid:
        look = theme.current()
        assert self._standing is not None
        room = width - 2 * look.px(HALO)
        most = look.px(self._diameter)
        return grid(self._standing.goal + 1, room, most, min(look.px(40), most))

    def _spoken(self, standing: StampStanding) -> str:
        words = self.tr("{done} of {goal} stamps").format(
            done=painted_stamps(standing), goal=standing.goal
        )
        return ", ".join([words, *self._milestones(standing)])

    def _milestones(self, standing: StampStanding) -> list[str]:
        words = self.tr("{reward} at {count}")
        return [
            words.format(reward=one.reward.text, count=one.at) for one in milestones_ahead(standing)
        ]

    def _grow(self, value: float) -> None:
        self._grown = value
        if self._standing is not None:
            layout = self._grid(self.width())
            newest = layout.corner(max(painted_stamps(self._standing) - 1, 0))
            side = layout.diameter + 2 * theme.current().px(HALO)
            self.update(*newest, side, side)

    def _dress(self) -> None:
        self._pictures.clear()
        self.updateGeometry()
        self.update()


def _stamp_of(standing: StampStanding) -> tuple[str, str]:
    """What the pictures of the places are made of; the same for every customer of a program."""
    return standing.program.draft.colour, standing.program.draft.icon
