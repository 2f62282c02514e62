#include "ui/text/vocabularies.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

// As the forms call them, so that a refusal can be found on screen.
constexpr VocabularyEntry fields[] = {
    {u"action", QT_TRANSLATE_NOOP("FactField", "Action")},
    {u"result", QT_TRANSLATE_NOOP("FactField", "Result")},
    {u"reason", QT_TRANSLATE_NOOP("FactField", "Reason")},
    {u"person", QT_TRANSLATE_NOOP("FactField", "Person")},
    {u"contact_point", QT_TRANSLATE_NOOP("FactField", "Phone or address")},
    {u"note", QT_TRANSLATE_NOOP("FactField", "Note")},
    {u"text", QT_TRANSLATE_NOOP("FactField", "Text")},
    // What the server may refuse of any record.
    {u"occurred_at", QT_TRANSLATE_NOOP("FactField", "Date and time")},
    {u"id", QT_TRANSLATE_NOOP("FactField", "Identifier")},
    {u"name", QT_TRANSLATE_NOOP("FactField", "Name")},
    {u"value", QT_TRANSLATE_NOOP("FactField", "Number or e-mail")},
    {u"label", QT_TRANSLATE_NOOP("FactField", "Label")},
    {u"number", QT_TRANSLATE_NOOP("FactField", "Number")},
    {u"address", QT_TRANSLATE_NOOP("FactField", "Address")},
    {u"street", QT_TRANSLATE_NOOP("FactField", "Street")},
    {u"area", QT_TRANSLATE_NOOP("FactField", "Area")},
    {u"city", QT_TRANSLATE_NOOP("FactField", "City")},
    {u"state", QT_TRANSLATE_NOOP("FactField", "State")},
    {u"postcode", QT_TRANSLATE_NOOP("FactField", "Postcode")},
    {u"between", QT_TRANSLATE_NOOP("FactField", "Near")},
    {u"amount", QT_TRANSLATE_NOOP("FactField", "Amount")},
    {u"due", QT_TRANSLATE_NOOP("FactField", "Date")},
    {u"on", QT_TRANSLATE_NOOP("FactField", "Day")},
    {u"at", QT_TRANSLATE_NOOP("FactField", "Time")},
    {u"from", QT_TRANSLATE_NOOP("FactField", "From")},
    {u"to", QT_TRANSLATE_NOOP("FactField", "To")},
    {u"arrived", QT_TRANSLATE_NOOP("FactField", "Arrived")},
    {u"left", QT_TRANSLATE_NOOP("FactField", "Left")},
    {u"until", QT_TRANSLATE_NOOP("FactField", "Holds until")},
    {u"evidence", QT_TRANSLATE_NOOP("FactField", "On what evidence")},
    {u"answer", QT_TRANSLATE_NOOP("FactField", "What to do or say at the door")},
    {u"documents", QT_TRANSLATE_NOOP("FactField", "Documents")},
    {u"purpose", QT_TRANSLATE_NOOP("FactField", "What for")},
    {u"step", QT_TRANSLATE_NOOP("FactField", "Next step")},
    {u"with", QT_TRANSLATE_NOOP("FactField", "Heard by")},
    {u"outcome", QT_TRANSLATE_NOOP("FactField", "How it ended")},
    {u"relation", QT_TRANSLATE_NOOP("FactField", "Relation")},
    {u"facts", QT_TRANSLATE_NOOP("FactField", "Records")},
    {u"size", QT_TRANSLATE_NOOP("FactField", "Size")},
    {u"kind", QT_TRANSLATE_NOOP("FactField", "Kind")},
    {u"folio", QT_TRANSLATE_NOOP("FactField", "Folio")},
    {u"zone", QT_TRANSLATE_NOOP("FactField", "Time zone")},
    {u"country", QT_TRANSLATE_NOOP("FactField", "Country")},
    {u"schedule", QT_TRANSLATE_NOOP("FactField", "Instalments")},
};

} // namespace

std::span<const VocabularyEntry> factFieldWords()
{
    return fields;
}

} // namespace expediente::ui
