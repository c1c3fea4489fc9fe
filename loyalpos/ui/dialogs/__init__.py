"""What comes before, over and beside the work: opening, the wizard, the lock, and sheets."""
