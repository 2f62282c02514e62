<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>The case files of a debt collector.</source>
        <translation>Los expedientes de un gestor de cobranza.</translation>
    </message>
    <message>
        <source>The folder of the store.</source>
        <translation>La carpeta del almacén.</translation>
    </message>
    <message>
        <source>Read the passphrase from this file.</source>
        <translation>Leer la contraseña de este archivo.</translation>
    </message>
    <message>
        <source>Take this date for today&apos;s (2026-11-24).</source>
        <translation>Tomar esta fecha como la de hoy (2026-11-24).</translation>
    </message>
    <message>
        <source>From now on in this language: es or en.</source>
        <translation>De ahora en adelante en este idioma: es o en.</translation>
    </message>
    <message>
        <source>From now on in this theme: light or dark.</source>
        <translation>De ahora en adelante con este tema: light (claro) o dark (oscuro).</translation>
    </message>
</context>
</TS>
