<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::PromiseLeaving</name>
    <message numerus="yes">
        <source>%1 promise(s) exported</source>
        <translation>
            <numerusform>%1 promise exported</numerusform>
            <numerusform>%1 promises exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) copied</source>
        <translation>
            <numerusform>%1 promise copied</numerusform>
            <numerusform>%1 promises copied</numerusform>
        </translation>
    </message>
</context>
</TS>
