<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
