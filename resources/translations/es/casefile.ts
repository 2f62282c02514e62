<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>ArgumentRows</name>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Lo dijo el</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Registró</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>To say: %1</source>
        <translation>Qué decir: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documentos: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and author of a verdict</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has looked into it yet</source>
        <translation>Nadie lo ha verificado todavía</translation>
    </message>
    <message>
        <source>Payment came</source>
        <translation>Llegó el pago</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>, reference %1</source>
        <translation>, referencia %1</translation>
    </message>
    <message>
        <source>Paid, they say</source>
        <translation>Dice que pagó</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Came with value date %1, reference %2</source>
        <translation>Llegó con fecha valor %1, referencia %2</translation>
    </message>
    <message>
        <source>Has not come from the creditor yet</source>
        <translation>El acreedor todavía no lo ha enviado</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Reason they gave</source>
        <translation>Motivo que dio</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Registró</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Agreement, voided</source>
        <translation>Convenio, anulado</translation>
    </message>
    <message>
        <source>Agreement, signed on paper</source>
        <translation>Convenio, firmado en papel</translation>
    </message>
    <message>
        <source>Agreement, sealed</source>
        <translation>Convenio, sellado</translation>
    </message>
    <message>
        <source>%1, evidence incomplete</source>
        <comment>an agreement</comment>
        <translation>%1, evidencia incompleta</translation>
    </message>
