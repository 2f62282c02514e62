<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
