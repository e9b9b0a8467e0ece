# One line on what comes next, shown after every change of plan.

coming-today = Still to come today: { $list }.
coming-item = { $time } { $what }
coming-next = Next: { $day }, { $time } { $what }.
coming-nothing-today = Nothing more today.
coming-nothing = Nothing is planned.
