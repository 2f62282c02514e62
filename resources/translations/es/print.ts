<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>AccessReportWords</name>
    <message>
        <source>The personal data kept about you</source>
        <translation>Los datos personales que se conservan de usted</translation>
    </message>
    <message>
        <source>For %1 · %2</source>
        <translation>Para %1 · %2</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · página %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>anotado por %1</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Where you are reached</source>
        <translation>Dónde se le localiza</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>phone, from whom, day</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>What you agreed to or refused</source>
        <translation>Qué autorizó o rechazó</translation>
    </message>
    <message>
        <source>authorised on %1</source>
        <translation>autorizado el %1</translation>
    </message>
    <message>
        <source>refused on %1</source>
        <translation>rechazado el %1</translation>
    </message>
    <message>
        <source>Why your data are here</source>
        <translation>Por qué están aquí sus datos</translation>
    </message>
    <message>
        <source>You appear as</source>
        <translation>Usted figura como</translation>
    </message>
    <message>
        <source>%1 in case %2, opened on %3</source>
        <translation>%1 en el expediente %2, abierto el %3</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Por encargo de</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Accounts, as the creditor stated them last</source>
        <translation>Cuentas, según la última información del acreedor</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, day</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Payments recorded</source>
        <translation>Pagos registrados</translation>
    </message>
    <message>
        <source>When you were contacted</source>
        <translation>Cuándo se le contactó</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, kind of contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you said and promised</source>
        <translation>Qué dijo y prometió</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Promise of %1 for %2</source>
        <comment>amount, day</comment>
        <translation>Promesa de %1 para el %2</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Convenio firmado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of document, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What left the protected files</source>
        <translation>Qué salió de los archivos protegidos</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Visit briefs of a day</source>
        <translation>Hojas de visita de un día</translation>
    </message>
    <message>
        <source>Copy of a document</source>
        <translation>Copia de un documento</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Lista de expedientes</translation>
    </message>
    <message>
        <source>List of promises</source>
        <translation>Lista de promesas</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Paquete de evidencia</translation>
    </message>
    <message>
        <source>A report like this one</source>
        <translation>Un informe como este</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, format</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>No paper, list or copy that names this case was taken out.</source>
        <translation>No salió ningún papel, lista ni copia que nombre este expediente.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, its basis</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yours are kept until</source>
        <translation>Los suyos se conservan hasta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Visit brief</source>
        <translation>Hoja de visita</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>appointment from %1 to %2</source>
        <translation>cita de %1 a %2</translation>
    </message>
    <message>
        <source>appointment after %1</source>
        <translation>cita después de las %1</translation>
    </message>
    <message>
        <source>appointment before %1</source>
        <translation>cita antes de las %1</translation>
    </message>
    <message>
        <source>Folio %1</source>
        <translation>Folio %1</translation>
    </message>
    <message>
        <source>Collector: %1</source>
        <translation>Gestor: %1</translation>
    </message>
    <message>
        <source>Confidential. Don&apos;t leave it</source>
        <comment>first of two lines</comment>
        <translation>Confidencial. No la deje</translation>
    </message>
    <message>
        <source>or show it to anybody else</source>
        <comment>second of two lines</comment>
        <translation>ni la muestre a terceros</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Pregunte por</translation>
    </message>
    <message>
        <source>There is no address on file</source>
        <translation>Sin domicilio registrado</translation>
    </message>
    <message>
        <source>On arriving:</source>
        <translation>Al llegar:</translation>
    </message>
    <message>
        <source>What for:</source>
        <translation>Para qué:</translation>
    </message>
    <message>
        <source>Address in doubt:</source>
        <translation>Domicilio en duda:</translation>
    </message>
    <message>
        <source>Confirm the permitted hours before you knock.</source>
        <translation>Confirme el horario permitido antes de tocar.</translation>
    </message>
    <message>
        <source>the creditor recalled the case</source>
        <translation>el acreedor retiró el expediente</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>el expediente está cerrado</translation>
    </message>
    <message>
        <source>a dispute is open</source>
        <translation>hay una aclaración abierta</translation>
    </message>
    <message>
        <source>Don&apos;t make this visit:</source>
        <translation>No haga esta visita:</translation>
    </message>
    <message>
        <source>%1 north</source>
        <translation>%1 al norte</translation>
    </message>
    <message>
        <source>%1 north-east</source>
        <translation>%1 al noreste</translation>
    </message>
    <message>
        <source>%1 east</source>
        <translation>%1 al este</translation>
    </message>
    <message>
        <source>%1 south-east</source>
        <translation>%1 al sureste</translation>
    </message>
    <message>
        <source>%1 south</source>
        <translation>%1 al sur</translation>
    </message>
    <message>
        <source>%1 south-west</source>
        <translation>%1 al suroeste</translation>
    </message>
    <message>
        <source>%1 west</source>
        <translation>%1 al oeste</translation>
    </message>
    <message>
        <source>%1 north-west</source>
        <translation>%1 al noroeste</translation>
    </message>
    <message>
        <source>of stop %1</source>
        <comment>1.2 km north-east of stop 3</comment>
        <translation>de la parada %1</translation>
    </message>
    <message>
        <source>Sketch, not to scale</source>
        <translation>Croquis sin escala</translation>
    </message>
    <message>
        <source>Speak of the debt only with</source>
        <translation>Hable del adeudo solo con</translation>
    </message>
    <message>
        <source>Speak with nobody else</source>
        <translation>No hable con nadie más</translation>
    </message>
    <message>
        <source>their %1</source>
        <comment>relation in words: mother</comment>
        <translation>su %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Neighbours, references or anybody at work</source>
        <translation>Vecinos, referencias ni en su trabajo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Total on %1</source>
        <translation>Total al %1</translation>
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
        <source>Days past due</source>
        <comment>label above &apos;143 days&apos;</comment>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Last payment, %1</source>
        <translation>Último pago, %1</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>paid since: %1</source>
        <translation>pagado después: %1</translation>
    </message>
    <message>
        <source>What they have said, and what to answer</source>
        <translation>Lo que ha dicho, y qué responder</translation>
    </message>
    <message>
        <source>No arguments on file. Listen, and write down what they say.</source>
        <translation>Sin argumentos registrados. Escuche y anote lo que le diga.</translation>
    </message>
    <message>
        <source>The verdict ran out on %1.</source>
        <translation>El veredicto venció el %1.</translation>
    </message>
    <message>
        <source>Ask for a receipt or other proof, and have it verified.</source>
        <translation>Pida un recibo u otra prueba y mándelo a verificar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the case file</source>
        <translation>
            <numerusform>y %n más en el expediente</numerusform>
            <numerusform>y %n más en el expediente</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments, 12 months</source>
        <translation>Pagos, 12 meses</translation>
    </message>
    <message>
        <source>outline: %1 a month</source>
        <translation>contorno: %1 por mes</translation>
    </message>
    <message>
        <source>outline: what fell due</source>
        <translation>contorno: lo que vencía</translation>
    </message>
    <message>
        <source>No payments on file in these twelve months.</source>
        <translation>Sin pagos registrados en estos doce meses.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>No promises on file.</source>
        <translation>Sin promesas registradas.</translation>
    </message>
    <message>
        <source>In grace until %1</source>
        <translation>En gracia hasta el %1</translation>
    </message>
    <message>
        <source>Partial: paid %1</source>
        <translation>Parcial: pagó %1</translation>
    </message>
    <message>
        <source>When you introduce yourself</source>
        <translation>Al presentarse</translation>
    </message>
    <message>
        <source>Take no money.</source>
        <translation>No reciba dinero.</translation>
    </message>
    <message>
        <source>Result of the visit</source>
        <translation>Resultado de la visita</translation>
    </message>
    <message>
        <source>enter it on the computer with F2</source>
        <translation>pase estos datos al equipo con F2</translation>
    </message>
    <message>
        <source>Debtor</source>
        <comment>who was met at the door</comment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>No longer lives there</source>
        <translation>Ya no vive ahí</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>No existe el domicilio</translation>
    </message>
    <message>
        <source>Asked not to be visited</source>
        <translation>Pidió no recibir visitas</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time of leaving</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <comment>currency sign before a line to write on</comment>
        <translation>Promesa %1</translation>
    </message>
    <message>
        <source>for the</source>
        <comment>a date to write on a line</comment>
        <translation>para el</translation>
    </message>
    <message>
        <source>Address right</source>
        <translation>Domicilio correcto</translation>
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
        <source>Reason, only if they said it</source>
        <translation>Motivo, solo si lo dijo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente acción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <translation>Impresa %1, %2</translation>
    </message>
    <message>
        <source>destroy it when the round is closed</source>
        <translation>destruya al cerrar la ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 kept</source>
        <translation>
            <numerusform>%n de %1 cumplida</numerusform>
            <numerusform>%n de %1 cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say today, in their own words</source>
        <translation>Lo que diga hoy, con sus palabras</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who was met at the door; squares to tick follow</comment>
        <translation>Atendió</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Visit not made</source>
        <translation>Visita no realizada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the debt is in court</source>
        <translation>el adeudo está en demanda</translation>
    </message>
    <message>
        <source>insolvency proceedings have begun</source>
        <translation>hay un concurso o insolvencia en curso</translation>
    </message>
    <message>
        <source>they asked not to be contacted</source>
        <translation>pidió que no se le contacte</translation>
    </message>
    <message>
        <source>only their lawyer is dealt with</source>
        <translation>solo se trata con su abogado</translation>
    </message>
    <message numerus="yes">
        <source>%n in the case file</source>
        <translation>
            <numerusform>%n en el expediente</numerusform>
            <numerusform>%n en el expediente</numerusform>
        </translation>
    </message>
    <message>
        <source>visits to print</source>
        <translation>visitas por imprimir</translation>
    </message>
    <message>
        <source>Permitted from %1 to %2, on the person&apos;s clock.</source>
        <translation>Se permite de %1 a %2, hora de la persona.</translation>
    </message>
    <message>
        <source>Only with a reason, which you will be asked for:</source>
        <translation>Solo con un motivo, que se le pedirá:</translation>
    </message>
    <message>
        <source>It may be made on %1.</source>
        <translation>Se puede hacer el %1.</translation>
    </message>
    <message>
        <source>Permitted all day, on the person&apos;s clock.</source>
        <translation>Se permite todo el día, hora de la persona.</translation>
    </message>
    <message>
        <source>Permitted until %1, on the person&apos;s clock.</source>
        <translation>Se permite hasta las %1, hora de la persona.</translation>
    </message>
    <message>
        <source>the person&apos;s data are blocked</source>
        <translation>los datos de la persona están bloqueados</translation>
    </message>
