#include "ui/handbook/handbook.h"

#include "ui/widgets/search_fold.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Q_INIT_RESOURCE only works outside of namespaces; without it the linker drops the pages from this
// static library.
static void initHandbook()
{
    Q_INIT_RESOURCE(expediente_handbook);
}

namespace expediente::ui {

namespace {

constexpr int aroundWord = 48; // characters on each side of what was found

constexpr const char* order[] = {"first-steps", "collector-day", "agent-day", "supervisor-day",
    "case-file", "lawful-contact", "negotiation", "agreements", "importing", "sync", "protection",
    "backups", "limits", "keys"};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of a line from `from` on, folded.
bool hasWord(const QString& folded, const QString& word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

QString around(const QString& line, const QString& word)
{
    // Folding keeps the length of what is written in these two languages.
    const qsizetype at = std::max<qsizetype>(0, searchFold(line).indexOf(word));
    qsizetype from = std::max<qsizetype>(0, at - aroundWord);
    if (from > 0)
        from = line.indexOf(' ', from) + 1;
    const QString cut = line.mid(from, 2 * aroundWord + word.size());
    return (from > 0 ? QStringLiteral("… ") : QString()) + cut
        + (from + cut.size() < line.size() ? QStringLiteral(" …") : QString());
}

struct Section {
    QString heading;
    QStringList lines;
};

std::vector<Section> sectionsOf(const QString& markdown)
{
    std::vector<Section> sections;
    for (const QString& line : markdown.split('\n')) {
        if (line.startsWith('#'))
            sections.push_back({plainMarkdown(line), {}});
        else if (!sections.empty() && !line.startsWith(QStringLiteral("![")) && !line.isEmpty())
            sections.back().lines << plainMarkdown(line);
    }
    return sections;
}

/// Empty where it lacks a word; else the line that says most, or the heading.
std::optional<QString> found(const Section& section, const QStringList& words)
{
    const QString heading = searchFold(section.heading);
    const auto missing = [](const QString& text, const QStringList& wanted) {
        QStringList left;
        for (const QString& word : wanted)
            if (!hasWord(text, word))
                left << word;
        return left;
    };
    const QStringList sought = missing(heading, words);
    if (sought.isEmpty())
        return QString();
    if (!missing(searchFold(section.lines.join('\n')), sought).isEmpty())
        return std::nullopt;
    for (const QString& line : section.lines)
        if (hasWord(searchFold(line), sought.constFirst()))
            return around(line, sought.constFirst());
    return std::nullopt;
}

} // namespace

QString plainMarkdown(const QString& line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression lead(QStringLiteral("^(#+|[-*>]|\\d+\\.)\\s+"));
    static const QRegularExpression rule(QStringLiteral("^[|\\s:-]+$"));
    QString text = line.trimmed();
    if (text.contains(rule))
        return {};
    text.remove(lead);
    text.replace(link, QStringLiteral("\\1"));
    text.remove(QStringLiteral("**")).remove('`').replace('|', ' ');
    return text.simplified();
}

Handbook::Handbook(Language language)
    : m_folder(language == Language::English ? QStringLiteral(":/handbook/en/")
                                             : QStringLiteral(":/handbook/es/"))
{
    initHandbook();
    for (const char* id : order) {
        HandbookPage page{QLatin1String(id), {}, {}};
        page.markdown = QString::fromUtf8(bytesOf(m_folder + page.id + QStringLiteral(".md")));
        page.title = plainMarkdown(page.markdown.section('\n', 0, 0));
        m_pages.push_back(page);
    }
}

std::size_t Handbook::indexOf(const QString& id) const
{
    const auto at = std::ranges::find(m_pages, id, &HandbookPage::id);
    return at == m_pages.end() ? 0 : std::size_t(at - m_pages.begin());
}

std::vector<HandbookHit> Handbook::find(const QString& typed) const
{
    const QStringList words = searchFold(typed).split(' ', Qt::SkipEmptyParts);
    std::vector<HandbookHit> hits;
    if (words.isEmpty())
        return hits;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        int heading = 0;
        for (const Section& section : sectionsOf(m_pages[i].markdown)) {
            if (const auto line = found(section, words))
                hits.push_back({i, heading, section.heading, *line});
            ++heading;
        }
    }
    std::ranges::stable_partition(hits, [](const HandbookHit& hit) { return hit.line.isEmpty(); });
    return hits;
}

QByteArray Handbook::picture(const QString& file) const
{
    return bytesOf(m_folder + file);
}

QString Handbook::idOf(const QString& link)
{
    return link.endsWith(QStringLiteral(".md")) ? link.chopped(3) : QString();
}

} // namespace expediente::ui
