<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>%n case(s) assigned.</source>
        <translation>
            <numerusform>%n case assigned.</numerusform>
            <numerusform>%n cases assigned.</numerusform>
        </translation>
    </message>
</context>
</TS>
