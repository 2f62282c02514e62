<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AboutSheet</name>
    <message>
        <source>Licence text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>About Expediente</source>
        <translation>Acerca de Expediente</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Expediente %1</source>
        <translation>Expediente %1</translation>
    </message>
    <message>
        <source>Free software under GPL-3.0-or-later, without any warranty. You may use, study, share and change it under the terms of the licence.</source>
        <translation>Software libre bajo la licencia GPL-3.0-or-later, sin ninguna garantía. Puede usarlo, estudiarlo, compartirlo y cambiarlo según los términos de la licencia.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied: versions of the program and of this machine, nothing of your cases.</source>
        <translation>Copiado: versiones del programa y de este equipo, nada de sus casos.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AppBar</name>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Another window writes to this store. Nothing can be saved from this one.</source>
        <translation>Otra ventana escribe en este almacén. Desde esta no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Everything is kept on this machine; no server is set up.</source>
        <translation>Todo se guarda en este equipo; no hay un servidor configurado.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Your role reads case files and changes nothing in them.</source>
        <translation>Su rol permite leer expedientes, no modificarlos.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseSearch</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Datos bloqueados</translation>
    </message>
    <message>
        <source>Case closed to view</source>
        <translation>Expediente reservado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CommandPalette</name>
    <message>
        <source>Commands and people</source>
        <translation>Comandos y personas</translation>
    </message>
    <message>
        <source>Person, folio, phone or command</source>
        <translation>Persona, folio, teléfono o comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens · Esc closes</source>
        <translation>Flechas: elegir · Enter: abrir · Esc: cerrar</translation>
    </message>
    <message>
        <source>No command, person, folio or phone fits.</source>
        <translation>Ningún comando, persona, folio o teléfono coincide.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CreatePage</name>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Set up this machine</source>
        <translation>Preparar este equipo</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Crear el almacén</translation>
    </message>
    <message>
        <source>There is no store here yet. Case files are kept encrypted in a folder of this machine; nothing leaves it by itself.</source>
        <translation>Aquí todavía no hay un almacén. Los expedientes se guardan cifrados en una carpeta de este equipo; nada sale de él por sí solo.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Passphrase and recovery key stay as they are.</source>
        <translation>La contraseña y la clave de recuperación no cambian.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Write the agency&apos;s name.</source>
        <translation>Escriba el nombre de la agencia.</translation>
    </message>
    <message>
        <source>Write your name, as papers will show it.</source>
        <translation>Escriba su nombre como debe aparecer en los documentos.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Recuperar un respaldo…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Join my agency&apos;s server…</source>
        <translation>Unirse al servidor de mi agencia…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Entrance</name>
    <message>
        <source>The damaged files are moved into a folder beside it and never deleted, so that they can be examined or replaced by a backup later. The new store starts empty.</source>
        <translation>Los archivos dañados se mueven a una carpeta junto al almacén y nunca se borran, para que puedan examinarse o sustituirse después con un respaldo. El almacén nuevo empieza vacío.</translation>
    </message>
    <message>
        <source>The new store starts empty. If you have a backup, restore it instead.</source>
        <translation>El almacén nuevo empieza vacío. Si tiene un respaldo, mejor recupérelo.</translation>
    </message>
    <message>
        <source>Start with an empty store?</source>
        <translation>¿Empezar con un almacén vacío?</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Use the store on this machine again?</source>
        <translation>¿Volver a usar el almacén en este equipo?</translation>
    </message>
    <message>
        <source>Only where nobody works with the restored one on the other machine: what both write would carry the same numbers of one device and could not be told apart later.</source>
        <translation>Solo si nadie trabaja con el que se recuperó en el otro equipo: lo que escriban los dos llevaría los mismos números de un solo dispositivo y después no se podría distinguir.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
