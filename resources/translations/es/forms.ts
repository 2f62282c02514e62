<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>ContactLinks</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>%1: write to %2</source>
        <translation>%1: escribir a %2</translation>
    </message>
    <message>
        <source>%1 (with a reason: %2)</source>
        <translation>%1 (con un motivo: %2)</translation>
    </message>
    <message>
        <source>%1: not now. %2</source>
        <translation>%1: ahora no. %2</translation>
    </message>
</context>
<context>
    <name>ContactStops</name>
    <message>
        <source>The creditor took this case back on %1</source>
        <translation>El acreedor retiró este expediente el %1</translation>
    </message>
    <message>
        <source>The case was closed on %1</source>
        <translation>El expediente se cerró el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stop and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Dispute open since %1</source>
        <translation>Aclaración abierta desde el %1</translation>
    </message>
    <message>
        <source>Dispute open since %1; %2 hears it</source>
        <translation>Aclaración abierta desde el %1; la lleva %2</translation>
    </message>
    <message>
        <source>The data of this case were erased</source>
        <translation>Los datos de este expediente se suprimieron</translation>
    </message>
    <message>
        <source>The person&apos;s data are blocked: %1</source>
        <translation>Los datos de la persona están bloqueados: %1</translation>
    </message>
</context>
<context>
    <name>CopyMail</name>
    <message>
        <source>Copy of your agreement</source>
        <translation>Copia de su convenio</translation>
    </message>
</context>
<context>
    <name>DebtorClock</name>
    <message>
        <source>%1 time</source>
        <comment>a clock</comment>
        <translation>Hora de %1</translation>
    </message>
</context>
<context>
    <name>LetterNames</name>
    <message>
        <source>Reminder of what was agreed</source>
        <translation>Recordatorio de lo acordado</translation>
    </message>
    <message>
        <source>Notice of the account</source>
        <translation>Aviso sobre la cuenta</translation>
    </message>
    <message>
        <source>Everything is paid</source>
        <translation>Todo está pagado</translation>
    </message>
    <message>
        <source>an address of the person</source>
        <translation>un domicilio de la persona</translation>
    </message>
    <message>
        <source>the contract&apos;s number</source>
        <translation>el número de contrato</translation>
    </message>
    <message>
        <source>the agency&apos;s address</source>
        <translation>el domicilio de la agencia</translation>
    </message>
    <message>
        <source>the agency&apos;s phone</source>
        <translation>el teléfono de la agencia</translation>
    </message>
    <message>
        <source>who is responsible at the agency</source>
        <translation>quién es responsable en la agencia</translation>
    </message>
    <message>
        <source>where to complain</source>
        <translation>dónde quejarse</translation>
    </message>
    <message>
        <source>the creditor&apos;s account to pay to</source>
        <translation>la cuenta del acreedor donde se paga</translation>
    </message>
    <message>
        <source>the reference to pay with</source>
        <translation>la referencia de pago</translation>
    </message>
    <message>
        <source>There is no open promise to remind of.</source>
        <translation>No hay una promesa vigente que recordar.</translation>
    </message>
    <message>
        <source>Nothing is owed: there is nothing to give notice of.</source>
        <translation>No se debe nada: no hay de qué avisar.</translation>
    </message>
    <message>
        <source>Something is still owed: it can&apos;t be said that everything is paid.</source>
        <translation>Todavía se debe algo: no se puede decir que todo está pagado.</translation>
    </message>
    <message>
        <source>Missing: %1. The creditor&apos;s file or Settings can say it.</source>
        <translation>Falta: %1. Se puede indicar en el archivo del acreedor o en Ajustes.</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>Say how you tried: VD, LL…</source>
        <translation>Indique cómo lo intentó: VD, LL…</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>Indique qué resultó</translation>
    </message>
    <message>
        <source>Say whom you spoke with</source>
        <translation>Indique con quién habló</translation>
    </message>
    <message>
        <source>The debt isn&apos;t spoken of with this person: choose another result or person</source>
        <translation>Con esta persona no se habla del adeudo: elija otro resultado u otra persona</translation>
    </message>
    <message>
        <source>The amount promised is missing</source>
        <translation>Falta el importe prometido</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«%1» no es un importe</translation>
    </message>
    <message>
        <source>With the result %1 nobody promised: empty the promise</source>
        <translation>Con el resultado %1 nadie promete: deje vacía la promesa</translation>
    </message>
    <message>
        <source>The date promised is missing</source>
        <translation>Falta la fecha prometida</translation>
    </message>
    <message>
        <source>The date promised is before the contact</source>
        <translation>La fecha prometida es anterior a la gestión</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>«%1» no es una hora</translation>
    </message>
    <message>
        <source>Add the time of day</source>
        <translation>Agregue la hora</translation>
    </message>
    <message>
        <source>That is still to come</source>
        <translation>Ese momento aún no llega</translation>
    </message>
    <message>
        <source>This is too long: shorten it</source>
        <translation>Es demasiado largo: acórtelo</translation>
    </message>
    <message>
        <source>Say for when</source>
        <translation>Indique para cuándo</translation>
    </message>
    <message>
        <source>That day has gone by</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>Write in one line what happened</source>
        <translation>Escriba en una línea qué pasó</translation>
    </message>
    <message>
        <source>Choose the phone or address that you used</source>
        <translation>Elija el teléfono o domicilio que usó</translation>
    </message>
    <message>
        <source>Attach the document</source>
        <translation>Adjunte el documento</translation>
    </message>
    <message>
        <source>Accept this date, or put the agreed one</source>
        <translation>Acepte esta fecha o ponga la acordada</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reason empty</source>
        <translation>Confírmelo o deje vacío el motivo</translation>
    </message>
    <message>
        <source>Say in one line why the contact was made all the same</source>
        <translation>Diga en una línea por qué se hizo el contacto aun así</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone right after saving</source>
        <translation>Deshecho justo después de guardar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ArgumentForm</name>
    <message>
        <source>State an argument</source>
        <translation>Registrar argumento</translation>
    </message>
    <message>
        <source>What the person says, in their own words</source>
        <translation>Lo que dice la persona, con sus palabras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save the argument</source>
        <translation>Guardar argumento</translation>
    </message>
    <message>
        <source>Write what the person said</source>
        <translation>Escriba lo que dijo la persona</translation>
    </message>
    <message>
        <source>Shorten it a little</source>
        <translation>Acórtelo un poco</translation>
    </message>
    <message>
        <source>Argument recorded</source>
        <translation>Argumento registrado</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Ya pagó</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>They say so</source>
        <translation>Dice que sí</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>As on the receipt</source>
        <translation>Como en el comprobante</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>It is matched with the payment when the creditor sends it</source>
        <translation>Se empareja con el pago cuando el acreedor lo envíe</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Falta el monto</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Falta la fecha</translation>
    </message>
    <message>
        <source>That is still to come</source>
        <translation>Eso todavía no ocurre</translation>
    </message>
