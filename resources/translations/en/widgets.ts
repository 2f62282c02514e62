<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::SyncChip</name>
    <message numerus="yes">
        <source>%n rejected · review</source>
        <translation>
            <numerusform>%n rejected · review</numerusform>
            <numerusform>%n rejected · review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked · update the program</source>
        <translation>
            <numerusform>%n parked · update the program</numerusform>
            <numerusform>%n parked · update the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>facts that wait</comment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
</TS>
