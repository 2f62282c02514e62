<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::AssignPane</name>
    <message numerus="yes">
        <source>Assign %1 case(s)</source>
        <translation>
            <numerusform>Assign %1 case</numerusform>
            <numerusform>Assign %1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) given back</source>
        <translation>
            <numerusform>%1 case given back</numerusform>
            <numerusform>%1 cases given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) assigned</source>
        <translation>
            <numerusform>%1 case assigned</numerusform>
            <numerusform>%1 cases assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseLeaving</name>
    <message numerus="yes">
        <source>%1 case(s) exported</source>
        <translation>
            <numerusform>%1 case exported</numerusform>
            <numerusform>%1 cases exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 row copied</numerusform>
            <numerusform>%1 rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::PeopleModel</name>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
</context>
</TS>
