<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>expediente::ui::PdfOutput</name>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>Guardando el documento</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>Imprimiendo el documento</translation>
    </message>
</context>
</TS>
