<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>DayKpis</name>
    <message>
        <source>%1, small sample</source>
        <translation>%1, muestra chica</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Gestiones</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Direct contact</source>
        <translation>Contacto directo</translation>
    </message>
    <message>
        <source>no attempts yet</source>
        <translation>aún sin intentos</translation>
    </message>
    <message>
        <source>%1, debtor or guarantor</source>
        <translation>%1, titular o aval</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>obtenidas hoy</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>none ended in 30 days</source>
        <translation>ninguna venció en 30 días</translation>
    </message>
    <message>
        <source>%1, last 30 days</source>
        <translation>%1, últimos 30 días</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CallsModel</name>
    <message>
        <source>To be called</source>
        <translation>Que le llamen</translation>
    </message>
    <message>
        <source>Agreed for %1, not made yet</source>
        <translation>Acordada para el %1, aún sin hacer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pidió</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NextVisitBand</name>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Open case file</source>
        <translation>Abrir expediente</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Siguiente visita</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PendingModel</name>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::TodayColumns</name>
    <message>
        <source>Promises due today</source>
        <translation>Promesas que vencen hoy</translation>
    </message>
    <message>
        <source>No promise falls due today</source>
        <translation>Ninguna promesa vence hoy</translation>
    </message>
    <message>
        <source>Promises made for today stand here.</source>
        <translation>Aquí aparecen las promesas hechas para hoy.</translation>
    </message>
    <message>
        <source>Slipped: due, not covered</source>
        <translation>Por retomar: vencidas sin cubrir</translation>
    </message>
    <message>
        <source>Nothing to take up again</source>
        <translation>Nada por retomar</translation>
    </message>
    <message>
        <source>All promises of the last 30 days are covered or have time left.</source>
        <translation>Todas las promesas de los últimos 30 días están cubiertas o tienen plazo.</translation>
    </message>
    <message>
        <source>Today&apos;s round</source>
        <translation>Ruta de hoy</translation>
    </message>
    <message>
        <source>No visits planned for today</source>
        <translation>Hoy no hay visitas planeadas</translation>
    </message>
    <message>
        <source>Choose whom to visit and in what order.</source>
        <translation>Elija a quién visitar y en qué orden.</translation>
    </message>
    <message>
        <source>Calls agreed on</source>
        <translation>Llamadas acordadas</translation>
    </message>
    <message>
        <source>No calls agreed on</source>
        <translation>No hay llamadas acordadas</translation>
    </message>
    <message>
        <source>Whoever asks to be called stands here once it is logged with a date.</source>
        <translation>Quien pide que le llamen aparece aquí al registrarlo con fecha.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay pendientes</translation>
    </message>
    <message>
        <source>Steps for today stand here, and those that slipped.</source>
        <translation>Aquí aparecen las acciones de hoy y las atrasadas.</translation>
    </message>
    <message>
        <source>%1 · %2 overdue</source>
        <translation>%1 · %2 atrasadas</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>expediente::ui::TodayPage</name>
    <message>
        <source>Today could not be read</source>
        <translation>No se pudo leer el día de hoy</translation>
    </message>
    <message>
        <source>Your data are safe in the store.</source>
        <translation>Sus datos están resguardados.</translation>
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
        <source>Plan the round</source>
        <translation>Planear la ruta</translation>
    </message>
    <message>
        <source>Plan round</source>
        <translation>Planear ruta</translation>
    </message>
    <message>
        <source>See all promises</source>
        <translation>Ver todas las promesas</translation>
    </message>
    <message>
        <source>Choose from the portfolio</source>
        <translation>Elegir de la cartera</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) logged</source>
        <translation>
            <numerusform>%n gestión registrada</numerusform>
            <numerusform>%n gestiones registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is done</source>
        <translation>Ruta terminada</translation>
    </message>
    <message>
        <source>No visits ahead today</source>
        <translation>Hoy no quedan visitas</translation>
    </message>
    <message>
        <source>Calls and promises stand below.</source>
        <translation>Abajo están las llamadas y promesas.</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Data as of %1 %2</source>
        <comment>day, hour</comment>
        <translation>Datos al %1 %2</translation>
    </message>
</context>
</TS>
