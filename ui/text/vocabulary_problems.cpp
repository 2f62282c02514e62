#include "ui/text/vocabularies.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

// Fragments that go into a sentence, so no capitals: the core says what is wrong in these words.
constexpr VocabularyEntry problems[] = {
    // What is wrong with a store's file (core/store/database.h).
    {u"not-a-store", QT_TRANSLATE_NOOP("Problem", "it is another kind of file")},
    {u"not-encrypted", QT_TRANSLATE_NOOP("Problem", "it is not encrypted")},
    {u"truncated", QT_TRANSLATE_NOOP("Problem", "its end is missing")},
    {u"damaged-pages", QT_TRANSLATE_NOOP("Problem", "part of it was altered")},
    {u"inconsistent", QT_TRANSLATE_NOOP("Problem", "its parts contradict each other")},
    {u"missing", QT_TRANSLATE_NOOP("Problem", "missing")},
    {u"empty", QT_TRANSLATE_NOOP("Problem", "empty")},
    {u"negative", QT_TRANSLATE_NOOP("Problem", "negative")},
    {u"out of range", QT_TRANSLATE_NOOP("Problem", "out of range")},
    {u"too long", QT_TRANSLATE_NOOP("Problem", "too long")},
    {u"too far ahead", QT_TRANSLATE_NOOP("Problem", "too far ahead")},
    {u"of another type", QT_TRANSLATE_NOOP("Problem", "of another type")},
    {u"too large", QT_TRANSLATE_NOOP("Problem", "too large")},
    {u"too big", QT_TRANSLATE_NOOP("Problem", "too big")},
    {u"too many", QT_TRANSLATE_NOOP("Problem", "too many")},
    {u"too many entries", QT_TRANSLATE_NOOP("Problem", "too many entries")},
    {u"twice", QT_TRANSLATE_NOOP("Problem", "twice")},
    {u"wrong type", QT_TRANSLATE_NOOP("Problem", "wrong type")},
    {u"unknown word", QT_TRANSLATE_NOOP("Problem", "unknown word")},
    {u"unknown code", QT_TRANSLATE_NOOP("Problem", "unknown code")},
    {u"unknown action", QT_TRANSLATE_NOOP("Problem", "unknown action")},
    {u"duplicate code", QT_TRANSLATE_NOOP("Problem", "duplicate code")},
    {u"bad code", QT_TRANSLATE_NOOP("Problem", "bad code")},
    {u"missing label", QT_TRANSLATE_NOOP("Problem", "missing label")},
    {u"no actions", QT_TRANSLATE_NOOP("Problem", "no actions")},
    {u"promise without contact", QT_TRANSLATE_NOOP("Problem", "promise without contact")},
    {u"not json", QT_TRANSLATE_NOOP("Problem", "not json")},
    {u"not a list", QT_TRANSLATE_NOOP("Problem", "not a list")},
    {u"not a text", QT_TRANSLATE_NOOP("Problem", "not a text")},
    {u"not an object", QT_TRANSLATE_NOOP("Problem", "not an object")},
    {u"not a date", QT_TRANSLATE_NOOP("Problem", "not a date")},
    {u"not a time of day", QT_TRANSLATE_NOOP("Problem", "not a time of day")},
    {u"not an amount", QT_TRANSLATE_NOOP("Problem", "not an amount")},
    {u"not an amount with its currency",
        QT_TRANSLATE_NOOP("Problem", "not an amount with its currency")},
    {u"another currency", QT_TRANSLATE_NOOP("Problem", "another currency")},
    {u"not a percentage", QT_TRANSLATE_NOOP("Problem", "not a percentage")},
    {u"not a whole number", QT_TRANSLATE_NOOP("Problem", "not a whole number")},
    {u"not an id", QT_TRANSLATE_NOOP("Problem", "not an id")},
    {u"not a known word", QT_TRANSLATE_NOOP("Problem", "not a known word")},
    {u"not a known period", QT_TRANSLATE_NOOP("Problem", "not a known period")},
    {u"not a code", QT_TRANSLATE_NOOP("Problem", "not a code")},
    {u"not a time zone", QT_TRANSLATE_NOOP("Problem", "not a time zone")},
    {u"not two letters", QT_TRANSLATE_NOOP("Problem", "not two letters")},
    {u"not above zero", QT_TRANSLATE_NOOP("Problem", "not above zero")},
    {u"not a share above zero", QT_TRANSLATE_NOOP("Problem", "not a share above zero")},
    {u"neither true nor false", QT_TRANSLATE_NOOP("Problem", "neither true nor false")},
    {u"neither 360 nor 365", QT_TRANSLATE_NOOP("Problem", "neither 360 nor 365")},
    {u"holds a NUL character", QT_TRANSLATE_NOOP("Problem", "holds a NUL character")},
    {u"more principal than is not due",
        QT_TRANSLATE_NOOP("Problem", "more principal than is not due")},
    {u"a component twice", QT_TRANSLATE_NOOP("Problem", "a component twice")},
    {u"not whole", QT_TRANSLATE_NOOP("Problem", "not whole")},
    {u"after the statement", QT_TRANSLATE_NOOP("Problem", "after the statement")},
    {u"before it was made", QT_TRANSLATE_NOOP("Problem", "before it was made")},
    {u"before arriving", QT_TRANSLATE_NOOP("Problem", "before arriving")},
    {u"not after from", QT_TRANSLATE_NOOP("Problem", "not after from")},
    {u"not a SHA-256", QT_TRANSLATE_NOOP("Problem", "not a SHA-256")},
    {u"passphrase", QT_TRANSLATE_NOOP("Problem", "passphrase")},
    {u"out of memory", QT_TRANSLATE_NOOP("Problem", "out of memory")},
    {u"not enough memory", QT_TRANSLATE_NOOP("Problem", "not enough memory")},
    {u"not a ZIP file", QT_TRANSLATE_NOOP("Problem", "not a ZIP file")},
    {u"too many files", QT_TRANSLATE_NOOP("Problem", "too many files")},
};

} // namespace

std::span<const VocabularyEntry> problemWords()
{
    return problems;
}

} // namespace expediente::ui
