"""Every red flag told in many ways is heard at its level; what narrowly misses it is not that flag."""

import pytest

from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile
from bot.diary.words.words_of_alarm import mentions

NOBODY = Profile()
OLDER = Profile(age_50_plus=True)
AT_70 = Profile(age=70)
YOUNG = Profile(age=28)
THINNED = Profile(conditions=frozenset({Condition.BLOOD_THINNER}))
PREGNANT = Profile(conditions=frozenset({Condition.PREGNANT}), pregnant_weeks=30)
EARLY = Profile(conditions=frozenset({Condition.PREGNANT}), pregnant_weeks=10)
AFTER_BIRTH = Profile(conditions=frozenset({Condition.POSTPARTUM}))
CANCER = Profile(conditions=frozenset({Condition.CANCER}))
IMMUNE = Profile(conditions=frozenset({Condition.IMMUNE}))
ARTHRITIS = Profile(conditions=frozenset({Condition.NECK_CONDITION}))
BRITTLE = Profile(conditions=frozenset({Condition.OSTEOPOROSIS}))

HITS = [
    ("RF01 E", "out of nowhere the most awful headache, peaked in under a minute", NOBODY),
    ("RF01 E", "it felt like i was hit over the head with a bat", NOBODY),
    ("RF01 E", "headache went from zero to ten in seconds", NOBODY),
    ("RF01 E", "suddenly an unbearable headache while washing up", NOBODY),
    ("RF01 E", "excruciating headache came on all of a sudden in the shower", NOBODY),
    ("RF01 E", "sudden headache, worst of my life, should i wait?", NOBODY),
    ("RF01 E", "woke with thunderclap type pain", NOBODY),
    ("RF01 E", "my head exploded, worst headache ever and it came in an instant", NOBODY),
    ("RF01 S", "3 days ago sudden severe headache, its gone now", NOBODY),
    ("RF02 E", "severe headache that built up within an hour, im 52", NOBODY),
    ("RF02 E", "awful headache within 40 minutes, neck so stiff, cant touch my chin to my chest", NOBODY),
    ("RF02 E", "excruciating headache within half an hour, it began during sex", NOBODY),
    ("RF03 E", "left side of my face has dropped", NOBODY),
    ("RF03 E", "my mouth is lopsided since breakfast", NOBODY),
    ("RF03 E", "words are coming out jumbled", NOBODY),
    ("RF03 E", "couldnt speak properly for ten minutes, fine now", NOBODY),
    ("RF03 E", "whole right side of my body went numb", NOBODY),
    ("RF03 E", "left arm and leg weak all of a sudden", NOBODY),
    ("RF03 E", "cant see out of my left eye", NOBODY),
    ("RF03 E", "went blind in one eye for five minutes, gone again", NOBODY),
    ("RF03 E", "suddenly very unsteady, i veer to the left", NOBODY),
    ("RF03 E", "face drooping, could it be a stroke?", NOBODY),
    ("RF03 E", "slurrd speach and headache", NOBODY),
    ("RF04 E", "headache and im really confused, dont know what day it is", NOBODY),
    ("RF04 E", "i cant stay awake with this headache", NOBODY),
    ("RF04 E", "neck pain and my wife says im talking nonsense", NOBODY),
    ("RF05 E", "headache then i passed out", NOBODY),
    ("RF05 E", "had a fit last night and bit my tongue", NOBODY),
    ("RF05 E", "collapsed with neck pain in the kitchen", NOBODY),
    ("RF05 E", "my partner saw me having a seizure", NOBODY),
    ("RF05 S", "fainted in the queue, fine after", NOBODY),
    ("RF06 E", "temp of 39.4, headache, neck is rigid", NOBODY),
    ("RF06 E", "fever and purple spots that dont fade under a glass", NOBODY),
    ("RF06 E", "burning up, cant get my chin to my chest", NOBODY),
    ("RF06 E", "103 fever, stiff neck", NOBODY),
    ("RF06 E", "fever and im confused", NOBODY),
    ("RF06 E", "fever, severe headache and i cant stand the light", NOBODY),
    ("RF07 S", "38.6 and the headache keeps getting worse", NOBODY),
    ("RF07 S", "shivering with fever, headache worse than yesterday", NOBODY),
    ("RF08 S", "fever and constant neck pain that never lets up", NOBODY),
    ("RF08 S", "im diabetic, chills, constant neck pain", NOBODY),
    ("RF08 S", "drenching sweats and one neck bone is sore to touch", NOBODY),
    ("RF08 E", "fever, neck pain and my legs are giving way", NOBODY),
    ("RF09 S", "headache and my scalp is so tender i cant brush my hair", OLDER),
    ("RF09 S", "jaw aches when chewing plus headache", AT_70),
    ("RF09 E", "sore temples, headache, seeing double", AT_70),
    ("RF09 E", "im 67, new headache and my sight is blurred", NOBODY),
    ("RF10 D", "new headache this week", OLDER),
    ("RF10 D", "never used to get headaches, had one every day for a week", AT_70),
    ("RF10 D", "im 58 and have a new kind of headache", NOBODY),
    ("RF11 E", "right eyelid drooping and neck pain", NOBODY),
    ("RF11 E", "new pain on the left side of my neck and vertigo", NOBODY),
    ("RF11 E", "one pupil is bigger than the other, neck hurts", NOBODY),
    ("RF11 E", "sudden left sided neck pain and trouble swallowing", NOBODY),
    ("RF12 S", "new neck pain on one side after a chiropractor cracked my neck, unlike anything before", NOBODY),
    ("RF12 S", "sudden severe neck pain on the right after a tackle", NOBODY),
    ("RF13 D", "cant do up my buttons anymore and both hands tingle", NOBODY),
    ("RF13 D", "electric shock down my spine when i bend my neck", NOBODY),
    ("RF13 S", "clumsy hands getting worse every day", NOBODY),
    ("RF13 D", "keep dropping cups and my walking is unsteady for a month", NOBODY),
    ("RF14 E", "numb down below between my legs", NOBODY),
    ("RF14 E", "i wet myself without noticing and my legs buckle", NOBODY),
    ("RF14 E", "cant feel when i need to pee", NOBODY),
    ("RF14 E", "havent been able to pee since last night", NOBODY),
    ("RF15 S", "my grip is getting weaker", NOBODY),
    ("RF15 S", "cant grip a jar with my right hand, weak", NOBODY),
    ("RF15 S", "losing strength in my left arm, cant hold a cup", NOBODY),
    ("RF16 R", "pain down my right arm for six weeks", NOBODY),
    ("RF16 R", "pins and needles in my thumb for 2 months now", NOBODY),
    ("RF16 R", "tingling fingers for the past three days", NOBODY),
    ("RF17 E", "rolled my car on the motorway, neck hurts", NOBODY),
    ("RF17 E", "fell down the stairs, neck pain and tingling in both arms", NOBODY),
    ("RF17 S", "fell off a ladder this morning, sore neck", NOBODY),
    ("RF17 S", "got rear-ended, my neck is stiff", NOBODY),
    ("RF17 S", "dived into the shallow end, neck pain", NOBODY),
    ("RF17 S", "tripped on the rug and my neck hurts", AT_70),
    ("RF17 S", "slipped on ice, now i cant turn my neck", NOBODY),
    ("RF18 E", "banged my head on the car door", THINNED),
    ("RF18 E", "knocked my head, i take apixaban", NOBODY),
    ("RF18 E", "hit my head 3 weeks ago and im drowsy and confused", NOBODY),
    ("RF18 S", "hit my head and threw up", NOBODY),
    ("RF18 S", "fell off my bike on monday, hit my head, cant remember the fall", NOBODY),
    ("RF18 S", "headache wont go since i got hit in the head by a ball", NOBODY),
    ("RF18 S", "banged head when drunk last night", NOBODY),
    ("RF19 E", "red eye, agony, halos around lights", NOBODY),
    ("RF19 E", "my eye is bright red and really painful, headache and feeling sick", NOBODY),
    ("RF20 E", "terrible headache", PREGNANT),
    ("RF20 E", "headache and swollen hands", AFTER_BIRTH),
    ("RF20 E", "gave birth 2 weeks ago, bad headache with flashing lights", NOBODY),
    ("RF20 S", "unusual headache", PREGNANT),
    ("RF20 S", "severe headache", EARLY),
    ("RF20 S", "12 weeks pregnant, new headache", NOBODY),
    ("RF21 D", "headache comes on when i stand up and goes when i lie down", NOBODY),
    ("RF21 D", "headache is worse lying down", NOBODY),
    ("RF21 S", "headache since the spinal tap", NOBODY),
    ("RF21 S", "headache worse lying down and vomiting", NOBODY),
    ("RF22 D", "my head hurts every time i sneeze", NOBODY),
    ("RF22 D", "headaches only during exercise", NOBODY),
    ("RF22 D", "i get a headache after orgasm", NOBODY),
    ("RF23 S", "headache with whooshing in time with my pulse", NOBODY),
    ("RF23 S", "my sight greys out for a few seconds and headache", NOBODY),
    ("RF23 S", "headache and seeing double", NOBODY),
    ("RF24 S", "neck pain at night", CANCER),
    ("RF24 D", "new headache", CANCER),
    ("RF24 S", "headache getting worse", CANCER),
    ("RF24 D", "i had breast cancer in 2015 and now a new headache", NOBODY),
    ("RF24 S", "prostate cancer years ago, constant neck pain", NOBODY),
    ("RF25 S", "headache and fever", IMMUNE),
    ("RF25 D", "new headache, had a kidney transplant in 2012", NOBODY),
    ("RF25 S", "headache getting worse, im on chemo", NOBODY),
    ("RF26 S", "new headache and ive thrown up five times", NOBODY),
    ("RF26 S", "cant keep anything down since yesterday, not even water", NOBODY),
    ("RF27 D", "my headaches have changed, they feel different now", NOBODY),
    ("RF27 D", "migraines are way more often than before", NOBODY),
    ("RF28 D", "headache worse every day for two weeks", NOBODY),
    ("RF28 S", "headache gets worse every day and wakes me at night", NOBODY),
    ("RF29 S", "family say my personality changed", NOBODY),
    ("RF29 S", "my wife says im not myself and my memory is worse", NOBODY),
    ("RF30 S", "my flatmate has headaches too, better when we go outside", NOBODY),
    ("RF30 S", "co alarm went off and i have a headache", NOBODY),
    ("RF30 E", "we all have headaches and my husband collapsed", NOBODY),
    ("RF31 E", "chest tightness and neck ache", NOBODY),
    ("RF31 E", "jaw pain, sweating and breathless", NOBODY),
    ("RF31 E", "left arm pain and cold sweat", NOBODY),
    ("RF31 E", "crushing chest pain and feel sick", NOBODY),
    ("RF32 D", "severe stabbing pain behind my left eye, eye waters and nose runs", NOBODY),
    ("RF33 S", "migraine for 4 days now", NOBODY),
    ("RF33 S", "first ever aura today", NOBODY),
    ("RF33 S", "aura has lasted over an hour", NOBODY),
    ("RF33 E", "aura and my left arm went weak", NOBODY),
    ("RF34 R", "taking ibuprofen every day for my headaches", NOBODY),
    ("RF35 D", "neck pain and ive lost 6 kg without trying", NOBODY),
    ("RF35 D", "constant neck pain, worst at night", NOBODY),
    ("RF35 S", "night sweats and neck pain", CANCER),
    ("RF36 S", "sudden severe neck pain", ARTHRITIS),
    ("RF36 S", "new severe neck pain", BRITTLE),
    # Sight that is lost, wherever the words put the eye or the part.
    ("RF03 E", "the vision in my right eye disappeared for a while", NOBODY),
    ("RF03 E", "a chunk of what i see is fine but part of my vision is missing", NOBODY),
    ("RF03 E", "half the sight of my left eye went this morning", NOBODY),
    ("RF09 E", "new headache, temple tender to touch, the sight in one eye has gone", AT_70),
    # What began these days is not made old by something else that has lasted.
    ("RF03 E", "neck pain for months, and this morning my left arm went weak", NOBODY),
    ("RF14 E", "ive had a bad back for years but since yesterday i cant control my bladder", NOBODY),
    ("RF14 E", "tingly hands for six weeks, today im numb between my legs", NOBODY),
    # One roof, everybody ill.
    ("RF30 E", "everybody in the house has a headache and my brother has collapsed", NOBODY),
    ("RF30 E", "we all have headaches since the heater was lit, the kids are drowsy", NOBODY),
    ("RF30 E", "the kids have headaches since we put the generator on, one of them passed out", NOBODY),
    (
        "RF12 S",
        "new neck pain at the back, pain on the left side just behind my head since a tackle, unlike any before",
        NOBODY,
    ),
    ("RF12 S", "severe new pain in the right half of the back of my head after yoga", NOBODY),
    # A first aura and a long one, in any order and by any word.
    ("RF33 S", "never seen this before: jagged lines and zigzags, then a headache", NOBODY),
    ("RF33 S", "shimmering edges in my eye for the first time", NOBODY),
    ("RF33 S", "aura started at nine and its still going on after lunch, it has lasted three hours", NOBODY),
    ("RF33 S", "my zigzags came back. normally short but they have been there for several hours", NOBODY),
    # What is not wanted is no denial of the rest.
    ("RF24 S", "lost weight without any reason, constant neck pain", CANCER),
    ("RF35 D", "losing weight without dieting, headaches and neck pain", NOBODY),
    ("RF16 R", "pins and needles in my hand for more then two months", NOBODY),
    ("RF16 R", "tingling fingers since more then 5 weeks", NOBODY),
    # What used to be and what it is now.
    ("RF27 D", "used to have a migraine twice a year, now i get them every week, much more often", NOBODY),
    ("RF27 D", "headaches were rare, they come far more often lately", NOBODY),
]

