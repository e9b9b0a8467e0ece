"""How it looks: callback data, keyboards, message texts, charts."""
