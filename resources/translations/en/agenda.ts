<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%1 of %n visit(s)</source>
        <translation>
            <numerusform>%1 of %n visit</numerusform>
            <numerusform>%1 of %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::BriefOutput</name>
    <message numerus="yes">
        <source>Save %n visit brief(s) as PDF?</source>
        <translation>
            <numerusform>Save %n visit brief as PDF?</numerusform>
            <numerusform>Save %n visit briefs as PDF?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n visit brief(s)?</source>
        <translation>
            <numerusform>Print %n visit brief?</numerusform>
            <numerusform>Print %n visit briefs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit brief(s) saved</source>
        <translation>
            <numerusform>%n visit brief saved</numerusform>
            <numerusform>%n visit briefs saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit brief(s) sent to the printer</source>
        <translation>
            <numerusform>%n visit brief sent to the printer</numerusform>
            <numerusform>%n visit briefs sent to the printer</numerusform>
        </translation>
    </message>
</context>
</TS>
