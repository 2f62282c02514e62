<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The file is not a JSON list of 1 to %1 facts. Nothing was added.</source>
        <translation>El archivo no es una lista JSON de 1 a %1 hechos. No se agregó nada.</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3 Nothing was added.</source>
        <translation>Entrada %1 (%2): %3 No se agregó nada.</translation>
    </message>
    <message>
        <source>Add the facts of a JSON list, all or none of them</source>
        <translation>Agregar los hechos de una lista JSON, todos o ninguno</translation>
    </message>
    <message>
        <source>A list of {case, kind, occurred_at, body}; - is standard input</source>
        <translation>Lista de {case, kind, occurred_at, body}; - es la entrada estándar</translation>
    </message>
    <message>
        <source>No visit is planned for this day.</source>
        <translation>No hay visitas planeadas para este día.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Visit briefs as PDF, of a case or of a day&apos;s round</source>
        <translation>Hojas de visita en PDF, de un expediente o de la ruta de un día</translation>
    </message>
    <message>
        <source>Folio or id of the case</source>
        <translation>Folio o id del expediente</translation>
    </message>
    <message>
        <source>All stops of this day, in order</source>
        <translation>Todas las visitas de este día, en orden</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>El PDF por escribir</translation>
    </message>
    <message>
        <source>A case file, folded, with its figures</source>
        <translation>Un expediente completo, con sus cifras</translation>
    </message>
    <message>
        <source>Figures on this day; today if left out</source>
        <translation>Cifras de este día; sin indicarlo, de hoy</translation>
    </message>
    <message>
        <source>Next step: %1, %2. %3</source>
        <translation>Siguiente acción: %1, %2. %3</translation>
    </message>
    <message>
        <source>Do not contact: a dispute is open or a legal state holds.</source>
        <translation>No contacte: hay una aclaración abierta o un estado legal vigente.</translation>
    </message>
    <message>
        <source>People and contact points</source>
        <translation>Personas y contacto</translation>
    </message>
    <message>
        <source>may be spoken to about the debt</source>
        <translation>puede hablar del adeudo</translation>
    </message>
    <message>
        <source>do not speak of the debt</source>
        <translation>no hable del adeudo</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de atraso</translation>
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
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>More with --after %1</source>
        <translation>Hay más con --after %1</translation>
    </message>
    <message>
        <source>List cases, page by page</source>
        <translation>Lista de expedientes, por páginas</translation>
    </message>
    <message>
        <source>Name, folio, account, telephone or address; in any order, without accents</source>
        <translation>Nombre, folio, cuenta, teléfono o domicilio; en cualquier orden, sin acentos</translation>
    </message>
    <message>
        <source>priority, dpd, amount or name</source>
        <translation>priority (prioridad), dpd (días de mora), amount (importe) o name (nombre)</translation>
    </message>
    <message>
        <source>Only this bucket: 0, 1-30 … 180+</source>
        <translation>Solo este tramo: 0, 1-30 … 180+</translation>
    </message>
    <message>
        <source>open, recalled or closed</source>
        <translation>open (abiertos), recalled (retirados) o closed (cerrados)</translation>
    </message>
    <message>
        <source>Rows of a page</source>
        <translation>Renglones por página</translation>
    </message>
    <message>
        <source>Go on after this key, which the page before ended with</source>
        <translation>Seguir después de esta clave, con la que terminó la página anterior</translation>
    </message>
    <message>
        <source>Writing the demo</source>
        <translation>Escribiendo la demostración</translation>
    </message>
    <message>
        <source>Fill a store with a made-up portfolio; same seed, same facts</source>
        <translation>Llenar un almacén con una cartera inventada; misma semilla, mismos hechos</translation>
    </message>
    <message>
        <source>How many cases</source>
        <translation>Cuántos expedientes</translation>
    </message>
    <message>
        <source>Which portfolio</source>
        <translation>Cuál cartera</translation>
    </message>
    <message>
        <source>The facts, one JSON document a line</source>
        <translation>Los hechos, un documento JSON por línea</translation>
    </message>
    <message>
        <source>Only of the case with this folio or id</source>
        <translation>Solo del expediente con este folio o id</translation>
    </message>
    <message>
        <source>Rows without a readable account: what is missing can&apos;t be told.</source>
        <translation>Hay renglones sin cuenta legible: no se puede saber qué falta.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Bring in a creditor&apos;s file through a mapping profile</source>
        <translation>Traer el archivo de un acreedor con un perfil de columnas</translation>
    </message>
    <message>
        <source>The statement&apos;s day, for profiles that leave it to whoever imports</source>
        <translation>El día del estado de cuenta, en perfiles que lo dejan a quien importa</translation>
    </message>
    <message>
        <source>Count, and change nothing</source>
        <translation>Contar, sin cambiar nada</translation>
    </message>
    <message>
        <source>Write rows that were not taken to this file</source>
        <translation>Escribir en este archivo los renglones que no se tomaron</translation>
    </message>
    <message>
        <source>My agency</source>
        <translation>Mi agencia</translation>
    </message>
    <message>
        <source>The store is ready: %1</source>
        <translation>El almacén está listo: %1</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clave de recuperación: %1</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from this machine. It is not shown again.</source>
        <translation>Anótela y guárdela lejos de este equipo. No se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Make an empty encrypted store</source>
        <translation>Crear un almacén cifrado y vacío</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nombre de la agencia</translation>
    </message>
    <message>
        <source>MX, CO, PE, CL, US or TW</source>
        <translation>MX, CO, PE, CL, US o TW</translation>
    </message>
    <message>
        <source>Time zone of the agency (America/Mexico_City); the country&apos;s if left out</source>
        <translation>Zona horaria de la agencia (America/Mexico_City); sin indicarla, la del país</translation>
    </message>
    <message>
        <source>Short name that the user signs facts with; the system&apos;s if left out</source>
        <translation>Nombre corto con el que se firman los hechos; sin indicarlo, el del sistema</translation>
    </message>
    <message>
        <source>The user&apos;s name as others know it</source>
        <translation>Nombre de la persona usuaria como la conocen los demás</translation>
    </message>
    <message>
        <source>collector, agent or supervisor</source>
        <translation>collector (gestor), agent (agente) o supervisor</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Something that the command needs is missing.</source>
        <translation>Falta algo que el comando necesita.</translation>
    </message>
    <message>
        <source>There is more on the command line than the command takes.</source>
        <translation>La línea de comandos trae más de lo que el comando acepta.</translation>
    </message>
    <message>
        <source>The command does not know %1.</source>
        <translation>El comando no conoce %1.</translation>
    </message>
    <message>
        <source>%1 has a value that it can&apos;t have.</source>
        <translation>%1 trae un valor que no puede tener.</translation>
    </message>
    <message>
        <source>A value is not one that its option can have.</source>
        <translation>Un valor no es de los que su opción puede tener.</translation>
    </message>
    <message>
        <source>The command line can&apos;t be understood.</source>
        <translation>No se entiende la línea de comandos.</translation>
    </message>
    <message>
        <source>The case files of a debt collector, without a window.</source>
        <translation>Los expedientes de cobranza, sin ventana.</translation>
    </message>
    <message>
        <source>Say how this is used</source>
        <translation>Decir cómo se usa</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Decir qué versión es</translation>
    </message>
    <message>
        <source>See expediente-cli --help, or --help after a command.</source>
        <translation>Vea expediente-cli --help, o --help después de un comando.</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>The folder of the store</source>
        <translation>La carpeta del almacén</translation>
    </message>
    <message>
        <source>Take this date for today&apos;s</source>
        <translation>Tomar esta fecha como la de hoy</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Imprimir un documento JSON</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Reconstruyendo</translation>
    </message>
    <message>
        <source>The lists were as the facts have them.</source>
        <translation>Las listas estaban como dicen los hechos.</translation>
    </message>
    <message>
        <source>The lists differed from the facts and were mended.</source>
        <translation>Las listas diferían de los hechos y se corrigieron.</translation>
    </message>
    <message>
        <source>Make the lists anew from the facts; says whether they were identical</source>
        <translation>Rehacer las listas desde los hechos; dice si eran idénticas</translation>
    </message>
    <message>
        <source>Round of %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Out of the round</source>
        <translation>Fuera de ruta</translation>
    </message>
    <message>
        <source>The visits of a day, in order</source>
        <translation>Las visitas de un día, en orden</translation>
    </message>
    <message>
        <source>The day; today if left out</source>
        <translation>El día; sin indicarlo, hoy</translation>
    </message>
    <message>
        <source>Broken at fact %1: %2</source>
        <translation>Se rompe en el hecho %1: %2</translation>
    </message>
    <message>
        <source>Facts are missing, or were added from outside.</source>
        <translation>Faltan hechos, o se agregaron desde fuera.</translation>
    </message>
    <message>
        <source>Changed attachment: %1</source>
        <translation>Adjunto alterado: %1</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Íntegro.</translation>
    </message>
    <message>
        <source>Not sound.</source>
        <translation>No está íntegro.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Check chains, seals and attachments; names the first broken link of each chain</source>
        <translation>Revisar cadenas, sellos y adjuntos; nombra el primer eslabón roto de cada cadena</translation>
    </message>
    <message>
        <source>Last payment: %1, %2</source>
        <translation>Último pago: %1, %2</translation>
    </message>
    <message>
        <source>Read the passphrase from this file</source>
        <translation>Leer la contraseña de este archivo</translation>
    </message>
    <message>
        <source>This store has a demo of another seed or another day. Nothing was added. Make a new store for this one.</source>
        <translation>Este almacén tiene una demostración de otra semilla o de otro día. No se agregó nada. Cree un almacén nuevo para esta.</translation>
    </message>
    <message>
        <source>Measuring is not part of this installation. In the source tree, ./dev bench builds it and runs it.</source>
        <translation>La medición no es parte de esta instalación. En el árbol de fuentes, ./dev bench la compila y la corre.</translation>
    </message>
    <message>
        <source>Measuring could not be started: %1.</source>
        <translation>No se pudo iniciar la medición: %1.</translation>
    </message>
    <message>
        <source>Measure speed beside bare counterparts; a name measures only that</source>
        <translation>Medir la velocidad junto a su equivalente mínimo; un nombre mide solo eso</translation>
    </message>
    <message>
        <source>%1 late on %2</source>
        <translation>%1 de mora al %2</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>No se pudo escribir toda la salida.</translation>
    </message>
    <message>
        <source>Facts are missing, or were added from outside: %1</source>
        <translation>Faltan hechos, o se agregaron desde fuera: %1</translation>
    </message>
    <message>
        <source>The lists inside the store don&apos;t fit together.</source>
        <translation>Las listas internas del almacén no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Missing attachment of document %1: %2</source>
        <translation>Falta el adjunto del documento %1: %2</translation>
    </message>
    <message>
        <source>Attachment of another size of document %1: %2</source>
        <translation>El adjunto del documento %1 tiene otro tamaño: %2</translation>
    </message>
    <message>
        <source>A JSON document; - reads standard input</source>
        <translation>Un documento JSON; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>What is owed on a date, line by line</source>
        <translation>Lo que se debe en una fecha, renglón por renglón</translation>
    </message>
    <message>
        <source>A payment plan with its dates</source>
        <translation>Un plan de pagos con sus fechas</translation>
    </message>
    <message>
        <source>An offer against the policies: who may make it</source>
        <translation>Una propuesta ante las políticas: quién puede hacerla</translation>
    </message>
    <message>
        <source>How promises stand on a date</source>
        <translation>Cómo están las promesas en una fecha</translation>
    </message>
    <message>
        <source>Whether a contact, a paper or a fee is lawful</source>
        <translation>Si un contacto, un papel o un gasto está permitido</translation>
    </message>
    <message>
        <source>The holidays of a country in a year</source>
        <translation>Los feriados de un país en un año</translation>
    </message>
    <message>
        <source>MX, CO, PE, CL or US</source>
        <translation>MX, CO, PE, CL o US</translation>
    </message>
    <message>
        <source>2024 to 2035</source>
        <translation>2024 a 2035</translation>
    </message>
    <message>
        <source>A region with holidays of its own</source>
        <translation>Una región con feriados propios</translation>
    </message>
    <message>
        <source>Total on %1: %2</source>
        <translation>Total al %1: %2</translation>
    </message>
    <message>
        <source>Account %1 on %2, from the creditor&apos;s statement of %3</source>
        <translation>Cuenta %1 al %2, según el estado del acreedor del %3</translation>
    </message>
    <message>
        <source>The evidence pack of a case: everything that was recorded, to check</source>
        <translation>El paquete de evidencia de un expediente: todo lo registrado, para comprobarlo</translation>
    </message>
    <message>
        <source>The ZIP to write</source>
        <translation>El ZIP que se escribe</translation>
    </message>
    <message>
        <source>The folder of the store, or an evidence pack</source>
        <translation>La carpeta del almacén o un paquete de evidencia</translation>
    </message>
    <message>
        <source>Broken: %1: %2</source>
        <translation>Roto: %1: %2</translation>
    </message>
    <message>
        <source>Signed by the device with the key %1</source>
        <translation>Firmado por el equipo con la clave %1</translation>
    </message>
    <message>
        <source>The report for the person is in %1</source>
        <translation>El informe para la persona está en %1</translation>
    </message>
    <message>
        <source>For the person who asks: what is kept about them, as PDF</source>
        <translation>Para la persona que lo pide: qué se conserva de ella, en PDF</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Respaldando</translation>
    </message>
    <message>
        <source>The backup is ready: %1</source>
        <translation>El respaldo está listo: %1</translation>
    </message>
    <message>
        <source>It opens with the passphrase of today, or the recovery key.</source>
        <translation>Se abre con la contraseña de hoy o con la clave de recuperación.</translation>
    </message>
    <message>
        <source>This store is closed for writing from now on: go on with the restored one.</source>
        <translation>Este almacén ya no admite cambios de ahora en adelante: siga con el que se recuperó.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>The store is as it was on %1 (UTC).</source>
        <translation>El almacén está como estaba el %1 (UTC).</translation>
    </message>
    <message>
        <source>The damaged files are kept in %1</source>
        <translation>Los archivos dañados se conservan en %1</translation>
    </message>
    <message>
        <source>Where the store of that day still exists on another machine, don&apos;t use it any more: both would sign in the name of one device.</source>
        <translation>Si el almacén de ese día sigue en otro equipo, ya no lo use: los dos firmarían a nombre de un mismo dispositivo.</translation>
    </message>
    <message>
        <source>A consistent, encrypted copy in one file, while work goes on</source>
        <translation>Una copia coherente y cifrada en un solo archivo, mientras se sigue trabajando</translation>
    </message>
    <message>
        <source>The folder to put it in</source>
        <translation>La carpeta donde ponerla</translation>
    </message>
    <message>
        <source>Remove all but the newest so many backups of this store</source>
        <translation>Quitar todos los respaldos de este almacén menos los N más recientes</translation>
    </message>
    <message>
        <source>The store goes on elsewhere: close this one for writing</source>
        <translation>El almacén sigue en otra parte: este ya no admite cambios</translation>
    </message>
    <message>
        <source>Make a store of a backup; a store that is there is never replaced</source>
        <translation>Hacer un almacén de un respaldo; nunca se reemplaza uno que ya está</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>El respaldo</translation>
    </message>
    <message>
        <source>Move the files of a damaged store aside first; they are kept</source>
        <translation>Apartar antes los archivos de un almacén dañado; se conservan</translation>
    </message>
    <message>
        <source>The creditor&apos;s file: .xlsx or CSV</source>
        <translation>El archivo del acreedor: .xlsx o CSV</translation>
    </message>
    <message>
        <source>A profile&apos;s file, or the name of one made in the window or that ships</source>
        <translation>El archivo de un perfil, o el nombre de uno hecho en la ventana o que viene con el programa</translation>
    </message>
    <message>
        <source>Of a workbook: the sheet; else the profile&apos;s, or the first with anything in it</source>
        <translation>De un libro: la hoja; si no, la del perfil o la primera que tenga algo</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>No case is past the time for which it is kept.</source>
        <translation>Ningún expediente ha pasado su plazo de conservación.</translation>
    </message>
    <message>
        <source>Cases that go whole: %1</source>
        <translation>Expedientes que se suprimen completos: %1</translation>
    </message>
    <message>
        <source>People: %1. Records: %2. Documents: %3. Half-filled forms: %4. Other cases from which something goes: %5.</source>
        <translation>Personas: %1. Registros: %2. Documentos: %3. Formularios a medias: %4. Otros expedientes de los que se suprime algo: %5.</translation>
    </message>
    <message>
        <source>Nothing was erased. It can&apos;t be undone: add --yes to do it.</source>
        <translation>No se suprimió nada. No se puede deshacer: agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Suprimido de forma definitiva.</translation>
    </message>
    <message>
        <source>Ended cases past the time for which the law asks to keep them</source>
        <translation>Expedientes terminados que pasaron su plazo de conservación</translation>
    </message>
    <message>
        <source>Destroy what is known of a case&apos;s debtor for good; without --yes, say what goes</source>
        <translation>Suprime de forma definitiva lo que se sabe de la persona titular de un expediente; sin --yes, dice qué se suprimiría</translation>
    </message>
    <message>
        <source>request, order, mistake, or retention: that case alone, past its time</source>
        <translation>request, order, mistake, o retention: solo ese expediente, pasado su plazo</translation>
    </message>
    <message>
        <source>On what it stands, without names: it stays on record</source>
        <translation>En qué se funda, sin nombres: queda registrado</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Rescatando</translation>
    </message>
    <message>
        <source>Make a sound store of what a damaged one still gives; its files are kept</source>
        <translation>Hacer un almacén sano con lo que uno dañado todavía da; sus archivos se conservan</translation>
    </message>
    <message>
        <source>Address of the agency&apos;s server: https://…</source>
        <translation>Dirección del servidor de la agencia: https://…</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, when no authority vouches for it</source>
        <translation>SHA-256 del certificado del servidor, cuando ninguna autoridad responde por él</translation>
    </message>
    <message>
        <source>Authority that vouches for the server (PEM)</source>
        <translation>Autoridad que responde por el servidor (PEM)</translation>
    </message>
    <message>
        <source>File with the code that the administrator gave you</source>
        <translation>Archivo con el código que le dio su administrador</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviados: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibidos: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazados: %1</translation>
    </message>
    <message>
        <source>Left to send: %1</source>
        <translation>Por enviar: %1</translation>
    </message>
    <message>
        <source>Exchange everything with the agency&apos;s server once</source>
        <translation>Intercambiar todo con el servidor de la agencia una vez</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Datos bloqueados</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) left out: those people&apos;s data are blocked, and for supervisors only</source>
        <translation>
            <numerusform>Se omitió %n hecho: los datos de esa persona están bloqueados y son solo para supervisores</numerusform>
            <numerusform>Se omitieron %n hechos: los datos de esas personas están bloqueados y son solo para supervisores</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1. Here already: %2.</source>
        <translation>Agregado: %1. Ya estaba aquí: %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how many of what, file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No statement of that day or before is known: these are the later one&apos;s.</source>
        <translation>No se conoce un estado de cuenta de ese día ni anterior: estas son las cifras del posterior.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 in all</source>
        <comment>how many contacts, visits, documents, facts</comment>
        <translation>%1, %2, %3, %4 en total</translation>
    </message>
    <message>
        <source>These cases owe in several currencies, which can&apos;t be put in one order. Say with --currency which one: MXN, USD…</source>
        <translation>Estos expedientes deben en varias monedas, que no se pueden poner en un solo orden. Diga con --currency en cuál: MXN, USD…</translation>
    </message>
    <message>
        <source>Only cases that owe in this currency, with what they owe in it</source>
        <translation>Solo expedientes que deben en esta moneda, con lo que deben en ella</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <comment>how many cases, how many facts</comment>
        <translation>%1, %2, semilla %3</translation>
    </message>
    <message>
        <source>%1 and %2 in %3</source>
        <comment>how many of what, twice; file</comment>
        <translation>%1 y %2 en %3</translation>
    </message>
    <message>
        <source>Taken without one of their values: %1</source>
        <translation>Se tomaron sin uno de sus valores: %1</translation>
    </message>
    <message>
        <source>No longer in the file, to be reviewed in the window: %1</source>
        <translation>Ya no están en el archivo y hay que revisarlas en la ventana: %1</translation>
    </message>
    <message>
        <source>Still recalled, since that was on the file&apos;s day or later: %1</source>
        <translation>Siguen retirados, porque eso fue el día del archivo o después: %1</translation>
    </message>
    <message>
        <source>Still closed: %1</source>
        <translation>Siguen cerrados: %1</translation>
    </message>
    <message>
        <source>Saved: %1 and %2</source>
        <translation>A salvo: %1 y %2</translation>
    </message>
    <message>
        <source>Lost, at least: %1 and %2</source>
        <translation>Perdido, al menos: %1 y %2</translation>
    </message>
    <message>
        <source>%1: saved %2, lost %3</source>
        <comment>of which case; facts</comment>
        <translation>%1: a salvo, %2; perdido, %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>how many of what, three times</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Erased, so that only the skeleton is left: %1</source>
        <translation>Suprimido, de lo que solo queda el esqueleto: %1</translation>
    </message>
    <message>
        <source>Incomplete, still on the way from the server: %1</source>
        <translation>Incompleto, todavía en camino desde el servidor: %1</translation>
    </message>
    <message>
        <source>Case file %1: %2 in %3, %4, %5</source>
        <comment>folio; how many of what, four times</comment>
        <translation>Expediente %1: %2 en %3, %4, %5</translation>
    </message>
    <message>
        <source>Timestamps: %1</source>
        <translation>Sellos de tiempo: %1</translation>
    </message>
    <message>
        <source>Waiting for one: %1</source>
        <translation>Pendientes: %1</translation>
    </message>
    <message>
        <source>The agency names no authority for them: use --authority.</source>
        <translation>La agencia no ha nombrado una autoridad para ellos: use --authority.</translation>
    </message>
    <message>
        <source>Get the timestamps (RFC 3161) that signed agreements still lack</source>
        <translation>Obtiene los sellos de tiempo (RFC 3161) que faltan a los convenios firmados</translation>
    </message>
    <message>
        <source>Address of the agency&apos;s timestamp authority from now on</source>
        <translation>Dirección de la autoridad de sellado de tiempo de la agencia de ahora en adelante</translation>
    </message>
    <message>
        <source>Timestamp of %1 by %2, certificate %3</source>
        <comment>moment, authority, fingerprint</comment>
        <translation>Sello de tiempo del %1 por %2, certificado %3</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 cuenta</numerusform>
            <numerusform>%1 cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agreement(s)</source>
        <translation>
            <numerusform>%1 convenio</numerusform>
            <numerusform>%1 convenios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attachment(s)</source>
        <translation>
            <numerusform>%1 adjunto</numerusform>
            <numerusform>%1 adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit brief(s)</source>
        <translation>
            <numerusform>%1 hoja de visita</numerusform>
            <numerusform>%1 hojas de visita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <translation>
            <numerusform>%1 expediente</numerusform>
            <numerusform>%1 expedientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chain(s)</source>
        <translation>
            <numerusform>%1 cadena</numerusform>
            <numerusform>%1 cadenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 gestión</numerusform>
            <numerusform>%1 gestiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 documento</numerusform>
            <numerusform>%1 documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fact(s)</source>
        <translation>
            <numerusform>%1 hecho</numerusform>
            <numerusform>%1 hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit(s)</source>
        <translation>
            <numerusform>%1 visita</numerusform>
            <numerusform>%1 visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read</source>
        <translation>
            <numerusform>%1 fila leída</numerusform>
            <numerusform>%1 filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nueva</numerusform>
            <numerusform>%1 nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 cambiada</numerusform>
            <numerusform>%1 cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 same</source>
        <translation>
            <numerusform>%1 igual</numerusform>
            <numerusform>%1 iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
</context>
</TS>
