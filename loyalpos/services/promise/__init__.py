"""What the owner promises: programs, offers, promotions, levels, and what a draft would cost."""
