<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>%n case(s) assigned.</source>
        <translation>
            <numerusform>%n caso asignado.</numerusform>
            <numerusform>%n casos asignados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand cases to a collector</source>
        <translation>Asignar casos a un gestor</translation>
    </message>
    <message>
        <source>The collector&apos;s key</source>
        <translation>La clave del gestor</translation>
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
        <source>%1 MB; %2 MB are free on its disk.</source>
        <translation>%1 MB; quedan %2 MB libres en su disco.</translation>
    </message>
    <message>
        <source>it can&apos;t be renamed</source>
        <translation>no se puede renombrar</translation>
    </message>
    <message>
        <source>Restored. Workstations will offer again what came after the backup.</source>
        <translation>Restaurado. Los equipos volverán a ofrecer lo que llegó después de la copia.</translation>
    </message>
    <message>
        <source>Whether the file is whole, and how much room is left</source>
        <translation>Si el archivo está completo y cuánto espacio queda</translation>
    </message>
    <message>
        <source>A copy of one state under the same key, while the server runs</source>
        <translation>Copiar un estado con la misma clave, con el servidor en marcha</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>A dónde</translation>
    </message>
    <message>
        <source>A ledger from a backup, where none is; needs its key</source>
        <translation>Un libro a partir de una copia, donde no hay ninguno; necesita su clave</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>A one-time code by which a workstation comes in</source>
        <translation>Un código de un solo uso para dar de alta un equipo</translation>
    </message>
    <message>
        <source>Whose workstation it will be</source>
        <translation>De quién será el equipo</translation>
    </message>
    <message>
        <source>For how long it is good; else 24</source>
        <translation>Cuántas horas sirve; si no se dice, 24</translation>
    </message>
    <message>
        <source>The workstations that came in</source>
        <translation>Los equipos dados de alta</translation>
    </message>
    <message>
        <source>A workstation syncs no more, and wipes what it has</source>
        <translation>Un equipo deja de sincronizar y borra lo que tiene</translation>
    </message>
    <message>
        <source>As the list has it</source>
        <translation>Como aparece en la lista</translation>
    </message>
    <message>
        <source>Why; it stays on record</source>
        <translation>Por qué; queda asentado</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>The log in its order, one JSON document a line</source>
        <translation>El registro en su orden, un documento JSON por línea</translation>
    </message>
    <message>
        <source>Only of the case with this id</source>
        <translation>Solo del caso con este id</translation>
    </message>
    <message>
        <source>Whose history went to whom, who came in and who was refused, one JSON document a line</source>
        <translation>Qué historial se entregó a quién, quién entró y a quién se rechazó, un documento JSON por línea</translation>
    </message>
    <message>
        <source>It answers, and can read its ledger.</source>
        <translation>Responde y puede leer su libro.</translation>
    </message>
    <message>
        <source>Whether the server that runs answers</source>
        <translation>Si responde el servidor que está en marcha</translation>
    </message>
    <message>
        <source>Where it is; else https://127.0.0.1:8443</source>
        <translation>Dónde está; si no se dice, https://127.0.0.1:8443</translation>
    </message>
    <message>
        <source>The certificate that it has to show (PEM); else FILE.tls.crt</source>
        <translation>El certificado que debe mostrar (PEM); si no se dice, FILE.tls.crt</translation>
    </message>
    <message>
        <source>The ledger is made: %1</source>
        <translation>El libro está creado: %1</translation>
    </message>
    <message>
        <source>Its key, without which nobody can read it: %1. Keep a copy elsewhere.</source>
        <translation>Su clave, sin la que nadie puede leerlo: %1. Guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint, for the workstations:</source>
        <translation>La huella del certificado, para los equipos:</translation>
    </message>
    <message>
        <source>An empty encrypted ledger</source>
        <translation>Un libro vacío y cifrado</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>El nombre de la agencia</translation>
    </message>
    <message>
        <source>Its country, two letters; else MX</source>
        <translation>Su país, dos letras; si no se dice, MX</translation>
    </message>
    <message>
        <source>Its time zone; else its country&apos;s</source>
        <translation>Su zona horaria; si no se dice, la de su país</translation>
    </message>
    <message>
        <source>The id that its stores have; else it follows from country and name</source>
        <translation>El id que tienen sus almacenes; si no se dice, se deriva del país y del nombre</translation>
    </message>
    <message>
        <source>A name or address under which the server is reached</source>
        <translation>Un nombre o dirección con que se llega al servidor</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>El archivo del libro</translation>
    </message>
    <message>
        <source>The file with its key; else FILE.key</source>
        <translation>El archivo con su clave; si no se dice, FILE.key</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Imprimir un documento JSON</translation>
    </message>
    <message>
        <source>it is not a key of 32 bytes</source>
        <translation>no es una clave de 32 bytes</translation>
    </message>
    <message>
        <source>The ledger that an agency&apos;s workstations sync with.</source>
        <translation>El libro con el que sincronizan los equipos de una agencia.</translation>
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
        <source>See expediente-server --help, or --help after a command.</source>
        <translation>Vea expediente-server --help, o --help después de un comando.</translation>
    </message>
    <message>
        <source>Answer workstations until told to stop</source>
        <translation>Atender a los equipos hasta que se le pida parar</translation>
    </message>
    <message>
        <source>Where to listen; else everywhere</source>
        <translation>Dónde escuchar; si no se dice, en todas partes</translation>
    </message>
    <message>
        <source>The port; 0 for any that is free; else 8443</source>
        <translation>El puerto; 0 para cualquiera libre; si no se dice, 8443</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (PEM); else FILE.tls.crt</source>
        <translation>El certificado del servidor (PEM); si no se dice, FILE.tls.crt</translation>
    </message>
    <message>
        <source>Its key (PEM); else FILE.tls.key</source>
        <translation>Su clave (PEM); si no se dice, FILE.tls.key</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Describe a user, new or known</source>
        <translation>Describir a un usuario, nuevo o conocido</translation>
    </message>
    <message>
        <source>A short key in lower case</source>
        <translation>Una clave corta en minúsculas</translation>
    </message>
    <message>
        <source>What people call them</source>
        <translation>Cómo se le llama</translation>
    </message>
    <message>
        <source>Everybody who was described</source>
        <translation>Todos los usuarios descritos</translation>
    </message>
    <message>
        <source>Move a user to another team</source>
        <translation>Pasar a un usuario a otro equipo</translation>
    </message>
    <message>
        <source>The user&apos;s key</source>
        <translation>La clave del usuario</translation>
    </message>
    <message>
        <source>The team; without it, of none</source>
        <translation>El equipo; sin él, ninguno</translation>
    </message>
    <message>
        <source>Give a user another role</source>
        <translation>Dar otro rol a un usuario</translation>
    </message>
    <message>
        <source>Who works at the agency</source>
        <translation>Quién trabaja en la agencia</translation>
    </message>
    <message>
        <source>Broken at %1: %2</source>
        <translation>Roto en %1: %2</translation>
    </message>
    <message>
        <source>Every hash, signature, chain and attachment, and who sees what, against the facts</source>
        <translation>Cada huella, firma, cadena y adjunto, y quién ve qué, frente a los hechos</translation>
    </message>
    <message>
        <source>Spread them among these users, so that all have as many</source>
        <translation>Repartirlos entre estos usuarios, para que todos tengan otros tantos</translation>
    </message>
    <message>
        <source>Every open case of the area that nobody has</source>
        <translation>Todos los casos abiertos de la zona que nadie tiene</translation>
    </message>
    <message>
        <source>Also those that somebody has; without --area, all open cases</source>
        <translation>También los que alguien tiene; sin --area, todos los casos abiertos</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Take in a creditor&apos;s file for the agency</source>
        <translation>Tomar el archivo de un acreedor para la agencia</translation>
    </message>
    <message>
        <source>%1, of which erased: %2.</source>
        <comment>how many facts, how many</comment>
        <translation>%1, de los que se suprimieron: %2.</translation>
    </message>
    <message>
        <source>%1; named by facts and not here yet: %2.</source>
        <comment>how many attachments</comment>
        <translation>%1; mencionados por hechos y que aún no llegan: %2.</translation>
    </message>
    <message>
        <source>A certificate for a ledger that has none, as after a restore elsewhere</source>
        <translation>Un certificado para un libro que no lo tiene, como tras restaurarlo en otro equipo</translation>
    </message>
    <message>
        <source>Folio or id of a case</source>
        <translation>Folio o identificador de un expediente</translation>
    </message>
    <message>
        <source>Folios or ids of cases, one a line</source>
        <translation>Folios o identificadores de expedientes, uno por línea</translation>
    </message>
    <message>
        <source>The team that they are of; of a creditor&apos;s user, the creditor&apos;s key</source>
        <translation>El equipo al que pertenece; de un usuario del acreedor, la clave del acreedor</translation>
    </message>
</context>
</TS>
