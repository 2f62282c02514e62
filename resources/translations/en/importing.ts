<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n of the cases that would leave the portfolio have contacts, promises or notes that people logged. They stay in the history, but in no list.</source>
        <translation>
            <numerusform>%n of the cases that would leave the portfolio has contacts, promises or notes that people logged. They stay in the history, but in no list.</numerusform>
            <numerusform>%n of the cases that would leave the portfolio have contacts, promises or notes that people logged. They stay in the history, but in no list.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n of its cases stay(s) recalled, as of its day or later.</source>
        <translation>
            <numerusform>%n of its cases stays recalled, as of its day or later.</numerusform>
            <numerusform>%n of its cases stay recalled, as of its day or later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its cases stay(s) closed.</source>
        <translation>
            <numerusform>%n of its cases stays closed.</numerusform>
            <numerusform>%n of its cases stay closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n case(s) and account(s) as recalled</source>
        <translation>
            <numerusform>Record %n case or account as recalled</numerusform>
            <numerusform>Record %n cases and accounts as recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as recalled.</source>
        <translation>
            <numerusform>%n recorded as recalled.</numerusform>
            <numerusform>%n recorded as recalled.</numerusform>
        </translation>
    </message>
</context>
</TS>
