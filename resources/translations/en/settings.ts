<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::BackupPanel</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>The newest</numerusform>
            <numerusform>The newest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::LockPanel</name>
    <message numerus="yes">
        <source>After %n idle minute(s)</source>
        <translation>
            <numerusform>After %n idle minute</numerusform>
            <numerusform>After %n idle minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>expediente::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters; four words that you will remember serve well.</source>
        <translation>
            <numerusform>At least %n character; four words that you will remember serve well.</numerusform>
            <numerusform>At least %n characters; four words that you will remember serve well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go.</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%n character to go.</numerusform>
            <numerusform>%n characters to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
