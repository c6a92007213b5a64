<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>%n answer in all</numerusform>
            <numerusform>%n answers in all</numerusform>
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
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>longest: %n day</numerusform>
            <numerusform>longest: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrong %n time(s)</source>
        <translation>
            <numerusform>wrong %n time</numerusform>
            <numerusform>wrong %n times</numerusform>
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
</context>
</TS>
