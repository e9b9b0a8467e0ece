"""Despair and overdose in words of any kind: each is answered, and what only looks like them is left alone."""

import pytest

from bot.diary.words.crisis import CrisisReading, crisis

DESPAIR = """
i would sooner not be here any longer
imma kms lol
thinking of offing myself
they would all be happier if i was not around
my kids are better off once im gone
praying god takes me tonight
if only the lord would take me
want to leave this world
dont want to see tomorrow
i keep picturing myself stepping in front of a bus
might just drive my car into a wall
look at the tracks and think how easy it would be
started cutting my legs again
cut my thighs again last night
i wouldnt care if i died
wish a bus would hit me
i am sick of being alive
no will to live
i want finish my life
i no want live any more
better i die
said my goodbyes
put an end to it all tonight
wrote notes for the family and redid my will
think about being dead every day
hope i die in my sleep
i am going to end things tonight
cant see a reason to stay alive
rather be six feet under
i just want to stop existing
going to swallow the lot and be done
i want to be with my dead wife, i am going to join her tonight
there is a voice saying do it and i think i will kill myself
dont see myself living past this week
been googling how to die without pain
i think the world would be fine without me in it
every day i pray i dont wake up
i hurt myself last night on purpose
it would be easier if i just died
i no longer wish to continue living
tired of being alive tbh
thinking maybe tonight is the night i end it
if i had a gun id use it on myself
dying sounds better than this headache every day and i mean it
i cant keep myself safe tonight
feel like driving off the bridge
wanna die lol not even joking
id be better off in the ground
i am useless and everyone would be relieved if i died
i want out of this life
i dont feel like living
i might as well not exist
suicide keeps crossing my mind
let me go to sleep and never wake up please
i am planning to end my life on sunday
death would be a mercy
i hate being alive
cut myself last night, not by accident
i wish i was never born
i am going to kill myself
ive been harming myself
ive had it with life, im ending it
nobody needs me, i want to be dead
kill me please i mean it, i want to die
thinking about hanging myself
i want to hurt myself badly tonight
ready to die
i am ready to be done with living
i wish i could just switch myself off for good
thinking of walking into the sea
got a razor and i want to use it on me
i want to go to sleep and not be here tomorrow
no strength left to stay alive
"""
MAYBE_DESPAIR = """
cant face another day of this
nothing left for me
i wont be here much longer
i have had enough of everything
"""
OVERDOSE = """
gulped 15 paracetamol
swallowed a fistful of pain tablets
ten tramadol in one go
took 12 nurofen since lunch
washed down a whole strip of ibuprofen with wine
i put away twenty painkillers today
think i have overdone it, 14 paracetamol in me
polished off a packet of codeine
i drink one bottle of tramadol drops
been knocking back cocodamol all day, probably 20
took my whole weeks tablets by mistake today
took 10 co codamol at once because two did nothing
ate a whole sheet of tramadol
had about 30 tablets, feel sick
ive od'd on paracetamol
drank a bottle of night nurse and took all my codeine
swallowed all grandmas heart tablets
i took four times the dose of ibuprofen
my whole prescription is inside me now
emptied the medicine cabinet down my throat
been taking paracetamol every hour all day, lost count
5g of paracetamol since breakfast
swallowed about 40 pills
accidentally took 12 paracetamol in a day
drank half a bottle of morphine
i took too much codeine
ate all my moms pills
overdosed last night
i took 25 paracetamol
swallowed a handful of pills
took my whole bottle of amitriptyline
just swallowed 15 naproxen
drank bleach
had 10 tramadol since noon
i have taken an overdose
swallowed every pill in the house
two weeks of blood pressure pills in one go
chugged a bottle of cough syrup with codeine
"""
HOW_MUCH = """
i took too many
"""
NEITHER = """
rather be here than at work
ran 5 kms, neck fine
better off without my old pillow
the kids are happier when i am not at the desk
leaving this world of pain for a massage
dont want to see another spreadsheet
walked into town over the bridge, neck good
thinking about walking into town by the river
cut my leg shaving
burnt my arm on the oven
wrote letters to the kids teachers
wouldnt mind a nap
wish a masseur would hit the right spot
sick of living out of a suitcase
want to stop my life being ruled by the desk
said goodbye to the kids at the gate
i dont want to die, just a bit tired
my friend said he wants to die, i am with him
jumping into the sea at the weekend, cannot wait
sitting on the edge of my seat during the match
had enough of this chair
tired of life admin
over the moon, neck 0
the end of the day is the worst
stepping off the train my neck twinged
driving into a low sun, squinted, headache
two nurofen with lunch
had 2 paracetamol and 1 ibuprofen
finished the course of antibiotics, 21 tablets over a week
took the box of tablets to the pharmacy
got through a whole packet of biscuits
took all my tablets on time
did 20 chin tucks at once
put away the tablets in the cupboard
washed down two paracetamol with tea
been through 20 tablets this month
swigged tea all day
i have 30 paracetamol in the house
"""


@pytest.mark.parametrize(
    ("reading", "texts"),
    [
        (CrisisReading.CRISIS, DESPAIR),
        (CrisisReading.ASK, MAYBE_DESPAIR),
        (CrisisReading.OVERDOSE, OVERDOSE),
        (CrisisReading.HOW_MUCH, HOW_MUCH),
        (CrisisReading.NONE, NEITHER),
    ],
    ids=str,
)
def test_it_is_read_for_what_it_is(reading: CrisisReading, texts: str) -> None:
    told = texts.strip().splitlines()

    assert {text: found for text in told if (found := crisis(text)) is not reading} == {}
