# Medicine by name: what was read in a line, own names, and how often in the last 30 days. Never a dose.
#
# $name, $names  as the person or the packet writes them    $medicine  a class, as in log.ftl

medicine-by-name = By name
medicine-line-named = { $medicine } ({ $names })
medicine-names = <b>Which one did you take?</b> To add another, just write it, such as <i>took Nurofen</i>.
medicine-no-names =
    <b>Here will be the names you use.</b>
    Just write what you took, such as <i>took ibuprofen 400</i>, and I offer to count it. From then on it is one tap here.

## The last 30 days

medicine-counts = <b>Your last { $window } days</b>, { $answered } answered:
medicine-count = { $medicine }: { $days ->
        [one] on one day
       *[other] on { $days } days
    }{ $without ->
        [0] {""}
        [one] ; longest break: one day
       *[other] ; longest break: { $without } days
    }

## Read in a line

# $day  "today", "yesterday", or a day such as "Mon 2 Mar"    $days  "yesterday with aspirin; today with ibuprofen"

medicine-count-day = <b>Count { $day } as a day with { $names }?</b>
medicine-count-which-day = <b>Which day shall I count as a day with { $names }?</b>
medicine-count-button = Count { $day } with { $names }
medicine-day-with = { $day } with { $names }
medicine-count-each = <b>Count { $days }?</b>
medicine-count-which-days = <b>Which days shall I count with { $names }?</b>
medicine-count-each-button = Count { $days }
medicine-yesterday = yesterday
medicine-is-one = <b>Is { $name } a medicine?</b> One tap and { $day } counts.
medicine-which-button = It's a medicine
medicine-which = <b>{ $name }: which kind is it?</b> It's in small print on the packet. If you can't tell, <i>Other</i> is fine.
medicine-logged = <b>Counted: { $day } with { $names }.</b> I only count days.
medicine-logged-each = <b>Counted: { $days }.</b> I only count days.
medicine-logged-toast = Counted
medicine-taken-back = Taken back. Your words stay as a note.

## The settings' page

medicine-mine = <b>Names you use</b>
medicine-mine-none = <b>No names yet.</b> Write what you took, such as <i>took ibuprofen 400</i>, and I offer to count it.
medicine-mine-line = • { $name }: { $medicine }
medicine-mine-limits = Follow your packet. How many days are too many is in /learn. Any doubt? Then ask a pharmacist.
medicine-forget = Forget { $name }
medicine-forgotten = Forgotten. The days stay counted.
