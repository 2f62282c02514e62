<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::EraseForm</name>
    <message numerus="yes">
        <source>It destroys what %n record(s) say</source>
        <translation>
            <numerusform>It destroys what %n record says</numerusform>
            <numerusform>It destroys what %n records say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the case(s) %1 whole</source>
        <translation>
            <numerusform>the case %1 whole</numerusform>
            <numerusform>the cases %1 whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) known through them alone</source>
        <translation>
            <numerusform>%n other person known through it alone</numerusform>
            <numerusform>%n other people known through it alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-filled form(s)</source>
        <translation>
            <numerusform>%n half-filled form</numerusform>
            <numerusform>%n half-filled forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n other case(s) say of the person</source>
        <translation>
            <numerusform>what another case says of the person</numerusform>
            <numerusform>what %n other cases say of the person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::PlanVisitForm</name>
    <message numerus="yes">
        <source>%n visit(s) planned that day</source>
        <translation>
            <numerusform>%n visit planned that day</numerusform>
            <numerusform>%n visits planned that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromiseForm</name>
    <message numerus="yes">
        <source>%n open at a time</source>
        <translation>
            <numerusform>%n open at a time</numerusform>
            <numerusform>%n open at a time</numerusform>
        </translation>
    </message>
</context>
</TS>
