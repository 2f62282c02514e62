<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>NeedWords</name>
    <message>
        <source>the creditor&apos;s tax id</source>
        <translation>el RFC o registro fiscal del acreedor</translation>
    </message>
    <message>
        <source>the mandate that lets the agency collect</source>
        <translation>el mandato con el que la agencia cobra</translation>
    </message>
    <message>
        <source>an identity document of the person</source>
        <translation>una identificación de la persona titular</translation>
    </message>
    <message>
        <source>an identity document of a guarantor</source>
        <translation>una identificación del aval</translation>
    </message>
    <message>
        <source>the contract&apos;s number</source>
        <translation>el número de contrato</translation>
    </message>
    <message>
        <source>the reference to pay with</source>
        <translation>la referencia de pago</translation>
    </message>
    <message>
        <source>the policy&apos;s conditions for agreements</source>
        <translation>las condiciones de la política para convenios</translation>
    </message>
    <message>
        <source>the agency&apos;s privacy notice</source>
        <translation>el aviso de privacidad de la agencia</translation>
    </message>
    <message>
        <source>where to complain</source>
        <translation>dónde presentar una queja</translation>
    </message>
    <message>
        <source>the creditor&apos;s approval</source>
        <translation>la autorización del acreedor</translation>
    </message>
    <message>
        <source>This is a draft. Missing: %1. The creditor&apos;s file, Settings or the policy can say it.</source>
        <translation>Es un borrador. Falta: %1. Se completa con el archivo del acreedor, en Ajustes o en la política.</translation>
    </message>
    <message>
        <source>It can&apos;t be signed: the paper is only a draft</source>
        <translation>No se puede firmar: el documento es solo un borrador</translation>
    </message>
    <message>
        <source>Show the agreement to its end</source>
        <translation>Falta mostrar el convenio hasta el final</translation>
    </message>
    <message>
        <source>Write which identity document was looked at</source>
        <translation>Falta anotar qué identificación se cotejó</translation>
    </message>
    <message>
        <source>Compare the document with the person</source>
        <translation>Falta cotejar la identificación con la persona</translation>
    </message>
    <message>
        <source>The person has not said that they agree</source>
        <translation>Falta que la persona diga que está de acuerdo</translation>
    </message>
    <message>
        <source>The signature of %1 is missing</source>
        <translation>Falta la firma de %1</translation>
    </message>
    <message>
        <source>Attach a photo of the signed paper</source>
        <translation>Falta la foto del convenio firmado</translation>
    </message>
    <message>
        <source>the creditor&apos;s name</source>
        <translation>el nombre del acreedor</translation>
    </message>
    <message>
        <source>what is owed, part by part</source>
        <translation>el desglose de lo que se debe</translation>
    </message>
    <message>
        <source>the creditor&apos;s own account to pay to</source>
        <translation>la cuenta del propio acreedor a la que se paga</translation>
    </message>
    <message>
        <source>the name of whoever makes it for the agency</source>
        <translation>el nombre de quien lo hace por la agencia</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AgreementModel</name>
    <message>
        <source>Sealing an agreement</source>
        <translation>Sellando un convenio</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AgreementPage</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Identity and place</source>
        <translation>Identidad y lugar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Entregar copia</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>Firmar y sellar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>Screen for the person</source>
        <translation>Pantalla para la persona titular</translation>
    </message>
    <message>
        <source>In short, you pay</source>
        <translation>En resumen, usted paga</translation>
    </message>
    <message>
        <source>Preparing the agreement…</source>
        <translation>Preparando el convenio…</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar firma</translation>
    </message>
    <message>
        <source>Next signature</source>
        <translation>Otra firma</translation>
    </message>
    <message>
        <source>Leave with the passphrase</source>
        <translation>Salir con la contraseña</translation>
    </message>
    <message>
        <source>Kept encrypted on this machine</source>
        <translation>Se guarda cifrado en este equipo</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Convenio %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total, with the discount of %1</source>
        <translation>Total, ya con descuento de %1</translation>
    </message>
    <message>
        <source>Takes the place of the promise of %1, %2</source>
        <translation>Sustituye la promesa del %1, %2</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>Keep in the case</source>
        <translation>Guardar en el expediente</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Volver al expediente</translation>
    </message>
    <message>
        <source>Write down the identity document (%1)</source>
        <translation>Anotar identificación (%1)</translation>
    </message>
