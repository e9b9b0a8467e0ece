"""The phrases of carrying a child, of giving birth and of what may come with it."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

BIRTH = {
    Sign.PREGNANT: """
im|i_am|am|currently|being|while|weeks|months|week|month|and|36|newly|trimester|wks|mths|heavily ~2 pregnant|preggo|expecting_a_baby
pregnant|pregnancy|pregnent|preggers|preggo|trimester|antenatal|midwife !pause|friend
baby ~1 due !date_for
due_date|im_due|expecting (in|a|our|my|twins) baby|twins|first|april|may|june
gave|given|giving|since birth
childbirth|postpartum|post_partum|postnatal|post_natal|newborn|c_section|caesarean|cesarean|preeclampsia|pre-eclampsia
""",
    Sign.NEWBORN: """
had (a|my|our|the) baby
baby ~2 (was|is) born
baby|daughter|son|twins|newborn ~1 is|are|was|now|just|only 1|2|3|4|5|6|one|two|three|four|five|six|a|few weeks|week|wks
baby|daughter|son|twins|newborn ~1 is|are|was|now|just|only #|two|three|four|five|six|ten|few days
my 1|2|3|4|5|6|one|two|three|four|five|six week|weeks old !phone|laptop|car|puppy|kitten
delivered ~2 baby|son|daughter|twins
1|2|3|4|5|6|one|two|three|four|five|six weeks|wks|week after|since|post birth|delivery|giving_birth|baby
#|few|two|three days after|since|post birth|delivery|giving_birth|baby
#|one|two|three|four|five|six|few days|day|weeks|week|wks post_partum|postpartum|postnatal|pp|after_birth|after_c-section
newborn|c_section|caesarean|cesarean|new_mum|new_mom|just_gave_birth
""",
    Sign.EARLY_PREGNANCY: """
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|five|six|seven|eight|nine|ten|eleven|twelve weeks|week|wks|w|wk pregnant
5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|six|seven|eight|nine|ten|twelve weeks|week|wks ~2 pregnan*
1|2|3|4|one|two|three|four months|month|mths ~1 pregnant
first_trimester|early_pregnancy|newly_pregnant|just_found_out
""",
    Sign.SWELLING: """
swollen|swelling|swelled|puffy|puffed|puffiness ~4 face|hand|hands|feet|ankles|fingers|eyes|legs
face|hand|hands|feet|fingers|ankles ~4 swollen|swelling|puffy|swelled|puffed|swell
rings_dont_fit|rings_are_tight
""",
    Sign.FLASHES: """
flash* ~2 light|lights
flashing|flashes|flickering_lights|flashers !news|sale
seeing|see|saw stars|spots|flashes|lights|sparkles
lights ~2 flashing|flickering
""",
    Sign.UNDER_RIBS: """
PAIN ~4 under|below|beneath ~3 rib|ribs|ribcage
upper|right_upper|high belly|tummy|stomach|abdom* ~2 PAIN
PAIN ~3 upper|top (of) (my|the|right) (part) belly|tummy|stomach|abdomen
rib|ribs ~2 PAIN
""",
    Sign.EPIDURAL: """
epidural*|lumbar_puncture*|spinal_tap*|lp|spinal_block|spinal_anaesth*|spinal_anesth*|spinal_injection
""",
}
