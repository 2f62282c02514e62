#include "ui/widgets/date_words.h"

#include "ui/widgets/search_fold.h"

#include <QStringList>

#include <array>

namespace expediente::ui {
namespace {

constexpr int longest = 40;
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// Position from 1 of the name that `word` abbreviates with three letters or more, else 0.
template <std::size_t n>
int position(const QString& word, const std::array<const char*, n>& names, int cycle)
{
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (QLatin1StringView(names[i]).startsWith(word))
            return int(i) % cycle + 1;
    }
    return 0;
}

int monthOf(const QString& word)
{
    static constexpr std::array names{"enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"};
    return word == QLatin1StringView("setiembre") || word == QLatin1StringView("set")
        ? 9
        : position(word, names, 12);
}

int weekdayOf(const QString& word)
{
    static constexpr std::array names{"lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
        "domingo", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    if (word.size() >= 3)
        return position(word, names, 7);
    // One or two letters where they can only be one day, whatever the language: "v", "mi".
    int found = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!QLatin1StringView(names[i]).startsWith(word))
            continue;
        const int weekday = int(i) % 7 + 1;
        if (found != 0 && found != weekday)
            return 0;
        found = weekday;
    }
    return found;
}

std::optional<int> numberOf(const QString& word)
{
    for (const QChar c : word) {
        if (c < u'0' || c > u'9')
            return {};
    }
    return word.isEmpty() || word.size() > 4 ? std::nullopt : std::optional(word.toInt());
}

std::optional<int> relativeDays(const QString& text)
{
    struct Word {
        const char* text;
        int days;
    };
    static constexpr Word words[] = {{"hoy", 0}, {"today", 0}, {"manana", 1}, {"tomorrow", 1},
        {"pasado manana", 2}, {"pasado", 2}, {"ayer", -1}, {"yesterday", -1}, {"anteayer", -2},
        {"antier", -2}};
    for (const Word& word : words) {
        if (text == QLatin1StringView(word.text))
            return word.days;
    }
    if (text.startsWith('+') || text.startsWith('-')) {
        const auto days = numberOf(text.mid(1).trimmed());
        if (days)
            return text.front() == '-' ? -*days : *days;
    }
    return {};
}

std::optional<int> yearOf(const QString& word)
{
    const auto number = numberOf(word);
    if (number && word.size() == 2)
        return 2000 + *number;
    if (number && word.size() == 4 && *number >= firstYear && *number <= lastYear)
        return number;
    return {};
}

QDate nearestWeekday(int weekday, QDate today, DateSense sense)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    if (sense == DateSense::Ahead)
        return today.addDays(ahead == 0 ? 7 : ahead);
    return today.addDays(ahead - 7);
}

/// Steps from year to year (or month to month) until the date exists on the right side.
template <class Candidate>
std::optional<QDate> nearest(QDate today, DateSense sense, int tries, Candidate candidate)
{
    for (int i = 0; i < tries; ++i) {
        const QDate date = candidate(sense == DateSense::Ahead ? i : -i);
        if (date.isValid() && (sense == DateSense::Ahead ? date >= today : date <= today))
            return date;
    }
    return {};
}

std::optional<QDate> withoutYear(int day, int month, QDate today, DateSense sense)
{
    // Eight years, since 29 February can be that far off.
    return nearest(
        today, sense, 9, [=](int step) { return QDate(today.year() + step, month, day); });
}

std::optional<QDate> dayAlone(int day, QDate today, DateSense sense)
{
    const QDate first(today.year(), today.month(), 1);
    return nearest(today, sense, 4, [=](int step) {
        const QDate month = first.addMonths(step);
        return QDate(month.year(), month.month(), day);
    });
}

QStringList wordsOf(QString text)
{
    for (QChar& c : text) {
        if (c == u'/' || c == u'.' || c == u'-' || c == u',')
            c = u' ';
    }
    QStringList words = text.split(' ', Qt::SkipEmptyParts);
    for (const auto* filler : {"de", "del", "el", "of", "the"})
        words.removeAll(QLatin1StringView(filler));
    return words;
}

std::optional<QDate> calendarDate(const QStringList& words, QDate today, DateSense sense)
{
    if (words.isEmpty() || words.size() > 3)
        return {};
    if (words.size() == 3 && words[0].size() == 4) {
        const auto year = yearOf(words[0]);
        const auto month = numberOf(words[1]);
        const auto day = numberOf(words[2]);
        const QDate date = year && month && day ? QDate(*year, *month, *day) : QDate();
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto day = numberOf(words[0]);
    if (!day || words[0].size() > 2)
        return {};
    if (words.size() == 1)
        return dayAlone(*day, today, sense);
    const int named = monthOf(words[1]);
    const auto month = named > 0 ? std::optional(named) : numberOf(words[1]);
    if (!month || (named == 0 && words[1].size() > 2))
        return {};
    if (words.size() == 2)
        return withoutYear(*day, *month, today, sense);
    const auto year = yearOf(words[2]);
    const QDate date = year ? QDate(*year, *month, *day) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(QStringView typed, QDate today, DateSense sense)
{
    if (typed.size() > longest)
        return {};
    const QString text = searchFold(typed).simplified();
    if (const auto days = relativeDays(text))
        return today.addDays(*days);
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const int weekday = weekdayOf(words.front());
    if (weekday == 0)
        return calendarDate(words, today, sense);
    words.removeFirst();
    if (words.isEmpty())
        return nearestWeekday(weekday, today, sense);
    const auto date = calendarDate(words, today, sense);
    return date && date->dayOfWeek() == weekday ? date : std::nullopt;
}

} // namespace expediente::ui
