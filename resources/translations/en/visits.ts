<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::RoundPlanner</name>
    <message numerus="yes">
        <source>%n visit(s) planned for %1</source>
        <translation>
            <numerusform>%n visit planned for %1</numerusform>
            <numerusform>%n visits planned for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