MISSES = [
    ("RF03", "the sight in my left eye is as good as ever", NOBODY),
    ("RF03", "face isnt drooping, speech isnt slurred", NOBODY),
    ("RF31", "chest doesnt hurt, neck pain as always", NOBODY),
    ("RF09", "headache, scalp wasnt tender, jaw doesnt hurt when i chew", AT_70),
    ("RF30", "everyone in the meeting was late and my laptop collapsed", NOBODY),
    ("RF30", "the boiler was serviced, no headache", NOBODY),
    ("RF30", "my sister came too, nice walk", NOBODY),
    ("RF12", "pain on one side of my head, my usual", NOBODY),
    ("RF33", "usual aura for twenty minutes", NOBODY),
    ("RF33", "headache went on for three hours", NOBODY),
    ("RF35", "no night sweats, neck pain without any reason", NOBODY),
    ("RF16", "tingling hand, one more then it stopped", NOBODY),
    ("RF27", "colleagues are ill, they get headaches far more often", NOBODY),
    ("RF05", "used to have seizures, now they are gone", NOBODY),
    ("RF06", "used to get fevers as a child, now it is only my neck", NOBODY),
    ("RF06", "shimmering heat over the road, neck ok", NOBODY),
    ("RF17", "tripped over my words, neck is fine", AT_70),
    ("RF01", "headache built up slowly over the afternoon, usual one", NOBODY),
    ("RF01", "suddenly remembered a deadline, mild headache", YOUNG),
    ("RF02", "severe headache, my usual migraine, built within an hour", AT_70),
    ("RF03", "my mate had a stroke last year", NOBODY),
    ("RF03", "arm felt numb after sleeping on it, fine after a minute", NOBODY),
    ("RF03", "stroke runs in the family", NOBODY),
    ("RF04", "confused about the settings", NOBODY),
    ("RF05", "had a giggling fit", NOBODY),
    ("RF05", "i nearly fainted at the price", NOBODY),
    ("RF06", "no fever, stiff neck", NOBODY),
    ("RF06", "the baby has a fever of 39", NOBODY),
    ("RF07", "headache getting worse, no temperature", NOBODY),
    ("RF08", "my neck is stiff after yesterday, no sweats or fever", NOBODY),
    ("RF09", "sore scalp from a new hat", YOUNG),
    ("RF10", "new headache this week", YOUNG),
    ("RF10", "my usual headache", OLDER),
    ("RF11", "left side neck ache from my pillow", NOBODY),
    ("RF12", "physio session went well, neck a bit sore", NOBODY),
    ("RF13", "hands tingled for a minute after typing", NOBODY),
    ("RF14", "no problems peeing", NOBODY),
    ("RF15", "my arms are tired", NOBODY),
    ("RF17", "had a car crash ten years ago, neck aches", NOBODY),
    ("RF17", "fell asleep on the sofa, neck pain", NOBODY),
    ("RF18", "didnt hit my head", NOBODY),
    ("RF18", "hit my head 6 years ago", NOBODY),
    ("RF19", "eyes a bit dry from the screen", NOBODY),
    ("RF20", "my sister is pregnant, i have a headache", NOBODY),
    ("RF20", "neck pain again", PREGNANT),
    ("RF21", "headache better after a walk", NOBODY),
    ("RF22", "caught a cough, no headache", NOBODY),
    ("RF23", "screen looks sharp today", NOBODY),
    ("RF24", "my mum has breast cancer, headache today", NOBODY),
    ("RF24", "the usual headache", CANCER),
    ("RF25", "headache from the office noise", IMMUNE),
    ("RF26", "felt sick once with my migraine", NOBODY),
    ("RF27", "same headache as always", NOBODY),
    ("RF29", "forgot my charger", NOBODY),
    ("RF30", "headache at work from the noise", NOBODY),
    ("RF31", "out of breath after the stairs, neck fine", NOBODY),
    ("RF32", "tired eyes", NOBODY),
    ("RF33", "usual aura, 20 minutes, gone", NOBODY),
    ("RF34", "one ibuprofen today", NOBODY),
    ("RF35", "lost 3 kg on my diet, neck is ok", NOBODY),
    ("RF36", "neck a bit stiff", ARTHRITIS),
]