</context>
<context>
    <name>expediente::ui::BlockForm</name>
    <message>
        <source>Block the data</source>
        <translation>Bloquear los datos</translation>
    </message>
    <message>
        <source>On what it stands</source>
        <translation>En qué se funda</translation>
    </message>
    <message>
        <source>Who asked for it, when and how</source>
        <translation>Quién lo pidió, cuándo y cómo</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>The data of this person are blocked. Saving frees them: the case stands in the lists again.</source>
        <translation>Los datos de esta persona están bloqueados. Al guardar se desbloquean: el expediente vuelve a las listas.</translation>
    </message>
    <message>
        <source>Saving blocks them: they are kept as the law asks and used for nothing. The case leaves the lists, only supervisors read it, and nobody is contacted.</source>
        <translation>Al guardar se bloquean: se conservan como pide la ley y no se usan para nada. El expediente sale de las listas, solo lo leen los supervisores y no se contacta a nadie.</translation>
    </message>
    <message>
        <source>The case names nobody who owes</source>
        <translation>El expediente no nombra a una persona titular</translation>
    </message>
    <message>
        <source>Say on what it stands</source>
        <translation>Diga en qué se funda</translation>
    </message>
    <message>
        <source>The data are free again</source>
        <translation>Los datos dejaron de estar bloqueados</translation>
    </message>
    <message>
        <source>The data are blocked</source>
        <translation>Los datos están bloqueados</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CallBackForm</name>
    <message>
        <source>Plan the next step</source>
        <translation>Planear siguiente acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Falta el día</translation>
    </message>
    <message>
        <source>That day has gone by</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>Siguiente acción planeada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ContactPointForm</name>
    <message>
        <source>Add a contact point</source>
        <translation>Agregar medio de contacto</translation>
    </message>
    <message>
        <source>Correct a contact point</source>
        <translation>Corregir medio de contacto</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>“home”, “the bakery”</source>
        <translation>«casa», «la panadería»</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Colonia</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>C. P.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>Cross streets, a shop</source>
        <translation>Entre calles, un negocio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The street and number are missing</source>
        <translation>Faltan la calle y el número</translation>
    </message>
    <message>
        <source>Write an address such as ana@example.com</source>
        <translation>Escriba un correo como ana@example.com</translation>
    </message>
    <message>
        <source>Write a number of 7 to 15 digits</source>
        <translation>Escriba un número de 7 a 15 dígitos</translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>Indique de quién es</translation>
    </message>
    <message>
        <source>It is in the file already</source>
        <translation>Ya está en el expediente</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Contact point added</source>
        <translation>Medio de contacto agregado</translation>
    </message>
    <message>
        <source>Contact point corrected</source>
        <translation>Medio de contacto corregido</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CopyForm</name>
    <message>
        <source>Hand over a copy</source>
        <translation>Entregar una copia</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>On paper, printed now</source>
        <translation>En papel, se imprime ahora</translation>
    </message>
    <message>
        <source>As a file, on their USB stick or phone</source>
        <translation>Como archivo, en su memoria USB o teléfono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>They have it already: only record it</source>
        <translation>Ya la tiene: solo registrarlo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>There is no such agreement here</source>
        <translation>Aquí no está ese convenio</translation>
    </message>
    <message>
        <source>No e-mail address of theirs is in the case file</source>
        <translation>No hay correo electrónico suyo en el expediente</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Elija quién la recibe</translation>
    </message>
    <message>
        <source>Copy handed over and recorded</source>
        <translation>Copia entregada y registrada</translation>
    </message>
    <message>
        <source>Copy recorded</source>
        <translation>Copia registrada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DisputeForm</name>
    <message>
        <source>Open a dispute</source>
        <translation>Abrir aclaración</translation>
    </message>
    <message>
        <source>Close the dispute</source>
        <translation>Cerrar aclaración</translation>
    </message>
    <message>
        <source>What the person disputes</source>
        <translation>Qué pide aclarar la persona</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>While it is open, nobody contacts the person about the debt.</source>
        <translation>Mientras esté abierta, no se contacta a la persona por el adeudo.</translation>
    </message>
    <message>
        <source>Creditor, authority</source>
        <translation>Acreedor, autoridad</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>La lleva</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no open dispute here</source>
        <translation>No hay ninguna aclaración abierta</translation>
    </message>
    <message>
        <source>Write what is disputed</source>
        <translation>Escriba qué se pide aclarar</translation>
    </message>
    <message>
        <source>Write how it ended</source>
        <translation>Escriba cómo terminó</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Aclaración abierta</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Aclaración cerrada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DocumentsEdit</name>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
