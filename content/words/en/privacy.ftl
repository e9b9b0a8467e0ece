# /privacy, /export and /delete.
#
# $days  days until a blocked chat is erased

privacy-title = <b>Your data</b>
privacy-kept =
    <b>What I keep:</b> your answers and notes, the exercises you did, the messages I sent and how you reacted, your settings, and your Telegram chat number. Not your name, not your phone number, not a place you shared.
privacy-long =
    <b>How long:</b> until you send /delete. If you block me, everything is erased { $days ->
        [one] one day
       *[other] { $days } days
    } later.
privacy-who = <b>Who can see it:</b> whoever runs this copy of Nape can reach its database. Nobody reads along, nothing is sold or passed on, and no other service gets it.
privacy-rights = <b>It's yours:</b> /export gives you all of it, /delete erases it.
privacy-export =
    Here is everything I hold about you, twice: <b>JSON</b> is complete, <b>CSV</b> is your diary as a table.
privacy-export-diary = { $entries ->
        [0] Your diary, still empty.
        [one] Your diary: one entry.
       *[other] Your diary: { $entries } entries.
    }
privacy-delete-ask =
    <b>Erase everything?</b>
    Your diary, settings, exercises and messages are gone for good: { $entries ->
        [0] no diary entries
        [one] one diary entry
       *[other] { $entries } diary entries
    }, { $practice ->
        [0] no exercises
        [one] one exercise
       *[other] { $practice } exercises
    }. Nobody can bring them back. /export first if you want a copy.
privacy-delete-yes = Erase everything
privacy-delete-tap = Tap <b>Erase everything</b> to confirm. A typed word erases nothing.
privacy-delete-no = Keep it
privacy-delete-export = Export first
privacy-delete-kept = Nothing was erased.
privacy-deleted =
    <b>Erased, for good:</b>
    • { $entries ->
        [one] one diary entry
       *[other] { $entries } diary entries
    }
    • { $practice ->
        [one] one exercise done
       *[other] { $practice } exercises done
    }
    • { $reviews ->
        [one] one answer about a week or a month
       *[other] { $reviews } answers about weeks and months
    }
    • { $advice ->
        [one] one piece of advice
       *[other] { $advice } pieces of advice
    }
    • { $deliveries ->
        [one] one message record
       *[other] { $deliveries } message records
    }
    • your settings and your safety answers

    What stands in this chat stays with you and Telegram; you can clear it there. /start begins anew.
privacy-delete-again = That question is from another day, so I ask again.
