<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>ComponentText</name>
    <message>
        <source>Window, print and text</source>
        <translation>Ventana, impresión y texto</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Almacén cifrado</translation>
    </message>
    <message>
        <source>Store and search</source>
        <translation>Almacén y búsqueda</translation>
    </message>
    <message>
        <source>Way to the store</source>
        <translation>Acceso al almacén</translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation>Cifrado del almacén</translation>
    </message>
    <message>
        <source>Passphrase, signatures, digests</source>
        <translation>Contraseña, firmas y resúmenes</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Paquetes de evidencia</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Creditors&apos; files</source>
        <translation>Archivos de acreedores</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Plantillas de documentos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Seal on agreements</source>
        <translation>Sello de los convenios</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the case files of this machine when the passphrase is forgotten. Keep it as you would keep cash: in the agency&apos;s safe, never with the machine and never as a photo.</source>
        <translation>Abre los expedientes de este equipo cuando se olvida la contraseña. Guárdela como si fuera efectivo: en la caja fuerte de la agencia, nunca con el equipo ni en una foto.</translation>
    </message>
    <message>
        <source>Capital letters, small letters and hyphens make no difference. There is no letter O, I, L or U in it: what looks like one is a zero or a one.</source>
        <translation>Da igual si usa mayúsculas, minúsculas o guiones. No lleva las letras O, I, L ni U: lo que lo parezca es un cero o un uno.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AgencyPanel</name>
    <message>
        <source>The agency on papers</source>
        <translation>La agencia en los documentos</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Registro fiscal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Mandate to collect</source>
        <translation>Mandato de cobranza</translation>
    </message>
    <message>
        <source>Contract and its date</source>
        <translation>Contrato y su fecha</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Where it can be read, in one sentence</source>
        <translation>Dónde se lee, en una frase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Saved: papers say it from now on.</source>
        <translation>Guardado: los documentos lo dicen desde ahora.</translation>
    </message>
    <message>
        <source>Timestamp authority (RFC 3161)</source>
        <translation>Autoridad de sellado de tiempo (RFC 3161)</translation>
    </message>
    <message>
        <source>Address of the service; empty: agreements get no timestamp</source>
        <translation>Dirección del servicio; vacío: los convenios quedan sin sello de tiempo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AppearancePanel</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BackupPanel</name>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando yo lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ahora</translation>
    </message>
    <message>
        <source>Move to another machine…</source>
        <translation>Mudarse a otro equipo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Best on another drive. Backups are encrypted like the store itself.</source>
        <translation>De preferencia en otra unidad. Los respaldos van cifrados como el almacén mismo.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>El más reciente</numerusform>
            <numerusform>Los %n más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>No folder is chosen, so there are no backups of this machine.</source>
        <translation>No hay carpeta elegida, así que este equipo no tiene respaldos.</translation>
    </message>
    <message>
        <source>There is no backup of this store in the folder now.</source>
        <translation>Ahora no hay ningún respaldo de este almacén en la carpeta.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2 (%3, %4)</source>
        <comment>date, time, age, size</comment>
        <translation>Último respaldo: %1, %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Where to keep the backups</source>
        <translation>Dónde conservar los respaldos</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first.</source>
        <translation>Elija primero una carpeta para los respaldos.</translation>
    </message>
    <message>
        <source>The backup is ready.</source>
        <translation>El respaldo está listo.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Respaldando</translation>
    </message>
    <message>
        <source>Go on with this store on another machine?</source>
        <translation>¿Seguir con este almacén en otro equipo?</translation>
    </message>
    <message>
        <source>A backup is made in a folder that you choose; restore it on the other machine, with the same passphrase. This store is then only read here: if both were written to, they would sign in the name of one device.</source>
        <translation>Se hace un respaldo en la carpeta que usted elija; recupérelo en el otro equipo, con la misma contraseña. Después, este almacén aquí solo se lee: si se escribiera en los dos, firmarían a nombre de un mismo dispositivo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Dónde poner la copia</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BackupSchedule</name>
    <message>
        <source>Backing up</source>
        <translation>Respaldando</translation>
    </message>
