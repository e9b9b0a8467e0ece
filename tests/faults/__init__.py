"""Days of people's lives in which everything breaks, and a judge of what came of it."""
