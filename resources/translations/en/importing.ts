<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::ImportResult</name>
    <message numerus="yes">
        <source>Record %n case(s) as recalled</source>
        <translation>
            <numerusform>Record %n case as recalled</numerusform>
            <numerusform>Record %n cases as recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) recorded as recalled.</source>
        <translation>
            <numerusform>%n case recorded as recalled.</numerusform>
            <numerusform>%n cases recorded as recalled.</numerusform>
        </translation>
    </message>
</context>
</TS>
