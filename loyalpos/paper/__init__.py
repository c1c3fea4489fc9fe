"""What is printed or shown as a picture, without Qt.

``card_face`` lays a card out as ``marks`` in millimetres, ``sheet`` puts faces on a page, and
``raster`` paints marks into a picture; the window paints the same marks on printers and into PDF.
"""
