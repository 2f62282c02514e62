<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>Flaw</name>
    <message>
        <source>must not be blank</source>
        <translation>no puede ir vacío</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>no es un importe</translation>
    </message>
    <message>
        <source>two decimal separators</source>
        <translation>tiene dos separadores decimales</translation>
    </message>
    <message>
        <source>thousands separators in the wrong place</source>
        <translation>separadores de miles fuera de lugar</translation>
    </message>
    <message>
        <source>can be read as two amounts: say the decimal separator in the profile</source>
        <translation>puede leerse como dos importes: indique el separador decimal en el perfil</translation>
    </message>
    <message>
        <source>more decimals than the currency has</source>
        <translation>más decimales de los que tiene la moneda</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>importe demasiado grande</translation>
    </message>
    <message>
        <source>negative amount</source>
        <translation>importe negativo</translation>
    </message>
    <message>
        <source>amount of zero</source>
        <translation>importe en cero</translation>
    </message>
    <message>
        <source>another currency than the account&apos;s</source>
        <translation>otra moneda que la de la cuenta</translation>
    </message>
    <message>
        <source>unknown currency</source>
        <translation>moneda desconocida</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>ese día no existe</translation>
    </message>
    <message>
        <source>can be read as two dates: say their order in the profile</source>
        <translation>puede leerse como dos fechas: indique su orden en el perfil</translation>
    </message>
    <message>
        <source>date out of range</source>
        <translation>fecha fuera de rango</translation>
    </message>
    <message>
        <source>date after the statement</source>
        <translation>fecha posterior al corte</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>fecha futura</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texto demasiado largo</translation>
    </message>
    <message>
        <source>digits lost by a spreadsheet</source>
        <translation>una hoja de cálculo perdió dígitos</translation>
    </message>
    <message>
        <source>not a telephone number</source>
        <translation>no es un teléfono</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es un correo</translation>
    </message>
    <message>
        <source>not coordinates</source>
        <translation>no son coordenadas</translation>
    </message>
    <message>
        <source>not a country&apos;s two letters</source>
        <translation>no son las dos letras de un país</translation>
    </message>
    <message>
        <source>not a time zone</source>
        <translation>no es una zona horaria</translation>
    </message>
    <message>
        <source>value that the profile does not know</source>
        <translation>valor que el perfil no conoce</translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the header</source>
        <translation>el renglón tiene más o menos celdas que el encabezado</translation>
    </message>
    <message>
        <source>stands in an earlier row already</source>
        <translation>ya está en un renglón anterior</translation>
    </message>
    <message>
        <source>more principal to come than is not due</source>
        <translation>las cuotas futuras suman más capital que el no vencido</translation>
    </message>
    <message>
        <source>account that no portfolio brought</source>
        <translation>cuenta que no vino en ninguna cartera</translation>
    </message>
    <message>
        <source>payment that is not here</source>
        <translation>pago que no está registrado</translation>
    </message>
    <message>
        <source>this reference is here with another account, date or amount</source>
        <translation>esta referencia ya está con otra cuenta, fecha o importe</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation> (renglón %1)</translation>
    </message>
    <message>
        <source>an error of the spreadsheet</source>
        <translation>un error de la hoja de cálculo</translation>
    </message>
    <message>
        <source>a formula whose result is not in the file: open it in a spreadsheet and save it again</source>
        <translation>una fórmula cuyo resultado no está en el archivo: ábralo en una hoja de cálculo y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>the data of this person were erased: tell the creditor</source>
        <translation>los datos de esta persona se suprimieron: avise al acreedor</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reference to pay with</source>
        <translation>Referencia para pagar</translation>
    </message>
    <message>
        <source>Folio of the case</source>
        <translation>Folio del expediente</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Tax number or identity card</source>
        <translation>RFC u otro documento</translation>
    </message>
    <message>
        <source>CURP</source>
        <translation>CURP</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono celular</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>How to find the address</source>
        <translation>Señas para llegar</translation>
    </message>
    <message>
        <source>Guarantor: name</source>
        <translation>Aval: nombre</translation>
    </message>
    <message>
        <source>Guarantor: phone</source>
        <translation>Aval: teléfono</translation>
    </message>
    <message>
        <source>Reference: name</source>
        <translation>Referencia: nombre</translation>
    </message>
    <message>
        <source>Reference: phone</source>
        <translation>Referencia: teléfono</translation>
    </message>
    <message>
        <source>Day of the balances</source>
        <translation>Día de los saldos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Balance, not broken down</source>
        <translation>Saldo, sin desglosar</translation>
    </message>
    <message>
        <source>Overdue principal</source>
        <translation>Capital vencido</translation>
    </message>
    <message>
        <source>Principal not due yet</source>
        <translation>Capital por vencer</translation>
    </message>
    <message>
        <source>Ordinary interest</source>
        <translation>Interés ordinario</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Interés moratorio</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones y gastos</translation>
    </message>
    <message>
        <source>Oldest unpaid due date</source>
        <translation>Vencimiento más antiguo sin pagar</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de mora</translation>
    </message>
    <message>
        <source>Months late</source>
        <translation>Meses de atraso</translation>
    </message>
    <message>
        <source>Ordinary rate, % a year</source>
        <translation>Tasa ordinaria, % anual</translation>
    </message>
    <message>
        <source>Late rate, % a year</source>
        <translation>Tasa moratoria, % anual</translation>
    </message>
    <message>
        <source>Payment: reference</source>
        <translation>Pago: referencia</translation>
    </message>
    <message>
        <source>Payment: day</source>
        <translation>Pago: día</translation>
    </message>
    <message>
        <source>Payment: amount</source>
        <translation>Pago: importe</translation>
    </message>
    <message>
        <source>Payment: channel</source>
        <translation>Pago: medio</translation>
    </message>
    <message>
        <source>An amount owed</source>
        <translation>Un importe adeudado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BecomesDelegate</name>
    <message>
        <source>What the column becomes</source>
        <translation>Lo que será la columna</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ColumnsModel</name>
    <message>
        <source>It has no heading</source>
        <translation>No tiene encabezado</translation>
    </message>
    <message>
        <source>Its heading comes twice</source>
        <translation>Su encabezado se repite</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Second row</source>
        <translation>Segunda fila</translation>
    </message>
    <message>
        <source>Third row</source>
        <translation>Tercera fila</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ColumnsPanel</name>
    <message>
        <source>What the columns are</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>De quién es el archivo</translation>
    </message>
    <message>
        <source>The file has</source>
        <translation>El archivo trae</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns apart by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>D/M/Y</source>
        <translation>D/M/A</translation>
    </message>
    <message>
        <source>M/D/Y</source>
        <translation>M/D/A</translation>
    </message>
    <message>
        <source>Y/M/D</source>
        <translation>A/M/D</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Encabezados en la fila</translation>
    </message>
    <message>
        <source>Columns of the file and what each becomes</source>
        <translation>Columnas del archivo y lo que será cada una</translation>
    </message>
    <message>
        <source>Remember these columns as</source>
        <translation>Recordar estas columnas como</translation>
    </message>
    <message>
        <source>The next file with these columns is then recognised by itself.</source>
        <translation>El próximo archivo con estas columnas se reconoce solo.</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la correspondencia</translation>
    </message>
    <message>
        <source>%1, payments</source>
        <translation>%1, pagos</translation>
    </message>
    <message>
        <source>Everything that is needed is here. Look over the columns, then try it.</source>
        <translation>Está todo lo necesario. Repase las columnas y luego pruébelo.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>In the portfolio</source>
        <translation>En la cartera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Half undone</source>
        <translation>Deshecha a medias</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ImportForm</name>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Elija un archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Profile: what its columns mean</source>
        <translation>Perfil: qué significa cada columna</translation>
    </message>
    <message>
        <source>Balances as of the end of</source>
        <translation>Saldos al cierre del</translation>
    </message>
    <message>
        <source>The file holds every account that is assigned</source>
        <translation>El archivo trae todas las cuentas asignadas</translation>
    </message>
    <message>
        <source>Cases that are no longer in it are then proposed as recalled.</source>
        <translation>Los expedientes que ya no vengan se propondrán como retirados.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Counts what would change and keeps nothing.</source>
        <translation>Cuenta lo que cambiaría y no guarda nada.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another profile…</source>
        <translation>Otro perfil…</translation>
    </message>
    <message>
        <source>Choose a mapping profile</source>
        <translation>Elija un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Payments · %1</source>
        <translation>Pagos · %1</translation>
    </message>
    <message>
        <source>Portfolio · %1</source>
        <translation>Cartera · %1</translation>
    </message>
    <message>
        <source>Choose the creditor&apos;s file</source>
        <translation>Elija el archivo del acreedor</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Elija un perfil</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>Indique la fecha</translation>
    </message>
    <message>
        <source>The creditor&apos;s file (Excel or CSV)</source>
        <translation>El archivo del acreedor (Excel o CSV)</translation>
    </message>
    <message>
        <source>By its columns</source>
        <translation>Por sus columnas</translation>
    </message>
    <message>
        <source>Recognised by its columns · %1</source>
        <translation>Reconocido por sus columnas · %1</translation>
    </message>
    <message>
        <source>What they mean is guessed from their headings</source>
        <translation>Su significado se deduce de los encabezados</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Hojas de cálculo (*.xlsx *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Aún no se importa nada</translation>
    </message>
    <message>
        <source>Every import stands here and can be undone whole.</source>
        <translation>Aquí queda cada importación y puede deshacerse completa.</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Elegir el archivo por importar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Try the import</source>
        <translation>Probar la importación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>Importar el archivo</translation>
    </message>
    <message>
        <source>Save the rows with problems</source>
        <translation>Guardar los renglones con problemas</translation>
    </message>
    <message>
        <source>Undo the selected import</source>
        <translation>Deshacer la importación seleccionada</translation>
    </message>
    <message>
        <source>Cancelled: nothing of the file has been kept.</source>
        <translation>Se canceló: no se guardó nada del archivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bringing cases up to date: %1</source>
        <translation>Poniendo al día los expedientes: %1</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-rechazos.csv</translation>
    </message>
    <message>
        <source>Spreadsheet, CSV (*.csv)</source>
        <translation>Hoja de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving rows</source>
        <translation>Guardando renglones</translation>
    </message>
    <message>
        <source>Rows with problems saved</source>
        <translation>Renglones con problemas guardados</translation>
    </message>
    <message>
        <source>No longer in the creditor&apos;s file %1</source>
        <translation>Ya no viene en el archivo del acreedor %1</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Deshaciendo %1</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>The import of %1 was undone</source>
        <translation>Se deshizo la importación de %1</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Guardar renglones</translation>
    </message>
    <message>
        <source>Looking through the file: %1</source>
        <translation>Revisando el archivo: %1</translation>
    </message>
    <message>
        <source>Recording what was recalled</source>
        <translation>Registrando lo retirado</translation>
    </message>
    <message>
        <source>Everything that it brought is voided: %1 new and %2 changed rows, and what was recorded as recalled because of it. Cases that only it brought leave the portfolio. Once begun it is finished. It is refused while a later import builds on it.</source>
        <translation>Se anula todo lo que trajo: %1 renglones nuevos y %2 con cambios, y lo que se registró como retirado por ella. Los expedientes que solo ella trajo salen de la cartera. Una vez empezado, se termina. No se permite mientras otra importación posterior se apoye en ella.</translation>
    </message>
    <message>
        <source>Stopped half way: undo the import again to finish, or it is finished when the program next starts.</source>
        <translation>Se detuvo a la mitad: deshaga la importación otra vez para terminar, o se terminará cuando el programa vuelva a abrirse.</translation>
    </message>
    <message>
        <source>Undo the import of %1 all the same?</source>
        <translation>¿Deshacer de todos modos la importación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the cases that would leave the portfolio have contacts, promises or notes that people logged. They stay in the history, but in no list.</source>
        <translation>
            <numerusform>%n de los expedientes que saldrían de la cartera tiene gestiones, promesas o notas registradas. Quedan en el historial, pero en ninguna lista.</numerusform>
            <numerusform>%n de los expedientes que saldrían de la cartera tienen gestiones, promesas o notas registradas. Quedan en el historial, pero en ninguna lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all the same</source>
        <translation>Deshacer de todos modos</translation>
    </message>
    <message>
        <source>Say what the file&apos;s columns are</source>
        <translation>Decir qué es cada columna del archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>The columns can&apos;t be used so</source>
        <translation>Las columnas no sirven así</translation>
    </message>
    <message>
        <source>Opening the workbook</source>
        <translation>Abriendo el libro</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ImportResult</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nothing has been tried yet</source>
        <translation>Aún no se prueba ningún archivo</translation>
    </message>
    <message>
        <source>Trying a file counts what it would change and keeps nothing.</source>
        <translation>La prueba cuenta lo que cambiaría y no guarda nada.</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Renglones con problemas</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Ya no vienen en el archivo</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Guardar estos renglones en un archivo</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Los primeros %1 de %2 renglones</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been kept. Import it if it is right.</source>
        <translation>Fue una prueba: no se guardó nada. Si es correcto, impórtelo.</translation>
    </message>
    <message>
        <source>The file says nothing new: nothing has changed.</source>
        <translation>El archivo no trae nada nuevo: nada cambió.</translation>
    </message>
    <message>
        <source>The file is in the portfolio.</source>
        <translation>El archivo ya está en la cartera.</translation>
    </message>
    <message>
        <source>See the portfolio</source>
        <translation>Ver la cartera</translation>
    </message>
    <message>
        <source>Some rows have an account number that can&apos;t be read, so it is not known which accounts are missing. Mend them and import the file again.</source>
        <translation>Hay renglones cuyo número de cuenta no se puede leer, así que no se sabe qué cuentas faltan. Corríjalos e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Every account of this creditor is in the file.</source>
        <translation>Todas las cuentas de este acreedor vienen en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n case(s) as recalled</source>
        <translation>
            <numerusform>Registrar %n expediente como retirado</numerusform>
            <numerusform>Registrar %n expedientes como retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>columns apart by semicolons</source>
        <translation>columnas separadas por punto y coma</translation>
    </message>
    <message>
        <source>columns apart by tabs</source>
        <translation>columnas separadas por tabuladores</translation>
    </message>
    <message>
        <source>columns apart by bars</source>
        <translation>columnas separadas por barras</translation>
    </message>
    <message>
        <source>columns apart by commas</source>
        <translation>columnas separadas por comas</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>dates by day, month, year</source>
        <translation>fechas en día, mes, año</translation>
    </message>
    <message>
        <source>dates by month, day, year</source>
        <translation>fechas en mes, día, año</translation>
    </message>
    <message>
        <source>dates by year, month, day</source>
        <translation>fechas en año, mes, día</translation>
    </message>
    <message>
        <source>columns that come twice: %1</source>
        <translation>columnas repetidas: %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its cases stay(s) recalled, as of its day or later.</source>
        <translation>
            <numerusform>%n de sus expedientes sigue retirado, con fecha de ese día o posterior.</numerusform>
            <numerusform>%n de sus expedientes siguen retirados, con fecha de ese día o posterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its cases stay(s) closed.</source>
        <translation>
            <numerusform>%n de sus expedientes sigue cerrado.</numerusform>
            <numerusform>%n de sus expedientes siguen cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>After importing you can record these as recalled.</source>
        <translation>Después de importar puede registrarlos como retirados.</translation>
    </message>
    <message>
        <source>What is recalled leaves the lists and the figures, and keeps its history. Undoing the import takes it back.</source>
        <translation>Lo retirado sale de las listas y de las cifras, y conserva su historial. Al deshacer la importación vuelve.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n case(s) and account(s) as recalled</source>
        <translation>
            <numerusform>Registrar %n expediente o cuenta como retirado</numerusform>
            <numerusform>Registrar %n expedientes y cuentas como retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as recalled.</source>
        <translation>
            <numerusform>%n registrado como retirado.</numerusform>
            <numerusform>%n registrados como retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>libro de Excel</translation>
    </message>
    <message>
        <source>Open the first case</source>
        <translation>Abrir el primer caso</translation>
    </message>
</context>
<context>
    <name>expediente::ui::MissingModel</name>
    <message>
        <source>The whole case is missing</source>
        <translation>Falta todo el expediente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Último corte</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Only the account %1</source>
        <translation>Solo la cuenta %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RejectsModel</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Tomado en parte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Renglón</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::StepBar</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Paso %1 de 4: %2</translation>
    </message>
</context>
</TS>