</context>
<context>
    <name>EvidenceIndex</name>
    <message>
        <source>Evidence of case file %1</source>
        <translation>Evidencia del expediente %1</translation>
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
        <source>Made on</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Key of the device that made it</source>
        <translation>Clave del equipo que lo generó</translation>
    </message>
    <message>
        <source>It holds every record of this case as it was written down, signed by the device on which it was written. It proves that nothing was changed since; that what was written is true, it can&apos;t prove.</source>
        <translation>Contiene todos los registros de este expediente tal como se escribieron, firmados por el equipo en que se escribieron. Prueba que nada cambió desde entonces; que lo escrito sea cierto, no lo puede probar.</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>anulado: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Signed agreements</source>
        <translation>Convenios firmados</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>Todo lo que se registró</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How to check it yourself</source>
        <translation>Cómo comprobarlo usted</translation>
    </message>
    <message>
        <source>Every file is named in manifest.json with its SHA-256. Compare any of them with what your machine computes:</source>
        <translation>Cada archivo figura en manifest.json con su SHA-256. Compare cualquiera con lo que calcula su equipo:</translation>
    </message>
    <message>
        <source>A signed agreement carries a seal that PDF programs check. It tells whether the file was changed since, not who signed:</source>
        <translation>Un convenio firmado lleva un sello que los programas de PDF comprueban. Dice si el archivo cambió desde entonces, no quién firmó:</translation>
    </message>
    <message>
        <source>Everything at once, the chains of records too, with the free program that made this file:</source>
        <translation>Todo a la vez, también las cadenas de registros, con el programa libre que generó este archivo:</translation>
    </message>
    <message>
        <source>Ask the agency for the key of its device by another way (by telephone, on paper) and compare it with the one above.</source>
        <translation>Pida a la agencia la clave de su equipo por otro medio (por teléfono, en papel) y compárela con la de arriba.</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: no está aquí</translation>
    </message>
    <message>
        <source>%1: photo %2 of the signed paper</source>
        <translation>%1: foto %2 del papel firmado</translation>
    </message>
    <message>
        <source>%1: as it was printed, before it was signed</source>
        <translation>%1: como se imprimió, antes de la firma</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Timestamp of %1 by %2</source>
        <comment>moment, authority</comment>
        <translation>Sello de tiempo del %1 por %2</translation>
    </message>
    <message>
        <source>A timestamp is the word of an authority outside the agency that the agreement was there at that moment. With the certificates of that authority, which it publishes:</source>
        <translation>Un sello de tiempo es la constancia de una autoridad ajena a la agencia de que el convenio existía en ese momento. Con los certificados de esa autoridad, que ella publica:</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>it takes no more pages</source>
        <translation>ya no acepta más páginas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AgreementWords</name>
    <message>
        <source>Payment agreement</source>
        <translation>Convenio de pago</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Registro fiscal</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>por conducto de %1</translation>
    </message>
    <message>
        <source>Folio %1</source>
        <translation>Folio %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrato %1</translation>
    </message>
    <message>
        <source>DRAFT · not an agreement yet</source>
        <translation>BORRADOR · todavía no es convenio</translation>
    </message>
    <message>
        <source>1. Balance, discount and what is to pay</source>
        <translation>1. Saldo, quita e importe a pagar</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Saldo al %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>VAT on interest</source>
        <translation>IVA sobre intereses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>To pay now, of the total</source>
        <translation>A pagar ahora, del total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Dónde pagar</translation>
    </message>
    <message>
        <source>If a payment is late</source>
        <translation>Si un pago se retrasa</translation>
    </message>
    <message>
        <source>To be completed by the creditor.</source>
        <translation>Lo completa el acreedor.</translation>
    </message>
    <message>
        <source>When everything is paid</source>
        <translation>Cuando todo esté pagado</translation>
    </message>
    <message>
        <source>Your data and complaints</source>
        <translation>Sus datos y quejas</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, date</comment>
        <translation>%1 el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of %1, %2, from %3 to %4</source>
        <translation>
            <numerusform>%n pago de %1, %2, del %3 al %4</numerusform>
            <numerusform>%n pagos de %1, %2, del %3 al %4</numerusform>
        </translation>
    </message>
    <message>
        <source> (the last one of %1)</source>
        <translation> (el último de %1)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Plan of payments</source>
        <translation>Plan de pagos</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Pago inicial</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Collector: %1 (%2)</source>
        <translation>Gestor: %1 (%2)</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Sellado por %1, %2</translation>
    </message>
    <message>
        <source>Integrity of the document; not proof of who signed</source>
        <translation>Integridad del documento; no prueba quién firmó</translation>
    </message>
    <message>
        <source>As the creditor stated on %1: %2</source>
        <translation>Según el estado de cuenta del acreedor al %1: %2</translation>
    </message>
    <message>
        <source>late interest at %1 a year, basis %2, for %3: %4</source>
        <translation>interés moratorio al %1 anual, base %2, por %3: %4</translation>
    </message>
    <message>
        <source>late interest at %1 effective a year, basis %2, for %3: %4</source>
        <translation>interés moratorio al %1 efectivo anual, base %2, por %3: %4</translation>
    </message>
    <message>
        <source>interest of instalments: %1</source>
        <translation>intereses de cuotas: %1</translation>
    </message>
    <message>
        <source>VAT on it at %1: %2</source>
        <translation>su IVA al %1: %2</translation>
    </message>
    <message>
        <source>less payments of %1</source>
        <translation>menos pagos por %1</translation>
    </message>
    <message>
        <source>since then: %1</source>
        <translation>desde entonces: %1</translation>
    </message>
    <message>
        <source>These are the balances that the creditor stated on %1</source>
        <translation>Son los saldos del estado de cuenta del acreedor al %1</translation>
    </message>
</context>
</TS>