</context>
<context>
    <name>expediente::ui::EraseForm</name>
    <message>
        <source>Erase the data</source>
        <translation>Suprimir los datos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>On what it stands</source>
        <translation>En qué se funda</translation>
    </message>
    <message>
        <source>Without names: this sentence stays</source>
        <translation>Sin nombres: esta frase se conserva</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Suprimir</translation>
    </message>
    <message numerus="yes">
        <source>It destroys what %n record(s) say</source>
        <translation>
            <numerusform>Destruye lo que dice %n registro</numerusform>
            <numerusform>Destruye lo que dicen %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the case(s) %1 whole</source>
        <translation>
            <numerusform>el expediente %1 completo</numerusform>
            <numerusform>los expedientes %1 completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) known through them alone</source>
        <translation>
            <numerusform>%n persona más que solo figura ahí</numerusform>
            <numerusform>%n personas más que solo figuran ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-filled form(s)</source>
        <translation>
            <numerusform>%n formulario a medias</numerusform>
            <numerusform>%n formularios a medias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n other case(s) say of the person</source>
        <translation>
            <numerusform>lo que otro expediente dice de la persona</numerusform>
            <numerusform>lo que otros %n expedientes dicen de la persona</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It can&apos;t be undone. Backups made until now still hold it until they are replaced, and so do papers and files that left the program.</source>
        <translation>%1. No se puede deshacer. Los respaldos hechos hasta ahora lo contienen hasta que se reemplacen, y también los papeles y archivos que ya salieron del programa.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Elija por qué</translation>
    </message>
    <message>
        <source>Say on what it stands</source>
        <translation>Diga en qué se funda</translation>
    </message>
    <message>
        <source>Erase the data of this case for good?</source>
        <translation>¿Suprimir de forma definitiva los datos de este expediente?</translation>
    </message>
    <message>
        <source>The data were erased</source>
        <translation>Los datos se suprimieron</translation>
    </message>
