"""Kinds of language about the body, injuries, home and medicines: each kind is heard, its near miss is left alone."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.diary.profile import Condition, Profile
from bot.diary.words.profile_words import ToldProfile, profile_of
from bot.diary.words.words_of_alarm import mentions

PROFILES = {
    "anyone": Profile(),
    "at 70": Profile(age=70),
    "at 30": Profile(age=30),
    "pregnant": Profile(conditions=frozenset({Condition.PREGNANT}), pregnant_weeks=30),
    "after birth": Profile(conditions=frozenset({Condition.POSTPARTUM})),
    "cancer": Profile(conditions=frozenset({Condition.CANCER})),
    "immune": Profile(conditions=frozenset({Condition.IMMUNE})),
    "brittle": Profile(conditions=frozenset({Condition.OSTEOPOROSIS})),
}

HEARD = {
    "fever told by heat and cold, or by a spelled number": """
RF08 S anyone: boiling one minute, shaking under the duvet the next, and the bones of my neck are sore to touch
RF08 S anyone: temperature, she says, thirty nine, and the neck aches day and night
RF08 S anyone: i keep going hot then freezing, neck pain is there every minute
""",
    "a spine that cannot be touched, in both orders": """
RF08 S anyone: fever, and when the nurse tapped on the vertebra i jumped
RF08 S anyone: fever, the knobbly bit at the base of my neck makes me yelp when i press it
""",
    "needles, ulcers and blood that was infected": """
RF08 S anyone: still using needles, neck pain that never lets up
RF08 S anyone: had blood poisoning in may, now a spine pain without a break
""",
    "scalp, vein and jaw": """
RF09 S at 70: headache, and combing my hair is torture
RF09 S at 70: a new headache and the vein at my temple is thick and sore
RF09 S at 70: half way through a plate of meat my jaw packs in, headache too
RF09 S at 70: headache, i have to rest my jaw between mouthfuls
RF09 E at 70: my jaw cramps over dinner and the sight in one eye has gone misty
""",
    "crashes by other verbs": """
RF17 S anyone: someone ran up the back of my van at the junction, neck hurts
RF17 S anyone: went over the handlebars this morning, neck is sore
RF17 E anyone: the car ended up on its roof in a ditch, my neck hurts
RF17 E anyone: knocked down by a taxi while crossing, neck is killing me
RF17 E anyone: airbags went off in the crash, neck hurts
""",
    "what gave way, and what came down": """
RF17 S anyone: the scaffold tipped and i went flying off it, neck sore
RF17 S anyone: ladder shot out from under me, neck pain since
RF17 S anyone: put my foot through the loft floor and fell through the ceiling, neck aches
RF17 S anyone: a crate dropped on my head in the warehouse, neck sore
RF17 S anyone: rolled all the way down the stairs on my back, neck hurts
RF17 S anyone: cracked the top of my head on a beam, neck hurts
RF17 E anyone: surf planted me head first in the sand, neck pain, fingers tingle
RF17 S at 70: slipped on the mat and banged my neck against the bath
""",
    "eyes: red, ringed and sick": """
RF19 E anyone: eyeball throbs, it has gone bloodshot and everything is blurry
RF19 E anyone: glow round every bulb, eye hurts
RF19 E anyone: threw up, my eye is red and my head hurts
""",
    "a child on its way, and just born": """
RF20 E anyone: 33 weeks along, headache, and my shoes no longer fit, feet like balloons
RF20 E anyone: my baby girl arrived eight days ago and i have a terrible headache
RF20 E pregnant: headache and glitter in front of my eyes
RF20 E pregnant: headache, with a burning pain just under my ribs
RF20 E after birth: headache, my fingers are so puffed the ring will not come off
RF20 S pregnant: a headache i never usually get
""",
    "cancer by its treatment": """
RF24 S anyone: on tamoxifen, and the neck pain wakes me
RF24 S anyone: they took a tumour out of my bowel, now neck pain day in day out
RF24 S anyone: my oncologist is on holiday and my headaches grow worse each week
RF24 D cancer: headaches that began a couple of weeks ago
""",
    "defences that are down": """
RF25 D anyone: i have a donor kidney, and a new headache
RF25 D anyone: on steroids for three years, new headache this week
RF25 S anyone: my immune system is shot, headache and fever
RF25 S immune: headache, worse week on week
""",
    "growing, with the days before or behind": """
RF28 D anyone: headache, night by night a bit worse
RF28 D anyone: the pain is climbing every week
RF28 D anyone: the headache has been intensifying for three weeks
RF28 D anyone: headache started as a niggle and now it is up to a 7
RF28 S anyone: the headache is stronger every week and rouses me from sleep by its throbbing
""",
    "a house that makes ill": """
RF30 S anyone: both of us wake with thick heads and feel fine once we are at the shops
RF30 S anyone: every one of us has a headache at home, none at the weekend away
RF30 S anyone: headache, we had the barbecue inside the awning
RF30 E anyone: lads all have headaches in the cabin, charcoal inside, one has passed out
""",
    "chest, breath and sweat": """
RF31 E anyone: like an iron strap round my chest and my neck aches
RF31 E anyone: somebody is kneeling on my breastbone, jaw aches
RF31 E anyone: the breath will not come, i am fighting for air and my jaw hurts
RF31 E anyone: pinching in the chest, ache running down my left arm
RF31 E anyone: arm and jaw ache, came over all clammy
""",
    "around one eye": """
RF32 D anyone: excruciating eye socket pain for an hour, that nostril runs
RF32 D anyone: unbearable pain behind the right eye, i march up and down the hall
""",
    "painkillers told by habit": """
