"""The services without a window, a command a module: ``main(arguments, out) -> exit status``."""
