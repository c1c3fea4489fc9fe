"""Who works here, who may do what, and whose PIN approves it."""