</context>
<context>
    <name>expediente::ui::CopyPanel</name>
    <message>
        <source>The agreement is signed</source>
        <translation>El convenio está firmado</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Entregar copia</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Printed now, from this machine</source>
        <translation>Se imprime ahora, desde este equipo</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Saves the PDF and opens a message to attach it to</source>
        <translation>Guarda el PDF y abre un correo para adjuntarlo</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>To a USB stick or a phone that they bring</source>
        <translation>En una memoria o un teléfono que traiga la persona</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>%1 is in the case file with the photos of the signed paper; its payments are promises now.</source>
        <translation>%1 está en el expediente con las fotos del papel firmado; sus pagos ya son promesas.</translation>
    </message>
    <message>
        <source>%1 is sealed and in the case file; its payments are promises now. From now on any change to the document shows.</source>
        <translation>%1 está sellado y en el expediente; sus pagos ya son promesas. Desde ahora se nota cualquier cambio al documento.</translation>
    </message>
    <message>
        <source>A copy was handed over on paper</source>
        <translation>Se entregó una copia en papel</translation>
    </message>
    <message>
        <source>A copy was prepared for e-mail</source>
        <translation>Se preparó una copia por correo</translation>
    </message>
    <message>
        <source>A copy was handed over as a file</source>
        <translation>Se entregó una copia como archivo</translation>
    </message>
    <message>
        <source>No e-mail address of theirs is in the case file</source>
        <translation>No hay correo electrónico suyo en el expediente</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DocumentView</name>
    <message>
        <source>Payment agreement</source>
        <translation>Convenio de pago</translation>
    </message>
    <message>
        <source>%1 of %2 pages shown</source>
        <translation>Mostradas %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>expediente::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>A photo of the document only with permission</source>
        <translation>Foto del documento solo con permiso</translation>
    </message>
    <message>
        <source>Document looked at</source>
        <translation>Identificación cotejada: INE, pasaporte…</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Es la persona</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Agregar foto…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Written down only if the person agrees</source>
        <translation>Se anota solo si la persona lo acepta</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>Otras firmas</translation>
    </message>
    <message>
        <source>Guarantors sign; a witness may</source>
        <translation>Los avales firman; un testigo puede firmar</translation>
    </message>
    <message>
        <source>Name of a witness, if there is one</source>
        <translation>Nombre de un testigo, si lo hay</translation>
    </message>
    <message>
        <source>Next signature</source>
        <translation>Otra firma</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Photo of the identity document</source>
        <translation>Foto de la identificación</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>%1 of 3 ready</source>
        <translation>%1 de 3 listas</translation>
    </message>
</context>
<context>
    <name>expediente::ui::LeaveBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Passphrase of the collector</source>
        <translation>Contraseña del gestor</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>To leave this page, the collector types their passphrase</source>
        <translation>Para salir de esta página, el gestor escribe su contraseña</translation>
    </message>
</context>
<context>
    <name>expediente::ui::SignaturePad</name>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay trazos</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) drawn</source>
        <translation>
            <numerusform>%n trazo</numerusform>
            <numerusform>%n trazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::SignaturePanel</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Attach a photo of it…</source>
        <translation>Adjuntar foto…</translation>
    </message>
    <message>
        <source>Sign on paper</source>
        <translation>Firmar en papel</translation>
    </message>
    <message>
        <source>Simple electronic signature</source>
        <translation>Firma electrónica simple</translation>
    </message>
    <message>
        <source>Print it, have every page signed, and attach a photo or scan of each. What was signed with ink is the agreement; the photos are its evidence here.</source>
        <translation>Imprímalo, pida que se firme cada página y adjunte una foto o escaneo de cada una. El convenio es lo firmado con tinta; las fotos son su evidencia aquí.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Photo of the signed agreement</source>
        <translation>Foto del convenio firmado</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Imágenes y PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Firmar en pantalla</translation>
    </message>
    <message>
        <source>None attached yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n adjunta</numerusform>
            <numerusform>%n adjuntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
</context>
</TS>
