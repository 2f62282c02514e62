<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>expediente::ui::SyncHead</name>
    <message numerus="yes">
        <source>%n fact(s) arrived that are not what was signed. They were kept apart and nothing was built on them; your own work is not touched. Tell your administrator.</source>
        <translation>
            <numerusform>%n fact arrived that is not what was signed. It was kept apart and nothing was built on it; your own work is not touched. Tell your administrator.</numerusform>
            <numerusform>%n facts arrived that are not what was signed. They were kept apart and nothing was built on them; your own work is not touched. Tell your administrator.</numerusform>
        </translation>
    </message>
</context>
</TS>
