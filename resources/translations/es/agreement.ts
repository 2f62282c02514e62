<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>expediente::ui::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>%1 draws here with mouse, pen or finger</source>
        <translation>%1 dibuja aquí con ratón, lápiz o dedo</translation>
    </message>
</context>
</TS>
