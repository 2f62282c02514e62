#include "core/exchange/column_guess.h"

#include "core/exchange/import_fields.h"
#include "core/exchange/text_reader.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <set>

static void openColumnWords()
{
    // See profile.cpp.
    Q_INIT_RESOURCE(columns);
}

namespace expediente {

namespace {

using Words = QSet<QString>;

constexpr int exactly = 1000;
constexpr qsizetype leastOfHeading = 2; // an entry says at least half of the heading
constexpr int leastOfCells = 60; // per cent of those with something in them

/// The letters of a heading in lower case without accents, apart where case or kind changes.
QStringList split(const QString& heading)
{
    QStringList words;
    QString word;
    QChar before;
    const auto end = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    for (const QChar c : heading.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!c.isLetterOrNumber())
            end();
        else if ((c.isUpper() && before.isLower()) || (c.isDigit() != before.isDigit()))
            end();
        if (c.isLetterOrNumber())
            word += c.toLower();
        before = c;
    }
    end();
    return words;
}

/// "c", "p" of "C.P." are one word.
QStringList withInitialsJoined(const QStringList& words)
{
    QStringList joined;
    bool afterInitial = false;
    for (const QString& word : words) {
        const bool isInitial = word.size() == 1 && word.front().isLetter();
        if (isInitial && afterInitial)
            joined.back() += word;
        else
            joined << word;
        afterInitial = isInitial;
    }
    return joined;
}

/// resources/columns/columns.json, read once.
class Dictionary {
public:
    Dictionary()
    {
        openColumnWords();
        QFile file(QStringLiteral(":/columns/columns.json"));
        file.open(QIODevice::ReadOnly);
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        const auto same = json[QStringLiteral("same")].toObject();
        for (auto it = same.begin(); it != same.end(); ++it)
            for (const auto& other : it.value().toArray())
                m_same.insert(other.toString(), it.key());
        for (const auto& word : json[QStringLiteral("ignored")].toArray())
            m_ignored.insert(word.toString());
        const auto fields = json[QStringLiteral("fields")].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            for (const auto& heading : it.value().toArray())
                m_fields[it.key()].push_back(wordsOf(heading.toString()));
    }

    Words wordsOf(const QString& heading) const
    {
        Words words;
        for (const QString& word : withInitialsJoined(split(heading)))
            if (!m_ignored.contains(word))
                words.insert(m_same.value(word, word));
        return words;
    }

    /// How well a heading says this field; 0: not at all.
    int score(const Words& heading, const QString& field) const
    {
        int best = 0;
        for (const Words& entry : m_fields.value(field))
            if (!entry.isEmpty() && heading.contains(entry)
                && entry.size() * leastOfHeading >= heading.size())
                best = std::max(
                    best, int(entry.size() * exactly / heading.size()) + int(entry.size()));
        return best;
    }

private:
    QHash<QString, QString> m_same;
    QSet<QString> m_ignored;
    QHash<QString, std::vector<Words>> m_fields;
};

const Dictionary& dictionary()
{
    static const Dictionary words;
    return words;
}

bool isOfType(const QString& cell, ValueType type, const SampleTable& table)
{
    const std::string utf8 = cell.toStdString();
    const auto fits = [](const auto& read, Flaw doubt) { return read || read.error() == doubt; };
    switch (type) {
    case ValueType::Amount: {
        const auto read = readAmount(utf8, Currency::CLF, table.decimal);
        return fits(read, Flaw::AmbiguousAmount) || read.error() == Flaw::OtherCurrency;
    }
    case ValueType::Date:
        return fits(readDate(utf8, {table.dates, false, 1930}), Flaw::AmbiguousDate);
    case ValueType::Count:
        return bool(readCount(utf8));
    case ValueType::Rate:
        return fits(readRate(utf8, table.decimal), Flaw::AmbiguousAmount);
    default:
        return true;
    }
}

bool looksLike(const SampleTable& table, qsizetype column, ValueType type)
{
    int filled = 0;
    int fitting = 0;
    for (const auto& row : table.rows) {
        const QString cell = row.value(column).trimmed();
        // "#N/A" and "#FORMULA!" say nothing about what the column is.
        if (cell.isEmpty() || cell == u"N/A" || cell == u"-" || cell.startsWith(u'#'))
            continue;
        ++filled;
        fitting += isOfType(cell, type, table);
    }
    return fitting * 100 >= filled * leastOfCells;
}

struct Match {
    int score;
    int column;
    QString field;
};

std::vector<Match> matches(const SampleTable& table, Profile::Kind kind)
{
    std::vector<Match> found;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString& heading = table.header[column];
        if (heading.isEmpty() || table.header.count(heading) > 1)
            continue;
        const Words words = dictionary().wordsOf(heading);
        for (const auto& field : importFields()) {
            const QString id = QLatin1String(field.id);
            const int score = belongsTo(field, kind) ? dictionary().score(words, id) : 0;
            if (score > 0 && looksLike(table, column, field.type))
                found.push_back({score, int(column), id});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), &Match::score);
    return found;
}

