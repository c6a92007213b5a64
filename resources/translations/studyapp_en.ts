<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleSwitcher</name>
    <message numerus="yes">
        <source>All %n article(s)…</source>
        <translation>
            <numerusform>All %n article…</numerusform>
            <numerusform>All %n articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n more check passed</numerusform>
            <numerusform>%n more checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsRow</name>
    <message numerus="yes">
        <source>%n backup(s), the last of {moment}.</source>
        <translation>
            <numerusform>%n backup, of {moment}.</numerusform>
            <numerusform>%n backups, the last of {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankActs</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankFilters</name>
    <message numerus="yes">
        <source>Clear filters · %n shown</source>
        <translation>
            <numerusform>Clear filters · %n shown</numerusform>
            <numerusform>Clear filters · %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankImportDialog</name>
    <message numerus="yes">
        <source>%n question(s) coming in</source>
        <translation>
            <numerusform>%n question coming in</numerusform>
            <numerusform>%n questions coming in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n to be mended</numerusform>
            <numerusform>%n to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n question(s)</source>
        <translation>
            <numerusform>Import %n question</numerusform>
            <numerusform>Import %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePapers</name>
    <message numerus="yes">
        <source>%n document(s) written to {folder}</source>
        <translation>
            <numerusform>%n document written to {folder}</numerusform>
            <numerusform>%n documents written to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsLink</name>
    <message numerus="yes">
        <source>Corrected by you · %n</source>
        <translation>
            <numerusform>Corrected by you · %n</numerusform>
            <numerusform>Corrected by you · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message numerus="yes">
        <source>%n line(s) taken back into the text</source>
        <translation>
            <numerusform>%n line taken back into the text</numerusform>
            <numerusform>%n lines taken back into the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out again</source>
        <translation>
            <numerusform>%n line left out again</numerusform>
            <numerusform>%n lines left out again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedLink</name>
    <message numerus="yes">
        <source>Restore what was deleted in the last seven days · %n</source>
        <translation>
            <numerusform>Restore what was deleted in the last seven days · %n</numerusform>
            <numerusform>Restore what was deleted in the last seven days · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateCard</name>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>answered %n time</numerusform>
            <numerusform>answered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>Merge all %n that say the same word for word</source>
        <translation>
            <numerusform>Merge the %n that says the same word for word</numerusform>
            <numerusform>Merge all %n that say the same word for word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n answer(s), all exams, favourites and the schedule go for good.</source>
        <translation>
            <numerusform>%n answer, all exams, favourites and the schedule go for good.</numerusform>
            <numerusform>%n answers, all exams, favourites and the schedule go for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) as well</source>
        <translation>
            <numerusform>Delete the %n backup as well</numerusform>
            <numerusform>Delete the %n backups as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamResult</name>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise what went wrong · %n</source>
        <translation>
            <numerusform>Practise what went wrong · %n</numerusform>
            <numerusform>Practise what went wrong · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at again · %n</source>
        <translation>
            <numerusform>To look at again · %n</numerusform>
            <numerusform>To look at again · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamStart</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) can be asked; they are scaled to 100 points.</source>
        <translation>
            <numerusform>Only %n item can be asked; it is scaled to 100 points.</numerusform>
            <numerusform>Only %n items can be asked; they are scaled to 100 points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept back: rejected, retired or not approved.</source>
        <translation>
            <numerusform>%n item kept back: rejected, retired or not approved.</numerusform>
            <numerusform>%n items kept back: rejected, retired or not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be written.</source>
        <translation>
            <numerusform>%n item will be written.</numerusform>
            <numerusform>%n items will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will not go over whole:</source>
        <translation>
            <numerusform>%n item will not go over whole:</numerusform>
            <numerusform>%n items will not go over whole:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>New items are spread evenly over the days; in the last %n day(s) all are asked once more, the weakest the day before the test.</source>
        <translation>
            <numerusform>New items are spread evenly over the days; on the last %n day all are asked once more, the weakest the day before the test.</numerusform>
            <numerusform>New items are spread evenly over the days; in the last %n days all are asked once more, the weakest the day before the test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the test on {day}</source>
        <translation>
            <numerusform>%n day to the test on {day}</numerusform>
            <numerusform>%n days to the test on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n item(s)</source>
        <translation>
            <numerusform>Today: %n item</numerusform>
            <numerusform>Today: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were missed; what they asked for was spread anew.</source>
        <translation>
            <numerusform>%n day was missed; what it asked for was spread anew.</numerusform>
            <numerusform>%n days were missed; what they asked for was spread anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnerChooser</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n line(s) of the page are not part of the article</source>
        <translation>
            <numerusform>%n line of the page is not part of the article</numerusform>
            <numerusform>%n lines of the page are not part of the article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>Search %n article(s)</source>
        <translation>
            <numerusform>Search %n article</numerusform>
            <numerusform>Search %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%n article deleted</numerusform>
            <numerusform>%n articles deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MasteryView</name>
    <message numerus="yes">
        <source>Practise the weak ones (%n)</source>
        <translation>
            <numerusform>Practise the weak one (%n)</numerusform>
            <numerusform>Practise the weak ones (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message numerus="yes">
        <source>%n item(s) answered wrong wait for you</source>
        <translation>
            <numerusform>%n item answered wrong waits for you</numerusform>
            <numerusform>%n items answered wrong wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are ready</source>
        <translation>
            <numerusform>%n item is ready</numerusform>
            <numerusform>%n items are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) not approved yet.</source>
        <translation>
            <numerusform>%n question not approved yet.</numerusform>
            <numerusform>%n questions not approved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: %n lacking</source>
        <translation>
            <numerusform>{type}: %n lacking</numerusform>
            <numerusform>{type}: %n lacking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more would repeat what the paper asks)</source>
        <translation>
            <numerusform> (%n more would repeat what the paper asks)</numerusform>
            <numerusform> (%n more would repeat what the paper asks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n approved)</source>
        <translation>
            <numerusform> (the bank has %n approved)</numerusform>
            <numerusform> (the bank has %n approved)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (the bank has %n)</source>
        <translation>
            <numerusform> (the bank has %n)</numerusform>
            <numerusform> (the bank has %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that must be in are not there.</source>
        <translation>
            <numerusform>%n item that must be in is not there.</numerusform>
            <numerusform>%n items that must be in are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed in the bank since this was saved.</source>
        <translation>
            <numerusform>%n question changed in the bank since this was saved.</numerusform>
            <numerusform>%n questions changed in the bank since this was saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) no longer in the bank.</source>
        <translation>
            <numerusform>%n question no longer in the bank.</numerusform>
            <numerusform>%n questions no longer in the bank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n learner(s) at this computer; each has their own history.</source>
        <translation>
            <numerusform>%n learner at this computer; each has their own history.</numerusform>
            <numerusform>%n learners at this computer; each has their own history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n mistake(s) left</source>
        <translation>
            <numerusform>%n mistake left</numerusform>
            <numerusform>%n mistakes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressOverview</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>%n answer in all</numerusform>
            <numerusform>%n answers in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>longest: %n day</numerusform>
            <numerusform>longest: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>%n item due</numerusform>
            <numerusform>%n items due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) seen</source>
        <translation>
            <numerusform>%n item seen</numerusform>
            <numerusform>%n items seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>wrong once</numerusform>
            <numerusform>wrong %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message numerus="yes">
        <source>√ Right, with %n hint(s)</source>
        <translation>
            <numerusform>√ Right, with %n hint</numerusform>
            <numerusform>√ Right, with %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderFacts</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>appears %n time(s)</source>
        <translation>
            <numerusform>appears once</numerusform>
            <numerusform>appears %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ask for it</source>
        <translation>
            <numerusform>%n item asks for it</numerusform>
            <numerusform>%n items ask for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>Start practice · %n item(s)</source>
        <translation>
            <numerusform>Start practice · %n item</numerusform>
            <numerusform>Start practice · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegenerationDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>Practise the wrong ones again · %n</source>
        <translation>
            <numerusform>Practise the wrong ones again · %n</numerusform>
            <numerusform>Practise the wrong ones again · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best challenge: %n right</source>
        <translation>
            <numerusform>Your best challenge: %n right</numerusform>
            <numerusform>Your best challenge: %n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) written by hand</source>
        <translation>
            <numerusform>Delete %n item written by hand</numerusform>
            <numerusform>Delete %n items written by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fit</source>
        <translation>
            <numerusform>%n item fits</numerusform>
            <numerusform>%n items fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>Start · %n item</numerusform>
            <numerusform>Start · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>%n question is still open</numerusform>
            <numerusform>%n questions are still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked to come back to.</source>
        <translation>
            <numerusform>%n marked to come back to.</numerusform>
            <numerusform>%n marked to come back to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n not seen yet</source>
        <translation>
            <numerusform>of %n not seen yet</numerusform>
            <numerusform>of %n not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n once more before the test</source>
        <translation>
            <numerusform>%n once more before the test</numerusform>
            <numerusform>%n once more before the test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of today&apos;s plan do not fit in.</source>
        <translation>
            <numerusform>%n more of today&apos;s plan does not fit in.</numerusform>
            <numerusform>%n more of today&apos;s plan do not fit in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start · %n item(s)</source>
        <translation>
            <numerusform>Start · %n item</numerusform>
            <numerusform>Start · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedVerdict</name>
    <message numerus="yes">
        <source>%n wrong character(s)</source>
        <translation>
            <numerusform>%n wrong character</numerusform>
            <numerusform>%n wrong characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n character missing</numerusform>
            <numerusform>%n characters missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) out of order</source>
        <translation>
            <numerusform>%n character out of order</numerusform>
            <numerusform>%n characters out of order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) imported.</source>
        <translation>
            <numerusform>%n question imported.</numerusform>
            <numerusform>%n questions imported.</numerusform>
        </translation>
    </message>
</context>
</TS>
