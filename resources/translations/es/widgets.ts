<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>PromiseWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>state, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in grace until %1</source>
        <translation>en gracia hasta %1</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <comment>state, amount</comment>
        <translation>%1, %2 recibidos</translation>
    </message>
    <message>
        <source>Promise of %1, %2, %3</source>
        <translation>Promesa del %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>VerdictChip</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con motivo</translation>
    </message>
    <message>
        <source>yes, until %1</source>
        <translation>sí, hasta las %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Con motivo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Button</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseTabs</name>
    <message>
        <source>Parts of the case file</source>
        <translation>Partes del expediente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CodeEdit</name>
    <message>
        <source>There is no code %1 here</source>
        <translation>Aquí no hay un código %1</translation>
    </message>
    <message>
        <source>%1 could be several codes</source>
        <translation>%1 puede ser varios códigos</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DateEdit</name>
    <message>
        <source>Write a date such as 24/11, 24 nov, +3 or fri</source>
        <translation>Escriba una fecha como 24/11, 24 nov, +3 o vie</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DetailLines</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>expediente::ui::GateBar</name>
    <message>
        <source>You may contact now</source>
        <translation>Puede contactar ahora</translation>
    </message>
    <message>
        <source>You may contact, with a warning</source>
        <translation>Puede contactar, con aviso</translation>
    </message>
    <message>
        <source>Do not contact now</source>
        <translation>No contacte ahora</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contacte</translation>
    </message>
    <message>
        <source>Time zone not confirmed</source>
        <translation>Sin zona horaria confirmada</translation>
    </message>
    <message>
        <source>Press Enter for the rules behind this answer</source>
        <translation>Oprima Entrar para ver las reglas de esta respuesta</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Ver reglas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KeyStrip</name>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Keys of this page: %1 %2</source>
        <translation>Teclas de esta página: %1 %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KpiStrip</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LoadingBars</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::MoneyEdit</name>
    <message>
        <source>Write an amount such as %1</source>
        <translation>Escriba un importe como %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NextStepBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::QualityBar</name>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Quality: %1, %2 of 4</source>
        <translation>Calidad: %1, %2 de 4</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SectionBar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SketchMap</name>
    <message>
        <source>Sketch of the round, not to scale</source>
        <translation>Croquis de la ruta, sin escala</translation>
    </message>
    <message>
        <source>%1: visited</source>
        <translation>%1: visitada</translation>
    </message>
    <message>
        <source>%1: next</source>
        <translation>%1: siguiente</translation>
    </message>
    <message>
        <source>%1: not on the way</source>
        <translation>%1: fuera de ruta</translation>
    </message>
    <message>
        <source>Sketch, not to scale</source>
        <translation>Croquis sin escala</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SyncChip</name>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Online · all sent %1</source>
        <translation>En línea · todo enviado %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Enviando %1 de %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sesión vencida</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected · review</source>
        <translation>
            <numerusform>%n rechazado · revisar</numerusform>
            <numerusform>%n rechazados · revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked · update the program</source>
        <translation>
            <numerusform>%n en espera · actualice el programa</numerusform>
            <numerusform>%n en espera · actualice el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped · review</source>
        <translation>Detenida · revisar</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Vigencia terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>facts that wait</comment>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <translation>Recibiendo · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
</context>
</TS>
