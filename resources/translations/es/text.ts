<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>CaseState</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Datos bloqueados</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Suprimido</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado con convenio</translation>
    </message>
    <message>
        <source>Withdrawn by the creditor</source>
        <translation>Retirado por el acreedor</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Could not be found</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Principal overdue</source>
        <translation>Principal vencido</translation>
    </message>
    <message>
        <source>Principal not yet due</source>
        <translation>Principal por vencer</translation>
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
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Credit in favour</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ContactPointType</name>
    <message>
        <source>Landline</source>
        <translation>Teléfono fijo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otro domicilio</translation>
    </message>
</context>
<context>
    <name>ContactRuleWords</name>
    <message>
        <source>blocks</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>informa</translation>
    </message>
    <message>
        <source>A: the official text was read</source>
        <translation>A: se leyó el texto oficial</translation>
    </message>
    <message>
        <source>B: several secondary sources agree</source>
        <translation>B: varias fuentes secundarias coinciden</translation>
    </message>
    <message>
        <source>C: a single source, or sources that differ</source>
        <translation>C: una sola fuente, o fuentes que difieren</translation>
    </message>
    <message>
        <source>U: general knowledge, not verified</source>
        <translation>U: conocimiento general, sin verificar</translation>
    </message>
    <message>
        <source>law and customs of the country</source>
        <translation>ley y usos del país</translation>
    </message>
    <message>
        <source>rule of the agency</source>
        <translation>regla de la agencia</translation>
    </message>
    <message>
        <source>rule of the creditor</source>
        <translation>regla del acreedor</translation>
    </message>
    <message>
        <source>wish of the person</source>
        <translation>deseo de la persona</translation>
    </message>
    <message>
        <source>nobody may go on in spite of it</source>
        <translation>nadie puede seguir a pesar de ella</translation>
    </message>
    <message>
        <source>%1, with a reason, where the person asked for the contact</source>
        <translation>%1, con motivo, si la persona pidió el contacto</translation>
    </message>
    <message>
        <source>%1, with a reason</source>
        <translation>%1, con motivo</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>por %1: %2</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Mensaje entregado</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Started by the person</source>
        <translation>Iniciado por la persona</translation>
    </message>
    <message>
        <source>Follow-up they asked for</source>
        <translation>Seguimiento que pidió</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Allowed</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Allowed with changes</source>
        <translation>Autorizada con cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Receipt</source>
        <translation>Comprobante de pago</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
