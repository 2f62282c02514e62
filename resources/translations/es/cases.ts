<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>CaseCells</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Adeudo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Última gestión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencido</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
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
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Oldest unpaid due date</source>
        <translation>Vencimiento más antiguo sin pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Adeudo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Saldos al</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Fecha de la siguiente acción</translation>
    </message>
    <message>
        <source>Last contact on</source>
        <translation>Fecha de la última gestión</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>En otras monedas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AssignPane</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Share out evenly</source>
        <translation>Repartir parejo</translation>
    </message>
    <message>
        <source>To whom they go</source>
        <translation>A quién pasan</translation>
    </message>
    <message>
        <source>Among all collectors and agents, so that everybody has as many</source>
        <translation>Entre todos los gestores y agentes, para que cada quien tenga otros tantos</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin zona</translation>
    </message>
    <message numerus="yes">
        <source>Assign %1 case(s)</source>
        <translation>
            <numerusform>Asignar %1 expediente</numerusform>
            <numerusform>Asignar %1 expedientes</numerusform>
        </translation>
    </message>
    <message>
        <source>By area: %1</source>
        <translation>Por zona: %1</translation>
    </message>
    <message>
        <source>Now with: %1</source>
        <translation>Ahora con: %1</translation>
    </message>
    <message>
        <source>There is no collector or agent yet.</source>
        <translation>Aún no hay gestores ni agentes.</translation>
    </message>
    <message>
        <source>They are assigned like that already.</source>
        <translation>Ya están asignados así.</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) given back</source>
        <translation>
            <numerusform>%1 expediente devuelto</numerusform>
            <numerusform>%1 expedientes devueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) assigned</source>
        <translation>
            <numerusform>%1 expediente asignado</numerusform>
            <numerusform>%1 expedientes asignados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Assigning</name>
    <message>
        <source>Assigning case files</source>
        <translation>Asignación de expedientes</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseExport</name>
    <message>
        <source>Exporting the list</source>
        <translation>Exportando la lista</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseFilterBar</name>
    <message>
        <source>Name, folio, phone, address</source>
        <translation>Nombre, folio, teléfono, domicilio</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto por buscar</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>Total from</source>
        <translation>Adeudo desde</translation>
    </message>
    <message>
        <source>Total up to</source>
        <translation>Adeudo hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las colonias</translation>
    </message>
    <message>
        <source>Assigned to anyone</source>
        <translation>De cualquier gestor</translation>
    </message>
    <message>
        <source>All buckets</source>
        <translation>Todos los tramos</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Todas las monedas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseLeaving</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export cancelled: no file was written</source>
        <translation>Exportación cancelada: no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>Export %1 cases?</source>
        <translation>¿Exportar %1 expedientes?</translation>
    </message>
    <message>
        <source>The file will not be encrypted: it holds names, addresses and debts. Keep it as you would keep the case files. The export is recorded.</source>
        <translation>El archivo no irá cifrado: lleva nombres, domicilios y adeudos. Guárdelo con el mismo cuidado que los expedientes. La exportación queda registrada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>portfolio-%1.csv</source>
        <translation>cartera-%1.csv</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Export the list instead.</source>
        <translation>%1 renglones son demasiados para el portapapeles. Exporte la lista.</translation>
    </message>
    <message>
        <source>Copy %1 cases?</source>
        <translation>¿Copiar %1 expedientes?</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard, and it is not encrypted. The copy is recorded.</source>
        <translation>Otros programas pueden leer el portapapeles, y no está cifrado. La copia queda registrada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) exported</source>
        <translation>
            <numerusform>%1 expediente exportado</numerusform>
            <numerusform>%1 expedientes exportados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) copied</source>
        <translation>
            <numerusform>%1 renglón copiado</numerusform>
            <numerusform>%1 renglones copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet, CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Hoja de cálculo, CSV (*.csv);;Libro de Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseListModel</name>
    <message>
        <source>What was owed after the last statement and payment that are known; the case file shows today&apos;s figures.</source>
        <translation>Lo que se debía tras el último estado de cuenta y pago conocidos; el expediente muestra las cifras de hoy.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CasesPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>There is no portfolio yet</source>
        <translation>Aún no hay cartera</translation>
    </message>
    <message>
        <source>Import the file that the creditor assigned to you.</source>
        <translation>Importe el archivo que le asignó el acreedor.</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar cartera</translation>
    </message>
    <message>
        <source>No case fits these filters</source>
        <translation>Ningún expediente coincide con estos filtros</translation>
    </message>
    <message>
        <source>Try fewer words or a wider range.</source>
        <translation>Pruebe con menos palabras o un rango más amplio.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Filter the portfolio</source>
        <translation>Filtrar la cartera</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the portfolio&apos;s filters</source>
        <translation>Quitar los filtros de la cartera</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar los renglones seleccionados</translation>
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
        <source>Sort by next step</source>
        <translation>Ordenar por siguiente acción</translation>
    </message>
    <message>
        <source>Sort by days past due</source>
        <translation>Ordenar por atraso</translation>
    </message>
    <message>
        <source>Sort by total</source>
        <translation>Ordenar por adeudo</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Adeudo %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only %1 days past due</source>
        <translation>Solo de %1 días de atraso</translation>
    </message>
    <message>
        <source>Data as of %1 %2</source>
        <comment>day, hour</comment>
        <translation>Datos al %1 %2</translation>
    </message>
    <message>
        <source>Assign the selected cases</source>
        <translation>Asignar los expedientes elegidos</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PeopleModel</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Nobody: release them</source>
        <translation>Nadie: liberarlos</translation>
    </message>
    <message>
        <source>They stay with the team, without a collector</source>
        <translation>Quedan en el equipo, sin gestor</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <translation>
            <numerusform>%1 expediente</numerusform>
            <numerusform>%1 expedientes</numerusform>
        </translation>
    </message>
</context>
</TS>