</context>
<context>
    <name>FactSentences</name>
    <message>
        <source>%1: %2</source>
        <comment>what and more of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>un registro que no está aquí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of fact, day</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>Folio %1</source>
        <translation>Folio %1</translation>
    </message>
    <message>
        <source>%1 as of %2: %3 in all</source>
        <comment>account, day, amount</comment>
        <translation>%1 al %2: %3 en total</translation>
    </message>
    <message>
        <source>%1 on %2, reference %3</source>
        <translation>%1 el %2, referencia %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>Taken back by the creditor on %1</source>
        <translation>Lo retiró el acreedor el %1</translation>
    </message>
    <message>
        <source>«%1» · %2</source>
        <comment>a person&apos;s own words, channel</comment>
        <translation>«%1» · %2</translation>
    </message>
    <message>
        <source>%1, on «%2»</source>
        <translation>%1, sobre «%2»</translation>
    </message>
    <message>
        <source>Can pay %1, %2</source>
        <comment>amount, how often</comment>
        <translation>Puede pagar %1, %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para el %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what came of a visit, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the address is right</source>
        <translation>el domicilio es correcto</translation>
    </message>
    <message>
        <source>the address is not right</source>
        <translation>el domicilio no es correcto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nació el %1</translation>
    </message>
    <message>
        <source>To say: %1</source>
        <translation>Qué decir: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>La lleva %1</translation>
    </message>
    <message>
        <source>The creditor states the case again on %1</source>
        <translation>El acreedor vuelve a informar el expediente el %1</translation>
    </message>
    <message>
        <source>%1 taken back by the creditor on %2</source>
        <comment>account, day</comment>
        <translation>%1, retirada por el acreedor el %2</translation>
    </message>
    <message>
        <source>%1 on account, the rest stays owed</source>
        <translation>%1 a cuenta, el resto se sigue debiendo</translation>
    </message>
    <message>
        <source>%1 settles %2, %3 is forgiven</source>
        <translation>%1 liquida %2, la quita es de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n payments</source>
        <translation>
            <numerusform>%1, en %n pago</numerusform>
            <numerusform>%1, en %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; valid until %2; %3</source>
        <comment>offer, day, within whose authority</comment>
        <translation>%1; vigente hasta el %2; %3</translation>
    </message>
    <message>
        <source>%1; an answer is needed until %2</source>
        <translation>%1; se necesita respuesta a más tardar el %2</translation>
    </message>
    <message>
        <source>%1, though %2 forbids it</source>
        <comment>channel, rule</comment>
        <translation>%1, aunque %2 lo prohíbe</translation>
    </message>
    <message>
        <source>%1, though %2 warns</source>
        <comment>channel, rule</comment>
        <translation>%1, aunque %2 lo advierte</translation>
    </message>
    <message>
        <source>%1 is authorised since %2</source>
        <comment>channel, day</comment>
        <translation>%1: autorizado desde el %2</translation>
    </message>
    <message>
        <source>%1 is no longer authorised since %2</source>
        <comment>channel, day</comment>
        <translation>%1: ya no autorizado desde el %2</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>as a photo</source>
        <translation>como foto</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>The data are blocked</source>
        <translation>Los datos están bloqueados</translation>
    </message>
    <message>
        <source>The data are free again</source>
        <translation>Los datos dejaron de estar bloqueados</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <translation>
            <numerusform>%n registro suprimido</numerusform>
            <numerusform>%n registros suprimidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The contacts of %1</source>
        <comment>days</comment>
        <translation>Los contactos del %1</translation>
    </message>
    <message>
        <source>%1 has them, %2</source>
        <comment>person, days</comment>
        <translation>los tiene %1, %2</translation>
    </message>
    <message>
        <source>refused, %1 has %2</source>
        <comment>person, days</comment>
        <translation>no se concedió; %1 tiene %2</translation>
    </message>
    <message>
        <source>refused, it came too late</source>
        <translation>no se concedió: llegó tarde</translation>
    </message>
    <message>
        <source>attested by %1</source>
        <translation>constancia de %1</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>Component</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>component, its terms, amount</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 anual</translation>
    </message>
    <message>
        <source>%1 on interest</source>
        <translation>%1 sobre intereses</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Cifras al %1</translation>
    </message>
    <message>
        <source>Creditor&apos;s statement of %1</source>
        <translation>Estado del acreedor al %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3 at %4 on %5</source>
        <comment>dates, days, rate, base</comment>
        <translation>%1 a %2: %3 al %4 sobre %5</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>date, rate, base</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Instalment of %1</source>
        <translation>Mensualidad del %1</translation>
    </message>
    <message>
        <source>Credit used on %1</source>
        <translation>Saldo a favor usado el %1</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Pago del %1</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>lo que queda</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>%1 at the agency</source>
        <translation>%1 hora de la agencia</translation>
    </message>
    <message>
        <source>Contact rules are not installed yet: confirm the hour where the person lives</source>
        <translation>Aún no hay reglas de contacto instaladas: confirme la hora donde vive la persona</translation>
    </message>
    <message>
        <source>Contact rules are not installed yet: check that day and hour are lawful for this person</source>
        <translation>Aún no hay reglas de contacto instaladas: verifique que día y hora estén permitidos</translation>
    </message>
    <message>
        <source>Confirm the hour</source>
        <translation>Confirme usted el horario</translation>
    </message>
    <message>
        <source>%1 asks for it.</source>
        <comment>key</comment>
        <translation>Con %1 se pide.</translation>
    </message>
</context>
<context>
    <name>HeaderView</name>
    <message>
        <source>%1 %2</source>
        <comment>creditor and account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Folio %1 · %2</source>
        <translation>Folio %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more account(s)</source>
        <translation>
            <numerusform> y %n cuenta más</numerusform>
            <numerusform> y %n cuentas más</numerusform>
        </translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>tramo %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total as of %1</source>
        <translation>Total al %1</translation>
    </message>
    <message>
        <source>Promise %1 · %2</source>
        <translation>Promesa %1 · %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Ninguna planeada</translation>
    </message>
    <message>
        <source>None: the case is not open</source>
        <translation>Ninguna: el expediente no está abierto</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, day, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Planear visita</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Dar veredicto</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>hour and clock</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Total hoy</translation>
    </message>
    <message>
        <source>statement of %1</source>
        <translation>corte %1</translation>
    </message>
