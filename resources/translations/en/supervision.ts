<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::KpiCharts</name>
    <message numerus="yes">
        <source>%n contact(s) in spite of a rule, with the reason</source>
        <translation>
            <numerusform>%n contact in spite of a rule, with the reason</numerusform>
            <numerusform>%n contacts in spite of a rule, with the reason</numerusform>
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