RF34 R anyone: not a day goes by without ibuprofen
RF34 R anyone: living on paracetamol, headache again
RF34 R anyone: sumatriptan three times a week
RF34 R anyone: a packet of aspirin every week
RF34 R anyone: i reach for codeine most mornings, for months
""",
    "nights, weight and pain that stays": """
RF35 D anyone: nightie wringing wet every night, neck sore
RF35 D anyone: my trousers are falling off me, neck hurts
RF35 D anyone: lost a stone and i have not been dieting
RF35 D anyone: neck aches without a break, worst at night
RF35 D anyone: sweating through the sheets most nights this month
""",
    "skin, arms and breath that tell of the heart": """
RF31 E anyone: gone grey and clammy, both arms ache
RF31 E anyone: my chest is not right and my jaw is sore
RF31 E anyone: breathing like a steam train on the sofa, neck aches
""",
    "weeks as a midwife writes them": """
RF20 E anyone: 34+3, headache, swollen fingers
""",
    "animals on the road, and help that came": """
RF17 E anyone: the firemen got me out of the wreck, cut free of the car, neck hurts
RF17 S anyone: hit a cow with the van in the fog, neck sore
""",
    "what is not known does not deny what follows": """
RF17 S anyone: jumped in not knowing the depth, hit my head on the bottom of the lake, neck sore
""",
    "air that was blocked, and one who does not stay awake": """
RF30 E anyone: we all have headaches, the flue is blocked, my son cannot stay awake
""",
    "necks that are not sound": """
RF36 S brittle: sudden agony in my neck
RF36 S anyone: i have screws in my neck, and an unbearable new pain in the neck
RF36 S anyone: crumbling bones, neck pain, terrible and new
""",
}

LEFT_ALONE = {
    "hot and cold that is applied": "hot and cold compress on the neck, better",
    "beds that are made": "changed the sheets, neck stiff",
    "baths": "soaked in the tub last night, neck looser",
    "steps of stone": "sat down on the stone steps, neck sore",
    "thin pillows": "the pillow is so thin, neck sore",
    "chests of other kinds": "heavy chest of drawers, neck sore",
    "straps that are worn": "heart rate belt across my chest, neck sore",
    "pets": "cat sat on my chest, neck sore",
    "air of a room": "no air conditioning at work, neck sore",
    "a tooth": "my tooth hurts when i chew",
    "hair that is washed with a sore neck": "washing my hair hurts my neck",
    "a pupil at school": "a pupil at school drew me a card, neck stiff",
    "stairs that are walked": "went down the stairs, neck sore",
    "ladders that are climbed": "climbed a ladder to clean the gutter, neck stiff",
    "things dropped off": "dropped the bike off at the shop, neck sore",
    "crashes of nobody": "my laptop crashed at 60 percent, neck tight",
    "lights at night": "fairy lights up in the garden, neck sore",
    "a birth of others": "my neighbour gave birth, neck sore",
    "weeks that went by": "two weeks gone by, neck better",
    "a barbecue outdoors": "bbq in the garden, neck sore",
    "other tablets": "thyroid tablets every day, headache today",
    "a reason of its own": "on a diet, lost a few kilos, neck better",
    "work that grows": "more and more work every day, neck tight",
    "a wall that grows": "building a wall day by day, neck sore",
    "weather that gets worse": "the weather gets worse every day, neck sore",
    "a day that is worse by evening": "the headache builds up slowly during the day",
    "a vaccine": "boosted my immune system with a jab, neck sore",
    "a question, and a denial behind it": "is it my heart? no chest pain, neck fine",
    "a strap across a chest": "the weight of the bag on my chest strap, neck sore",
    "notes gone over": "went over my notes, neck stiff",
    "gum": "chewing gum all day, jaw tired",
    "breath that is taken": "took a deep breath, neck softer",
}
"""Everyday words, by what makes them so."""


def _told(kinds: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(kind, text) for kind, texts in kinds.items() for text in texts.strip().splitlines()]


@pytest.mark.parametrize(("kind", "told"), _told(HEARD))
def test_a_kind_of_words_is_heard(kind: str, told: str) -> None:
    said, text = told.split(": ", 1)
    flag, level, who = said.split(" ", 2)

    sure = {(one.flag, one.level.value) for one in mentions(text, PROFILES[who]) if one.sure}

    assert (flag, level) in sure, kind


@pytest.mark.parametrize(("kind", "text"), list(LEFT_ALONE.items()))
def test_its_near_miss_decides_nothing(kind: str, text: str) -> None:
    assert not any(one.sure for one in mentions(text)), kind


@pytest.mark.parametrize(("kind", "text"), list(LEFT_ALONE.items()))
def test_its_near_miss_is_not_asked_about(kind: str, text: str) -> None:
    assert mentions(text) == (), kind


@pytest.mark.parametrize(
    ("told", "condition"),
    [
        ({"conditions": ["Bechterew's disease"]}, Condition.NECK_CONDITION),
        ({"conditions": ["hypermobility"]}, Condition.NECK_CONDITION),
        ({"conditions": ["brittle bones"]}, Condition.OSTEOPOROSIS),
        ({"conditions": ["Hodgkin's, treated"]}, Condition.CANCER),
        ({"medicines": ["adalimumab"]}, Condition.IMMUNE),
        ({"medicines": ["Azathioprine 50"]}, Condition.IMMUNE),
    ],
)
def test_a_condition_of_a_file_goes_by_many_names(told: dict[str, list[str]], condition: Condition) -> None:
    profile = profile_of(ToldProfile.model_validate(told), date(2025, 3, 3))

    assert profile.has(condition)
