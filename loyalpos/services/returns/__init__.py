"""Taking back: undo, returns of a sale in whole or part, and corrections by hand."""
