# /learn: short lessons by topic.

learn-title =
    <b>What would you like to know?</b>
learn-topic-title = <b>{ $topic }</b>
learn-sources-title = <b>{ $title }: where this comes from</b>
learn-source = • { $citation }
learn-source-known = • { $citation } <i>(cited from memory, not re-read)</i>
learn-source-ours = • Our own choice or common sense, not taken from a study.
learn-sources = Sources
learn-topics = All topics
learn-find = Find someone near me
learn-try = Try: { $title }

# Topics
# used: learn-topic-*

learn-topic-headaches = Kinds of headache
learn-topic-causes = Why the back of the head hurts
learn-topic-what-helps = What helps
learn-topic-warning-signs = When it is serious
learn-topic-finding-help = Finding a professional
learn-topic-medicines = Painkillers and their limits
learn-topic-sleep = Sleep
learn-topic-desk = Desk and phone
learn-topic-triggers = Triggers
learn-topic-faq = Questions people ask
