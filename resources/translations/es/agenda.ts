<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dispute open</source>
        <translation>aclaración abierta</translation>
    </message>
    <message>
        <source>before the court</source>
        <translation>en juicio</translation>
    </message>
    <message>
        <source>in insolvency</source>
        <translation>en concurso</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>pidió no ser contactada</translation>
    </message>
    <message>
        <source>only through the lawyer</source>
        <translation>solo con su abogado</translation>
    </message>
    <message>
        <source>the case is no longer open</source>
        <translation>el expediente ya no está abierto</translation>
    </message>
    <message>
        <source>asked for %1–%2</source>
        <translation>pidió visita de %1 a %2</translation>
    </message>
    <message>
        <source>asked for after %1</source>
        <translation>pidió visita después de las %1</translation>
    </message>
    <message>
        <source>asked for before %1</source>
        <translation>pidió visita antes de las %1</translation>
    </message>
    <message>
        <source>promise for %1</source>
        <translation>promesa para %1</translation>
    </message>
    <message>
        <source>promise in grace until %1</source>
        <translation>promesa en gracia hasta %1</translation>
    </message>
    <message>
        <source>promise for %1 not covered</source>
        <translation>la promesa del %1 no se cubrió</translation>
    </message>
    <message>
        <source>promise for %1 covered in part</source>
        <translation>la promesa del %1 se cubrió en parte</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%1 of %n visit(s)</source>
        <translation>
            <numerusform>%1 de %n visita</numerusform>
            <numerusform>%1 de %n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 left</source>
        <translation>faltan al menos %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BriefOutput</name>
    <message>
        <source>visit-brief-%1.pdf</source>
        <translation>hoja-de-visita-%1.pdf</translation>
    </message>
    <message>
        <source>round-%1.pdf</source>
        <translation>ruta-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Save %n visit brief(s) as PDF?</source>
        <translation>
            <numerusform>¿Guardar %n hoja de visita en PDF?</numerusform>
            <numerusform>¿Guardar %n hojas de visita en PDF?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n visit brief(s)?</source>
        <translation>
            <numerusform>¿Imprimir %n hoja de visita?</numerusform>
            <numerusform>¿Imprimir %n hojas de visita?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheets leave the encryption with people&apos;s data on them. It is recorded that you took them out.</source>
        <translation>Las hojas salen del cifrado con datos de personas. Queda registrado que usted las sacó.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save visit briefs</source>
        <translation>Guardar hojas de visita</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n visit brief(s) saved</source>
        <translation>
            <numerusform>%n hoja de visita guardada</numerusform>
            <numerusform>%n hojas de visita guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit briefs</source>
        <translation>Hojas de visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visit brief(s) sent to the printer</source>
        <translation>
            <numerusform>%n hoja de visita enviada a la impresora</numerusform>
            <numerusform>%n hojas de visita enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving visit briefs</source>
        <translation>Guardando hojas de visita</translation>
    </message>
    <message>
        <source>Printing visit briefs</source>
        <translation>Imprimiendo hojas de visita</translation>
    </message>
    <message>
        <source>Cancelled: no sheets were made</source>
        <translation>Cancelado: no se hizo ninguna hoja</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromisesModel</name>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
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
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RoundModel</name>
    <message>
        <source>Promise %1, %2</source>
        <translation>Promesa %1, %2</translation>
    </message>
    <message>
        <source>Out of the round: %1</source>
        <translation>Fuera de ruta: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de las %1</translation>
    </message>
</context>
</TS>