@pytest.mark.parametrize(("flag", "text", "profile"), HITS)
def test_a_flag_told_plainly_is_sure_at_its_level(flag: str, text: str, profile: Profile) -> None:
    sure = {f"{mention.flag} {mention.level.value}" for mention in mentions(text, profile) if mention.sure}

    assert flag in sure


@pytest.mark.parametrize(("flag", "text", "profile"), MISSES)
def test_what_narrowly_misses_a_flag_is_not_that_flag(flag: str, text: str, profile: Profile) -> None:
    assert flag not in {mention.flag for mention in mentions(text, profile)}


@pytest.mark.parametrize(("flag", "text", "profile"), MISSES)
def test_what_narrowly_misses_a_flag_is_no_emergency_either(flag: str, text: str, profile: Profile) -> None:
    assert not any(mention.sure and mention.level is Level.E for mention in mentions(text, profile))


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        ("RF14", "leaking pee for years since my second child, neck sore since yesterday"),
        ("RF14", "i have been incontinent for years, and today my neck is stiff"),
        ("RF33", "aura for twenty minutes, then a headache, it lasted three hours"),
        ("RF33", "usual aura again, first time at work though"),
    ],
)
def test_what_has_lasted_or_is_usual_is_not_made_new_by_words_for_something_else(flag: str, text: str) -> None:
    assert flag not in {mention.flag for mention in mentions(text) if mention.sure}
