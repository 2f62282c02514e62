<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>ReadFailure</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Page</name>
    <message>
        <source>Open for reading only: nothing can be saved from this window</source>
        <translation>Abierto solo para lectura: desde esta ventana no se puede guardar nada</translation>
    </message>
    <message>
        <source>See how the amount is made up</source>
        <translation>Ver cómo se compone el monto</translation>
    </message>
    <message>
        <source>Your role reads case files and changes nothing in them</source>
        <translation>Su rol permite leer expedientes, no modificarlos</translation>
    </message>
</context>
<context>
    <name>expediente::ui::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
