<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::CandidatesPane</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::RoundPlanner</name>
    <message numerus="yes">
        <source>%n visit(s) planned for %1</source>
        <translation>
            <numerusform>%n visit planned for %1</numerusform>
            <numerusform>%n visits planned for %1</numerusform>
        </translation>
    </message>
</context>
</TS>
