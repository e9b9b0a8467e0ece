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
CANCERS (was|that_was|which_was|got|has_been|been|they) removed|cut_out|taken_out|treated|came_back|returned|spread|zapped|beaten|excised
removed|cut_out|took_out|taken_out|took|taken|treated|cured|survived|beat|beating|fought|fighting|battled|battling|got ~3 CANCERS !research|society|charity|run|scare|off_the_list
CANCERS diagnosis|clinic|nurse|tablets|meds|op|surgery|surgeon|operation|specialist|doctor|scan|years|in_my|is_back|back|came|returned
my CANCERS
oncologist|chemotherapist|radiation_therapy|radiotherap*|lumpectomy|hodgkin*|non-hodgkin*|malignan*|neuroblastoma|glioma|mesothelioma|seminoma|secondaries|the_big_c|metastat*|metastas*
tamoxifen|letrozole|anastrozole|herceptin|trastuzumab|zoladex|exemestane|imatinib|pembrolizumab|immunotherapy|enzalutamide|bicalutamide|prostap
prostate ~7 hormone|hormones|implant ~1 jab|jabs|injection|injections|treatment|therapy|implant
lost|had|have|removed ~1 (a|my|one) breast|testicle|kidney|lung ~3 CANCERS|removed|to_it
had|after|since|finished|finishing|through|during|between|on ~2 chemo*|radiation|radiotherap* !of
breast|lung|prostate|skin|bowel|colon|kidney|thyroid|ovarian|ovary|womb|throat|tongue|bladder|testicle ~~6 CANCERS !screening|check|free
had|got|getting ~1 breast|breasts|testicle|prostate|ovaries ~1 off|removed|taken_off|taken_out
CANCERS ~~5 years_ago|year_ago|months_ago|in_remission|removed|treated !died|passed
myeloma|leukaemia|leukemia|lymphoma|sarcoma|carcinoma|metasta*|glioblastoma|mesothelioma !research|charity|ward|fund|fun|awareness|nurse|society|unit|trial
""",
    Sign.IMMUNE: """
hiv|immunosuppress*|immunocomprom*|immuno-suppress*|transplant*|methotrexate|azathioprine|tacrolimus|ciclosporin|cyclosporine|mycophenolate|adalimumab|humira|infliximab|etanercept|rituximab|biologic*|leflunomide|tofacitinib|aids
immune|immunity ~3 weak*|suppress*|low|compromised|bad|poor
weak*|suppress*|low|compromised ~1 immune|immunity
long-term|long_term|daily|take|taking|on|years_of ~1 steroids|prednisolone|prednisone
prednisolone|prednisone|chemo|chemotherapy
no_spleen|splenectomy|neutropen*
steroid|steroids|prednisolone|prednisone|pred|dexamethasone|cortisone ~5 for|since ~2 #|two|three|four|five|six|seven|eight|many|several|long|a|couple_of|over ~2 month|months|year|years|time|ages
years|months ~2 (of|on) steroid|steroids|pred|cortisone
long|longterm|high_dose|permanent|maintenance ~2 steroid|steroids|cortisone|pred
new|donated|donor|transplanted|replacement|someone_elses|somebody_elses|gifted (donor) kidney|liver|lung|lungs|heart|pancreas|bone_marrow
tocilizumab|secukinumab|ustekinumab|abatacept|golimumab|certolizumab|upadacitinib|baricitinib|fingolimod|ocrelizumab|natalizumab|sirolimus|everolimus|cyclophosphamide|mtx|anti-tnf|anti_tnf|enbrel|cosentyx|stelara|imraldi|amgevita|cellcept|prograf|stem_cell|bone_marrow|immunodeficien*|agammaglobulin*|lupus_tablets|belimumab|vedolizumab|rinvoq|xeljanz|olumiant|orencia
immune|immunity|defences|defenses ~3 shot|wiped|gone|knackered|destroyed|zero|rubbish|down|on_the_floor|switched_off|dampened|damped|knocked_out|flattened
suppress*|dampen*|lower*|knock*|switch* ~3 immune|immunity
no|low|zero white_cells|white_blood_cells|neutrophils|immune_system|immunity|white_count|cd4
white_cells|white_count|neutrophils|cd4 ~2 low|down|on_the_floor|zero|poor
shielding|clinically_vulnerable|extremely_vulnerable
""",
    Sign.INFECTION_RISK: """
inject*|shoot*|shooting_up ~1 drugs|heroin|speed|coke|meth|drug
iv drug*|heroin
diabetes|diabetic*|t1d|t2d
had|recent*|after|since|just_had|following|recovering ~4 infection*|abscess|uti|pneumonia|cellulitis|sepsis|endocarditis|tooth_abscess
dialysis|drug_user
i|still|used_to|been|ive ~1 shoot_up|shooting_up|shot_up|inject|injecting|inject_heroin
use|using|uses|share|shared|sharing needles|works !for
needle|needles ~3 heroin|drugs|gear|habit|user|arm|vein|veins
shoot*|shot|inject*|bang*|fix*|jack* ~2 gear|smack|heroin|crack|meth|crystal|coke|speed|ket|steroids|drugs|up
junkie|ex-user|methadone|mainline*|mainlining|skin_popping|pwid
type_2|type_1|type_two|type_one|sugar_disease|sugar_diabetes|insulin|t2dm|t1dm|metformin|diabetis|diebetes|on_insulin
boil|boils|abscess|carbuncle|cyst ~4 lanced|drained|burst|cut|infected|on_my|removed|popped
blood infection|poisoning|stream_infection
blood_poisoning|septicaemia|septicemia|sepsis|endocarditis|osteomyelitis|discitis|tb|tuberculosis|mrsa|staph|cellulitis|brucellosis|bacteraemia|bacteremia
had|recent*|after|since|just_had|following|recovering|finished|over|got|with|last ~5 infection|abscess|uti|kidney_infection|chest_infection|pneumonia|water_infection|infected|pyelonephritis
infected ~2 tooth|wound|leg|foot|toe|cut|ulcer|pacemaker|hip|knee|valve|line|drip_site|cannula
foot|leg ulcer|ulcers
antibiotics ~4 for ~4 infection|wound|tooth|leg|kidney|kidneys|blood|chest|skin|abscess|urine
picc_line|hickman|catheter|fistula_arm|dialysis*
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
my|got|have|with|have_got ra|as !a|i|it|the|well|usual|always|soon|far|long|much|if
bechterew*|psoriatic_arthritis|axial_spa|axspa|os_odontoideum|chiari|klippel*|hypermobil*|loeys*|stickler*|osteogenesis|osteopenia|atlantoaxial|achondroplasia
thin|thinning|crumbling|crumbly|brittle|porous|weak|glass|chalky bones
down|downs|down's syndrome
neck|cervical ~2 laminectomy|discectomy|disc_replacement|disk_replacement|plates|plate|screws|metalwork|rods|cage|acdf|surgery|fusion|operation
plate|plates|screw|screws|rod|rods|metal|metalwork|cage ~3 (in|into) (my|the) neck|cervical
operated|operation|surgery|op|surgeon ~2 on ~1 neck
fused ~3 neck|vertebra*|c5|c6|c4|c3
neck ~3 fused|operated
acdf|laminoplasty
inflammatory|rheumatic|rheumatism ~1 arthritis|neck
neck ~4 fixed|plated|screwed|bolted|pinned|rebuilt|held ~3 plate|plates|screw|screws|rod|rods|metal|cage|bolts|titanium
""",
}
