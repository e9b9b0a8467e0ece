# `nape assess`: why something was found, in lines of a file.

assess-words = Words in the diary: { $words }.
assess-crisis = The words sound as if life feels too hard. Call { $emergency } if somebody might act on that, or has taken something; a crisis line is there to talk.
assess-overdose = The words name too much medicine. Call { $emergency } now, even if there are no complaints.
assess-crisis-question = Is the pain too much, or are there thoughts of not wanting to live?
assess-amount-question = Was that more medicine than the packet or a doctor allows for a day? If so, or if it isn't certain, call { $emergency } now, even if there are no complaints.
assess-low-mood = The words tell of a mood that has been low for two weeks or more. Long-lasting pain and low mood often come together, and both can be helped. NICE advises to talk about it at a routine visit.
