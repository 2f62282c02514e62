<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n fact(s) left out: those people&apos;s data are blocked, and for supervisors only</source>
        <translation>
            <numerusform>%n fact left out: that person&apos;s data are blocked, and for supervisors only</numerusform>
            <numerusform>%n facts left out: those people&apos;s data are blocked, and for supervisors only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agreement(s)</source>
        <translation>
            <numerusform>%1 agreement</numerusform>
            <numerusform>%1 agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attachment(s)</source>
        <translation>
            <numerusform>%1 attachment</numerusform>
            <numerusform>%1 attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit brief(s)</source>
        <translation>
            <numerusform>%1 visit brief</numerusform>
            <numerusform>%1 visit briefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chain(s)</source>
        <translation>
            <numerusform>%1 chain</numerusform>
            <numerusform>%1 chains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fact(s)</source>
        <translation>
            <numerusform>%1 fact</numerusform>
            <numerusform>%1 facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit(s)</source>
        <translation>
            <numerusform>%1 visit</numerusform>
            <numerusform>%1 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 same</source>
        <translation>
            <numerusform>%1 same</numerusform>
            <numerusform>%1 same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
</context>
</TS>
