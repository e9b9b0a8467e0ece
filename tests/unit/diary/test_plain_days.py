"""Notes of plain days, full of words that only sound like warning signs: nothing is heard in them."""

from bot.diary.words.crisis import CrisisReading, crisis
from tests.unit.diary.hearing import NOTHING, heard

PLAIN_DAYS = """
neck 3 today, slept ok, walked the dog
headache 2 after the long call, better after tea
long drive, shoulders up round my ears
new pillow arrived, first night good
stretching before bed helps
bad night, the baby cried, neck stiff
headache all afternoon from the paint fumes, opened a window, fine now
skipped the gym, head a bit fuzzy
worst part is the evenings
screen time too high again, head heavy
work was mental today, neck tight
got knocked back for the loan, stressed, head aching
the kids exploded a balloon, jumped out of my skin, neck twinge
sudden rain so no walk
headache came and went like most days
my headaches are what they always were
woke up stiff, loosened by ten
ten minutes of heat and it went
took two tablets at lunch, one at night
took my blood pressure tablets as always
feeling fed up with the neck but ok in myself
cried at the film, headache after
had a few too many on friday, sore head saturday, fine sunday
went from a 6 to a 3 in an hour after the massage
pain went from 0 to 4 over the day
headache was a 10 last month, now 2
boss was a pain, head sore
fell asleep on the sofa, neck cricked
fell in love with my new chair
black out blinds work great
power went out, everything went dark, found the candles, neck fine
the lights went out in the theatre and i dozed, neck stiff
hit the pillow at nine
hit ten thousand steps
hit the deck chairs in the sun, neck loose
my mind went blank in the meeting, neck tense
shook hands with half the village, arm tired
shaking the rugs out hurt my neck
rolled my shoulders and my eyes
the dog foamed at the mouth from the bubbles haha
hot and stuffy office, head thick
temp job at the school, desk too low
spots before the exam lol, bought cream
red marks from the glasses on my nose
red marks from the massage cups, they stay for days
bruises from rugby, fading
glass of wine, headache next day
chest press then rows, neck ok
chin tucks three sets, cant feel a difference
could not put the book down, neck sore
cant put my head down for five minutes with these kids
cant bend the rules at work, neck tight
banged out three reports, head sore
banging headache from the music, gone by bed
knocked a tooth filling out, dentist monday, neck ok
cracked open a beer, neck better
bumped up my steps, head clear
lump in my throat at the wedding, neck fine
egg on my face at work, ha
cut my fringe, headache from the salon chair
sleepy after lunch, neck 2
dozy day, head cotton wool from hay fever
stood all day at the fair, back sore, lay down, bliss
upright bike at the gym then flat on the mat, all good
only get time to stretch when the kids sleep
coughed up for a new mattress
sneezing from pollen, bit of a head
strained my eyes on the laptop, head tired
laughing with my sister all night, head light, neck loose
climbing wall was fun, forearms sore
two monitors now, seeing everything better
the world looks brighter
everything faded into the background during yoga
my ears rang after the gig, gone today
beat in my ears all night from the neighbours party
washing machine in the next room kept me up
water stays cold all day in the new flask
nothing stays put on this desk
brought everything up to date at work, tired neck
threw up my hands at the traffic
sick day, just a cold
the other spot on the desk suits me better
different kind of day, worked from the garden
headaches changed nothing this week, still ran
used to get them daily, now once a month
before it was every day, now maybe twice a month
migraine tuesday, back to work wednesday
seventh day of the stretching plan, migraine free
all week without a migraine
zigzag hem finished, eyes tired
shimmering heat on the road, squinted, neck tight
life is hard but i cope
i want my old life back
i could sleep for a week
dead on my feet
i am dying to see the new season
not here tomorrow, on holiday!
better without my bag on one shoulder
gave away my old stuff, tidy room, calm head
saved up for a massage
wrote a letter to my mum, hand sore, done by ten
had enough of the cold weather
lost the will to live in that queue
jumped off the bus and jarred nothing
think of jumping into the lake on sunday, 30 degrees!
took the bus over the bridge, easy
finished the pack of plasters
ate a whole tub of ice cream
took everything in my stride
had too much coffee
took too much on this week
swallowed my pride and asked for help
popped a paracetamol
two paracetamol and a lie down did it
one 400 ibuprofen with toast
had 3 nurofen over the day
took eight deep breaths at once it helped
down to two tablets a week
20 tablets left, order more
vitamin tablets, three at once, as told
my pulse was 60 on the watch
nhs leaflet says thunderclap headache is serious, good to know
colleague had a stroke, raised money for him
what would a brain bleed feel like?
if i ever get a sudden headache i will ring
no vomiting, no fever, no stiff neck beyond the usual
dad passed out at the barbecue, heat, he is ok
son hit his head at football, he is fine, i am tired
wife has a temperature and a stiff neck, i am looking after her
my friend took too many tablets last year, thinking of her
as a teenager i fainted a lot
years ago i hit my head skiing
used to want to die, years back, glad to be here
had an epidural when my son was born in 2001
my concussion was in 2012
cat cow on all fours, neck loosened
slept badly, out for the count by ten though
pain into my head when i slept wrong, mild, same as usual
usual headache across the forehead, went up a notch by six
headache now and then, never when i swim
i never get headaches on holiday
different pillow, different headache lol
head with a fuzzy feeling from hayfever
my head hasnt stopped buzzing with plans
stopped hurting after the bath
got the kids to stop banging on the door, head ok
head against the window on the train, neck cricked
kicked off my shoes and lay down
the pain hit a 5 then settled with heat
neck pain hit me after gardening
the headache hit around four like on most office days
in the middle of a meeting my head started to ache, the usual
bang in the middle of the day i took a nap
balloon popped at the party, my ears rang
dropped a brick on my toe, ouch
threw a ball for the dog, shoulder stiff
fainted? no never
not one fit since they changed my epilepsy tablets in 2010
my boy has epilepsy and had a seizure, long night
warm forehead but thermometer says 36.6
shivered at the bus stop, neck tensed
neck stiff so cant look over my shoulder when parking, as for years
too much light in the kitchen, changed the bulb
little red dots on my arm from shaving
stood up, felt light for a second, normal for me
better lying, worse sitting at the desk, my neck that is
coughed all night with the cold, ribs and neck sore
laughed so much my neck hurt
sneezed and my neck clicked
lifting weights is fine for my head
swam 20 lengths, headache gone
vision test at the optician, new glasses
blurry photos, good memories
heartbeat steady on the monitor
whooshing past on the bike, joy
threw up the blinds and stretched
queasy from the curry, neck fine
nothing stays the same, neck better though
more often than not i forget my stretches
headaches less and less
my attacks of laziness are more frequent haha
attacks in the news all week, tense
migraine diary full, four days free
day five of the challenge, no migraine
aura candle lit, bath, bed
zigzagged through traffic
life is worth it, birthdays rock
world would be better without mondays
ending it here for tonight, good night
better dead than red, says the old poster
hope i wake up without it tomorrow
hope i dont wake up stiff
i dont want to go to work
dont want to wake up early
joining him tonight for dinner
going to see my late aunts house
pray it stays dry
not safe for work, that video
i trust myself more at the gym
tonight is the night for pizza
pills for the week laid out in the box
nothing for me to do, took a nap
wrote letters all day, family tree over and done
double dose of coffee
doubled my steps
had my evening tablets and bed
whole packet of crisps gone, oops
all my tablets are in the kitchen
every hour i take a break from the screen
lost count of the stretches
took one every six hours as told
two 500s at breakfast, two at supper
put 10 tablets in the organiser
emptied the medicine cupboard, binned old stuff
took too much time off
had one of those lovely massages in the night spa
blank page at work, neck sore
hot curry, 38 people at the party, neck stiff from dancing
look down at my phone too much, neck stiff
wife says i ramble on about my neck
hit the roof when i saw the bill, tension up
knocked my head on the shelf last year, fine
fell backwards into the pool laughing
sex was fine no headache
lifted the engine block with a hoist, neck ok
swooshing down the slopes, great day
my head is on fire with ideas
instant coffee and a stretch
slept like the dead
tongue in cheek
weak coffee, weak signal, strong neck haha
three days without pain
migraine 4 days ago, gone since
the worst headache ever was in 2015, nothing like it since
my mother passed away, crying a lot, neck tight
i could cry with relief, pain is gone
woke up on the wrong side of the bed
woke on the floor mat after yoga nidra, lovely
came round to my sisters for tea
came to the conclusion i need a new chair
dont remember the last time my neck felt this good
no idea how i got through the day but neck 2
was out for a minute with the dog
out for two hours on the bike, neck ok
went out like a light last night
limp celery for lunch, neck fine
shaking off a cold
jerk chicken for dinner
never like this chair, swapping it
faster than i can say knife the stretch was done
sick over and over of these adverts
i get headache if i skip coffee
something gave way in the shed roof, neck fine after fixing
on top of the world today
killing time at the station, head fine
knife and fork lunch, neck 2
queue was out the door, stood a minute, neck stiff
zoned out during the lecture
bench pressed my best, head clear
iron in my diet, neck same
bath tap leaks, annoyed, tension
scrum meeting at work, huge backlog, head full
floppy hat, sunny day
done with living in boxes, we moved in
switched off my phone for good sleep
walked into the sea up to my knees, heaven
got a new razor, smooth
want to go to sleep early and be fresh tomorrow
my family deserve a holiday
three boxes of tiles moved, neck sore
"""


def test_a_plain_day_stays_one() -> None:
    told = PLAIN_DAYS.strip().splitlines()

    assert {text: found for text in told if (found := heard(text)) != NOTHING} == {}
    assert {text: found for text in told if (found := crisis(text)) is not CrisisReading.NONE} == {}