</context>
<context>
    <name>expediente::ui::Form</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This is what you had typed before.</source>
        <translation>Esto es lo que había escrito antes.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 What you type here is not kept yet.</source>
        <translation>%1 Lo que escribe aquí aún no se guarda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the gate and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::IdentifierForm</name>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>As the document has it</source>
        <translation>Como está en el documento</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>Sustituye a %1</translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>Indique de quién es</translation>
    </message>
    <message>
        <source>This is no number of that document. Compare it letter by letter</source>
        <translation>No es un número de ese documento. Compárelo letra por letra</translation>
    </message>
    <message>
        <source>It is in the file already</source>
        <translation>Ya está en el expediente</translation>
    </message>
    <message>
        <source>Identity document written down</source>
        <translation>Documento de identidad anotado</translation>
    </message>
</context>
<context>
    <name>expediente::ui::JudgeArgumentForm</name>
    <message>
        <source>Verdict recorded</source>
        <translation>Veredicto registrado</translation>
    </message>
    <message>
        <source>Judge an argument</source>
        <translation>Valorar argumento</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>On what evidence</source>
        <translation>Con qué pruebas</translation>
    </message>
    <message>
        <source>What to do or say at the door</source>
        <translation>Qué hacer o decir en la puerta</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Guardar veredicto</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no argument to judge here</source>
        <translation>No hay ningún argumento que valorar</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>Elija un veredicto</translation>
    </message>
    <message>
        <source>Say on what evidence the verdict stands</source>
        <translation>Indique con qué pruebas se sostiene el veredicto</translation>
    </message>
    <message>
        <source>That day has gone by</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>This is the verdict already: change what is new</source>
        <translation>Este ya es el veredicto: cambie lo que sea nuevo</translation>
    </message>
    <message>
        <source>The creditor has it: %1, value date %2, reference %3</source>
        <translation>El acreedor lo tiene: %1, fecha valor %2, referencia %3</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LegalStateForm</name>
    <message>
        <source>Legal state recorded</source>
        <translation>Situación legal registrada</translation>
    </message>
    <message>
        <source>Legal state</source>
        <translation>Situación legal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>On what it stands</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>It holds now: saving ends it</source>
        <translation>Está vigente: al guardar, termina</translation>
    </message>
    <message>
        <source>Saving begins it, and stops contact</source>
        <translation>Al guardar, empieza y detiene el contacto</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>Elija la situación</translation>
    </message>
    <message>
        <source>Say on what it stands: who said so, which document</source>
        <translation>Indique en qué se apoya: quién lo dijo, qué documento</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LetterForm</name>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Guardarla como PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Creditor&apos;s confirmation</source>
        <translation>Confirmación del acreedor</translation>
    </message>
    <message>
        <source>Its number or who gave it, and when</source>
        <translation>Su número, o quién la dio y cuándo</translation>
    </message>
    <message>
        <source>In your words, if need be</source>
        <translation>En sus palabras, si hace falta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Dirá</translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation>Hacer la carta</translation>
    </message>
    <message>
        <source>Nobody here who may be written to has an address</source>
        <translation>Nadie a quien se le pueda escribir tiene un domicilio aquí</translation>
    </message>
    <message>
        <source>letter-%1.pdf</source>
        <translation>carta-%1.pdf</translation>
    </message>
    <message>
        <source>The letter is made and kept with the case: log it when it is delivered</source>
        <translation>La carta está hecha y guardada en el expediente: registre cuando se entregue</translation>
    </message>
    <message>
        <source>Write down how the creditor confirmed it</source>
        <translation>Anote cómo lo confirmó el acreedor</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LogPanel</name>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Contact logged: %1</source>
        <translation>Gestión registrada: %1</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar gestión</translation>
    </message>
    <message>
        <source>Type the codes in a row: &lt;b&gt;VD CT IN&lt;/b&gt;</source>
        <translation>Escriba los códigos seguidos: &lt;b&gt;VD CT IN&lt;/b&gt;</translation>
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
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Amount promised</source>
        <translation>Importe prometido</translation>
    </message>
    <message>
        <source>Date promised</source>
        <translation>Fecha prometida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Only if the person said it</source>
        <translation>Solo si la persona lo dijo</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>Lo dijo sin preguntarle</translation>
    </message>
    <message>
        <source>The person gave the reason without being asked</source>
        <translation>La persona dio el motivo sin que se le preguntara</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Con las palabras de la persona</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>Día de la gestión</translation>
    </message>
    <message>
        <source>Time of the contact</source>
        <translation>Hora de la gestión</translation>
    </message>
    <message>
        <source>+ &amp;Promise</source>
        <translation>+ &amp;Promesa</translation>
    </message>
    <message>
        <source>+ Their &amp;words</source>
        <translation>+ Pa&amp;labras</translation>
    </message>
    <message>
        <source>+ &amp;File</source>
        <translation>+ Arc&amp;hivo</translation>
    </message>
    <message>
        <source>+ Tim&amp;e</source>
        <translation>+ H&amp;ora</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note there: %1</source>
        <translation>Registrar en el medio: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>Wait for the promise, once it has its date</source>
        <translation>Esperar la promesa, en cuanto tenga fecha</translation>
    </message>
    <message>
        <source>None: the file&apos;s own next step stands</source>
        <translation>Ninguno: queda el que ya tiene el expediente</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Aun así</translation>
    </message>
    <message>
        <source>Why the contact was made all the same</source>
        <translation>Por qué se hizo el contacto aun así</translation>
    </message>
    <message>
        <source>%1 What happened is recorded as it was; a supervisor will look at it.</source>
        <translation>%1 Lo ocurrido se registra tal cual; un supervisor lo revisará.</translation>
    </message>
    <message>
        <source>%1 Say why it was made all the same.</source>
        <translation>%1 Diga por qué se hizo aun así.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::MarkContactPointForm</name>
    <message>
        <source>Contact point marked</source>
        <translation>Medio de contacto marcado</translation>
    </message>
    <message>
        <source>Mark a contact point</source>
        <translation>Marcar medio de contacto</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>There is no contact point here</source>
        <translation>No hay medios de contacto</translation>
    </message>
    <message>
        <source>Say what was found</source>
        <translation>Indique qué se encontró</translation>
    </message>
