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
</TS>
