"""The phrases of pregnancy and birth, and of what belongs to them."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

BIRTH = {
    Sign.PREGNANT: """
im|i_am|am|currently|being|while|weeks|months|week|month|and|36|newly|trimester|wks|mths|heavily ~2 pregnant|preggo|expecting_a_baby
pregnant|pregnancy|pregnent|preggers|preggo|trimester|antenatal|midwife !pause|friend
baby ~1 due !date_for
gave|given|giving|since birth
childbirth|postpartum|post_partum|postnatal|post_natal|newborn|c_section|caesarean|cesarean|preeclampsia|pre-eclampsia
four|five|six|seven|eight|4|5|6|7|8 months|mths gone !by|since|past
20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|twenty*|thirty*|forty CARRIED gone !by|since|off
#|twenty*|thirty*|forty*|twelve|sixteen|eighteen CARRIED gone|along|pregnan*|preg|pg|preggers|expecting !by|since|without|with|into|in|and|off|past|on|to
im|i_am|were|we_are|currently|am expecting !a|visitors|guests|company|friends|parcel|delivery|to|it|him|her|them|someone|results|snow|rain|my|an
expecting ~3 BABY|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october|in_november|in_december|any_day|any_week
up_the_duff|with_child|bun_in_the_oven|mat_leave|maternity_leave|maternity_ward|maternity_unit|baby_bump|my_pregnancy|my_due_date|obstetric*|gestation*
carrying|pregnant|having|expecting ~1 twins|triplets|a_baby|our_first|my_first|our_second|my_second
third|3rd|last|second|2nd|final trimester
breastfeed*|breast_feeding|nursing ~3 newborn|week_old|day_old|weeks_old|days_old
i|ive|i_have (just|only) (just) given_birth|delivered|gave_birth
since|after|from (the|my) birth|section|c-section|c_section !of|date|place|certificate
placenta|waters_broke|stillbirth
due_date|im_due|expecting (in|a|our|my|twins) baby|twins|first|april|may|june|july|august|march
!for|since|last|past|after|about|over|than|in|of|these|every|next|within|another|first 24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 weeks|wks !ago|now|of|later|on|straight|old|pp|post|in|off|running|without|already|so
expecting|due ~1 in # weeks|days|week|month
20+#|21+#|22+#|23+#|24+#|25+#|26+#|27+#|28+#|29+#|30+#|31+#|32+#|33+#|34+#|35+#|36+#|37+#|38+#|39+#|40+#|41+# !reps|press|squats|minutes|min|km|kg|years|k
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
!sister|wife|daughter|friend|neighbour|neighbor|colleague|cousin|niece|she|who|mate|mum had|delivered|birthed ~1 BABY ~4 #|a|one|two|three|four|five|six|seven|eight|nine|ten|few|couple_of days|day|weeks|week|wks|fortnight ago|back
BABY ~2 arrived|came|born|came_out|popped_out|was_delivered ~4 (days|weeks) day|days|week|weeks|wks|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight
BABY ~2 is|are|was|now|just|only|hes|shes (only|just|about) #|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty days|day (old) !late|early|overdue|away|ago
BABY ~2 (is|are) (only|just|about) 1|2|3|4|5|6|one|two|three|four|five|six week|weeks|wk|wks|day|days (old) !early|late|premature|ago|overdue|course
BABY ~1 (is) (a) fortnight|week (old)
gave|given|giving birth ~3 (#|two|three|four|five|six|few) day|days|week|weeks|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight
new|first_time|brand_new mother|mum|mom|mummy|mam|parent|mama
since|after|from ~1 birth|c-section|c_section !of|date|certificate|mark|place
after|since|following (the|my|giving) birth|delivery|labour|labor|c-section|caesarean
birth|delivery|c-section|caesarean|baby_came|baby_arrived ~2 days|day|weeks|week|wks ago
section|cs|caesarean ~2 last_week|this_week|yesterday|days_ago|a_week_ago|week_ago
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
PUFFED ~4 face|hand|hands|foot|feet|ankle|ankles|finger|fingers|eyelids|legs|calves|toes
face|hand|hands|feet|foot|fingers|ankles|eyelids|eyes|legs|calves|toes ~4 PUFFED
ring|rings|wedding_ring|shoes|shoe|slippers|boots|watch ~3 (wont|dont|doesnt|cant|not|no_longer|stuck) ~1 fit|come_off|go_on|on_any_more|get_off|off|budge|slide_off
CANT|struggle|struggling ~2 get|take|pull|do (my) ring|rings|wedding_ring|shoes|watch ~2 off|on|up
ring|rings|wedding_ring|shoes|watch_strap|socks ~2 (is|are|have|has|gone|got|so|too|all|very) tight|cutting_in|cut_in|cutting|stuck|digging_in
fluid|water ~2 retention|retaining
oedema|edema|moon_face|balloon_face
""",
    Sign.UNDER_RIBS: """
PAIN ~4 under|below|beneath ~3 rib|ribs|ribcage
upper|right_upper|high belly|tummy|stomach|abdom* ~2 PAIN
PAIN ~3 upper|top (of) (my|the|right) (part) belly|tummy|stomach|abdomen
rib|ribs ~2 PAIN
HURTS|PAIN|stitch|cramp|burning|gripping|stabbing ~5 under|below|beneath|behind|just_below ~4 rib|ribs|ribcage|breast|breastbone|bust|bra|bra_line
rib|ribs|ribcage|liver|epigastri* ~3 HURTS
top|upper|high|above ~3 (of) ~2 belly|tummy|stomach|abdomen|bump ~2 HURTS
HURTS|PAIN|burning|cramp ~4 top|upper|high|right_side|above ~3 belly|tummy|stomach|abdomen|bump|belly_button
""",
    Sign.FLASHES: """
flash* ~2 light|lights
flashing|flashes|flickering_lights|flashers !news|sale
seeing|see|saw stars|spots|flashes|lights|sparkles
lights ~2 flashing|flickering
SPARKS ~4 front|before|across|in|around|over|at ~2 eyes|eye|sight|vision|view|field
eyes|sight|vision|view ~4 SPARKS
see|seeing|saw|sees|got|getting ~3 SPARKS !live|show|jewellery|on_the_tree|tonight_at|outside|in_the_sky
sparkles|sparkling|stars|lights|twinkling|silver_spots|glitter ~3 sight|vision|eyes|eye
everything|room|screen|page|wall|walls|world|telly ~4 SPARKS
SPARKS ~2 everywhere|all_over|wherever|whenever_i_look
""",
}