</context>
<context>
    <name>expediente::ui::MessageForm</name>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Copiar y abrir</translation>
    </message>
    <message>
        <source>Asking for a time to talk</source>
        <translation>Preguntar cuándo hablar</translation>
    </message>
    <message>
        <source>Reminding of the promise</source>
        <translation>Recordar la promesa</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis propias palabras</translation>
    </message>
    <message>
        <source>Nobody here has a number or address to write to</source>
        <translation>Nadie aquí tiene un número o correo al cual escribir</translation>
    </message>
    <message>
        <source>Add a contact point first</source>
        <translation>Agregue primero un dato de contacto</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Escriba el mensaje</translation>
    </message>
    <message>
        <source>Message copied: paste it there, then log the contact</source>
        <translation>Mensaje copiado: péguelo ahí y luego registre la gestión</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NoteForm</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Before you knock</source>
        <translation>Antes de tocar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to know before knocking</source>
        <translation>Qué saber antes de tocar</translation>
    </message>
    <message>
        <source>It stands on top of the file and on the visit brief</source>
        <translation>Aparece al inicio del expediente y en la hoja de visita</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escriba la nota</translation>
    </message>
    <message>
        <source>Shorten it a little</source>
        <translation>Acórtelo un poco</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PlanVisitForm</name>
    <message>
        <source>Plan a visit</source>
        <translation>Planear visita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A toda hora</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Move a visit</source>
        <translation>Mover visita</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned that day</source>
        <translation>
            <numerusform>%n visita planeada ese día</numerusform>
            <numerusform>%n visitas planeadas ese día</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Falta el día</translation>
    </message>
    <message>
        <source>That day has gone by</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Visita planeada</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Aun así</translation>
    </message>
    <message>
        <source>Why the visit is planned all the same</source>
        <translation>Por qué se planea la visita aun así</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La persona lo pidió</translation>
    </message>
    <message>
        <source>Only if they said so themselves</source>
        <translation>Solo si la persona lo dijo</translation>
    </message>
    <message>
        <source>Only if the person asked for the visit: mark it if they did</source>
        <translation>Solo si la persona pidió la visita: márquelo si fue así</translation>
    </message>
    <message>
        <source>Say in one line why it is planned all the same</source>
        <translation>Diga en una línea por qué se planea aun así</translation>
    </message>
    <message>
        <source>Say what the person asked for</source>
        <translation>Diga qué pidió la persona</translation>
    </message>
    <message>
        <source>The day&apos;s contact is reserved along with it</source>
        <translation>El contacto de ese día se reserva junto con la visita</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PromiseForm</name>
    <message>
        <source>Promise to pay</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Save the promise</source>
        <translation>Guardar promesa</translation>
    </message>
    <message>
        <source>All in %1</source>
        <translation>Todas en %1</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of a total of %1</source>
        <translation>De un total de %1</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Falta el importe</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Falta la fecha</translation>
    </message>
    <message>
        <source>That day has gone by</source>
        <translation>Ese día ya pasó</translation>
    </message>
    <message>
        <source>Say who promised it</source>
        <translation>Indique quién promete</translation>
    </message>
    <message>
        <source>Promise recorded</source>
        <translation>Promesa registrada</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Más allá del límite</translation>
    </message>
    <message>
        <source>Why the promise goes beyond the limit</source>
        <translation>Por qué la promesa rebasa el límite</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open at a time</source>
        <translation>
            <numerusform>%n abierta a la vez</numerusform>
            <numerusform>%n abiertas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in one line why it may go beyond the limit</source>
        <translation>Diga en una línea por qué puede rebasar el límite</translation>
    </message>
