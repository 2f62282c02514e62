<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n contact(s) logged</source>
        <translation>
            <numerusform>%n contact logged</numerusform>
            <numerusform>%n contacts logged</numerusform>
        </translation>
    </message>
</context>
</TS>
