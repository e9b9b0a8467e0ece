# Where a person is: time zone first, country with it.
#
# $time  the time there now; $place  a town; $country  a country's name; $emergency  the number to call

zone-guess =
    Is it <b>{ $time }</b> where you are, in <b>{ $country }</b>?

    I only speak in your hours. The emergency number I'd show is <b>{ $emergency }</b>.
zone-ask =
    <b>Where are you?</b>
    I only speak in your hours, so I need your time zone. It also tells me which emergency number to show.
zone-yes = Yes, that's right
zone-type = Type a town
zone-list = Choose from a list
zone-share = Share my place
zone-type-prompt = Type your town, or a bigger one near you. For example: <i>Leeds</i>, or <i>Paris, Texas</i>.
zone-type-placeholder = Your town
zone-share-prompt = Tap the button below your keyboard to share your place once. I keep the time zone and the country, not the place.
zone-share-button = 📍 Share my place
zone-shared = Thank you. The place itself is not kept.
zone-confirm =
    { $place }, { $country }: it is <b>{ $time }</b> there now. Is that right?

    The emergency number I'd show is <b>{ $emergency }</b>.
zone-which = There is more than one. Which is yours?
zone-which-button = { $place }, { $country } · { $time }
zone-unknown-town = I don't know a town called <i>{ $typed }</i>. Try a bigger one near you, or choose from the list.
zone-nowhere = I can't tell the time zone at that place. It may be at sea. Type a town, or choose from the list.
zone-clock = <b>What time is it where you are?</b> Tap what your clock shows.
zone-towns = It is <b>{ $time }</b> in all of these. Which one keeps time with you? The nearest one in your country is best.
zone-towns-button = { $place }, { $country }
zone-changed =
    <b>{ $place }</b>, it is { $time } there now. Emergency number: <b>{ $emergency }</b> ({ $country }).
    { $coming }

## The country, for the emergency number

zone-country-ask =
    <b>Which country are you in?</b> I show its emergency number.
    Now: { $country }, <b>{ $emergency }</b>. Type another country's name.
zone-country-placeholder = Country
zone-country-changed = <b>{ $country }</b>. The emergency number I show is now <b>{ $emergency }</b>.
zone-country-no-number = I have no checked number for { $country }, so please look it up. In doubt: { $emergency }.
zone-country-which = Which one do you mean?
zone-country-unknown = I don't know a country called <i>{ $typed }</i>. Try its English name, or its two letters, such as <i>DE</i>.
zone-country-none = not set
