<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::KpiCharts</name>
    <message numerus="yes">
        <source>%n rule(s) gone beyond, with the reason</source>
        <translation>
            <numerusform>%n rule gone beyond, with the reason</numerusform>
            <numerusform>%n rules gone beyond, with the reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::RetentionPane</name>
    <message numerus="yes">
        <source>Erase %n case(s) for good?</source>
        <translation>
            <numerusform>Erase %n case for good?</numerusform>
            <numerusform>Erase %n cases for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased</source>
        <translation>
            <numerusform>%n case erased</numerusform>
            <numerusform>%n cases erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::SupervisionPage</name>
    <message numerus="yes">
        <source>%n run out today · by last day</source>
        <translation>
            <numerusform>%n runs out today · by last day</numerusform>
            <numerusform>%n run out today · by last day</numerusform>
        </translation>
    </message>
</context>
</TS>
