<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FactSentences</name>
    <message numerus="yes">
        <source>%1, in %n payments</source>
        <translation>
            <numerusform>%1, in %n payment</numerusform>
            <numerusform>%1, in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <translation>
            <numerusform>%n record erased</numerusform>
            <numerusform>%n records erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderView</name>
    <message numerus="yes">
        <source> and %n more account(s)</source>
        <translation>
            <numerusform> and %n more account</numerusform>
            <numerusform> and %n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentHistoryView</name>
    <message numerus="yes">
        <source>%n of %1 monthly amounts covered.</source>
        <translation>
            <numerusform>%n of %1 monthly amounts covered.</numerusform>
            <numerusform>%n of %1 monthly amounts covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentRows</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n year old</numerusform>
            <numerusform>%1, %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message numerus="yes">
        <source>%n of %1 kept</source>
        <translation>
            <numerusform>%n of %1 kept</numerusform>
            <numerusform>%n of %1 kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::BeforePanel</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::DocumentsTab</name>
    <message numerus="yes">
        <source>none: signed on paper, %n photo(s)</source>
        <translation>
            <numerusform>none: signed on paper, %n photo</numerusform>
            <numerusform>none: signed on paper, %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::RulesTab</name>
    <message numerus="yes">
        <source>%n published rules can&apos;t be read and don&apos;t count</source>
        <translation>
            <numerusform>%n published rule can&apos;t be read and doesn&apos;t count</numerusform>
            <numerusform>%n published rules can&apos;t be read and don&apos;t count</numerusform>
        </translation>
    </message>
</context>
</TS>
