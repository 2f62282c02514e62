<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Gestor</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CollectorsModel</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromiseLeaving</name>
    <message>
        <source>Export %1 promises?</source>
        <translation>¿Exportar %1 promesas?</translation>
    </message>
    <message>
        <source>The file will not be encrypted: it holds names and amounts. Keep it as you would keep the case files. The export is recorded.</source>
        <translation>El archivo no estará cifrado: lleva nombres e importes. Cuídelo como cuida los expedientes. La exportación queda registrada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the promises</source>
        <translation>Exportar las promesas</translation>
    </message>
    <message>
        <source>promises-%1.csv</source>
        <translation>promesas-%1.csv</translation>
    </message>
    <message>
        <source>Copy %1 promises?</source>
        <translation>¿Copiar %1 promesas?</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard, and it is not encrypted. The copy is recorded.</source>
        <translation>Otros programas pueden leer el portapapeles y no está cifrado. La copia queda registrada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Exporting the promises</source>
        <translation>Exportando las promesas</translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) exported</source>
        <translation>
            <numerusform>%1 promesa exportada</numerusform>
            <numerusform>%1 promesas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled: no file was written</source>
        <translation>Exportación cancelada: no se escribió ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) copied</source>
        <translation>
            <numerusform>%1 promesa copiada</numerusform>
            <numerusform>%1 promesas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet, CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Hoja de cálculo, CSV (*.csv);;Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromisesPage</name>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>En gracia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubiertas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>The promises could not be read</source>
        <translation>No se pudieron leer las promesas</translation>
    </message>
    <message>
        <source>Your data are safe in the store.</source>
        <translation>Sus datos están resguardados.</translation>
    </message>
    <message>
        <source>Lists of promises</source>
        <translation>Listas de promesas</translation>
    </message>
    <message>
        <source>Next list of promises</source>
        <translation>Siguiente lista de promesas</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Siguiente lista</translation>
    </message>
    <message>
        <source>Previous list of promises</source>
        <translation>Lista anterior de promesas</translation>
    </message>
    <message>
        <source>Show promises: %1</source>
        <translation>Mostrar promesas: %1</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar los renglones elegidos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No promises in this list</source>
        <translation>No hay promesas en esta lista</translation>
    </message>
    <message>
        <source>A promise is logged in its case file, with F4.</source>
        <translation>La promesa se registra en su expediente, con F4.</translation>
    </message>
    <message>
        <source>Choose from the portfolio</source>
        <translation>Elegir de la cartera</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>By collector</source>
        <translation>Por gestor</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>abonado %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
</context>
</TS>