</context>
<context>
    <name>PaymentHistoryView</name>
    <message>
        <source>The creditor&apos;s file has no monthly amounts.</source>
        <translation>El archivo del acreedor no trae mensualidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 monthly amounts covered.</source>
        <translation>
            <numerusform>%n de %1 mensualidades cubierta.</numerusform>
            <numerusform>%n de %1 mensualidades cubiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payment is known.</source>
        <translation>No se conoce ningún pago.</translation>
    </message>
    <message>
        <source>Last payment: %1, %2.</source>
        <translation>Último pago: %1, %2.</translation>
    </message>
    <message>
        <source>%1: due %2, paid %3.</source>
        <translation>%1: mensualidad %2, pagado %3.</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>miles de %1</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Mensualidad</translation>
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
        <source>Covered</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Sin mensualidad</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No se cubrió</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
</context>
<context>
    <name>PaymentRows</name>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no vale</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>En las cifras</translation>
    </message>
    <message>
        <source>After the statement</source>
        <translation>Posterior al corte</translation>
    </message>
    <message>
        <source>Promise of %1, %2</source>
        <translation>Promesa del %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reversal of %1, paid on %2</source>
        <translation>Reversa de %1, pagado el %2</translation>
    </message>
    <message>
        <source>%1, paid on %2</source>
        <translation>%1, pagado el %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>They can&apos;t be worked out for this account</source>
        <translation>No se pueden calcular para esta cuenta</translation>
    </message>
    <message>
        <source>It is in the creditor&apos;s statement already</source>
        <translation>Ya está en el estado de cuenta del acreedor</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Días de atraso</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n año</numerusform>
            <numerusform>%1, %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Puede hablar</translation>
    </message>
    <message>
        <source>Don&apos;t tell</source>
        <translation>No hablar</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>You may speak of the debt with them</source>
        <translation>Puede hablar del adeudo con esta persona</translation>
    </message>
    <message>
        <source>Do not speak of the debt with them</source>
        <translation>No hable del adeudo con esta persona</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found at a contact point, and when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <translation>Intentado %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and area</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and what was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Calidad: %1</translation>
    </message>
    <message>
        <source>Don&apos;t use it</source>
        <translation>No lo use</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of contact point, itself</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Contestó %1</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Datos bloqueados</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién promete</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Registró</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 kept</source>
        <translation>
            <numerusform>%n de %1 cumplida</numerusform>
            <numerusform>%n de %1 cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the payment of %2, %3</source>
        <translation>%1 del pago del %2, %3</translation>
    </message>