</context>
<context>
    <name>expediente::ui::GoalsPanel</name>
    <message>
        <source>Direct contact</source>
        <translation>Contacto directo</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Cumplimiento de promesas</translation>
    </message>
    <message>
        <source>Recovered in the month</source>
        <translation>Recuperado en el mes</translation>
    </message>
    <message>
        <source>Empty: without a goal</source>
        <translation>Vacío: sin meta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Contacts logged in a day</source>
        <translation>Gestiones por día</translation>
    </message>
    <message>
        <source>Promises obtained in a day</source>
        <translation>Promesas por día</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LockPanel</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando yo lo pida</translation>
    </message>
    <message numerus="yes">
        <source>After %n idle minute(s)</source>
        <translation>
            <numerusform>Después de %n minuto sin uso</numerusform>
            <numerusform>Después de %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>What is half written is kept. To go on, type the passphrase.</source>
        <translation>Lo que esté a medio escribir se conserva. Para seguir, escriba la contraseña.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters; four words that you will remember serve well.</source>
        <translation>
            <numerusform>Al menos %n carácter; cuatro palabras que recuerde funcionan bien.</numerusform>
            <numerusform>Al menos %n caracteres; cuatro palabras que recuerde funcionan bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go.</source>
        <comment>characters</comment>
        <translation>
            <numerusform>Falta %n carácter.</numerusform>
            <numerusform>Faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough; one more word makes it much harder to guess.</source>
        <translation>Suficiente; con una palabra más es mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Long and hard to guess.</source>
        <translation>Larga y difícil de adivinar.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>No son iguales. Escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PassphrasePanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery key stays as it is.</source>
        <translation>La contraseña se cambió. La clave de recuperación sigue igual.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Crear otra clave de recuperación…</translation>
    </message>
    <message>
        <source>It opens the case files when the passphrase is forgotten. Make a new one when the sheet is lost or somebody has seen it.</source>
        <translation>Abre los expedientes cuando se olvida la contraseña. Cree otra si la hoja se perdió o alguien la vio.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>¿Crear otra clave de recuperación?</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándola…</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet.</source>
        <translation>La clave nueva ya está en vigor. Destruya la hoja anterior.</translation>
    </message>
    <message>
        <source>Once you have noted the new one, the key on the old sheet opens nothing.</source>
        <translation>En cuanto haya anotado la nueva, la clave de la hoja anterior ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RecoverySheet</name>
    <message>
        <source>I have noted it, go on</source>
        <translation>Ya la anoté, seguir</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the case files. It is not shown again: write it down or print it, and keep it away from this machine.</source>
        <translation>Si se olvida la contraseña, solo esta clave abre los expedientes. No se muestra otra vez: anótela o imprímala y guárdela lejos de este equipo.</translation>
    </message>
    <message>
        <source>Type group %1 as you noted it</source>
        <translation>Escriba el grupo %1 como lo anotó</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Print the recovery key?</source>
        <translation>¿Imprimir la clave de recuperación?</translation>
    </message>
    <message>
        <source>Whoever holds the sheet can open the case files. Use a printer that you can see, and don&apos;t leave the sheet in it.</source>
        <translation>Quien tenga la hoja puede abrir los expedientes. Use una impresora que tenga a la vista y no deje ahí la hoja.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
    <message>
        <source>Copy the recovery key?</source>
        <translation>¿Copiar la clave de recuperación?</translation>
    </message>
    <message>
        <source>Every program on this machine can read the clipboard. Paste the key into a password manager, then copy something else.</source>
        <translation>Cualquier programa de este equipo puede leer el portapapeles. Pegue la clave en un gestor de contraseñas y después copie otra cosa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The key is on the clipboard.</source>
        <translation>La clave está en el portapapeles.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the key above.</source>
        <translation>Ese no es el grupo %1. Compárelo con la clave de arriba.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it away from this machine.</source>
        <translation>Guardado. El archivo no está cifrado: guárdelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>Save the recovery key as a file?</source>
        <translation>¿Guardar la clave de recuperación como archivo?</translation>
    </message>
    <message>
        <source>Whoever has the file can open the case files. Save it on a USB stick that you keep locked away, not on this machine and not in the cloud.</source>
        <translation>Quien tenga el archivo puede abrir los expedientes. Guárdelo en una memoria USB bajo llave, no en este equipo ni en la nube.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>recovery-key</source>
        <translation>clave-de-recuperacion</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>expediente::ui::StorePanel</name>
    <message>
        <source>This store</source>
        <translation>Este almacén</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Format of the store</source>
        <translation>Formato del almacén</translation>
    </message>
    <message>
        <source>%1, of which %2 open</source>
        <translation>%1, de ellos %2 abiertos</translation>
    </message>
</context>
</TS>