</context>
<context>
    <name>expediente::ui::EntranceCard</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>F1 opens the handbook</source>
        <translation>F1 abre el manual</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FileDrop</name>
    <message>
        <source>Drop the file to import it</source>
        <translation>Suelte el archivo para importarlo</translation>
    </message>
    <message>
        <source>It is looked at first; nothing is kept until you say what its columns are and import it.</source>
        <translation>Primero se revisa; nada se guarda hasta que usted confirme sus columnas y lo importe.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FirstCasesPage</name>
    <message>
        <source>Your first case files</source>
        <translation>Sus primeros expedientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The store is ready. What would you like to begin with?</source>
        <translation>El almacén está listo. ¿Con qué desea empezar?</translation>
    </message>
    <message>
        <source>Import a creditor&apos;s file</source>
        <translation>Importar el archivo de un acreedor</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Probar con personas inventadas</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Opens the import: try the file first, then bring it in.</source>
        <translation>Abre la importación: primero pruebe el archivo y después impórtelo.</translation>
    </message>
    <message>
        <source>200 case files of people who don&apos;t exist, to look around. For real work, make a new store in another folder.</source>
        <translation>200 expedientes de personas que no existen, para conocer el programa. Para trabajar de verdad, cree un almacén nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>You can import whenever you like.</source>
        <translation>Puede importar cuando quiera.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::GlobalActions</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Commands and people</source>
        <translation>&amp;Comandos y personas</translation>
    </message>
    <message>
        <source>&amp;Find a person, folio or phone</source>
        <translation>&amp;Buscar persona, folio o teléfono</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>Caso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Caso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Read this page anew</source>
        <translation>&amp;Leer de nuevo esta página</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualizar refrescar</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>Parte &amp;anterior de la ventana</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
        <source>help keyboard shortcuts</source>
        <translation>ayuda teclado atajos</translation>
    </message>
    <message>
        <source>Light or dark &amp;theme</source>
        <translation>Tema &amp;claro u oscuro</translation>
    </message>
    <message>
        <source>night colours</source>
        <translation>noche colores</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>English</translation>
    </message>
    <message>
        <source>language english spanish</source>
        <translation>idioma inglés español lenguaje</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>passphrase recovery key goals preferences</source>
        <translation>contraseña clave de recuperación metas preferencias configuración</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Bloquear la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>help manual guide</source>
        <translation>ayuda guía</translation>
    </message>
    <message>
        <source>A&amp;bout this program</source>
        <translation>Acerca &amp;de este programa</translation>
    </message>
    <message>
        <source>S&amp;ynchronise now</source>
        <translation>Sincroni&amp;zar ahora</translation>
    </message>
    <message>
        <source>server send receive</source>
        <translation>servidor enviar recibir</translation>
    </message>
    <message>
        <source>Sync&amp;hronisation: what is still to be settled</source>
        <translation>Sincronización: lo q&amp;ue falta por resolver</translation>
    </message>
    <message>
        <source>server offline rejected pending join</source>
        <translation>servidor sin conexión rechazado pendiente unirse</translation>
    </message>