</context>
<context>
    <name>ReservationWords</name>
    <message>
        <source>no answer came in time</source>
        <comment>reservation</comment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>requested %1</source>
        <comment>reservation, day and hour</comment>
        <translation>pedida %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>person who has the reservation, day</comment>
        <translation>de %1 hasta el %2</translation>
    </message>
    <message>
        <source>yours until %1</source>
        <comment>reservation</comment>
        <translation>suya hasta el %1</translation>
    </message>
    <message>
        <source>yours %1</source>
        <comment>reservation, days</comment>
        <translation>suya %1</translation>
    </message>
    <message>
        <source>refused, %1 has it until %2</source>
        <comment>reservation</comment>
        <translation>no se concedió; la tiene %1 hasta el %2</translation>
    </message>
    <message>
        <source>refused, it came too late</source>
        <comment>reservation</comment>
        <translation>no se concedió: llegó tarde</translation>
    </message>
    <message>
        <source>Reservation: %1</source>
        <translation>Reserva: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>reservation</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The case is not open</source>
        <translation>El caso no está abierto</translation>
    </message>
    <message>
        <source>The contact is reserved or requested already</source>
        <translation>El contacto ya está reservado o pedido</translation>
    </message>
    <message>
        <source>The contact with this person needs no reservation</source>
        <translation>El contacto con esta persona no necesita reserva</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>Grace to %1</source>
        <translation>Gracia a %1</translation>
    </message>
    <message>
        <source>Partial %1</source>
        <comment>promise</comment>
        <translation>Parcial %1</translation>
    </message>
    <message>
        <source>In grace, due %1</source>
        <translation>En gracia, vence %1</translation>
    </message>
    <message>
        <source>Active, due %1</source>
        <translation>Vigente, vence %1</translation>
    </message>
    <message>
        <source>Without report</source>
        <translation>Sin reporte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Voided on %1 by %2: %3</source>
        <translation>Anulado el %1 por %2: %3</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1: this version cannot read it; it is kept as it came</source>
        <translation>%1: esta versión no lo puede leer; se conserva como llegó</translation>
    </message>
    <message>
        <source>Voided record</source>
        <translation>Registro anulado</translation>
    </message>
    <message>
        <source>Erased: only the mark that something stood here is left</source>
        <translation>Suprimido: solo queda la marca de que aquí hubo algo</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>The data of this person are blocked</source>
        <translation>Los datos de esta persona están bloqueados</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Purpose and note</source>
        <translation>Propósito y nota</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ArgumentsPanel</name>
    <message>
        <source>Latest arguments</source>
        <translation>Últimos argumentos</translation>
    </message>
    <message>
        <source>%1 of %2 · the latest</source>
        <translation>%1 de %2 · los más recientes</translation>
    </message>
    <message>
        <source>Nobody has looked into it yet</source>
        <translation>Nadie lo ha verificado todavía</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, channel</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No arguments yet</source>
        <translation>Aún no hay argumentos</translation>
    </message>
    <message>
        <source>Write what the person says, in their own words.</source>
        <translation>Escriba lo que dice la persona, en sus propias palabras.</translation>
    </message>
    <message>
        <source>State an argument</source>
        <translation>Registrar argumento</translation>
    </message>
    <message>
        <source>The verdict ran out on %1</source>
        <translation>El veredicto venció el %1</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ArgumentsTab</name>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>No arguments yet</source>
        <translation>Aún no hay argumentos</translation>
    </message>
    <message>
        <source>Write what the person says, in their own words.</source>
        <translation>Escriba lo que dice la persona, en sus propias palabras.</translation>
    </message>
    <message>
        <source>State an argument</source>
        <translation>Registrar argumento</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>Dar veredicto…</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Verdicts on it</source>
        <translation>Veredictos</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BeforePanel</name>
    <message>
        <source>Before you knock</source>
        <translation>Antes de tocar</translation>
    </message>
    <message>
        <source>Write what to know before knocking</source>
        <translation>Registrar qué saber antes de tocar</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n nota más</numerusform>
            <numerusform>%n notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has noted anything yet.</source>
        <translation>Nadie ha registrado nada todavía.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseFileModel</name>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Folio %1. Erased on %2 by %3. %4: %5</source>
        <translation>Folio %1. Suprimido el %2 por %3. %4: %5</translation>
    </message>
    <message>
        <source>Your role only reads</source>
        <translation>Su rol solo permite leer</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseFilePage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Gestiones</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Aún no se conocen pagos</translation>
    </message>
    <message>
        <source>Payments known up to %1</source>
        <translation>Pagos conocidos hasta %1</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay un expediente abierto</translation>
    </message>
    <message>
        <source>Find one with Ctrl+K, or choose it in a list.</source>
        <translation>Búsquelo con Ctrl+K o elíjalo en una lista.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Leyendo el expediente…</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation>Este expediente ya no está aquí</translation>
    </message>
    <message>
        <source>It may have come with an import that was undone.</source>
        <translation>Quizá llegó con una importación que se deshizo.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Ver la cartera</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar gestión</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Log a promise</source>
        <translation>Registrar promesa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Print the visit brief</source>
        <translation>Imprimir hoja de visita</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>State an argument</source>
        <translation>Registrar argumento</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Give a verdict on an argument</source>
        <translation>Dar veredicto a un argumento</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planear visita</translation>
    </message>
    <message>
        <source>Report a visit</source>
        <translation>Reportar visita</translation>
    </message>
    <message>
        <source>Plan a call back</source>
        <translation>Agendar llamada</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Write what to know before knocking</source>
        <translation>Registrar qué saber antes de tocar</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Abrir aclaración</translation>
    </message>
    <message>
        <source>Close the dispute</source>
        <translation>Cerrar aclaración</translation>
    </message>
    <message>
        <source>Change the legal state</source>
        <translation>Cambiar estado legal</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar documento</translation>
    </message>
    <message>
        <source>Next tab of the case</source>
        <translation>Siguiente pestaña del expediente</translation>
    </message>
    <message>
        <source>Previous tab of the case</source>
        <translation>Pestaña anterior del expediente</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Siguiente parte de la página</translation>
    </message>
    <message>
        <source>Previous part of the page</source>
        <translation>Parte anterior de la página</translation>
    </message>
    <message>
        <source>Show the payments as a table</source>
        <translation>Ver los pagos como tabla</translation>
    </message>
    <message>
        <source>Show the summary</source>
        <translation>Ver resumen</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Ver pagos</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Ver gestiones</translation>
    </message>
    <message>
        <source>Show the promises</source>
        <translation>Ver promesas</translation>
    </message>
    <message>
        <source>Show the arguments</source>
        <translation>Ver argumentos</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>Ver visitas</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Ver documentos</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Ver bitácora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save the visit brief as PDF</source>
        <translation>Guardar hoja de visita en PDF</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>Save or close the offer</source>
        <translation>Guardar o cerrar la oferta</translation>
    </message>
    <message>
        <source>Show the negotiation</source>
        <translation>Mostrar la negociación</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>See the rules of contact</source>
        <translation>Ver las reglas de contacto</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>The data of this case were erased</source>
        <translation>Los datos de este expediente se suprimieron</translation>
    </message>
    <message>
        <source>What is left are marks without content, which show that nothing else was changed. Nobody may be contacted.</source>
        <translation>Quedan marcas sin contenido, que muestran que nada más se cambió. No se contacta a nadie.</translation>
    </message>
    <message>
        <source>The data of this person are blocked</source>
        <translation>Los datos de esta persona están bloqueados</translation>
    </message>
    <message>
        <source>Only a supervisor may read them: %1</source>
        <translation>Solo un supervisor puede leerlos: %1</translation>
    </message>
    <message>
        <source>Block the person&apos;s data</source>
        <translation>Bloquear los datos de la persona</translation>
    </message>
    <message>
        <source>Erase the person&apos;s data</source>
        <translation>Suprimir los datos de la persona</translation>
    </message>
    <message>
        <source>Save the report on the person&apos;s own data</source>
        <translation>Guardar el informe de datos personales</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Write down an identity document</source>
        <translation>Anotar un documento de identidad</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Guardar el paquete de evidencia</translation>
    </message>
    <message>
        <source>Reserve the contact with this person</source>
        <translation>Reservar el contacto con esta persona</translation>
    </message>
    <message>
        <source>Give the reservation back</source>
        <translation>Devolver la reserva</translation>
    </message>
    <message>
        <source>Requested for %1: it is yours once the server says so</source>
        <translation>Se pidió %1: será suya cuando el servidor lo confirme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no reservation to give back</source>
        <translation>No hay reserva que devolver</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseHeader</name>
    <message>
        <source>Arrears</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>next step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CaseOutput</name>
    <message>
        <source>Save the report for the person?</source>
        <translation>¿Guardar el informe para la persona?</translation>
    </message>
    <message>
        <source>It says what is kept about them, where it is from and where it went, and leaves the encryption. Make sure that who asks is that person. It is recorded.</source>
        <translation>Dice qué se conserva de ella, de dónde viene y a dónde fue, y sale del cifrado. Compruebe que quien lo pide es esa persona. Queda registrado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>personal-data-%1.pdf</source>
        <translation>datos-personales-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report for the person is saved</source>
        <translation>El informe para la persona quedó guardado</translation>
    </message>
    <message>
        <source>Save the evidence pack of this case?</source>
        <translation>¿Guardar el paquete de evidencia de este expediente?</translation>
    </message>
    <message>
        <source>It holds everything that was recorded about the case and its people, with documents and signed agreements, so that it can be checked without this program. It leaves the encryption: hand it only to whoever may read all of it. It is recorded.</source>
        <translation>Contiene todo lo que se registró del caso y de sus personas, con documentos y convenios firmados, para comprobarlo sin este programa. Sale del cifrado: entréguelo solo a quien pueda leerlo todo. Queda registrado.</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Guardar el paquete de evidencia</translation>
    </message>
    <message>
        <source>evidence-%1.zip</source>
        <translation>evidencia-%1.zip</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Writing the evidence pack</source>
        <translation>Escribiendo el paquete de evidencia</translation>
    </message>
    <message>
        <source>The evidence pack is saved; expediente-cli verify checks it</source>
        <translation>El paquete de evidencia quedó guardado; expediente-cli verify lo comprueba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancelled: no file was made</source>
        <translation>Cancelado: no se hizo ningún archivo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ChartLegend</name>
    <message>
        <source>Boxes: monthly amount. Bars: paid</source>
        <translation>Cajas: mensualidad. Barras: pagado</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensualidad</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ContactsTab</name>
    <message>
        <source>Contacts</source>
        <translation>Gestiones</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay gestiones</translation>
    </message>
    <message>
        <source>Log the first one; it takes ten seconds.</source>
        <translation>Registre la primera; toma diez segundos.</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar gestión</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Con quien sea</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Quién registró</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De quien sea</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>action and result</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Receipts, pictures and letters are kept encrypted with the case.</source>
        <translation>Recibos, fotos y cartas se guardan cifrados con el expediente.</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar documento</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Picture of the document</source>
        <translation>Imagen del documento</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento adjuntado</translation>
    </message>
    <message>
        <source>Copy saved outside of the encryption</source>
        <translation>Copia guardada fuera del cifrado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Note: what it shows</source>
        <translation>Nota: qué muestra</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, author</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf);;All files (*)</source>
        <translation>Imágenes y PDF (*.png *.jpg *.jpeg *.webp *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy of this document?</source>
        <translation>¿Guardar una copia de este documento?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever has the file can read it. That it was made is recorded.</source>
        <translation>La copia no va cifrada: quien tenga el archivo puede leerla. Queda registrado que se hizo.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Fecha de firma</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message numerus="yes">
        <source>none: signed on paper, %n photo(s)</source>
        <translation>
            <numerusform>sin sello: firmado en papel, %n foto</numerusform>
            <numerusform>sin sello: firmado en papel, %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>None handed over yet</source>
        <translation>Aún no se entrega ninguna</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the evidence pack…</source>
        <translation>Guardar el paquete de evidencia…</translation>
    </message>
    <message>
        <source>Hand over a copy…</source>
        <translation>Entregar una copia…</translation>
    </message>
    <message>
        <source>Where to put the photos of %1</source>
        <translation>Dónde dejar las fotos de %1</translation>
    </message>
    <message>
        <source>%1, attested by %2</source>
        <comment>moment, authority</comment>
        <translation>%1, constancia de %2</translation>
    </message>
    <message>
        <source>Still to come: had by itself when there is a connection</source>
        <translation>Pendiente: se obtiene solo cuando hay conexión</translation>
    </message>
    <message>
        <source>None: Settings name no authority for it</source>
        <translation>Ninguno: en Ajustes no hay autoridad para ello</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Sello de tiempo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, how and to whom</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>They come with the creditor&apos;s statement.</source>
        <translation>Llegan con el estado de cuenta del acreedor.</translation>
    </message>
    <message>
        <source>Credit in hand; not deducted</source>
        <translation>Saldo a favor; no se ha descontado</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Paid after the statement, in these figures</source>
        <translation>Pagado después del corte; ya está en estas cifras</translation>
    </message>
    <message>
        <source>Least you may settle for, in one payment</source>
        <translation>Mínimo en su facultad, un pago</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FiguresTree</name>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
</context>
<context>
    <name>expediente::ui::FilterBar</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 de %n registro</numerusform>
            <numerusform>%1 de %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::FormsColumn</name>
    <message>
        <source>Log a contact</source>
        <translation>Registrar gestión</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ListTab</name>
    <message>
        <source>Choose a row to see all of it</source>
        <translation>Elija un renglón para verlo completo</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>horas de %1</translation>
    </message>
    <message>
        <source>hours of the agency</source>
        <translation>horas de la agencia</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PaymentsPanel</name>
    <message>
        <source>Paid, 12 months</source>
        <translation>Pagos, 12 meses</translation>
    </message>
    <message>
        <source>Payments month by month, as a table</source>
        <translation>Pagos mes por mes, como tabla</translation>
    </message>
    <message>
        <source>Chart of payments in twelve months</source>
        <translation>Gráfica de pagos en doce meses</translation>
    </message>
    <message>
        <source>No payments in twelve months</source>
        <translation>Sin pagos en doce meses</translation>
    </message>
    <message>
        <source>Neither amounts due nor payments are known for them.</source>
        <translation>No se conocen mensualidades ni pagos de esos meses.</translation>
    </message>
    <message>
        <source>%1 Last payment: </source>
        <translation>%1 Último pago: </translation>
    </message>
    <message>
        <source>, %1.</source>
        <comment>day of the last payment</comment>
        <translation>, %1.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PaymentsTab</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>They come with the creditor&apos;s file of payments.</source>
        <translation>Llegan con el archivo de pagos del acreedor.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Choose a payment to see what it changed</source>
        <translation>Elija un pago para ver qué cambió</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PeoplePanel</name>
    <message>
        <source>People and contact</source>
        <translation>Personas y contacto</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>Say what was found there…</source>
        <translation>Registrar qué se encontró…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Add a contact point…</source>
        <translation>Agregar contacto…</translation>
    </message>
    <message>
        <source>Write down an identity document…</source>
        <translation>Anotar un documento de identidad…</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Aún no hay promesas</translation>
    </message>
    <message>
        <source>Log the first one.</source>
        <translation>Registre la primera.</translation>
    </message>
    <message>
        <source>Log a promise</source>
        <translation>Registrar promesa</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromisesTab</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Aún no hay promesas</translation>
    </message>
    <message>
        <source>Log the first one.</source>
        <translation>Registre la primera.</translation>
    </message>
    <message>
        <source>Log a promise</source>
        <translation>Registrar promesa</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Último día que cuenta</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Se cumple con</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::RulesTab</name>
    <message>
        <source>Rules of contact</source>
        <translation>Reglas de contacto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
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
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No rules are installed for this country</source>
        <translation>No hay reglas instaladas para este país</translation>
    </message>
    <message>
        <source>Confirm with your supervisor what is lawful before contacting anybody.</source>
        <translation>Confirme con su supervisor qué es lícito antes de contactar a alguien.</translation>
    </message>
    <message>
        <source>not legal advice: each rule says how sure it is</source>
        <translation>no es asesoría legal: cada regla dice qué tan segura es</translation>
    </message>
    <message>
        <source>Why it strikes</source>
        <translation>Por qué aplica</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message numerus="yes">
        <source>%n published rules can&apos;t be read and don&apos;t count</source>
        <translation>
            <numerusform>%n regla publicada no se puede leer y no cuenta</numerusform>
            <numerusform>%n reglas publicadas no se pueden leer y no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Loosened</source>
        <translation>Atenuada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Quién registró</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De quien sea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Voided ones too</source>
        <translation>También los anulados</translation>
    </message>
    <message>
        <source>Only what stands</source>
        <translation>Solo lo vigente</translation>
    </message>
    <message>
        <source>Only voided ones</source>
        <translation>Solo los anulados</translation>
    </message>
    <message>
        <source>Only parked ones</source>
        <translation>Solo los que esperan</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>This version of the program cannot read it. It is kept as it came, and shown after an update.</source>
        <translation>Esta versión del programa no lo puede leer. Se conserva como llegó y se mostrará después de actualizar.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>expediente::ui::VisitsTab</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Plan the first one for a day of your round.</source>
        <translation>Planee la primera para un día de su ruta.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planear visita</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>Reportar…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Reprogramar…</translation>
    </message>
    <message>
        <source>Report a visit</source>
        <translation>Reportar visita</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportó</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Planeó</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visita del %1</translation>
    </message>
</context>
</TS>