/// A payment within a portfolio is there whole or not at all.
void dropHalfPayments(std::map<QString, int>& columns)
{
    const QStringList parts{QStringLiteral("payment.reference"), QStringLiteral("payment.date"),
        QStringLiteral("payment.amount")};
    if (std::ranges::all_of(parts, [&](const auto& part) { return columns.contains(part); }))
        return;
    for (const auto& part : parts)
        columns.erase(part);
}

} // namespace

std::map<QString, int> guessColumns(const SampleTable& table, Profile::Kind kind)
{
    std::map<QString, int> columns;
    std::set<int> taken;
    for (const auto& match : matches(table, kind)) {
        if (columns.contains(match.field) || taken.contains(match.column))
            continue;
        columns[match.field] = match.column;
        taken.insert(match.column);
    }
    for (const auto& rivals : rivalFields()) {
        bool found = false;
        for (const auto& field : rivals)
            if (std::exchange(found, found || columns.contains(field)))
                columns.erase(field);
    }
    if (kind == Profile::Kind::Portfolio)
        dropHalfPayments(columns);
    return columns;
}

Profile::Kind guessKind(const SampleTable& table)
{
    const auto payments = guessColumns(table, Profile::Kind::Payments);
    const auto portfolio = guessColumns(table, Profile::Kind::Portfolio);
    const bool paid = payments.contains(QStringLiteral("payment.date"))
        && payments.contains(QStringLiteral("payment.amount"));
    return paid && !portfolio.contains(QStringLiteral("person.name")) ? Profile::Kind::Payments
                                                                      : Profile::Kind::Portfolio;
}

int knownHeadings(const QStringList& row)
{
    int count = 0;
    for (const auto& cell : row) {
        const Words words = dictionary().wordsOf(cell);
        count += std::ranges::any_of(importFields(), [&](const auto& field) {
            return dictionary().score(words, QLatin1String(field.id)) > 0;
        });
    }
    return count;
}

int guessHeaderRow(const std::vector<QStringList>& rows)
{
    constexpr size_t rowsLookedAt = 15;
    const auto filled = [](const QStringList& row) {
        return std::ranges::count_if(row, [](const auto& cell) { return !cell.isEmpty(); });
    };
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, qsizetype(filled(row)));
    int best = -1;
    int bestCount = 1;
    for (size_t i = 0; i < std::min(rowsLookedAt, rows.size()); ++i) {
        const int count = knownHeadings(rows[i]);
        if (count > bestCount) {
            best = int(i);
            bestCount = count;
        }
    }
    if (best >= 0)
        return best;
    for (size_t i = 0; i < std::min(rowsLookedAt, rows.size()); ++i)
        if (filled(rows[i]) * 4 >= widest * 3)
            return int(i);
    return 0;
}

} // namespace expediente
