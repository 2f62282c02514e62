<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BriefWords</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the case file</source>
        <translation>
            <numerusform>and %n more in the case file</numerusform>
            <numerusform>and %n more in the case file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 kept</source>
        <translation>
            <numerusform>%n of %1 kept</numerusform>
            <numerusform>%n of %1 kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the case file</source>
        <translation>
            <numerusform>%n in the case file</numerusform>
            <numerusform>%n in the case file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::AgreementWords</name>
    <message numerus="yes">
        <source>%n payment(s) of %1, %2, from %3 to %4</source>
        <translation>
            <numerusform>%n payment of %1, %2, from %3 to %4</numerusform>
            <numerusform>%n payments of %1, %2, from %3 to %4</numerusform>
        </translation>
    </message>
</context>
</TS>
