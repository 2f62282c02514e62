<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>OfferWords</name>
    <message>
        <source>Approved</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Doesn&apos;t work out</source>
        <translation>No cuadra</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Requiere: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 down + %2</source>
        <translation>Inicial %1 + %2</translation>
    </message>
    <message>
        <source>principal: %1 forgiven, at most %2</source>
        <translation>principal: quita de %1, máximo %2</translation>
    </message>
    <message>
        <source>ordinary interest: %1 forgiven, at most %2</source>
        <translation>interés ordinario: quita de %1, máximo %2</translation>
    </message>
    <message>
        <source>late interest: %1 forgiven, at most %2</source>
        <translation>interés moratorio: quita de %1, máximo %2</translation>
    </message>
    <message>
        <source>fees: %1 forgiven, at most %2</source>
        <translation>gastos: quita de %1, máximo %2</translation>
    </message>
    <message>
        <source>down payment: %1, at least %2</source>
        <translation>pago inicial: %1, mínimo %2</translation>
    </message>
    <message>
        <source>%1 payments, at most %2</source>
        <translation>%1 pagos, máximo %2</translation>
    </message>
    <message>
        <source>%1 days to the first payment, at most %2</source>
        <translation>%1 días al primer pago, máximo %2</translation>
    </message>
    <message>
        <source>%1 days in all, at most %2</source>
        <translation>%1 días en total, máximo %2</translation>
    </message>
    <message>
        <source>valid for %1 days, at most %2</source>
        <translation>vigencia de %1 días, máximo %2</translation>
    </message>
    <message>
        <source>no discount policy fits this case</source>
        <translation>ninguna política de quitas aplica a este expediente</translation>
    </message>
    <message>
        <source>Nothing would be left to pay, or more is forgiven than is owed. Nothing was saved. Lower the discount.</source>
        <translation>No quedaría nada por pagar, o la quita es mayor que lo que se debe. No se guardó nada. Baje la quita.</translation>
    </message>
    <message>
        <source>A payment on account is more than nothing and less than the whole debt. Nothing was saved. Correct the amount.</source>
        <translation>Un pago a cuenta es mayor que cero y menor que todo el adeudo. No se guardó nada. Corrija el importe.</translation>
    </message>
    <message>
        <source>The first payment would be before today. Nothing was saved. Choose another day.</source>
        <translation>El primer pago sería antes de hoy. No se guardó nada. Elija otro día.</translation>
    </message>
    <message>
        <source>The offer would end before today. Nothing was saved. Choose another day.</source>
        <translation>La oferta vencería antes de hoy. No se guardó nada. Elija otro día.</translation>
    </message>
    <message>
        <source>The down payment is above zero, below the total and not after the first payment. Nothing was saved. Correct its amount or day.</source>
        <translation>El pago inicial es mayor que cero, menor que el total y no posterior al primer pago. No se guardó nada. Corrija su importe o su día.</translation>
    </message>
</context>
<context>
    <name>expediente::ui::AuthoritySlider</name>
    <message>
        <source>Your limit is %1 %</source>
        <translation>Su límite es %1 %</translation>
    </message>
</context>
<context>
    <name>expediente::ui::DiscountPanel</name>
    <message>
        <source>Discount by component</source>
        <translation>Quita por componente</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Su facultad</translation>
    </message>
    <message>
        <source>Above you</source>
        <translation>Con autorización</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Cede</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>Su límite</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Quita sobre %1</translation>
    </message>
    <message>
        <source>Discount on %1, in per cent</source>
        <translation>Quita sobre %1, en por ciento</translation>
    </message>
    <message>
        <source>Follows the interest</source>
        <translation>Sigue a los intereses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>&amp;To pay</source>
        <translation>&amp;A pagar</translation>
    </message>
    <message>
        <source>Total to pay: type an amount and the discount follows</source>
        <translation>Total a pagar: escriba un importe y la quita se calcula</translation>
    </message>
    <message>
        <source>Discount by component · offer %1</source>
        <translation>Quita por componente · oferta %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>overdue and not due</source>
        <translation>vencido y por vencer</translation>
    </message>
</context>
<context>
    <name>expediente::ui::NegotiationView</name>
    <message>
        <source>Compare offers</source>
        <translation>Comparar ofertas</translation>
    </message>
    <message>
        <source>Approval requested; go on with the others meanwhile</source>
        <translation>Autorización solicitada; siga mientras con las otras</translation>
    </message>
    <message>
        <source>Noted: the person accepts the offer</source>
        <translation>Registrado: la persona acepta la oferta</translation>
    </message>
    <message>
        <source>Offer saved</source>
        <translation>Oferta guardada</translation>
    </message>
    <message>
        <source>Allowed with these terms; whoever asked will see it</source>
        <translation>Autorizada con estos términos; lo verá quien la pidió</translation>
    </message>
</context>
<context>
    <name>expediente::ui::OffersTable</name>
    <message>
        <source>Offers side by side</source>
        <translation>Ofertas lado a lado</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Quita</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Pago inicial</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Primer pago</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Payment ÷ capacity</source>
        <translation>Pago ÷ capacidad</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vence la oferta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of an offer, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ctrl+D copies one</source>
        <translation>Ctrl+D copia una</translation>
    </message>
    <message>
        <source>Plus one of</source>
        <translation>Más uno de</translation>
    </message>
</context>
<context>
    <name>expediente::ui::PlanPanel</name>
    <message>
        <source>Payments of the offer</source>
        <translation>Pagos de la oferta</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>&amp;Down payment</source>
        <translation>Pago &amp;inicial</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>&amp;Instalment</source>
        <translation>Im&amp;porte</translation>
    </message>
    <message>
        <source>&amp;First payment</source>
        <translation>&amp;Primer pago</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inicial</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>day, amount</comment>
        <translation>último %1, %2</translation>
    </message>
    <message>
        <source>Declared: %1, %2</source>
        <comment>amount, how often</comment>
        <translation>Capacidad declarada: %1, %2</translation>
    </message>
    <message>
        <source>Each payment takes %1 of it</source>
        <translation>Cada pago usa %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Accesorios</translation>
    </message>
</context>
<context>
    <name>expediente::ui::VerdictCard</name>
    <message>
        <source>Verdict on the offer</source>
        <translation>Dictamen de la oferta</translation>
    </message>
    <message>
        <source>Why this case deserves it, for whoever decides</source>
        <translation>Por qué lo amerita, para quien decide</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Oferta %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>on account; %1 stays owed</source>
        <translation>a cuenta; se siguen debiendo %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>quita %1</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>creditor&apos;s approval %1</source>
        <translation>autorización del acreedor %1</translation>
    </message>
    <message>
        <source>Above the limit: %1.</source>
        <translation>Pasa del límite: %1.</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Guardar la oferta</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir autorización</translation>
    </message>
    <message>
        <source>The person accepts it</source>
        <translation>La persona la acepta</translation>
    </message>
    <message>
        <source>Say why: whoever asked will read it</source>
        <translation>Diga por qué: lo leerá quien la pidió</translation>
    </message>
    <message>
        <source>Reason of your decision; whoever asked will read it</source>
        <translation>Motivo de su decisión; lo verá quien la pidió</translation>
    </message>
    <message>
        <source>Allow with these terms</source>
        <translation>Autorizar con estos términos</translation>
    </message>
    <message>
        <source>The agreement is signed</source>
        <translation>El convenio está firmado</translation>
    </message>
    <message>
        <source>Prepare the agreement</source>
        <translation>Preparar el convenio</translation>
    </message>
</context>
</TS>
