# One line on what comes next, shown after every change of plan.

coming-today = Still to come today: { $list }.
coming-item = { $what } at { $time }
coming-next = Next: { $what }, { $day } at { $time }.
coming-nothing-today = Nothing more today.
coming-nothing = Nothing is planned.
