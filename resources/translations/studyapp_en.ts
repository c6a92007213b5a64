<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Clear filters · %n shown</source>
        <translation>
            <numerusform>Clear filters · %n shown</numerusform>
            <numerusform>Clear filters · %n shown</numerusform>
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
