<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>expediente::ui::ContactRulesPane</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>If it is broken</source>
        <translation>Si se incumple</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Rules of contact</source>
        <translation>Reglas de contacto</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>La agencia</translation>
    </message>
    <message>
        <source>Publish from a file</source>
        <translation>Publicar desde un archivo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestran</translation>
    </message>
    <message>
        <source>A file is for</source>
        <translation>El archivo es para</translation>
    </message>
    <message>
        <source>%1, creditor %2</source>
        <translation>%1, acreedor %2</translation>
    </message>
    <message>
        <source>A file may add rules, which can only be stricter, and loosen by name those of little certainty (C or U). The country&apos;s own stay.</source>
        <translation>Un archivo puede agregar reglas, que solo pueden ser más estrictas, y atenuar por su nombre las de poca certeza (C o U). Las del país se conservan.</translation>
    </message>
    <message>
        <source>%1, loosened</source>
        <translation>%1, atenuada</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: rules are a JSON file in UTF-8 of at most %2 KB. Nothing was published. Choose another file.</source>
        <translation>«%1» no se puede leer: las reglas son un archivo JSON en UTF-8 de hasta %2 KB. No se publicó nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Publish “%1” as the agency&apos;s rules of contact?</source>
        <translation>¿Publicar «%1» como reglas de contacto de la agencia?</translation>
    </message>
    <message>
        <source>Publish “%1” as the rules of %2?</source>
        <translation>¿Publicar «%1» como reglas de %2?</translation>
    </message>
    <message>
        <source>They hold at once, in place of those that were published for the same before. What was logged until now keeps the rules of its day.</source>
        <translation>Rigen de inmediato, en lugar de las que se publicaron antes para lo mismo. Lo registrado hasta ahora conserva las reglas de su día.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>The rules of “%1” are published</source>
        <translation>Se publicaron las reglas de «%1»</translation>
    </message>
    <message>
        <source>%1, strict</source>
        <translation>%1, estricto</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DecisionPane</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>Requests of your team appear here, those that run out first at the top.</source>
        <translation>Aquí aparecen las solicitudes de su equipo; arriba, las que vencen primero.</translation>
    </message>
    <message>
        <source>The request and its case</source>
        <translation>La solicitud y su expediente</translation>
    </message>
    <message>
        <source>Reason of your decision; whoever asked will read it</source>
        <translation>Motivo de su decisión; lo verá quien la pidió</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>No autorizar</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Capacity and keeping</source>
        <translation>Capacidad y cumplimiento</translation>
    </message>
    <message>
        <source>Why it was asked</source>
        <translation>Por qué se pide</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>bucket %1 · %2</source>
        <translation>tramo %1 · %2</translation>
    </message>
    <message>
        <source>Folio %1 · %2 · %3 asks, %4 · answer until %5</source>
        <translation>Folio %1 · %2 · pide %3, %4 · responder a más tardar %5</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio un motivo.</translation>
    </message>
    <message>
        <source>Within your limit</source>
        <translation>Dentro de su límite</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Requiere: %1</translation>
    </message>
    <message>
        <source>Capacity: %1, %2</source>
        <translation>Capacidad: %1, %2</translation>
    </message>
    <message>
        <source>Payment asked: %1 · %2 of it</source>
        <translation>Pago pedido: %1 · %2 de ella</translation>
    </message>
    <message>
        <source>Capacity: not declared</source>
        <translation>Capacidad: no declarada</translation>
    </message>
    <message>
        <source>Promises kept: %1</source>
        <translation>Promesas cumplidas: %1</translation>
    </message>
    <message>
        <source>Last payment: %1 · %2</source>
        <translation>Último pago: %1 · %2</translation>
    </message>
    <message>
        <source>Last payment: none</source>
        <translation>Último pago: ninguno</translation>
    </message>
    <message>
        <source>Recovers %1 of principal</source>
        <translation>Recupera %1 del principal</translation>
    </message>
    <message>
        <source>None was stated.</source>
        <translation>No planteó ninguno.</translation>
    </message>
    <message>
        <source>Only %1 may answer this</source>
        <translation>Solo puede resolverlo: %1</translation>
    </message>
    <message>
        <source>Say why: whoever asked will read it</source>
        <translation>Diga por qué: lo leerá quien la pidió</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Write a reason first.</source>
        <translation>Aún no se resolvió nada. Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>Allowed: %1 will see it</source>
        <translation>Autorizada: %1 lo verá</translation>
    </message>
    <message>
        <source>Refused: %1 will see it</source>
        <translation>No autorizada: %1 lo verá</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FigureListView</name>
    <message>
        <source>What the figure counts</source>
        <translation>Lo que cuenta el indicador</translation>
    </message>
    <message>
        <source>Nothing is counted here yet</source>
        <translation>Aquí todavía no se cuenta nada</translation>
    </message>
    <message>
        <source>The period has no rows of this kind.</source>
        <translation>El periodo no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a los indicadores</translation>
    </message>
    <message>
        <source>%1, a month ago %2</source>
        <translation>%1, hace un mes %2</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>último día %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptada el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>direct contact</source>
        <translation>contacto directo</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <translation>no se localizó a nadie</translation>
    </message>
    <message>
        <source>contact with somebody else</source>
        <translation>contacto con otra persona</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>los primeros %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>expediente::ui::KpiCharts</name>
    <message>
        <source>Promises kept by collector</source>
        <translation>Promesas cumplidas por gestor</translation>
    </message>
    <message>
        <source>Promises whose deadline fell in the period and were kept ÷ promises whose deadline fell in it, without withdrawn and replaced ones.</source>
        <translation>Promesas cuyo plazo cayó en el periodo y se cumplieron ÷ promesas cuyo plazo cayó en él, sin las retiradas ni las sustituidas.</translation>
    </message>
    <message>
        <source>Change of bucket</source>
        <translation>Cambio de tramo</translation>
    </message>
    <message>
        <source>Accounts by where they stand now, of those that were in the bucket a month ago; better includes settled ones. By balance: what is owed now by those that are worse ÷ what was owed in the bucket then.</source>
        <translation>Cuentas según dónde están hoy, de las que estaban en el tramo hace un mes; mejora incluye liquidadas. Por saldo: lo que hoy deben las que empeoran ÷ lo que se debía entonces en el tramo.</translation>
    </message>
    <message>
        <source>Discounts granted</source>
        <translation>Quitas otorgadas</translation>
    </message>
    <message>
        <source>What accepted offers forgive, by week and part; in per cent of the balances that they settle.</source>
        <translation>Lo que perdonan las ofertas aceptadas, por semana y componente; en por ciento de los saldos que liquidan.</translation>
    </message>
    <message>
        <source>Contacts and direct contacts</source>
        <translation>Contactos y contactos directos</translation>
    </message>
    <message>
        <source>Contacts that reached somebody, and those that reached debtor, co-debtor or guarantor ÷ attempts. What the debtor started is no attempt.</source>
        <translation>Contactos con alguien, y con titular, codeudor o aval ÷ intentos. Lo que inició el titular no es un intento.</translation>
    </message>
    <message>
        <source>fewer than 20: small sample</source>
        <translation>menos de 20: muestra chica</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>last 30 days · %1</source>
        <translation>últimos 30 días · %1</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Empeora</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Moratorio</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>none in the last 28 days</source>
        <translation>ninguna en los últimos 28 días</translation>
    </message>
    <message>
        <source>%1 without VAT, of %2</source>
        <translation>%1 sin IVA, de %2</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>%1 · contact %2</source>
        <translation>%1 · contacto %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of what is counted: %1</source>
        <translation>Lista de lo que se cuenta: %1</translation>
    </message>
    <message>
        <source>could not be worked out</source>
        <translation>no se pudo calcular</translation>
    </message>
    <message>
        <source>Every rule that warned or forbade and that somebody went beyond, with their reason, by the day it was recorded.</source>
        <translation>Cada regla que advirtió o prohibió y que alguien rebasó, con su motivo, por el día en que se registró.</translation>
    </message>
    <message>
        <source>Rules gone beyond</source>
        <translation>Reglas rebasadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) gone beyond, with the reason</source>
        <translation>
            <numerusform>%n regla rebasada, con su motivo</numerusform>
            <numerusform>%n reglas rebasadas, con su motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule was gone beyond</source>
        <translation>Ninguna regla rebasada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::OfferPartsTable</name>
    <message>
        <source>What is asked for, part by part</source>
        <translation>Lo que se pide, parte por parte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
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
        <source>Fees</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Given beyond the asker&apos;s limit</source>
        <translation>Cede sobre el límite de quien pide</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PolicyForm</name>
    <message>
        <source>Dates of a plan move to the next business day</source>
        <translation>Las fechas de un plan se mueven al siguiente día hábil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Creditor&apos;s key</source>
        <translation>Clave del acreedor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Campaign of the creditor</source>
        <translation>Campaña del acreedor</translation>
    </message>
    <message>
        <source>Its standing approval</source>
        <translation>Su aprobación permanente</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo usual</translation>
    </message>
    <message>
        <source>Least amount of a promise</source>
        <translation>Promesa mínima</translation>
    </message>
    <message>
        <source>Days ahead at most</source>
        <translation>Días máximos</translation>
    </message>
    <message>
        <source>Open at a time</source>
        <translation>Abiertas a la vez</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Cumplida desde</translation>
    </message>
    <message>
        <source>Business days of grace</source>
        <translation>Días hábiles de gracia</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Sin convenios</translation>
    </message>
    <message>
        <source>A missed payment loses the discount</source>
        <translation>Un pago no cubierto pierde la quita</translation>
    </message>
    <message>
        <source>It replaces the contract (novation)</source>
        <translation>Sustituye el contrato (novación)</translation>
    </message>
    <message>
        <source>Agreements: days until a payment is missed</source>
        <translation>Convenios: días hasta que un pago no se cubrió</translation>
    </message>
    <message>
        <source>Days until the settlement letter</source>
        <translation>Días hasta la carta finiquito</translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation>Póngale un nombre corto</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Falta el día</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>Es antes del primer día</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PolicyPane</name>
    <message>
        <source>Policies that were published</source>
        <translation>Políticas publicadas</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Copy as a new one</source>
        <translation>Copiar como nueva</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1 en adelante</translation>
    </message>
    <message>
        <source>%1: “%2” holds for the same; the one that starts later counts.</source>
        <translation>%1: «%2» rige para lo mismo; vale la que empieza después.</translation>
    </message>
    <message>
        <source>%1: no policy holds, so nothing may be offered.</source>
        <translation>%1: no rige ninguna política, así que no se puede ofrecer nada.</translation>
    </message>
    <message>
        <source>Policy “%1” is published</source>
        <translation>Se publicó la política «%1»</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RequestsModel</name>
    <message>
        <source>discount %1</source>
        <translation>quita %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RetentionPane</name>
    <message>
        <source>Past the time to keep them</source>
        <translation>Pasaron su plazo de conservación</translation>
    </message>
    <message>
        <source>No case is past its time</source>
        <translation>Ningún expediente ha pasado su plazo</translation>
    </message>
    <message>
        <source>Ended cases are listed here once the law of their country no longer asks to keep them.</source>
        <translation>Aquí aparecen los expedientes terminados cuando la ley de su país ya no pide conservarlos.</translation>
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
        <source>Creditor</source>
        <translation>Acreedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Cases past the time to keep them</source>
        <translation>Expedientes que pasaron su plazo de conservación</translation>
    </message>
    <message>
        <source>Erase all that is listed</source>
        <translation>Suprimir todos los de la lista</translation>
    </message>
    <message>
        <source>For how long a case is kept stands in the pack of its country, with its basis. Erasing destroys names, notes, contacts and documents for good; what is left shows that nothing else was changed.</source>
        <translation>Cuánto tiempo se conserva un expediente está en el paquete de su país, con su fundamento. Suprimir destruye de forma definitiva nombres, notas, gestiones y documentos; lo que queda muestra que nada más se cambió.</translation>
    </message>
    <message>
        <source>Looking for cases past their time…</source>
        <translation>Buscando expedientes que pasaron su plazo…</translation>
    </message>
    <message>
        <source>The first %1; the rest follows</source>
        <translation>Los primeros %1; después siguen los demás</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n case(s) for good?</source>
        <translation>
            <numerusform>¿Suprimir de forma definitiva %n expediente?</numerusform>
            <numerusform>¿Suprimir de forma definitiva %n expedientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, phones, addresses, notes, contacts and documents are destroyed, and so are people known through these cases alone. It can&apos;t be undone. Backups made until now still hold them until they are replaced.</source>
        <translation>Se destruyen nombres, teléfonos, domicilios, notas, gestiones y documentos, y también las personas que solo figuran en estos expedientes. No se puede deshacer. Los respaldos hechos hasta ahora los contienen hasta que se reemplacen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Erasing cases</source>
        <translation>Suprimiendo expedientes</translation>
    </message>
    <message>
        <source>Past the time for which it is kept</source>
        <translation>Pasó su plazo de conservación</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased</source>
        <translation>
            <numerusform>%n expediente suprimido</numerusform>
            <numerusform>%n expedientes suprimidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::ReviewPane</name>
    <message>
        <source>Case files to review this week</source>
        <translation>Expedientes por revisar esta semana</translation>
    </message>
    <message>
        <source>Nothing to review this week</source>
        <translation>Nada por revisar esta semana</translation>
    </message>
    <message>
        <source>The sample is drawn from the cases on which something was logged last week.</source>
        <translation>La muestra se toma de los expedientes con gestiones de la semana pasada.</translation>
    </message>
    <message>
        <source>This week&apos;s sample</source>
        <translation>Muestra de esta semana</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Read the case file (Enter opens it), then write what is well done and what is to be done better: was the person treated with respect, were arguments answered, is the next step clear? The collector reads it in the case.</source>
        <translation>Lea el expediente (Entrar lo abre) y escriba qué está bien y qué hay que mejorar: ¿se trató a la persona con respeto, se respondieron sus argumentos, está claro el siguiente paso? El gestor lo leerá en el expediente.</translation>
    </message>
    <message>
        <source>Observations on the case file</source>
        <translation>Observaciones sobre el expediente</translation>
    </message>
    <message>
        <source>Save the observations</source>
        <translation>Guardar las observaciones</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>Choose a case file</source>
        <translation>Elija un expediente</translation>
    </message>
    <message>
        <source>Nothing was saved. Write what you saw first.</source>
        <translation>No se guardó nada. Escriba primero lo que vio.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 characters are the most; shorten the text.</source>
        <translation>No se guardó nada. Caben %1 caracteres; acorte el texto.</translation>
    </message>
    <message>
        <source>Observations saved in the case file</source>
        <translation>Observaciones guardadas en el expediente</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RoleLimitsModel</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>“%1” is no share from 0 to 100 %</source>
        <translation>«%1» no es un porcentaje de 0 a 100 %</translation>
    </message>
    <message>
        <source>“%1” is no count up to %2; empty it for no limit</source>
        <translation>«%1» no es una cantidad hasta %2; déjelo vacío para que no haya límite</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Most of the principal that may be forgiven</source>
        <translation>Lo más que se puede condonar del principal</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Most of the ordinary interest that may be forgiven</source>
        <translation>Lo más que se puede condonar del interés ordinario</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Most of the late interest that may be forgiven</source>
        <translation>Lo más que se puede condonar del moratorio</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Moratorio</translation>
    </message>
    <message>
        <source>Most of the fees that may be forgiven</source>
        <translation>Lo más que se puede condonar de los gastos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Least down payment of what is left to pay</source>
        <translation>Pago inicial mínimo de lo que queda por pagar</translation>
    </message>
    <message>
        <source>Most instalments, the down payment apart</source>
        <translation>Máximo de pagos, sin contar el inicial</translation>
    </message>
    <message>
        <source>Most days to the first payment</source>
        <translation>Máximo de días al primer pago</translation>
    </message>
    <message>
        <source>Most days to the last payment</source>
        <translation>Máximo de días al último pago</translation>
    </message>
    <message>
        <source>Most days that an offer stays valid</source>
        <translation>Máximo de días que vale una oferta</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Pago inicial</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Pagos máx.</translation>
    </message>
    <message>
        <source>Days to first</source>
        <translation>Días al primero</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation>Días en total</translation>
    </message>
    <message>
        <source>Days valid</source>
        <translation>Días vigente</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SupervisionPage</name>
    <message>
        <source>What there is to supervise could not be read</source>
        <translation>No se pudo leer lo que hay por supervisar</translation>
    </message>
    <message>
        <source>Your data are safe in the store.</source>
        <translation>Sus datos están a salvo en el almacén.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Parts of supervision</source>
        <translation>Partes de la supervisión</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Allow the request</source>
        <translation>Autorizar la solicitud</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Allow the request with changes</source>
        <translation>Autorizar la solicitud con cambios</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>No autorizar la solicitud</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>No autorizar</translation>
    </message>
    <message>
        <source>Save the observations</source>
        <translation>Guardar las observaciones</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Guardar revisión</translation>
    </message>
    <message>
        <source>Requests to decide</source>
        <translation>Solicitudes por resolver</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>No request waits for an answer.</source>
        <translation>Ninguna solicitud espera respuesta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n run out today · by last day</source>
        <translation>
            <numerusform>%n vence hoy · por vencimiento</numerusform>
            <numerusform>%n vencen hoy · por vencimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone right after deciding</source>
        <translation>Deshecho justo después de resolver</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Publish the policy</source>
        <translation>Publicar la política</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Rules of contact</source>
        <translation>Reglas de contacto</translation>
    </message>
    <message>
        <source>Publish rules of contact from a file</source>
        <translation>Publicar reglas de contacto desde un archivo</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>Reglas de archivo</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Erase all cases past the time to keep them</source>
        <translation>Suprimir los expedientes que pasaron su plazo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SupervisionState</name>
    <message>
        <source>Comparing buckets of arrears</source>
        <translation>Comparando tramos de atraso</translation>
    </message>
</context>
</TS>
