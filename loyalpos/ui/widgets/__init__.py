"""The visible vocabulary: widgets that know views and signals, never services.

Inputs are methods, outputs are signals, texts are arguments. ``loyalpos/ui/gallery.py`` shows all
of them in all their states.
"""
