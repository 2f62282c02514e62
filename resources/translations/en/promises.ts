<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::PromiseLeaving</name>
    <message numerus="yes">
        <source>%n promise(s) exported</source>
        <translation>
            <numerusform>%n promise exported</numerusform>
            <numerusform>%n promises exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) copied</source>
        <translation>
            <numerusform>%n promise copied</numerusform>
            <numerusform>%n promises copied</numerusform>
        </translation>
    </message>
</context>
</TS>
