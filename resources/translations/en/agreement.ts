<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::SignaturePad</name>
    <message numerus="yes">
        <source>%n line(s) drawn</source>
        <translation>
            <numerusform>%n line drawn</numerusform>
            <numerusform>%n lines drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::SignaturePanel</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
</context>
</TS>
