<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>PlanSteps</name>
    <message>
        <source>Taken out of the round</source>
        <translation>Se quitó de la ruta</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CandidatesModel</name>
    <message>
        <source>In the round</source>
        <translation>En ruta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Adeudo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not that day</source>
        <translation>Ese día no</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CandidatesPane</name>
    <message>
        <source>Whom to visit</source>
        <translation>A quién visitar</translation>
    </message>
    <message>
        <source>Change the words or the area.</source>
        <translation>Cambie las palabras o la colonia.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Person, folio or street</source>
        <translation>Persona, folio o calle</translation>
    </message>
    <message>
        <source>Find whom to visit</source>
        <translation>Buscar a quién visitar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las colonias</translation>
    </message>
    <message>
        <source>Cases come from a creditor&apos;s file.</source>
        <translation>Los expedientes llegan en el archivo de un acreedor.</translation>
    </message>
    <message>
        <source>Import a portfolio</source>
        <translation>Importar una cartera</translation>
    </message>
    <message>
        <source>No open cases here</source>
        <translation>Aquí no hay expedientes abiertos</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DaySwitch</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RoundPane</name>
    <message>
        <source>Order by distance</source>
        <translation>Ordenar por cercanía</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>No hay visitas este día</translation>
    </message>
    <message>
        <source>Choose people on the left and add them.</source>
        <translation>Elija personas a la izquierda y agréguelas.</translation>
    </message>
    <message>
        <source>Add to the round</source>
        <translation>Agregar a la ruta</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RoundPlanner</name>
    <message numerus="yes">
        <source>%n visit(s) planned for %1</source>
        <translation>
            <numerusform>%n visita planeada para %1</numerusform>
            <numerusform>%n visitas planeadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is out of the round</source>
        <translation>%1 ya no está en la ruta</translation>
    </message>
    <message>
        <source>The round is in a short order already: %1</source>
        <translation>La ruta ya está en un orden corto: %1</translation>
    </message>
    <message>
        <source>Ordered by distance: %1, it was %2</source>
        <translation>Ordenada por cercanía: %1, antes %2</translation>
    </message>
    <message>
        <source>Not every hour asked for can be kept</source>
        <translation>No se pueden respetar todas las horas pedidas</translation>
    </message>
    <message>
        <source>Visit to %1 changed</source>
        <translation>Visita a %1 cambiada</translation>
    </message>
    <message>
        <source>Visit to %1 moved to %2</source>
        <translation>Visita a %1 pasada al %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Se deshizo</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 queda fuera: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n queda fuera: %1</numerusform>
            <numerusform>%n quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 se queda: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::StopEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asked for &amp;from</source>
        <translation>Pidió &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message>
        <source>It has to be later</source>
        <translation>Debe ser más tarde</translation>
    </message>
    <message>
        <source>Visit to %1 · not saved</source>
        <translation>Visita a %1 · sin guardar</translation>
    </message>
</context>
<context>
    <name>expediente::ui::VisitsPage</name>
    <message>
        <source>Add to the round</source>
        <translation>Agregar a la ruta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Plan the day before</source>
        <translation>Planear el día anterior</translation>
    </message>
    <message>
        <source>Plan the day after</source>
        <translation>Planear el día siguiente</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Find whom to visit</source>
        <translation>Buscar a quién visitar</translation>
    </message>
    <message>
        <source>Take out of the round</source>
        <translation>Quitar de la ruta</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move the stop up</source>
        <translation>Subir la parada</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the stop down</source>
        <translation>Bajar la parada</translation>
    </message>
    <message>
        <source>Order by distance</source>
        <translation>Ordenar por cercanía</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Say when the visit was asked for</source>
        <translation>Anotar a qué hora pidió la visita</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Move the visit to the next day</source>
        <translation>Pasar la visita al día siguiente</translation>
    </message>
    <message>
        <source>Save the visit brief as PDF</source>
        <translation>Guardar la hoja de visita en PDF</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Print the visit brief</source>
        <translation>Imprimir la hoja de visita</translation>
    </message>
    <message>
        <source>Save the briefs of the round as PDF</source>
        <translation>Guardar las hojas de la ruta en PDF</translation>
    </message>
    <message>
        <source>Briefs of the round</source>
        <translation>Hojas de la ruta</translation>
    </message>
    <message>
        <source>Print the briefs of the round</source>
        <translation>Imprimir las hojas de la ruta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <source>Choose a stop of the round first.</source>
        <translation>Elija primero una parada de la ruta.</translation>
    </message>
</context>
</TS>