</context>
<context>
    <name>expediente::ui::HandbookSheet</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys here:</source>
        <translation>Teclas aquí:</translation>
    </message>
    <message>
        <source>Arrows scroll · Tab goes to the next link · Alt+Left goes back</source>
        <translation>Flechas: desplazar · Tab: siguiente enlace · Alt+Izquierda: atrás</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::JoinPage</name>
    <message>
        <source>Join my agency&apos;s server</source>
        <translation>Unirse al servidor de mi agencia</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Your administrator gives you the address and a code. The case files that are assigned to you come from the server and are kept encrypted on this machine, so that you can work without a network.</source>
        <translation>Quien administra le da la dirección y un código. Los expedientes que se le asignan llegan del servidor y quedan cifrados en este equipo, para que pueda trabajar sin red.</translation>
    </message>
    <message>
        <source>Work without a server</source>
        <translation>Trabajar sin servidor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KeyHints</name>
    <message>
        <source>Next case</source>
        <translation>Siguiente caso</translation>
    </message>
    <message>
        <source>Handbook and keys</source>
        <translation>Manual y teclas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each of them is a command of the palette too.</source>
        <translation>Cada una es también un comando de la paleta.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LockCover</name>
    <message>
        <source>The window is locking</source>
        <translation>La ventana se está bloqueando</translation>
    </message>
    <message>
        <source>The case files are closed as soon as this has ended; opening them again takes the passphrase.</source>
        <translation>Los expedientes se cierran en cuanto esto termine; para abrirlos de nuevo hace falta la contraseña.</translation>
    </message>
    <message>
        <source>Stop it and lock now</source>
        <translation>Detenerlo y bloquear ya</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::MainWindow</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The language changes when this has ended: %1</source>
        <translation>El idioma cambia cuando esto termine: %1</translation>
    </message>
    <message>
        <source>Stop and quit? %1</source>
        <translation>¿Detener y salir? %1</translation>
    </message>
    <message>
        <source>It has not ended. What it has done so far is taken back or kept whole, never left half way; it can be started again later.</source>
        <translation>No ha terminado. Lo que lleva hecho se retira o se conserva completo, nunca a medias; se puede empezar de nuevo después.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NavigationStack</name>
    <message>
        <source>There is no list of cases to walk along yet.</source>
        <translation>Todavía no hay una lista de casos que recorrer.</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>Ese era el último caso de la lista.</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>Este es el primer caso de la lista.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NotedPage</name>
    <message>
        <source>Note the recovery key</source>
        <translation>Anote la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RecoverPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Guardar la contraseña y abrir</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet, and choose a new passphrase. Hyphens, spaces and small letters make no difference.</source>
        <translation>Escriba la clave de la hoja impresa y elija una contraseña nueva. Da igual si usa guiones, espacios o minúsculas.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Volver a la contraseña</translation>
    </message>
    <message>
        <source>Type the recovery key first.</source>
        <translation>Escriba primero la clave de recuperación.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Rescue</name>
    <message>
        <source>Saving what can be read</source>
        <translation>Rescatando lo que se puede leer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Recuperar un respaldo</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Respaldos (*.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What was written after that moment is not in it. It opens with the passphrase of that day, or with the recovery key.</source>
        <translation>No contiene lo que se escribió después de ese momento. Se abre con la contraseña de ese día o con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The damaged files are moved into a folder beside it and never deleted.</source>
        <translation>Los archivos dañados se pasan a una carpeta junto al almacén y nunca se borran.</translation>
    </message>
    <message>
        <source>If the store of that day is still on another machine, don&apos;t work with it any more: both would sign in the name of one device.</source>
        <translation>Si el almacén de ese día sigue en otro equipo, ya no trabaje con él: los dos firmarían a nombre de un mismo dispositivo.</translation>
    </message>
    <message>
        <source>Restore the backup of %1, %2?</source>
        <translation>¿Recuperar el respaldo del %1, %2?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Restoring the backup (MB)</source>
        <translation>Recuperando el respaldo (MB)</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ResultsPopup</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SalvagedPage</name>
    <message>
        <source>Everything was saved</source>
        <translation>Todo quedó a salvo</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>Se rescató lo que se pudo leer</translation>
    </message>
    <message>
        <source>In the new store: %1 facts and %2 attachments, each checked against its seal.</source>
        <translation>En el almacén nuevo: %1 hechos y %2 adjuntos, cada uno comprobado con su sello.</translation>
    </message>
    <message>
        <source>The damaged files are kept in %1</source>
        <translation>Los archivos dañados se conservan en %1</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Abrir el almacén</translation>
    </message>
    <message>
        <source>Lost: at least %1 facts and %2 attachments. If a backup has them, restore it instead; the damaged files stay where they are.</source>
        <translation>Se perdieron al menos %1 hechos y %2 adjuntos. Si un respaldo los tiene, mejor recupérelo; los archivos dañados se quedan donde están.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <comment>case, facts, facts</comment>
        <translation>%1 · a salvo: %2, perdidos: %3</translation>
    </message>
    <message>
        <source>and %1 more case files and persons</source>
        <translation>y otros %1, entre expedientes y personas</translation>
    </message>
    <message>
        <source>Where facts are missing, the check of the chains names the gap from now on.</source>
        <translation>Donde faltan hechos, la verificación de las cadenas señala el hueco de ahora en adelante.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SearchBox</name>
    <message>
        <source>Find a person, folio or phone</source>
        <translation>Buscar persona, folio o teléfono</translation>
    </message>
    <message>
        <source>Nobody here has that name, folio or phone.</source>
        <translation>Aquí no hay nadie con ese nombre, folio o teléfono.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SleepWatch</name>
    <message>
        <source>The case files are closed before the machine sleeps</source>
        <translation>Los expedientes se cierran antes de que el equipo se suspenda</translation>
    </message>
</context>
<context>
    <name>expediente::ui::TroublePage</name>
    <message>
        <source>Another window has this store open</source>
        <translation>Otra ventana tiene abierto este almacén</translation>
    </message>
    <message>
        <source>This store needs a newer program</source>
        <translation>Este almacén necesita un programa más nuevo</translation>
    </message>
    <message>
        <source>The store is not in its folder</source>
        <translation>El almacén no está en su carpeta</translation>
    </message>
    <message>
        <source>Your data is being kept safe</source>
        <translation>Sus datos están resguardados</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>No se pudo abrir el almacén</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué está a salvo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>Set it aside and start anew…</source>
        <translation>Apartarlo y empezar de nuevo…</translation>
    </message>
    <message>
        <source>Create a new store…</source>
        <translation>Crear un almacén nuevo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This store moved to another machine</source>
        <translation>Este almacén se mudó a otro equipo</translation>
    </message>
    <message>
        <source>Use it here again…</source>
        <translation>Volver a usarlo aquí…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Rescatar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Recuperar un respaldo…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::UnlockPage</name>
    <message>
        <source>The window is locked</source>
        <translation>La ventana está bloqueada</translation>
    </message>
    <message>
        <source>Open the case files</source>
        <translation>Abrir los expedientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What was half written is kept. Type your passphrase to go on.</source>
        <translation>Lo que estaba a medio escribir se conserva. Escriba su contraseña para seguir.</translation>
    </message>
    <message>
        <source>They are encrypted on this machine. Type your passphrase to read them.</source>
        <translation>Están cifrados en este equipo. Escriba su contraseña para leerlos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Olvidé la contraseña</translation>
    </message>
    <message>
        <source>Folder of the store: %1</source>
        <translation>Carpeta del almacén: %1</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::UserButton</name>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: menú</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::WipedPage</name>
    <message>
        <source>This workstation was taken off the list</source>
        <translation>Este equipo se quitó de la lista</translation>
    </message>
    <message>
        <source>Your agency took it off its list, and asked that nothing of its case files stays here. The store, its keys and its backups at hand were removed.</source>
        <translation>Su agencia lo quitó de su lista y pidió que no quede aquí nada de sus expedientes. Se eliminaron el almacén, sus llaves y los respaldos que estaban al alcance.</translation>
    </message>
    <message>
        <source>Your agency took it off its list, and asked that nothing of its case files stays here. On %1 the store, its keys and its backups at hand were removed.</source>
        <translation>Su agencia lo quitó de su lista y pidió que no quede aquí nada de sus expedientes. El %1 se eliminaron el almacén, sus llaves y los respaldos que estaban al alcance.</translation>
    </message>
    <message>
        <source>What had been sent before is at the agency. If this is a mistake, ask your administrator for a new code; backups on other drives are to be destroyed.</source>
        <translation>Lo que ya se había enviado está en la agencia. Si es un error, pida un código nuevo a quien administra; los respaldos en otras unidades deben destruirse.</translation>
    </message>
    <message>
        <source>Set up this machine anew</source>
        <translation>Preparar de nuevo este equipo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Workspace</name>
    <message>
        <source>&amp;Expediente</source>
        <translation>&amp;Expediente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>Esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ningún respaldo.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n record(s); nothing of it is lost.</source>
        <translation>
            <numerusform>El servidor rechazó %n registro; no se perdió nada.</numerusform>
            <numerusform>El servidor rechazó %n registros; no se perdió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what and why</source>
        <translation>Ver qué y por qué</translation>
    </message>
    <message>
        <source>Nothing has reached the server for ten minutes. Your work is safe on this machine.</source>
        <translation>Desde hace diez minutos nada llega al servidor. Su trabajo está resguardado en este equipo.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>An agreement has no timestamp yet.</source>
        <translation>Un convenio aún no tiene sello de tiempo.</translation>
    </message>
</context>
</TS>
