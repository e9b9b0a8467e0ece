# /language.

language-ask = <b>Which language?</b> Now: { $language }.
language-only = I speak { $language } so far. More languages are welcome as they come.
language-set = I speak { $language } with you now.
language-unknown = I don't speak that one yet, so I stay with { $language }.
