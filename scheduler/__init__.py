"""When Nape speaks: pure planning, and the delivery engine behind ports."""
