"""What lies years back, or is another's, is no sign; "when I was driving" and a wife who calls change nothing."""

import pytest

from tests.unit.diary.hearing import ASKED, EMERGENCY, NOTHING, heard

PAST = (
    (EMERGENCY, "when i was cooking dinner my speech went slurred"),
    (EMERGENCY, "when i was getting dressed i suddenly lost vision in my right eye"),
    (EMERGENCY, "in the past two hours my right leg has gone weak"),
    (EMERGENCY, "history of neck trouble, left side of my face is drooping"),
    (EMERGENCY, "not that long ago my words came out slurred"),
    (EMERGENCY, "had a seizure in 2009, and this morning it happened again"),
    (EMERGENCY, "years ago i blacked out, today i had another one, head hurts"),
    (EMERGENCY, "pain shooting back in my neck, speech slurred"),
    (EMERGENCY, "blacked out when i was walking home, headache since"),
    (NOTHING, "when i was a teenager i had seizures"),
    (NOTHING, "when i was 19 i blacked out at a concert"),
    (NOTHING, "i had a stroke when i was in my thirties"),
    (NOTHING, "back in 2003 i had meningitis"),
    (NOTHING, "back when i lived in leeds i fainted a lot"),
    (NOTHING, "two years ago, slurred speech for a day"),
    (NOTHING, "i had fits as a baby, never again since"),
    (NOTHING, "history of seizures"),
    (NOTHING, "i had a stroke with slurred speech, ten years ago"),
    (NOTHING, "as child i had seizures"),
    (EMERGENCY, "my face went numb, an hour ago"),
    (EMERGENCY, "my speech is slurred, like ten years ago"),
    (NOTHING, "i used to black out as a kid, never had it again"),
    (NOTHING, "in the past i had slurred speech with migraine"),
    (ASKED, "had a seizure at school"),
    (EMERGENCY, "in the past few days my left arm is weak"),
    (NOTHING, "a long time ago i fainted"),
    (EMERGENCY, "when i was out running i blacked out, head still hurts"),
    (EMERGENCY, "since i was hit by a car yesterday my neck hurts and both arms tingle"),
    (EMERGENCY, "while i was washing up i suddenly got the worst headache of my life"),
    (NOTHING, "when i was younger i had seizures"),
    (NOTHING, "when i was in college i blacked out once"),
    (NOTHING, "when i was about 12 i had a seizure"),
    (EMERGENCY, "when i was 10 minutes into the run my left leg went weak"),
    (EMERGENCY, "as i was talking my words slurred"),
    (NOTHING, "i had meningitis as a student"),
    (NOTHING, "years back i fainted"),
    (EMERGENCY, "last year nothing, today my left arm is weak"),
    (NOTHING, "last year i had slurred speech"),
    (EMERGENCY, "like last year my face is drooping again"),
)

OTHERS = (
    (EMERGENCY, "my husband drove me home, speech is slurred"),
    (EMERGENCY, "my sister phoned the doctor, left arm weak and face drooping"),
    (EMERGENCY, "lunch with my brother, blacked out, head hurts"),
    (EMERGENCY, "party with my friends last night, blacked out, head hurts"),
    (NOTHING, "my brother blacked out last night, hit his head"),
    (EMERGENCY, "the kids are asleep, my face is numb on the left"),
    (EMERGENCY, "my mum is panicking, sudden worst headache ever"),
    (EMERGENCY, "he checked and it was 39.6, stiff neck"),
    (EMERGENCY, "they took my temperature, 39.4, neck is stiff"),
    (EMERGENCY, "playing cards with my son, left side of face drooping"),
    (EMERGENCY, "my boy kicked me in the head and i blacked out"),
    (NOTHING, "my son has a fever, stiff neck and a rash"),
    (NOTHING, "my neighbour had a stroke, slurred speech and all"),
    (NOTHING, "the client i met today had a seizure"),
    (NOTHING, "a woman on the train fainted"),
    (NOTHING, "my dad has slurred speech"),
    (NOTHING, "grandma has a fever, headache and stiff neck"),
    (NOTHING, "a colleague blacked out at work"),
    (NOTHING, "the kids are ill, fever and vomiting"),
    (NOTHING, "mum fell and hit her head"),
    (NOTHING, "pregnant colleague went on leave"),
    (NOTHING, "her left arm is weak"),
    (NOTHING, "my wife and kids have a fever"),
    (ASKED, "my daughter came home early, fever 39 and stiff neck"),
    (ASKED, "my son gave me his flu, fever 39, stiff neck"),
    (NOTHING, "my kid's fever is 39"),
    (EMERGENCY, "when i was at the shops my left leg gave way and went numb"),
    (ASKED, "argued with my boss and face went numb"),
    (ASKED, "my wife noticed slurred speech"),
    (NOTHING, "looking after my sick toddler all night"),
    (NOTHING, "my friend's speech is slurred"),
    (EMERGENCY, "went to my mums house, face went numb on the left"),
    (NOTHING, "had my mum over, she has a fever"),
    (EMERGENCY, "the ambulance crew measured 39.8, my neck is rigid"),
    (EMERGENCY, "my flatmate found me unconscious on the kitchen floor, head hurts"),
    (EMERGENCY, "our neighbour is here, my speech is slurred"),
    (ASKED, "my flatmate says slurred speech"),
    (EMERGENCY, "everyone is out, left arm and leg gone weak"),
    (EMERGENCY, "nobody home, face numb on left side and arm weak"),
    (NOTHING, "my uncle has weakness in his left arm"),
    (NOTHING, "customer collapsed in the shop today"),
    (NOTHING, "a friend of mine had slurred speech last week"),
    (NOTHING, "my partner, who has epilepsy, had a seizure"),
    (NOTHING, "my daughter has a high fever, wont wake up properly"),
    (NOTHING, "the teacher said a kid had a seizure"),
    (EMERGENCY, "my daughter has a fever, and now i have a fever and stiff neck"),
    (NOTHING, "baby has a fever"),
    (NOTHING, "dad's stroke was years ago"),
)


@pytest.mark.parametrize(("level", "text"), PAST)
def test_the_past_is_past_and_what_happened_again_is_not(level: str, text: str) -> None:
    assert heard(text) == level


@pytest.mark.parametrize(("level", "text"), OTHERS)
def test_a_sign_is_theirs_who_have_it(level: str, text: str) -> None:
    assert heard(text) == level