</context>
<context>
    <name>expediente::ui::ReportVisitForm</name>
    <message>
        <source>Report a visit</source>
        <translation>Reportar visita</translation>
    </message>
    <message>
        <source>Log the contact right after</source>
        <translation>Registrar enseguida la gestión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Hora de llegada</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Hora de salida</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
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
        <source>Save the report</source>
        <translation>Guardar reporte</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>Indique qué resultó</translation>
    </message>
    <message>
        <source>The day is missing</source>
        <translation>Falta el día</translation>
    </message>
    <message>
        <source>That is still to come</source>
        <translation>Ese momento aún no llega</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>Visit reported</source>
        <translation>Visita reportada</translation>
    </message>
</context>
<context>
    <name>expediente::ui::StepEditor</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin siguiente acción</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día de la siguiente acción</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Hora de la siguiente acción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Volver a lo propuesto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next step, accepted</source>
        <translation>Siguiente acción, aceptada</translation>
    </message>
    <message>
        <source>Proposed next step</source>
        <translation>Siguiente acción propuesta</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
</context>
<context>
    <name>expediente::ui::TimeEdit</name>
    <message>
        <source>Write a time such as 16:30</source>
        <translation>Escriba una hora como 16:30</translation>
    </message>
</context>
<context>
    <name>expediente::ui::VoidForm</name>
    <message>
        <source>Record voided</source>
        <translation>Registro anulado</translation>
    </message>
    <message>
        <source>Void a record</source>
        <translation>Anular registro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It stays in the file, crossed out, with this reason</source>
        <translation>Queda en el expediente, tachado, con este motivo</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>There is no such record here</source>
        <translation>Ese registro no está aquí</translation>
    </message>
    <message>
        <source>It is void already</source>
        <translation>Ya está anulado</translation>
    </message>
    <message>
        <source>A void is final</source>
        <translation>Una anulación es definitiva</translation>
    </message>
    <message>
        <source>The creditor said it: only a new file of theirs mends it</source>
        <translation>Lo informó el acreedor: solo un nuevo archivo suyo lo corrige</translation>
    </message>
    <message>
        <source>Say why, in one line</source>
        <translation>Indique por qué, en una línea</translation>
    </message>
    <message>
        <source>The server said it: void the request to give the reservation back</source>
        <translation>Lo dijo el servidor: anule la solicitud para devolver la reserva</translation>
    </message>
</context>
<context>
    <name>expediente::ui::WithdrawPromiseForm</name>
    <message>
        <source>Withdraw a promise</source>
        <translation>Retirar promesa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>There is no open promise here</source>
        <translation>No hay promesas vigentes</translation>
    </message>
    <message>
        <source>Say why, in one line</source>
        <translation>Indique por qué, en una línea</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>Promesa retirada</translation>
    </message>
</context>
</TS>
