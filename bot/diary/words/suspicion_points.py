"""What words weigh when no phrase knows them: small whole points, that only ever lead to a question.

The points are the rounded weights of a logistic regression with an L1 penalty, over labelled texts of people who did
not know each other and over plain notes, each list left out in its turn; then they were read and cleaned by hand, so
that no single row is enough. They never say what is wrong: they only ask whether one of the warning signs is there.
"""

from dataclasses import dataclass

ENOUGH = 4
"""From how many points on it is worth asking (our own design)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Words that tell of the same, each a word, a beginning (`numb*`) or two words in a row (`my_left`).

    However many of them are said, the row counts once; points below 0 speak for a plain day.
    """

    about: str
    points: int
    words: str


def _row(about: str, points: int, words: str) -> Row:
    return Row(about=about, points=points, words=words)


ROWS = (
    _row(
        "all at once",
        2,
        "sudden* abrupt* instantly bang boom bam wham snapped explo* thunder* lightning nowhere the_blue no_warning "
        "without_warning seconds secs next_second one_moment next_moment one_go from_nothing from_zero struck "
        "whacked clobbered went_off bolt blink maximum all_at like_someone hit_me a_snap came_over",
    ),
    _row(
        "very strong",
        2,
        "worst insane horri* terribl* unbearable agon* scream* awful dreadful massive severe excruciating vicious "
        "blinding fierce torture intense mother_of ever_had my_life so_bad very_strong very_bad strong_pain "
        "too_strong bad_pain bad_head bad_headache really_bad terrible_pain cant_bear worst_thing",
    ),
    _row("pounding", 1, "pounding thumping banging splitting split bursting burst thudding hammering"),
    _row(
        "never before",
        2,
        "never_had never_felt never_known never_before never_like never_happened like_never ive_never unlike "
        "like_nothing nothing_like not_like not_one first_time brand_new new_pain new_headache new_ache new_sort "
        "new_kind is_new this_new new_to new_for new_one new_since quite_new something_new totally_different not_my "
        "not_normal something_wrong weird odd strange funny_turn",
    ),
    _row(
        "no longer able",
        2,
        "cant couldnt cannot wont wouldnt unable obey no_longer stopped doesnt isnt barely struggl* wont_go "
        "without_help anymore any_more trouble no_control lost_control control_of i_keep keeps",
    ),
    _row(
        "gives way",
        2,
        "weak* limp floppy lifeless useless hung hang* drift* drag* slid slips slipping fold* buckl* melted melt "
        "jelly no_power no_strength strength losing_strength force from_under gave_way gives_way giving_way "
        "gives_in gave_in gave_out giving_out packing_in paralys* smaller shrunk shrinking keeps_dropping "
        "keep_dropping dropping drops fumbl* clumsy clumsier droop* sagg* lopsided crooked twisted quit went_dead "
        "lump_of is_dead like_dead dead_weight like_lead a_lead like_stone obeys not_work not_working wont_work",
    ),
    _row(
        "what hands and legs do",
        1,
        "lift hold raise grip press push button buttons mug kettle fork spoon jar jars type typing sign write walk "
        "stand squeeze manage handle",
    ),
    _row(
        "numb",
        1,
        "numb* tingl* pins prickl* cant_feel couldnt_feel not_feel dont_feel no_feeling without_feeling feeling_it "
        "never_felt_it sensation gone_to to_sleep cotton_wool burning electric shocks belongs",
    ),
    _row("a limb", 1, "arm arms leg legs hand hands foot feet finger* thumb* fist limb* wrist knees elbow"),
    _row("the face", 3, "face mouth lip lips tongue smile eyelid lid lids cheek dribbl* drool* eyebrow"),
    _row(
        "one side",
        2,
        "left_arm right_arm left_hand right_hand left_leg right_leg left_eye right_eye left_ear right_ear left_side "
        "right_side left_one one_side that_side same_side my_left my_right half_of half_my one_half one_eye one_arm "
        "one_leg one_hand one_pupil that_arm that_hand on_left on_right left_half right_half both_legs both_hands "
        "both_arms both_my sided body only_half",
    ),
    _row(
        "speech",
        3,
        "speak* speech slur* mumbl* gibberish sentence sentences stammer* stutter* wrong_word wrong_words "
        "words_coming words_come words_came my_words the_words talking garbled jumbled nonsense slurring",
    ),
    _row(
        "sight",
        3,
        "vision sight seeing i_see cant_see couldnt_see only_see can_only blind black grey greyed missing dots "
        "curtain pupil* two_of lights flashes flashing sparkl* stars_in halo* rings rainbow* blur* my_eye the_eye "
        "red_eye in_eye red_painful zigzag* shimmer* half_sight eyesight double_vision seeing_double sees_double",
    ),
    _row(
        "balance",
        2,
        "balance unsteady stagger* sway* veer* tilt* spinning spins swims vertigo giddy dizzy dizziness lurch* "
        "walk_into walking_into walked_into round_and feel_drunk think_straight pitching crawl",
    ),
    _row(
        "mind",
        3,
        "confus* muddl* drows* sleepy rouse waking_me wake_me wakes_me shake_me shook_me what_day what_year "
        "which_day where_i dont_remember remember_how forget* memory no_memory lost_going losing_chunks make_sense "
        "makes_sense didnt_know not_know not_knowing no_clue staring stares blank recognise fog_and answering "
        "answer_wrong not_answer personality not_myself not_me unlike_me strange_things spaced temper snappy "
        "same_question disorient* delirious hallucinating",
    ),
    _row(
        "passed out",
        3,
        "collaps* faint* unconscious passed_out clean_out blacked_out blackout keeled i_came_to a_fit seizure "
        "twitch* whole_shook bit_my bitten on_floor bathroom_floor the_ground the_tiles out_cold ambulance "
        "paramedics went_down woke_on next_thing convuls* jerking",
    ),
    _row(
        "an injury",
        3,
        "fell fall falling crash* accident knocked banged hit_my hit_by motorbike ladder tripped tripping landed "
        "rolled helmet thrown came_off metres dived tackle* airbag head_first cracked smacked whiplash kerb lump_on",
    ),
    _row(
        "a fever",
        3,
        "fever* temp temperature shiver* chill* rash blotches purple 38 39 101 102 103 104 thermometer infection "
        "sweats soaked drenched burning_up boiling pyrexi*",
    ),
    _row("the chest", 3, "chest my_ribs my_heart heart breastbone breast_bone sternum chest_pain chest_tightness"),
    _row(
        "breath and sweat",
        2,
        "breathless breathe my_breath short_breath no_breath breath clammy sweaty sweating cold_sweat dripping "
        "gasping puff* indigestion heartburn",
    ),
    _row("the jaw", 1, "jaw gums teeth"),
    _row(
        "bladder and bowel",
        3,
        "pee peed peeing wee weed weeing urin* bladder bowel bowels poo pooed pooped pants leak saddle groin crotch "
        "genitals wipe* catheter a_drop not_drop incontinen* down_below down_there private_parts wet_myself "
        "the_urge between_my between_legs my_bum soiled",
    ),
    _row(
        "pregnancy",
        2,
        "pregnan* birth trimester postpartum newborn days_old gave_birth caesarean months_gone puffy puffed_to "
        "swollen baby_due weeks_pregnant",
    ),
    _row(
        "a known illness",
        3,
        "cancer chemo* tumour lymphoma leukaemia oncolog* remission transplant dialysis myeloma radiotherapy "
        "thinner* warfarin apixaban rivaroxaban rheumatoid immunosuppressed steroids",
    ),
    _row("scalp and temples", 2, "scalp chew* temple* brush"),
    _row(
        "everyone at home",
        3,
        "boiler heater gas monoxide housemate* flatmate* caravan stove all_of we_all whole_family everyone_at "
        "everybody",
    ),
    _row(
        "vomiting",
        3,
        "vomit* puk* throwing_up thrown_up threw_up throw_up be_sick been_sick being_sick was_sick bring_up "
        "chucking retching keep_down hold_down comes_back keep_water bringing everything_up",
    ),
    _row(
        "getting worse",
        3,
        "getting_worse got_worse worse_each worse_every worse_and stronger every_few each_day each_week by_day "
        "day_by week_by more_and steadily progressively increasing builds becom* spreading creeping",
    ),
    _row("at night", 2, "night_and and_night lying_down laying nights worst_at"),
    _row(
        "since when",
        2,
        "since_yesterday since_this since_morning since_last since_lunch since_noon since_breakfast since_then "
        "ever_since and_since since_two since_three since_monday since_tuesday since_wednesday since_thursday "
        "since_friday since_saturday since_sunday ago since_waking started_this started_yesterday",
    ),
    _row("for minutes", 2, "minutes minute mins hour_ago tonight just_now half_hour"),
    _row(
        "words of clinicians",
        2,
        "occipital acute onset hyperacute nuchal photophobia gcs hemi* diplopia ptosis dysphas* aphasi* paresthes* "
        "paraesthes* hesitancy perineal postictal tonic clonic transient bilateral dyspnoea dysphagia ataxia "
        "paresis",
    ),
    _row("the throat", 2, "swallow* chok* throat wrong_way hoarse croaky"),
    _row("a pulse in the ear", 2, "whoosh* swoosh* heartbeat my_pulse"),
    _row(
        "never stops",
        1,
        "constant* never_stops nonstop non_stop never_stop never_goes doesnt_go without_rest wont_shift",
    ),
    _row("the toilet", 2, "loo toilet"),
    _row("the head", 1, "head heads headache* skull"),
    _row("pain", 1, "pain pains hurt hurts hurting painful ache aches aching paining sore"),
    _row(
        "the usual",
        -2,
        "usual usually always regular ordinary same_as same_old as_ever often every_month period normal normally "
        "as_before",
    ),
    _row("a joke", -3, "lol haha ha lovely nice happy joke fun laugh*"),
    _row("better", -2, "better helped helps eased easing eases settled loosened relaxed fine ok okay good"),
    _row("mild", -2, "mild slight slightly little bit dull"),
    _row("tension", -2, "tight tightness tense tension shoulders stiff stiffness knot knotted"),
    _row("tired", -3, "tired slept sleep asleep awake"),
    _row("a cause", -2, "after because from long"),
    _row(
        "pastimes",
        -3,
        "workout gym physio massage stretch* exercise* desk pillow laptop wine beer* hangover pollen weather heat "
        "tennis football garden* shopping holiday party wedding film movie concert yoga swim*",
    ),
    _row(
        "work",
        -3,
        "at_work from_work of_work after_work my_work work_was back_work worked office meeting* screen deadline* "
        "report* boss",
    ),
    _row("a known migraine", -1, "migraine migraines triptan sumatriptan aura tablet tablets paracetamol ibuprofen"),
)
