<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>SyncWords</name>
    <message>
        <source>Only on this machine</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>This store has joined no server.</source>
        <translation>Este almacén no se ha unido a ningún servidor.</translation>
    </message>
    <message>
        <source>Exchanging with the server</source>
        <translation>Intercambio con el servidor</translation>
    </message>
    <message>
        <source>You can go on working; nothing waits for it.</source>
        <translation>Puede seguir trabajando; nada espera por esto.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>What you save is sent at once, and news come by themselves.</source>
        <translation>Lo que guarda se envía al momento, y las novedades llegan solas.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Everything you save is kept here and sent as soon as there is a network.</source>
        <translation>Todo lo que guarda queda aquí y se envía en cuanto haya red.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sesión vencida</translation>
    </message>
    <message>
        <source>Ask your administrator for a new code and join again below. Nothing that was saved here is lost.</source>
        <translation>Pida un código nuevo a quien administra y vuelva a entrar aquí abajo. No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>The agency took this workstation off its list.</source>
        <translation>La agencia quitó este equipo de su lista.</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Vigencia terminada</translation>
    </message>
    <message>
        <source>The server was not reached for too long: case files can be read, and written again once it was reached.</source>
        <translation>Hace demasiado que no se alcanza el servidor: los expedientes se pueden leer, y se podrá escribir en cuanto se alcance.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Something needs somebody to look at it. What you save is kept here meanwhile.</source>
        <translation>Algo requiere que alguien lo revise. Mientras tanto, lo que guarda queda aquí.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>Aún no se envía.</translation>
    </message>
    <message>
        <source>The server has something else under the same identifier.</source>
        <translation>El servidor tiene otra cosa con el mismo identificador.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed.</source>
        <translation>Lo que llegó no es lo que se firmó.</translation>
    </message>
    <message>
        <source>It does not carry this workstation&apos;s signature.</source>
        <translation>No lleva la firma de este equipo.</translation>
    </message>
    <message>
        <source>The server does not know the workstation that said it.</source>
        <translation>El servidor no conoce el equipo que lo registró.</translation>
    </message>
    <message>
        <source>The server does not accept what it says.</source>
        <translation>El servidor no acepta lo que dice.</translation>
    </message>
    <message>
        <source>The server does not accept what it says in: %1.</source>
        <translation>El servidor no acepta lo que dice en: %1.</translation>
    </message>
    <message>
        <source>This can&apos;t be said of such a file.</source>
        <translation>Esto no puede registrarse en un expediente así.</translation>
    </message>
    <message>
        <source>It was said in the name of another user than this workstation&apos;s.</source>
        <translation>Se registró a nombre de otra persona que la de este equipo.</translation>
    </message>
    <message>
        <source>Your role may not say this.</source>
        <translation>Su función no permite registrarlo.</translation>
    </message>
    <message>
        <source>The request had been answered before.</source>
        <translation>La solicitud ya se había respondido.</translation>
    </message>
    <message>
        <source>The answer is about an offer that is not the one on the server.</source>
        <translation>La respuesta trata de una oferta que no es la que tiene el servidor.</translation>
    </message>
    <message>
        <source>What was said before it on this file has not arrived yet.</source>
        <translation>Lo que se registró antes en este expediente aún no llega.</translation>
    </message>
    <message>
        <source>Another record, on which it builds, has not arrived yet.</source>
        <translation>Aún no llega otro registro en el que se apoya.</translation>
    </message>
    <message>
        <source>The case file is not assigned to you, or not yet.</source>
        <translation>El expediente no está asignado a usted, o todavía no.</translation>
    </message>
    <message>
        <source>The server&apos;s version counts. If yours is right, say it again.</source>
        <translation>Vale la versión del servidor. Si la suya es la correcta, regístrela de nuevo.</translation>
    </message>
    <message>
        <source>Put it right and say it again.</source>
        <translation>Corríjalo y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask a supervisor to say it, or set it aside.</source>
        <translation>Pida a quien supervisa que lo registre, o apártelo.</translation>
    </message>
    <message>
        <source>Look at the request as it stands now; nothing else is to be done.</source>
        <translation>Vea cómo está ahora la solicitud; no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Say it again from this workstation, and tell your administrator.</source>
        <translation>Regístrelo de nuevo desde este equipo y avise a quien administra.</translation>
    </message>
    <message>
        <source>It goes by itself once the case is yours; a supervisor can assign it.</source>
        <translation>Se enviará solo cuando el expediente sea suyo; quien supervisa puede asignarlo.</translation>
    </message>
    <message>
        <source>It goes by itself as soon as that is there.</source>
        <translation>Se enviará solo en cuanto eso llegue.</translation>
    </message>
    <message>
        <source>It goes by itself with the next exchange.</source>
        <translation>Saldrá solo con el próximo intercambio.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>What you save is kept here. It goes on with F5, or when you next unlock.</source>
        <translation>Lo que guarda queda aquí. Se reanuda con F5, o la próxima vez que desbloquee.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>It has too much to do at the moment. Everything you save is kept here, and it is asked again by itself.</source>
        <translation>Tiene demasiado que hacer en este momento. Todo lo que guarde queda aquí y se le volverá a preguntar sin que usted haga nada.</translation>
    </message>
    <message>
        <source>A newer version of the program said it, and this one can&apos;t read it.</source>
        <translation>Lo dijo una versión más nueva del programa y esta no lo puede leer.</translation>
    </message>
    <message>
        <source>It is kept as it came, and counts once this program is updated. Ask your administrator for the new version.</source>
        <translation>Se conserva como llegó y contará cuando se actualice este programa. Pida la versión nueva a su administrador.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::JoinFields</name>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Your administrator gives it to you; it works once.</source>
        <translation>Se lo da quien administra; sirve una vez.</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Huella de su certificado</translation>
    </message>
    <message>
        <source>Leave it empty when an authority vouches for the server.</source>
        <translation>Déjela vacía si una autoridad avala al servidor.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Write it as https://server or https://server:port.</source>
        <translation>Escríbala como https://servidor o https://servidor:puerto.</translation>
    </message>
    <message>
        <source>64 digits from 0 to 9 and a to f, as on the server.</source>
        <translation>64 dígitos de 0 a 9 y de a a f, como en el servidor.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Escriba el código.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::JoinPane</name>
    <message>
        <source>Join my agency&apos;s server</source>
        <translation>Unirse al servidor de mi agencia</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>What you save here is then sent to the server, and the case files that are assigned to you come from it. It goes on working without a network.</source>
        <translation>Lo que guarde aquí se enviará al servidor, y de él llegarán los expedientes que se le asignen. Sin red se sigue trabajando igual.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>Come in again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>If your administrator says that the certificate was changed, ask for its new fingerprint and for a code. If not, don&apos;t come in: tell them.</source>
        <translation>Si su administrador dice que el certificado cambió, pídale la nueva huella y un código. Si no cambió, no entre: avísele.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RejectedPane</name>
    <message>
        <source>Choose a row to see what it says</source>
        <translation>Elija un renglón para ver qué dice</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>Usted lo apartó.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Not yours any more: what you said of it still travels, and is not shown.</source>
        <translation>Ya no es suyo: lo que registró en él viaja de todos modos, y no se muestra.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Lo suyo: %1</translation>
    </message>
    <message>
        <source>The server&apos;s: %1</source>
        <translation>Del servidor: %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SyncHead</name>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Exchanging with the server</source>
        <translation>Intercambio con el servidor</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Último contacto: %1</translation>
    </message>
    <message>
        <source>Nothing has gone through for ten minutes, though there is a network. Your work is safe here; tell your administrator.</source>
        <translation>Desde hace diez minutos no pasa nada, aunque hay red. Su trabajo está resguardado aquí; avise a quien administra.</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>Sent: %1 · received: %2. You can go on working.</source>
        <translation>Enviados: %1 · recibidos: %2. Puede seguir trabajando.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) arrived that are not what was signed. They were kept apart and nothing was built on them; your own work is not touched. Tell your administrator.</source>
        <translation>
            <numerusform>Llegó %n dato que no es lo que se firmó. Se guardó aparte y no se usó para nada; su propio trabajo no se afecta. Avise a quien administra.</numerusform>
            <numerusform>Llegaron %n datos que no son lo que se firmó. Se guardaron aparte y no se usaron para nada; su propio trabajo no se afecta. Avise a quien administra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case files and people: %1 of %2 have arrived. You can go on working.</source>
        <translation>Expedientes y personas: han llegado %1 de %2. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SyncPage</name>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>For a newer program</source>
        <translation>Para un programa más nuevo</translation>
    </message>
    <message>
        <source>What is still to be settled</source>
        <translation>Lo que falta por resolver</translation>
    </message>
    <message>
        <source>Next list to settle</source>
        <translation>Siguiente lista por resolver</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Siguiente lista</translation>
    </message>
    <message>
        <source>Previous list to settle</source>
        <translation>Lista anterior por resolver</translation>
    </message>
    <message>
        <source>Put right and say again</source>
        <translation>Corregir y registrar de nuevo</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Registrar de nuevo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>All that belongs in this list is settled.</source>
        <translation>Todo lo de esta lista está resuelto.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Pausar la sincronización</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::UnsettledModel</name>
    <message>
        <source>A case file that is not yours any more</source>
        <translation>Un expediente que ya no es suyo</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>La agencia</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
</context>
</TS>