</context>
<context>
    <name>ErasureCause</name>
    <message>
        <source>The person asked for it</source>
        <translation>La persona lo pidió</translation>
    </message>
    <message>
        <source>The time to keep them is over</source>
        <translation>Terminó el plazo de conservación</translation>
    </message>
    <message>
        <source>An authority ordered it</source>
        <translation>Lo ordenó una autoridad</translation>
    </message>
    <message>
        <source>They should never have been here</source>
        <translation>No debieron estar aquí</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Your data is safe and was not changed.</source>
        <translation>Sus datos están resguardados y sin cambios.</translation>
    </message>
    <message>
        <source>Your data is intact and still encrypted.</source>
        <translation>Sus datos están intactos y siguen cifrados.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>No se importó nada y el archivo quedó igual.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or choose another file.</source>
        <translation>Revise el nombre y la carpeta, o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>«%1» no es un valor que se pueda usar aquí.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>No se conoce la moneda «%1».</translation>
    </message>
    <message>
        <source>Use MXN, COP, CLP, CLF, PEN, USD or TWD.</source>
        <translation>Use MXN, COP, CLP, CLF, PEN, USD o TWD.</translation>
    </message>
    <message>
        <source>An amount is in %2 where %1 is expected.</source>
        <translation>Un importe está en %2 y se esperaba %1.</translation>
    </message>
    <message>
        <source>Correct the currency; amounts are never converted.</source>
        <translation>Corrija la moneda; los importes nunca se convierten.</translation>
    </message>
    <message>
        <source>A value is too small or too large: %1.</source>
        <translation>Un valor es demasiado chico o demasiado grande: %1.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: the field “%2” is not right (%3).</source>
        <translation>No se puede guardar «%1»: el campo «%2» no está bien (%3).</translation>
    </message>
    <message>
        <source>Correct that field and save again.</source>
        <translation>Corrija ese campo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>There is no case file, person or agency with the id %1 here.</source>
        <translation>Aquí no hay expediente, persona ni agencia con el id %1.</translation>
    </message>
    <message>
        <source>Import the case first, or check the id.</source>
        <translation>Importe primero el caso o revise el id.</translation>
    </message>
    <message>
        <source>A rule does not allow this: %1.</source>
        <translation>Una regla no lo permite: %1.</translation>
    </message>
    <message>
        <source>Correct what the rule is about, or ask a supervisor.</source>
        <translation>Corrija lo que pide la regla o consulte a su supervisor.</translation>
    </message>
    <message>
        <source>The record %1 is already here with other content.</source>
        <translation>El registro %1 ya está aquí con otro contenido.</translation>
    </message>
    <message>
        <source>The one that was here first was kept.</source>
        <translation>Se conservó el que ya estaba.</translation>
    </message>
    <message>
        <source>Ask the creditor which of the two is right.</source>
        <translation>Pregunte al acreedor cuál de los dos es el correcto.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and type it again.</source>
        <translation>Revise las mayúsculas y el idioma del teclado, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>That recovery key does not open this store.</source>
        <translation>Esa clave de recuperación no abre este almacén.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this machine and type it again.</source>
        <translation>Revise que la clave sea la de este equipo y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>La clave de recuperación tiene un error al escribirla.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation>Compárela con la hoja impresa, grupo por grupo.</translation>
    </message>
    <message>
        <source>The file that keeps the store&apos;s keys is damaged: %1.</source>
        <translation>El archivo que guarda las llaves del almacén está dañado: %1.</translation>
    </message>
    <message>
        <source>The case files were not touched.</source>
        <translation>Los expedientes no se tocaron.</translation>
    </message>
    <message>
        <source>Restore that file from a backup; do not delete the folder.</source>
        <translation>Recupere ese archivo de un respaldo; no borre la carpeta.</translation>
    </message>
    <message>
        <source>The file that keeps the store&apos;s keys is missing: %1.</source>
        <translation>Falta el archivo que guarda las llaves del almacén: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup; without it the store can&apos;t be opened.</source>
        <translation>Recupérelo de un respaldo; sin él no se puede abrir el almacén.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Esa contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>Use at least %1 characters; four words that you will remember serve well.</source>
        <translation>Use al menos %1 caracteres; sirven bien cuatro palabras que pueda recordar.</translation>
    </message>
    <message>
        <source>There is no store in %1.</source>
        <translation>No hay un almacén en %1.</translation>
    </message>
    <message>
        <source>Nothing was created or changed.</source>
        <translation>No se creó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Check the folder, or create a store there first.</source>
        <translation>Revise la carpeta o cree ahí un almacén primero.</translation>
    </message>
    <message>
        <source>There is a store in %1 already.</source>
        <translation>Ya hay un almacén en %1.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2.</source>
        <translation>El almacén %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>It was not changed, and no part of it was deleted.</source>
        <translation>No se cambió y no se borró ninguna parte.</translation>
    </message>
    <message>
        <source>The store %1 is sound, but belongs to other keys.</source>
        <translation>El almacén %1 está bien, pero corresponde a otras llaves.</translation>
    </message>
    <message>
        <source>Put the store and its keys back from the same backup.</source>
        <translation>Recupere el almacén y sus llaves del mismo respaldo.</translation>
    </message>
    <message>
        <source>A newer version of the program made this store (format %1, this one reads up to %2).</source>
        <translation>Una versión más nueva del programa creó este almacén (formato %1; esta lee hasta el %2).</translation>
    </message>
    <message>
        <source>Update the program, then open the store again.</source>
        <translation>Actualice el programa y abra de nuevo el almacén.</translation>
    </message>
    <message>
        <source>Another program is using this store: %1.</source>
        <translation>Otro programa está usando este almacén: %1.</translation>
    </message>
    <message>
        <source>Close that program, or go on working in its window.</source>
        <translation>Cierre ese programa o siga trabajando en su ventana.</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>El almacén está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Close this program and open the store again to make changes.</source>
        <translation>Cierre este programa y abra de nuevo el almacén para hacer cambios.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>El disco está lleno: %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this last step was not saved.</source>
        <translation>Lo guardado antes está a salvo; este último paso no se guardó.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The store could not do this: %1.</source>
        <translation>El almacén no pudo hacerlo: %1.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, restart the program and tell your administrator.</source>
        <translation>Intente de nuevo; si continúa, reinicie el programa y avise a su administrador.</translation>
    </message>
    <message>
        <source>This was not found: %1.</source>
        <translation>No se encontró: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Check what you are looking for; it may have been withdrawn.</source>
        <translation>Revise lo que busca; puede que se haya retirado.</translation>
    </message>
    <message>
        <source>The chain of records is broken at %1: %2.</source>
        <translation>La cadena de registros está rota en %1: %2.</translation>
    </message>
    <message>
        <source>All records are kept as they are, for whoever examines them.</source>
        <translation>Todos los registros se conservan como están, para quien los examine.</translation>
    </message>
    <message>
        <source>Tell your administrator, with the details shown here.</source>
        <translation>Avise a su administrador con los detalles que se muestran aquí.</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Puede iniciar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not open elsewhere.</source>
        <translation>Revise que tenga permiso de leerlo y que no esté abierto en otro programa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and close the file if it is open.</source>
        <translation>Elija una carpeta en la que pueda escribir y cierre el archivo si está abierto.</translation>
    </message>
    <message>
        <source>There is nothing in the file %1.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another one.</source>
        <translation>Pida de nuevo el archivo o elija otro.</translation>
    </message>
    <message>
        <source>The file %1 is too large; the limit is %2.</source>
        <translation>El archivo %1 es demasiado grande; el límite es %2.</translation>
    </message>
    <message>
        <source>Split it into parts and import them one by one.</source>
        <translation>Divídalo en partes e impórtelas una por una.</translation>
    </message>
    <message>
        <source>The file %1 is not plain text from row %2 on.</source>
        <translation>El archivo %1 no es texto simple a partir del renglón %2.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8 and choose it again.</source>
        <translation>Guárdelo como CSV en UTF-8 y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>A field in row %1 is larger than %2 bytes.</source>
        <translation>Un campo del renglón %1 ocupa más de %2 bytes.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed in that row.</source>
        <translation>Busque en ese renglón unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>A quotation mark opens in row %1 and is never closed.</source>
        <translation>En el renglón %1 se abren unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Close it or take it out, and import again.</source>
        <translation>Ciérrelas o quítelas, e importe de nuevo.</translation>
    </message>
    <message>
        <source>The file has %1 columns; the limit is %2.</source>
        <translation>El archivo tiene %1 columnas; el límite es %2.</translation>
    </message>
    <message>
        <source>Check that the separator is right, or leave out columns that you don&apos;t need.</source>
        <translation>Revise que el separador sea el correcto o quite las columnas que no necesita.</translation>
    </message>
    <message>
        <source>The file lacks these columns: %1.</source>
        <translation>Al archivo le faltan estas columnas: %1.</translation>
    </message>
    <message>
        <source>Choose another profile, or ask the creditor for a complete file.</source>
        <translation>Elija otro perfil o pida al acreedor un archivo completo.</translation>
    </message>
    <message>
        <source>The file has these columns more than once: %1.</source>
        <translation>El archivo repite estas columnas: %1.</translation>
    </message>
    <message>
        <source>Rename or take out the repeated columns and import again.</source>
        <translation>Cambie el nombre o quite las columnas repetidas e importe de nuevo.</translation>
    </message>
    <message>
        <source>The import profile %1 is not right: %2.</source>
        <translation>El perfil de importación %1 no está bien: %2.</translation>
    </message>
    <message>
        <source>Correct the profile; the handbook describes its format.</source>
        <translation>Corrija el perfil; el manual describe su formato.</translation>
    </message>
    <message>
        <source>The catalogue in use was not changed.</source>
        <translation>El catálogo en uso no se cambió.</translation>
    </message>
    <message>
        <source>Correct the file and publish it again.</source>
        <translation>Corrija el archivo y publíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer answered: %1.</source>
        <translation>La impresora respondió: %1.</translation>
    </message>
    <message>
        <source>The document is kept and can be printed again.</source>
        <translation>El documento se conserva y puede imprimirse de nuevo.</translation>
    </message>
    <message>
        <source>Check the printer and its paper, or save the document as PDF.</source>
        <translation>Revise la impresora y el papel, o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>The catalogue of codes is not right: %1.</source>
        <translation>El catálogo de códigos no está bien: %1.</translation>
    </message>
    <message>
        <source>%1 is the creditor&apos;s file itself.</source>
        <translation>%1 es el propio archivo del acreedor.</translation>
    </message>
    <message>
        <source>Choose another name for the rows with problems.</source>
        <translation>Elija otro nombre para los renglones con problemas.</translation>
    </message>
    <message>
        <source>The file %1 is written in %3, but its profile says %2.</source>
        <translation>El archivo %1 está escrito en %3, pero su perfil dice %2.</translation>
    </message>
    <message>
        <source>Correct the encoding in the profile, or leave it to be found out.</source>
        <translation>Corrija la codificación en el perfil, o deje que se averigüe.</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2.</source>
        <translation>«%1» puede ser cualquiera de estos: %2.</translation>
    </message>
    <message>
        <source>Give the id of the one you mean.</source>
        <translation>Indique el identificador del que busca.</translation>
    </message>
    <message>
        <source>There are no rules here for the country “%1”.</source>
        <translation>Aquí no hay reglas para el país «%1».</translation>
    </message>
    <message>
        <source>Use MX, CO, PE, CL or US.</source>
        <translation>Use MX, CO, PE, CL o US.</translation>
    </message>
    <message>
        <source>The policy that applies does not name the role “%1”.</source>
        <translation>La política que aplica no nombra el puesto «%1».</translation>
    </message>
    <message>
        <source>Ask who publishes the policies to add the role.</source>
        <translation>Pida a quien publica las políticas que agregue el puesto.</translation>
    </message>
    <message>
        <source>“%1” is no component of a debt here.</source>
        <translation>«%1» no es un componente de un adeudo.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>The creditor&apos;s statement is of %1, after the day asked about (%2).</source>
        <translation>El estado del acreedor es del %1, posterior al día consultado (%2).</translation>
    </message>
    <message>
        <source>Ask for that day or a later one.</source>
        <translation>Consulte ese día o uno posterior.</translation>
    </message>
    <message>
        <source>Nothing was computed; the statement stands as it came.</source>
        <translation>No se calculó nada; el estado de cuenta queda como llegó.</translation>
    </message>
    <message>
        <source>Ask the creditor for a statement at a lawful rate.</source>
        <translation>Pida al acreedor un estado con una tasa permitida.</translation>
    </message>
    <message>
        <source>In %1 instalments, some would be of nothing.</source>
        <translation>En %1 pagos, algunos quedarían en cero.</translation>
    </message>
    <message>
        <source>Use fewer instalments.</source>
        <translation>Use menos pagos.</translation>
    </message>
    <message>
        <source>The rules can&apos;t be used: %1.</source>
        <translation>Las reglas no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>Those in force were kept.</source>
        <translation>Siguen las que estaban vigentes.</translation>
    </message>
    <message>
        <source>Correct the file where it says and load it again.</source>
        <translation>Corrija el archivo donde se indica y cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The late rate (%3 per cent) is above the legal cap (%1 per cent) from %2 on.</source>
        <translation>La tasa moratoria (%3 por ciento) pasa del tope legal (%1 por ciento) desde el %2.</translation>
    </message>
    <message>
        <source>This is no evidence pack that can be trusted: %1.</source>
        <translation>No es un paquete de evidencia en el que se pueda confiar: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked.</source>
        <translation>No se desempacó nada de él.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the file as it was made.</source>
        <translation>Pida a quien se lo dio el archivo tal como se generó.</translation>
    </message>
    <message>
        <source>The document could not be sealed (%1).</source>
        <translation>No se pudo sellar el documento (%1).</translation>
    </message>
    <message>
        <source>Nothing was signed; what was drawn and typed is kept.</source>
        <translation>No se firmó nada; lo dibujado y lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, have it signed on paper and attach the scan.</source>
        <translation>Inténtelo de nuevo; si continúa, que se firme en papel y adjunte la imagen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as .xlsx or CSV, and choose that.</source>
        <translation>Ábralo en una hoja de cálculo, guárdelo como .xlsx o CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>Restore the latest backup, or save what can still be read; the damaged files are kept.</source>
        <translation>Restaure el respaldo más reciente o rescate lo que aún se pueda leer; los archivos dañados se conservan.</translation>
    </message>
    <message>
        <source>%1 is no workbook that can be read here.</source>
        <translation>%1 no es un libro de Excel que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password.</source>
        <translation>El libro %1 está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it without the password, and choose it again.</source>
        <translation>Ábralo en una hoja de cálculo, guárdelo sin contraseña y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook %1 is in a format that is not read here.</source>
        <translation>El libro %1 está en un formato que aquí no se lee.</translation>
    </message>
    <message>
        <source>The workbook %1 unpacks to more than can be read safely.</source>
        <translation>El libro %1 se descomprime en más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>Ask whoever sent it if it is genuine; save the sheet as CSV, or split it.</source>
        <translation>Pregunte a quien lo envió si es auténtico; guarde la hoja como CSV o divídala.</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged, or is not what it says of itself.</source>
        <translation>El libro %1 está dañado o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Ask for the file again, or for a CSV.</source>
        <translation>Pida el archivo de nuevo, o en CSV.</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>El libro %1 no tiene la hoja «%2». Sus hojas son: %3.</translation>
    </message>
    <message>
        <source>Choose one of them, or another profile.</source>
        <translation>Elija una de ellas, u otro perfil.</translation>
    </message>
    <message>
        <source>The program that reads workbooks could not read %1.</source>
        <translation>El programa que lee libros de Excel no pudo leer %1.</translation>
    </message>
    <message>
        <source>Install Expediente again, or save the sheet as CSV and choose that.</source>
        <translation>Instale Expediente de nuevo, o guarde la hoja como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>The template of the paper &quot;%1&quot; can&apos;t be filled: %2.</source>
        <translation>No se puede llenar la plantilla del documento «%1»: %2.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Use the fields that the guide of templates lists.</source>
        <translation>Use los campos que indica la guía de plantillas.</translation>
    </message>
    <message>
        <source>The case and its documents are %1 MB, and an evidence pack holds %2 MB.</source>
        <translation>El expediente y sus documentos suman %1 MB, y un paquete de evidencia admite %2 MB.</translation>
    </message>
    <message>
        <source>Nothing was written, and the case is as it was.</source>
        <translation>No se escribió nada y el expediente está como estaba.</translation>
    </message>
    <message>
        <source>Hand the documents over one by one; the case names each with its digest.</source>
        <translation>Entregue los documentos uno por uno; el expediente indica el código SHA-256 de cada uno.</translation>
    </message>
    <message>
        <source>Your work is saved here and will be sent later.</source>
        <translation>Su trabajo está guardado en este equipo y se enviará después.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; your work is safe here.</source>
        <translation>No se tomó nada de ella; su trabajo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Go on working, and tell your administrator; server and program may be of different versions.</source>
        <translation>Siga trabajando y avise a su administrador; el servidor y el programa pueden ser de versiones distintas.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached (%2).</source>
        <translation>No se alcanza el servidor %1 (%2).</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. Check the network if it lasts.</source>
        <translation>Siga trabajando; se vuelve a intentar solo. Revise la red si continúa.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>El servidor %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation>Siga trabajando; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>What answers as %1 can&apos;t prove that it is your agency&apos;s server (%2).</source>
        <translation>Quien responde como %1 no demuestra ser el servidor de su agencia (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent to it; your work is safe here.</source>
        <translation>No se le envió nada; su trabajo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Try another network. If it goes on, ask your administrator if the server&apos;s certificate has changed.</source>
        <translation>Pruebe con otra red. Si continúa, pregunte a su administrador si cambió el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server %1 answered with more than %2 bytes.</source>
        <translation>El servidor %1 respondió con más de %2 bytes.</translation>
    </message>
    <message>
        <source>The answer of the server %1 makes no sense here.</source>
        <translation>La respuesta del servidor %1 no se entiende aquí.</translation>
    </message>
    <message>
        <source>The server can&apos;t listen on %1: %2.</source>
        <translation>El servidor no puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>It was not started, and its data was not changed.</source>
        <translation>No se inició, y sus datos no cambiaron.</translation>
    </message>
    <message>
        <source>Choose another address or port, or stop the program that uses it.</source>
        <translation>Elija otra dirección u otro puerto, o detenga el programa que lo usa.</translation>
    </message>
    <message>
        <source>This workstation was taken off the agency&apos;s list.</source>
        <translation>Este equipo se dio de baja en la agencia.</translation>
    </message>
    <message>
        <source>Nothing is sent or received any more.</source>
        <translation>Ya no se envía ni se recibe nada.</translation>
    </message>
    <message>
        <source>Ask your supervisor whether that is as it should be.</source>
        <translation>Pregunte a su supervisor si es correcto.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1.</source>
        <translation>No se puede leer la respuesta del servidor: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was used, and nothing here was changed.</source>
        <translation>No se usó nada de ella y aquí no cambió nada.</translation>
    </message>
    <message>
        <source>It will be asked again. If this goes on, tell whoever looks after the server.</source>
        <translation>Se volverá a pedir. Si continúa, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>El servidor tiene demasiado trabajo en este momento.</translation>
    </message>
    <message>
        <source>These case files are of %1, and the server is that of %2.</source>
        <translation>Estos expedientes son de %1 y el servidor es el de %2.</translation>
    </message>
    <message>
        <source>Nothing was sent to it, and nothing here was changed.</source>
        <translation>No se le envió nada y aquí no cambió nada.</translation>
    </message>
    <message>
        <source>Ask your administrator for the address of your agency&apos;s server.</source>
        <translation>Pida a su administrador la dirección del servidor de su agencia.</translation>
    </message>
    <message>
        <source>These case files have no server to sync with.</source>
        <translation>Estos expedientes no tienen servidor con el cual sincronizar.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here was changed.</source>
        <translation>No se envió nada y aquí no cambió nada.</translation>
    </message>
    <message>
        <source>Join your agency&apos;s server with its address and the code that your administrator gives you.</source>
        <translation>Únase al servidor de su agencia con la dirección y el código que le da su administrador.</translation>
    </message>
    <message>
        <source>The server %1 did not do what it was asked (%2).</source>
        <translation>El servidor %1 no hizo lo que se le pidió (%2).</translation>
    </message>
    <message>
        <source>That enrolment code is not known, was used before, or is too old.</source>
        <translation>Ese código de alta no existe, ya se usó o venció.</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Aquí no cambió nada.</translation>
    </message>
    <message>
        <source>Check what you typed; else ask your administrator for a new code.</source>
        <translation>Revise lo que escribió; si está bien, pida otro código a su administrador.</translation>
    </message>
    <message>
        <source>Too many wrong enrolment codes were tried.</source>
        <translation>Se probaron demasiados códigos de alta equivocados.</translation>
    </message>
    <message>
        <source>Nothing here was changed, and a good code stays good.</source>
        <translation>Aquí no cambió nada, y un código válido sigue sirviendo.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Intente de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>This store is enrolled with the server for somebody else.</source>
        <translation>Este almacén está dado de alta en el servidor a nombre de otra persona.</translation>
    </message>
    <message>
        <source>Nothing was changed, here or there.</source>
        <translation>No cambió nada, ni aquí ni allá.</translation>
    </message>
    <message>
        <source>Ask for a code for the user whose store this is, or enrol with a new store.</source>
        <translation>Pida un código para el usuario de este almacén, o dé de alta un almacén nuevo.</translation>
    </message>
    <message>
        <source>The server no longer recognises this workstation.</source>
        <translation>El servidor ya no reconoce este equipo.</translation>
    </message>
    <message>
        <source>Go on working, and ask your administrator for an enrolment code.</source>
        <translation>Siga trabajando y pida a su administrador un código de alta.</translation>
    </message>
    <message>
        <source>This workstation has not reached its server for too long: nothing can be written since %1.</source>
        <translation>Este equipo lleva demasiado tiempo sin alcanzar su servidor: desde el %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was saved before is here, and half-filled forms are kept.</source>
        <translation>No se perdió nada: lo guardado está aquí y los formularios a medias se conservan.</translation>
    </message>
    <message>
        <source>Connect to the network and synchronise; then everything goes on.</source>
        <translation>Conéctese a la red y sincronice; después todo continúa.</translation>
    </message>
    <message>
        <source>Work of the user %1 waits here to be sent, and the code is for the user %2.</source>
        <translation>Aquí espera por enviarse el trabajo de %1, y el código es de %2.</translation>
    </message>
    <message>
        <source>Ask your administrator for a code of the same user.</source>
        <translation>Pida a quien administra un código de la misma persona.</translation>
    </message>
    <message>
        <source>The file %1 has headings and no rows under them.</source>
        <translation>El archivo %1 tiene encabezados y ninguna fila debajo.</translation>
    </message>
    <message>
        <source>Ask for the whole file; or say in the profile in which row its headings are.</source>
        <translation>Pida el archivo completo, o indique en el perfil en qué fila están los encabezados.</translation>
    </message>
    <message>
        <source>What %1 answered is no timestamp of the document.</source>
        <translation>Lo que respondió %1 no es un sello de tiempo del documento.</translation>
    </message>
    <message>
        <source>The agreement is signed and sealed; only the timestamp is missing.</source>
        <translation>El convenio está firmado y sellado; solo falta el sello de tiempo.</translation>
    </message>
    <message>
        <source>It is asked for again by itself. If it goes on, check the address of the timestamp authority in Settings.</source>
        <translation>Se vuelve a pedir solo. Si sigue así, revise en Ajustes la dirección de la autoridad de sellado de tiempo.</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Teléfono o domicilio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number or e-mail</source>
        <translation>Número o correo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
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
        <source>Near</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>On what evidence</source>
        <translation>Con qué pruebas</translation>
    </message>
    <message>
        <source>What to do or say at the door</source>
        <translation>Qué hacer o decir en la visita</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>La lleva</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Parcialidades</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
</context>
<context>
    <name>FactKind</name>
    <message>
        <source>Case opened</source>
        <translation>Apertura del expediente</translation>
    </message>
    <message>
        <source>Creditor&apos;s statement</source>
        <translation>Estado de cuenta del acreedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Pago revertido</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Verdict on an argument</source>
        <translation>Veredicto de un argumento</translation>
    </message>
    <message>
        <source>Capacity to pay</source>
        <translation>Capacidad de pago</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>Promesa retirada</translation>
    </message>
    <message>
        <source>Promise replaced</source>
        <translation>Promesa sustituida</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Visita planeada</translation>
    </message>
    <message>
        <source>Visit reported</source>
        <translation>Visita realizada</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Aclaración abierta</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Aclaración cerrada</translation>
    </message>
    <message>
        <source>Legal state</source>
        <translation>Situación legal</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Expediente asignado</translation>
    </message>
    <message>
        <source>Case released</source>
        <translation>Expediente liberado</translation>
    </message>
    <message>
        <source>Case recalled</source>
        <translation>Expediente retirado por el acreedor</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Expediente cerrado</translation>
    </message>
    <message>
        <source>Detail changed</source>
        <translation>Dato cambiado</translation>
    </message>
    <message>
        <source>Record voided</source>
        <translation>Registro anulado</translation>
    </message>
    <message>
        <source>Person&apos;s details</source>
        <translation>Datos de la persona</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco o relación</translation>
    </message>
    <message>
        <source>Contact point added</source>
        <translation>Medio de contacto agregado</translation>
    </message>
    <message>
        <source>Contact point checked</source>
        <translation>Medio de contacto revisado</translation>
    </message>
    <message>
        <source>Agency&apos;s details</source>
        <translation>Datos de la agencia</translation>
    </message>
    <message>
        <source>User&apos;s details</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Catalogue published</source>
        <translation>Catálogo publicado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Case stated again</source>
        <translation>Expediente informado de nuevo</translation>
    </message>
    <message>
        <source>Account recalled</source>
        <translation>Cuenta retirada por el acreedor</translation>
    </message>
    <message>
        <source>Contact against a rule</source>
        <translation>Contacto pese a una regla</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Approval requested</source>
        <translation>Autorización solicitada</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>Respuesta a una solicitud</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Channel authorised</source>
        <translation>Canal autorizado</translation>
    </message>
    <message>
        <source>Discount policy published</source>
        <translation>Política de quitas publicada</translation>
    </message>
    <message>
        <source>Rules of contact published</source>
        <translation>Reglas de contacto publicadas</translation>
    </message>
    <message>
        <source>Authority granted</source>
        <translation>Facultad otorgada</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Convenio firmado</translation>
    </message>
    <message>
        <source>Agreement voided</source>
        <translation>Convenio anulado</translation>
    </message>
    <message>
        <source>Copy delivered</source>
        <translation>Copia entregada</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Datos bloqueados</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Datos suprimidos</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Cambio de equipo de trabajo</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Equipo dado de alta</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Equipo dado de baja</translation>
    </message>
    <message>
        <source>Reservation requested</source>
        <translation>Reserva pedida</translation>
    </message>
    <message>
        <source>Answer on a reservation</source>
        <translation>Respuesta a una reserva</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Sello de tiempo</translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Catorcenal</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Quincenal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
</context>
<context>
    <name>ImportCount</name>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>LegalState</name>
    <message>
        <source>Sued</source>
        <translation>En demanda</translation>
    </message>
    <message>
        <source>In insolvency</source>
        <translation>En concurso o insolvencia</translation>
    </message>
    <message>
        <source>Asked for contact to cease</source>
        <translation>Pidió que no se le contacte</translation>
    </message>
    <message>
        <source>Through a lawyer</source>
        <translation>Por medio de su abogado</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Before you knock</source>
        <translation>Antes de tocar</translation>
    </message>
</context>
<context>
    <name>OfferKind</name>
    <message>
        <source>One payment</source>
        <translation>Un solo pago</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Pago a cuenta</translation>
    </message>
</context>
<context>
    <name>OfferState</name>
    <message>
        <source>May be closed</source>
        <translation>Se puede cerrar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de autorización</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
</context>
<context>
    <name>OfferVerdict</name>
    <message>
        <source>Within authority</source>
        <translation>En su facultad</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere autorización</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Debtor</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Joint obligor</source>
        <translation>Obligado solidario</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Aval</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Co-worker</source>
        <translation>Compañero de trabajo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>PointStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestó</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation>Contesta un tercero</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Asked not to use it</source>
        <translation>Pidió no usarlo</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>es negativo</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de rango</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiados</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>demasiados elementos</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palabra desconocida</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>unknown action</source>
        <translation>acción desconocida</translation>
    </message>
    <message>
        <source>duplicate code</source>
        <translation>código repetido</translation>
    </message>
    <message>
        <source>bad code</source>
        <translation>el código no son dos letras mayúsculas</translation>
    </message>
    <message>
        <source>missing label</source>
        <translation>falta la etiqueta</translation>
    </message>
    <message>
        <source>no actions</source>
        <translation>sin acciones</translation>
    </message>
    <message>
        <source>promise without contact</source>
        <translation>pide promesa sin contacto directo</translation>
    </message>
    <message>
        <source>not json</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>no es un importe</translation>
    </message>
    <message>
        <source>not an amount with its currency</source>
        <translation>no es un importe con su moneda</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>está en otra moneda</translation>
    </message>
    <message>
        <source>not a percentage</source>
        <translation>no es un porcentaje</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>no es un id</translation>
    </message>
    <message>
        <source>not a known word</source>
        <translation>no es una palabra conocida</translation>
    </message>
    <message>
        <source>not a known period</source>
        <translation>no es un periodo conocido</translation>
    </message>
    <message>
        <source>not a code</source>
        <translation>no es un código</translation>
    </message>
    <message>
        <source>not a time zone</source>
        <translation>no es una zona horaria</translation>
    </message>
    <message>
        <source>not two letters</source>
        <translation>no son dos letras</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>no es mayor que cero</translation>
    </message>
    <message>
        <source>not a share above zero</source>
        <translation>no es un porcentaje mayor que cero</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>no es verdadero ni falso</translation>
    </message>
    <message>
        <source>neither 360 nor 365</source>
        <translation>no es 360 ni 365</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>contiene un carácter nulo</translation>
    </message>
    <message>
        <source>more principal than is not due</source>
        <translation>tiene más principal que el que está por vencer</translation>
    </message>
    <message>
        <source>a component twice</source>
        <translation>repite un componente</translation>
    </message>
    <message>
        <source>after the statement</source>
        <translation>es posterior al estado de cuenta</translation>
    </message>
    <message>
        <source>before it was made</source>
        <translation>es anterior a la promesa</translation>
    </message>
    <message>
        <source>before arriving</source>
        <translation>es anterior a la llegada</translation>
    </message>
    <message>
        <source>not after from</source>
        <translation>no es posterior al inicio</translation>
    </message>
    <message>
        <source>not a SHA-256</source>
        <translation>no es un SHA-256</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>es otro tipo de archivo</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>no está cifrado</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>part of it was altered</source>
        <translation>una parte fue alterada</translation>
    </message>
    <message>
        <source>its parts contradict each other</source>
        <translation>sus partes se contradicen</translation>
    </message>
    <message>
        <source>too far ahead</source>
        <translation>demasiado lejos en el futuro</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not a ZIP file</source>
        <translation>no es un archivo ZIP</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>demasiados archivos</translation>
    </message>
</context>
<context>
    <name>PromiseState</name>
    <message>
        <source>Active</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>En gracia</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
</context>
<context>
    <name>RateKind</name>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efectiva</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Direct contact</source>
        <translation>Contacto directo</translation>
    </message>
    <message>
        <source>Indirect contact</source>
        <translation>Contacto indirecto</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>There is no action with the code “%1”.</source>
        <translation>No hay una acción con el código «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una opción de la lista.</translation>
    </message>
    <message>
        <source>There is no result with the code “%1”.</source>
        <translation>No hay un resultado con el código «%1».</translation>
    </message>
    <message>
        <source>There is no reason with the code “%1”.</source>
        <translation>No hay un motivo con el código «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the reason empty.</source>
        <translation>Elija uno de la lista o deje vacío el motivo.</translation>
    </message>
    <message>
        <source>The result %1 does not go with the action %2.</source>
        <translation>El resultado %1 no corresponde a la acción %2.</translation>
    </message>
    <message>
        <source>Choose another result, or correct the action.</source>
        <translation>Elija otro resultado o corrija la acción.</translation>
    </message>
    <message>
        <source>The result %1 needs a promise: its date and amount.</source>
        <translation>El resultado %1 pide una promesa: fecha e importe.</translation>
    </message>
    <message>
        <source>Add the promise, or choose another result.</source>
        <translation>Agregue la promesa o elija otro resultado.</translation>
    </message>
    <message>
        <source>With the result %1 nobody could tell the reason.</source>
        <translation>Con el resultado %1 nadie pudo decir el motivo.</translation>
    </message>
    <message>
        <source>Leave the reason empty; it is only noted if the person said it.</source>
        <translation>Deje vacío el motivo; solo se registra si la persona lo dijo.</translation>
    </message>
    <message>
        <source>Here the reason may not be asked for, only noted if the person volunteered it.</source>
        <translation>Aquí no se puede preguntar el motivo, solo registrarlo si la persona lo dijo por su cuenta.</translation>
    </message>
    <message>
        <source>Confirm that the person volunteered it, or leave the reason empty.</source>
        <translation>Confirme que la persona lo dijo por su cuenta o deje vacío el motivo.</translation>
    </message>
    <message>
        <source>The result %1 needs the phone or address that it is about.</source>
        <translation>El resultado %1 pide el teléfono o domicilio del que se trata.</translation>
    </message>
    <message>
        <source>Choose the phone or address that you used.</source>
        <translation>Elija el teléfono o domicilio que usó.</translation>
    </message>
    <message>
        <source>The result %1 needs a document.</source>
        <translation>El resultado %1 pide un documento.</translation>
    </message>
    <message>
        <source>Attach the document, or choose another result.</source>
        <translation>Adjunte el documento o elija otro resultado.</translation>
    </message>
    <message>
        <source>The result %1 needs a note.</source>
        <translation>El resultado %1 pide una nota.</translation>
    </message>
    <message>
        <source>Write in one line what happened.</source>
        <translation>Escriba en una línea lo que pasó.</translation>
    </message>
    <message>
        <source>The result %1 needs the date that you agreed on.</source>
        <translation>El resultado %1 pide la fecha que acordaron.</translation>
    </message>
    <message>
        <source>Set the date of the next step.</source>
        <translation>Ponga la fecha de la siguiente acción.</translation>
    </message>
    <message>
        <source>The promise is below the least amount, %1.</source>
        <translation>La promesa es menor que el importe mínimo, %1.</translation>
    </message>
    <message>
        <source>Agree on a larger amount, or ask a supervisor.</source>
        <translation>Acuerde un importe mayor o consulte a su supervisor.</translation>
    </message>
    <message>
        <source>The promise is more than %1 days ahead.</source>
        <translation>La promesa está a más de %1 días.</translation>
    </message>
    <message>
        <source>Agree on an earlier date, or ask a supervisor.</source>
        <translation>Acuerde una fecha más próxima o consulte a su supervisor.</translation>
    </message>
    <message>
        <source>This case file has %1 open promises already, the most allowed.</source>
        <translation>Este expediente ya tiene %1 promesas abiertas, el máximo permitido.</translation>
    </message>
    <message>
        <source>Replace one of them, or ask a supervisor.</source>
        <translation>Sustituya una de ellas o consulte a su supervisor.</translation>
    </message>
    <message>
        <source>Record what happened anew.</source>
        <translation>Registre de nuevo lo que pasó.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>This is about a record that is not here, or was voided.</source>
        <translation>Se refiere a un registro que no está aquí o fue anulado.</translation>
    </message>
    <message>
        <source>Open the case file again and choose from what it shows.</source>
        <translation>Abra de nuevo el expediente y elija entre lo que muestra.</translation>
    </message>
    <message>
        <source>This is dated in the future.</source>
        <translation>Tiene una fecha futura.</translation>
    </message>
    <message>
        <source>Correct the date and time, and check this machine&apos;s clock.</source>
        <translation>Corrija la fecha y la hora, y revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A correction that voids a record is final.</source>
        <translation>Una corrección que anula un registro es definitiva.</translation>
    </message>
    <message>
        <source>That record was voided already.</source>
        <translation>Ese registro ya estaba anulado.</translation>
    </message>
    <message>
        <source>Open the case file again; there is nothing to do.</source>
        <translation>Abra de nuevo el expediente; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This case file is not open any more.</source>
        <translation>Este expediente ya no está abierto.</translation>
    </message>
    <message>
        <source>Write a note instead, or ask a supervisor to open it again.</source>
        <translation>Escriba una nota o pida a su supervisor que lo reabra.</translation>
    </message>
    <message>
        <source>That phone or address is not in this case file.</source>
        <translation>Ese teléfono o domicilio no está en este expediente.</translation>
    </message>
    <message>
        <source>Add it first, or choose one from the list.</source>
        <translation>Agréguelo primero o elija uno de la lista.</translation>
    </message>
    <message>
        <source>That person is not in this case file.</source>
        <translation>Esa persona no está en este expediente.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Elija a una persona de la lista.</translation>
    </message>
    <message>
        <source>That account is not in this case file.</source>
        <translation>Esa cuenta no está en este expediente.</translation>
    </message>
    <message>
        <source>Choose one of its accounts.</source>
        <translation>Elija una de sus cuentas.</translation>
    </message>
    <message>
        <source>The creditor stated this account again on %1.</source>
        <translation>El acreedor volvió a informar esta cuenta el %1.</translation>
    </message>
    <message>
        <source>Recall it as of that day or later.</source>
        <translation>Retírela con fecha de ese día o posterior.</translation>
    </message>
    <message>
        <source>A later import builds on this one: %1, of %2.</source>
        <translation>Una importación posterior se apoya en esta: %1, del %2.</translation>
    </message>
    <message>
        <source>Undo that one first; its file can be imported again after.</source>
        <translation>Deshaga primero aquella; su archivo puede importarse otra vez después.</translation>
    </message>
    <message>
        <source>People have logged something on %1 of the cases that would leave the portfolio.</source>
        <translation>Hay algo registrado en %1 de los expedientes que saldrían de la cartera.</translation>
    </message>
    <message>
        <source>Look at them first; undo it all the same if it must be.</source>
        <translation>Revíselos antes; deshágala de todos modos si hace falta.</translation>
    </message>
    <message>
        <source>An import is only half undone yet.</source>
        <translation>Hay una importación deshecha solo a medias.</translation>
    </message>
    <message>
        <source>Finish undoing it, then import.</source>
        <translation>Termine de deshacerla y luego importe.</translation>
    </message>
    <message>
        <source>It does not say with whom the debt was spoken of.</source>
        <translation>No dice con quién se habló del adeudo.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Indique la persona.</translation>
    </message>
    <message>
        <source>The result %1 is not one with this person: the debt isn&apos;t theirs.</source>
        <translation>El resultado %1 no corresponde a esta persona: el adeudo no es suyo.</translation>
    </message>
    <message>
        <source>Choose another result or person.</source>
        <translation>Elija otro resultado u otra persona.</translation>
    </message>
    <message>
        <source>With the result %1 nobody promised.</source>
        <translation>Con el resultado %1 nadie prometió.</translation>
    </message>
    <message>
        <source>Leave the promise out, or choose another result.</source>
        <translation>Quite la promesa, o elija otro resultado.</translation>
    </message>
    <message>
        <source>There is an open dispute, so nothing is offered meanwhile.</source>
        <translation>Hay una aclaración abierta, así que mientras tanto no se ofrece nada.</translation>
    </message>
    <message>
        <source>Close the dispute with its outcome first.</source>
        <translation>Cierre primero la aclaración con su resultado.</translation>
    </message>
    <message>
        <source>No role may make this offer under the policy that applies.</source>
        <translation>Ningún rol puede hacer esta oferta con la política que aplica.</translation>
    </message>
    <message>
        <source>Lower the discount or change the dates, then save it again.</source>
        <translation>Baje la quita o cambie las fechas y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>This offer was accepted already.</source>
        <translation>Esta oferta ya fue aceptada.</translation>
    </message>
    <message>
        <source>Another offer has taken its place.</source>
        <translation>Otra oferta ocupa su lugar.</translation>
    </message>
    <message>
        <source>Use the latest one.</source>
        <translation>Use la más reciente.</translation>
    </message>
    <message>
        <source>The offer expired on %1.</source>
        <translation>La oferta venció el %1.</translation>
    </message>
    <message>
        <source>Make a new one with today&apos;s figures.</source>
        <translation>Haga una nueva con las cifras de hoy.</translation>
    </message>
    <message>
        <source>This offer is above your authority and not allowed yet.</source>
        <translation>Esta oferta pasa de su facultad y aún no está autorizada.</translation>
    </message>
    <message>
        <source>Ask for approval, or offer what you may without asking.</source>
        <translation>Pida autorización u ofrezca lo que puede sin pedirla.</translation>
    </message>
    <message>
        <source>This offer needs nobody&apos;s approval.</source>
        <translation>Esta oferta no requiere autorización.</translation>
    </message>
    <message>
        <source>You may close it as it is.</source>
        <translation>Puede cerrarla tal como está.</translation>
    </message>
    <message>
        <source>Approval of this offer was requested already.</source>
        <translation>La autorización de esta oferta ya se pidió.</translation>
    </message>
    <message>
        <source>Wait for the answer, or make another offer.</source>
        <translation>Espere la respuesta o haga otra oferta.</translation>
    </message>
    <message>
        <source>This request was answered already.</source>
        <translation>Esta solicitud ya tiene respuesta.</translation>
    </message>
    <message>
        <source>Open the case file again to see the answer.</source>
        <translation>Abra de nuevo el expediente para ver la respuesta.</translation>
    </message>
    <message>
        <source>The request speaks of an offer that is not the one saved here.</source>
        <translation>La solicitud habla de una oferta que no es la guardada aquí.</translation>
    </message>
    <message>
        <source>Open the case file again and ask for approval anew.</source>
        <translation>Abra de nuevo el expediente y pida otra vez la autorización.</translation>
    </message>
    <message>
        <source>An answer was needed until %1.</source>
        <translation>Se necesitaba respuesta a más tardar el %1.</translation>
    </message>
    <message>
        <source>Make a new offer with today&apos;s figures and ask again.</source>
        <translation>Haga una oferta nueva con las cifras de hoy y vuelva a pedirla.</translation>
    </message>
    <message>
        <source>The promise goes beyond the limits, which your role may not do.</source>
        <translation>La promesa rebasa los límites, y su rol no puede hacerlo.</translation>
    </message>
    <message>
        <source>Keep to the limits, or ask a supervisor to record it.</source>
        <translation>Manténgase dentro de los límites o pida a un supervisor que la registre.</translation>
    </message>
    <message>
        <source>Under the policy as it is now, your authority over this offer is another.</source>
        <translation>Con la política vigente ahora, su facultad sobre esta oferta es otra.</translation>
    </message>
    <message>
        <source>Open the negotiation again and look at what it says now.</source>
        <translation>Abra de nuevo la negociación y vea lo que dice ahora.</translation>
    </message>
    <message>
        <source>Your role may not answer this request.</source>
        <translation>Su rol no puede responder esta solicitud.</translation>
    </message>
    <message>
        <source>Leave it to the role that it names.</source>
        <translation>Déjela al rol que indica.</translation>
    </message>
    <message>
        <source>Your role may not go beyond this rule of contact.</source>
        <translation>Su rol no puede pasar por encima de esta regla de contacto.</translation>
    </message>
    <message>
        <source>Wait for the next lawful moment, or ask who may.</source>
        <translation>Espere al siguiente momento permitido o pídalo a quien puede.</translation>
    </message>
    <message>
        <source>Your role may not change what the agency works by.</source>
        <translation>Su rol no puede cambiar las reglas de la agencia.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Pídalo a un supervisor.</translation>
    </message>
    <message>
        <source>The text of this paper breaks the rule of wording %1.</source>
        <translation>El texto de este documento rompe la regla de redacción %1.</translation>
    </message>
    <message>
        <source>Correct the template; nothing may look like a court&apos;s paper.</source>
        <translation>Corrija la plantilla; nada puede parecer un documento judicial.</translation>
    </message>
    <message>
        <source>The offer has not been accepted, so there is nothing to sign.</source>
        <translation>La oferta no se ha aceptado, así que no hay nada que firmar.</translation>
    </message>
    <message>
        <source>Record that the person accepts it first.</source>
        <translation>Registre primero que la persona la acepta.</translation>
    </message>
    <message>
        <source>There is a signed agreement on this offer already.</source>
        <translation>Ya hay un convenio firmado sobre esta oferta.</translation>
    </message>
    <message>
        <source>Void it with its reason before a new one is signed.</source>
        <translation>Anúlelo con su motivo antes de firmar otro.</translation>
    </message>
    <message>
        <source>That agreement was voided already.</source>
        <translation>Ese convenio ya se había anulado.</translation>
    </message>
    <message>
        <source>A signed agreement is voided as an agreement, with its reason.</source>
        <translation>Un convenio firmado se anula como convenio, con su motivo.</translation>
    </message>
    <message>
        <source>Choose it among the documents of the case and void it there.</source>
        <translation>Elíjalo en los documentos del expediente y anúlelo ahí.</translation>
    </message>
    <message>
        <source>Somebody else signed that agreement, which your role may not void.</source>
        <translation>Ese convenio lo recabó otra persona y su función no puede anularlo.</translation>
    </message>
    <message>
        <source>Ask whoever signed it, or a supervisor.</source>
        <translation>Pídalo a quien lo recabó o a un supervisor.</translation>
    </message>
    <message>
        <source>That is no payment of the accepted offer.</source>
        <translation>Ese pago no es de la oferta aceptada.</translation>
    </message>
    <message>
        <source>Nothing was restored, and what is here was not changed.</source>
        <translation>No se recuperó nada, y lo que está aquí no se cambió.</translation>
    </message>
    <message>
        <source>Your role may not block a person&apos;s data or free them.</source>
        <translation>Su función no puede bloquear ni desbloquear los datos de una persona.</translation>
    </message>
    <message>
        <source>This person&apos;s data are blocked: only a supervisor may read or add to them.</source>
        <translation>Los datos de esta persona están bloqueados: solo un supervisor puede leerlos o agregar algo.</translation>
    </message>
    <message>
        <source>Your role may not erase anybody&apos;s data.</source>
        <translation>Su función no puede suprimir los datos de nadie.</translation>
    </message>
    <message>
        <source>The case is open, and what is owed under it can&apos;t be settled without these data.</source>
        <translation>El expediente está abierto, y lo que se adeuda no puede resolverse sin estos datos.</translation>
    </message>
    <message>
        <source>Close the case first, or wait until it ends.</source>
        <translation>Cierre antes el expediente, o espere a que termine.</translation>
    </message>
    <message>
        <source>The law asks to keep the case until %1, and to block it meanwhile.</source>
        <translation>La ley pide conservar el expediente hasta el %1, y bloquearlo mientras tanto.</translation>
    </message>
    <message>
        <source>Block the person&apos;s data now; erase them after that day.</source>
        <translation>Bloquee ahora los datos de la persona; suprímalos después de ese día.</translation>
    </message>
    <message>
        <source>The law asks to keep the case until %1.</source>
        <translation>La ley pide conservar el expediente hasta el %1.</translation>
    </message>
    <message>
        <source>Erase it after that day.</source>
        <translation>Suprímalo después de ese día.</translation>
    </message>
    <message>
        <source>The country&apos;s pack doesn&apos;t say for how long cases are kept.</source>
        <translation>El paquete del país no dice cuánto tiempo se conservan los expedientes.</translation>
    </message>
    <message>
        <source>Name another ground, or add the time to the pack.</source>
        <translation>Indique otro fundamento, o agregue el plazo al paquete.</translation>
    </message>
    <message>
        <source>What was erased can&apos;t be brought back.</source>
        <translation>Lo que se suprimió no se puede recuperar.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>An erasure is no record that can be added by itself.</source>
        <translation>Una supresión no es un registro que se pueda agregar solo.</translation>
    </message>
    <message>
        <source>Use the command that erases, which shows what it takes.</source>
        <translation>Use la orden de suprimir, que muestra lo que se destruye.</translation>
    </message>
    <message>
        <source>This case was erased.</source>
        <translation>Este expediente se suprimió.</translation>
    </message>
    <message>
        <source>Nothing can be recorded in it any more.</source>
        <translation>Ya no se puede registrar nada en él.</translation>
    </message>
    <message>
        <source>This person&apos;s data were erased.</source>
        <translation>Los datos de esta persona se suprimieron.</translation>
    </message>
    <message>
        <source>Nothing can be recorded about them any more.</source>
        <translation>Ya no se puede registrar nada sobre ella.</translation>
    </message>
    <message>
        <source>There is no folder %1 for backups now.</source>
        <translation>Ahora no está la carpeta %1 para los respaldos.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another folder.</source>
        <translation>Conecte la unidad en la que está o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The store is as it was; no backup was made.</source>
        <translation>El almacén está como estaba; no se hizo ningún respaldo.</translation>
    </message>
    <message>
        <source>This is no backup, or its end is missing: %1.</source>
        <translation>Esto no es un respaldo, o le falta el final: %1.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one anew.</source>
        <translation>Elija otro respaldo, o vuelva a copiar este.</translation>
    </message>
    <message>
        <source>This backup is not as it was made; part of it changed: %1.</source>
        <translation>Este respaldo no está como se hizo; cambió una parte: %1.</translation>
    </message>
    <message>
        <source>This is the backup of another store than the one here: %1.</source>
        <translation>Es el respaldo de otro almacén, no del que está aquí: %1.</translation>
    </message>
    <message>
        <source>Choose a backup of this store, or restore that one into an empty folder.</source>
        <translation>Elija un respaldo de este almacén, o recupere ese en una carpeta vacía.</translation>
    </message>
    <message>
        <source>This store moved to another machine on %1 and is only read here. Both would sign in the name of one device.</source>
        <translation>Este almacén se mudó a otro equipo el %1 y aquí solo se lee. Los dos firmarían a nombre de un mismo dispositivo.</translation>
    </message>
    <message>
        <source>Go on working on the other machine.</source>
        <translation>Siga trabajando en el otro equipo.</translation>
    </message>
    <message>
        <source>Everything in it can still be read.</source>
        <translation>Todo lo que contiene se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Only the server grants a reservation, and its holder or a supervisor gives it back.</source>
        <translation>Solo el servidor concede una reserva, y la devuelve quien la tiene o quien supervisa.</translation>
    </message>
    <message>
        <source>Ask whoever holds it, or a supervisor.</source>
        <translation>Pídalo a quien la tiene o a quien supervisa.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to a request can&apos;t be taken back.</source>
        <translation>La respuesta del servidor a una solicitud no se puede anular.</translation>
    </message>
    <message>
        <source>Give the reservation back instead.</source>
        <translation>Mejor devuelva la reserva.</translation>
    </message>
    <message>
        <source>Those days have passed already.</source>
        <translation>Esos días ya pasaron.</translation>
    </message>
    <message>
        <source>Ask for days that are still to come.</source>
        <translation>Pida días que aún no llegan.</translation>
    </message>
    <message>
        <source>Nothing in this case file is owed in %1.</source>
        <translation>En este expediente no se debe nada en %1.</translation>
    </message>
    <message>
        <source>Promise an amount in the currency of the debt.</source>
        <translation>Registre un importe en la moneda del adeudo.</translation>
    </message>
    <message>
        <source>Nobody checked who signed: the document and that it matches.</source>
        <translation>Nadie comprobó quién firma: el documento y que corresponda.</translation>
    </message>
    <message>
        <source>See an identity document of whoever signs, and say which.</source>
        <translation>Vea una identificación de quien firma e indique cuál.</translation>
    </message>
    <message>
        <source>Your role reads case files, nothing more.</source>
        <translation>Su rol permite leer expedientes, nada más.</translation>
    </message>
    <message>
        <source>Ask somebody of the case&apos;s team to write it down.</source>
        <translation>Pida a alguien del equipo del expediente que lo anote.</translation>
    </message>
</context>
<context>
    <name>SignerRole</name>
    <message>
        <source>Debtor</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Aval</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Gestor</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>StepKind</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visitar</translation>
    </message>
    <message>
        <source>Wait for the promise</source>
        <translation>Esperar la promesa</translation>
    </message>
    <message>
        <source>Take up the promise again</source>
        <translation>Retomar la promesa</translation>
    </message>
    <message>
        <source>Verify an argument</source>
        <translation>Verificar un argumento</translation>
    </message>
    <message>
        <source>Send a document</source>
        <translation>Enviar un documento</translation>
    </message>
    <message>
        <source>Correct a contact point</source>
        <translation>Corregir un medio de contacto</translation>
    </message>
    <message>
        <source>Ask a supervisor to review</source>
        <translation>Pedir revisión del supervisor</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Localizar a la persona</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>UserRole</name>
    <message>
        <source>Field collector</source>
        <translation>Gestor de campo</translation>
    </message>
    <message>
        <source>Phone agent</source>
        <translation>Gestor telefónico</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>Siguiente: %1, %2</translation>
    </message>
    <message>
        <source>Somebody else may have had this week&apos;s contact. Reserve it first.</source>
        <translation>Otra persona pudo haber hecho ya el contacto de esta semana. Resérvelo antes.</translation>
    </message>
    <message>
        <source>The reservation was requested, and the server hasn&apos;t answered yet.</source>
        <translation>La reserva está pedida y el servidor aún no contesta.</translation>
    </message>
    <message>
        <source>Reserved by %1 until %2. It can be reserved again from %3 on.</source>
        <translation>Lo tiene reservado %1 hasta el %2. Se puede reservar de nuevo desde el %3.</translation>
    </message>
</context>
<context>
    <name>VisitOutcome</name>
    <message>
        <source>Met the person</source>
        <translation>Se habló con la persona</translation>
    </message>
    <message>
        <source>Spoke with somebody else</source>
        <translation>Se habló con un tercero</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>No existe el domicilio</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Ya no vive ahí</translation>
    </message>
    <message>
        <source>Asked not to be visited</source>
        <translation>Pidió no ser visitada</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se realizó</translation>
    </message>
</context>
</TS>
