"""Taking back: undo, returns of a sale, corrections by hand, and what was forgiven by it."""
