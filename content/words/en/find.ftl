# /find: a physiotherapist, sports massage or urgent care near a place. Only links; Nape asks nobody.
#
# $what   what is looked for, as in `find-what-…`
# $place  a town as the person typed it

find-question =
    <b>Whom are you looking for?</b>

# The choices
# used: find-what-*

find-what-physio = Physiotherapist
find-what-massage = Sports massage
find-what-urgent = Urgent care

# What goes into the map's search field
# used: find-search-*

find-search-physio = physiotherapist
find-search-massage = sports massage
find-search-urgent = urgent care

find-place-question =
    <b>{ $what }: near which place?</b>
    Type a town or part of one, or share where you are. I pass it to the map link only and keep nothing.
find-place-placeholder = Town or postcode
find-place-share = 📍 Share where I am
find-place-too-long = That is too long for a place. A town or a postcode is enough.
find-place-nowhere = That place seems to be at sea, far from any town. Type a town or a postcode instead.
find-place-empty = I need a town or a postcode, for example "Leeds".
find-results =
    <b>{ $what } near { $place }</b>
    The links open a map with the search filled in.
find-results-here =
    <b>{ $what } near you</b>
    The links open a map with the search filled in.
# Maps
# used: find-link-*

find-link-google = Google Maps
find-link-apple = Apple Maps
find-link-osm = OpenStreetMap
find-other = Look for something else
find-lesson = { $title }
find-urgent-first = Feels like an emergency? Call <b>{ $emergency }</b> first. /urgent has the list.

# What to ask
# used: find-ask-*

find-ask-physio =
    <b>Good things to ask</b>
    • Are you registered, and do you often treat necks and headaches?
    • What will you check at the first visit?
    • Will you show me exercises for home?
    • After how many visits do we look at whether it helps?
find-ask-massage =
    <b>Good things to ask</b>
    • What is your training, and are you insured?
    • Can we keep to the shoulders and back, with nothing pressed on the front or side of the neck?
    • Please stop when I say so.
    Tell them about blood thinners, past injuries and pregnancy before you start.
find-ask-urgent =
    <b>Good to have ready</b>
    • When it began, and whether it came on suddenly
    • Your medicines and allergies
    • Your numbers on one page: /report

## A place shared out of the blue

find-location-question =
    <b>What is this place for?</b> I keep it only if you choose the time zone.
find-location-zone = My time zone
