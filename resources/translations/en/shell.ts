<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::Workspace</name>
    <message numerus="yes">
        <source>The server refused %n record(s); nothing of it is lost.</source>
        <translation>
            <numerusform>The server refused %n record; nothing of it is lost.</numerusform>
            <numerusform>The server refused %n records; nothing of them is lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
