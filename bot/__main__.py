"""Run Nape, as `nape` or `python -m bot`."""

import gc


def main() -> None:
    """Load the command line, and hand over to it."""
    # What a start loads stays to the end, so no collection need look through it, neither now nor later.
    gc.disable()
    from bot.cli import main as begin

    gc.freeze()
    gc.enable()
    begin()


if __name__ == "__main__":
    main()
