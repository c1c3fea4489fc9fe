"""The icons and colours that a program can have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def icons() -> dict[str, str]:
    """Return the icons of stamps with their spoken names, in the order of the grid."""
    return {
        "coffee": translate("Looks", "Coffee"),
        "cup": translate("Looks", "Cup to go"),
        "bread": translate("Looks", "Bread"),
        "sandwich": translate("Looks", "Sandwich"),
        "cake": translate("Looks", "Cake"),
        "cookie": translate("Looks", "Cookie"),
        "donut": translate("Looks", "Doughnut"),
        "ice-cream": translate("Looks", "Ice cream"),
        "pizza": translate("Looks", "Pizza"),
        "salad": translate("Looks", "Salad"),
        "utensils": translate("Looks", "Meal"),
        "beef": translate("Looks", "Meat"),
        "fish": translate("Looks", "Fish"),
        "apple": translate("Looks", "Fruit"),
        "beer": translate("Looks", "Beer"),
        "wine": translate("Looks", "Wine"),
        "candy": translate("Looks", "Sweets"),
        "scissors": translate("Looks", "Scissors"),
        "wash": translate("Looks", "Wash"),
        "car": translate("Looks", "Car"),
        "bike": translate("Looks", "Bicycle"),
        "shirt": translate("Looks", "Clothes"),
        "bag": translate("Looks", "Shopping bag"),
        "book": translate("Looks", "Book"),
        "flower": translate("Looks", "Flower"),
        "leaf": translate("Looks", "Leaf"),
        "paw": translate("Looks", "Pets"),
        "dumbbell": translate("Looks", "Sports"),
        "heart": translate("Looks", "Heart"),
        "star": translate("Looks", "Star"),
    }


def colours() -> dict[str, str]:
    """Return the colours of cards with their spoken names; white is legible on each of them."""
    return {
        "#0E6B5C": translate("Looks", "Sea green"),
        "#1E7F4F": translate("Looks", "Leaf green"),
        "#1F5FA8": translate("Looks", "Blue"),
        "#2B3A67": translate("Looks", "Night blue"),
        "#6B3FA0": translate("Looks", "Violet"),
        "#9C2C6B": translate("Looks", "Berry"),
        "#B3261E": translate("Looks", "Red"),
        "#B3461E": translate("Looks", "Brick"),
        "#8A5900": translate("Looks", "Caramel"),
        "#1C2024": translate("Looks", "Black"),
    }
