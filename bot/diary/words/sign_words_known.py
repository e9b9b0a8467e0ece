"""The phrases of what somebody is known to have, or to have had."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

KNOWN = {
    Sign.CANCER: """
i|ive|my|had|have|with|after|breast|lung|prostate|skin|bowel|colon|kidney|thyroid|ovarian|testicular|bladder|history_of|stage|secondary|past|previous|old ~4 CANCERS !ward|charity|research|run
CANCERS survivor|history|remission|treatment|patient|clear|free|years_ago
in_remission|beat CANCERS
survived|treated ~2 CANCERS
in_remission|mastectomy|radiotherapy|chemo|chemotherapy
CANCERS ~2 in #
""",
    Sign.IMMUNE: """
hiv|immunosuppress*|immunocomprom*|immuno-suppress*|transplant*|methotrexate|azathioprine|tacrolimus|ciclosporin|cyclosporine|mycophenolate|adalimumab|humira|infliximab|etanercept|rituximab|biologic*|leflunomide|tofacitinib|aids
immune|immunity ~3 weak*|suppress*|low|compromised|bad|poor
weak*|suppress*|low|compromised ~1 immune|immunity
long-term|long_term|daily|take|taking|on|years_of ~1 steroids|prednisolone|prednisone
prednisolone|prednisone|chemo|chemotherapy
no_spleen|splenectomy|neutropen*
""",
    Sign.INFECTION_RISK: """
inject*|shoot*|shooting_up ~1 drugs|heroin|speed|coke|meth|drug
iv drug*|heroin
diabetes|diabetic*|t1d|t2d
had|recent*|after|since|just_had|following|recovering ~4 infection*|abscess|uti|pneumonia|cellulitis|sepsis|endocarditis|tooth_abscess
dialysis|drug_user
i|still|used_to|been|ive ~1 shoot_up|shooting_up|shot_up|inject|injecting|inject_heroin
""",
    Sign.THINNER: """
THINNERS
thin*|thinning ~2 blood
""",
    Sign.BRAIN_SURGERY: """
brain|head surgery|operation|op|shunt
haemophilia*|hemophilia*|clotting ~1 (problem|disorder|issue|condition|disease)
clotting problem*|disorder*|issue*|condition*|disease*
shunt|craniotomy|von_willebrand*|low_platelets|bleeding_disorder*|aneurysm_clip*
""",
    Sign.NECK_CONDITION: """
rheumatoid|ankylosing|spondylitis|osteoporosis|osteoporotic|down_syndrome|downs_syndrome|ehlers*|eds|marfan*|connective_tissue|brittle_bones
neck|cervical ~1 surgery|operation|fusion|op|fused
fused (my|neck) neck|vertebra*
had|after|since ~3 neck fused|operated
""",
}
