"""How customers collect: what earns, what a full card gives, and which rules contradict."""
