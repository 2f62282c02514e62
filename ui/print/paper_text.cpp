#include "ui/print/paper_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace expediente::ui {

namespace {

const QChar ellipsis = u'…';

/// Line breaks and control characters of what people typed would break lines here, or print as
/// boxes. No-break spaces stay.
QString cleaned(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c.category() == QChar::Other_Control
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!blank)
            clean += c;
        else if (!clean.endsWith(u' '))
            clean += u' ';
    }
    return clean;
}

Runs cleaned(const Runs& runs)
{
    Runs clean;
    for (const auto& run : runs)
        clean.push_back({cleaned(run.text), run.bold});
    return clean;
}

QString joined(const Runs& runs)
{
    QString all;
    for (const auto& run : runs)
        all += run.text;
    return all;
}

/// The first `length` characters, and an ellipsis.
Runs cutAt(const Runs& runs, qsizetype length)
{
    Runs kept;
    for (const auto& run : runs) {
        if (length <= 0)
            break;
        kept.push_back({run.text.left(length), run.bold});
        length -= run.text.size();
    }
    if (kept.empty())
        return {{ellipsis, false}};
    auto& last = kept.back().text;
    while (!last.isEmpty() && !last.back().isLetterOrNumber())
        last.chop(1);
    last += ellipsis;
    return kept;
}

TextLine piecesOf(const QTextLine& line, const QString& all, const Runs& runs, int size)
{
    TextLine pieces;
    const int from = line.textStart(), to = from + line.textLength();
    int start = 0;
    for (const auto& run : runs) {
        const int end = start + int(run.text.size());
        int left = std::max(from, start), right = std::min(to, end);
        while (right > left && right == to && all[right - 1] == u' ')
            --right;
        if (right > left) {
            const QString text = all.mid(left, right - left);
            pieces.push_back(
                {line.cursorToX(left), widthOf(text, {size, run.bold}), text, run.bold});
        }
        start = end;
    }
    return pieces;
}

/// Stops after one line more than `most`, which tells that there are too many.
std::vector<TextLine> lay(const Runs& runs, int size, qreal width, int most)
{
    const QString all = joined(runs);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const auto& run : runs) {
        QTextCharFormat format;
        format.setFont(fontOf({size, run.bold}));
        formats.append({start, int(run.text.size()), format});
        start += int(run.text.size());
    }
    QTextLayout layout(all, fontOf({size, false}));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    std::vector<TextLine> lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(piecesOf(line, all, runs, size));
        if (most < int(lines.size()))
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont fontOf(Type type)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(type.size);
    font.setWeight(type.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Said at all, even as the usual one, spacing turns ligatures off: "Josefina" must be found in
    // a PDF as she is written.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

qreal lineHeight(int size)
{
    const QFontMetricsF metrics(fontOf({size, false}));
    return std::ceil(metrics.ascent() + metrics.descent());
}

qreal ascentIn(int size)
{
    const QFontMetricsF metrics(fontOf({size, false}));
    return (lineHeight(size) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

qreal widthOf(const QString& text, Type type)
{
    return QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

QString elided(const QString& text, Type type, qreal width)
{
    const QString clean = cleaned(text).trimmed();
    return QFontMetricsF(fontOf(type)).elidedText(clean, Qt::ElideRight, width);
}

std::vector<TextLine> broken(const Runs& runs, int size, qreal width, int most)
{
    const Runs clean = cleaned(runs);
    auto lines = lay(clean, size, width, most);
    if (int(lines.size()) <= most)
        return lines;
    const QString all = joined(clean);
    qsizetype fits = 0, tooLong = all.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool good = int(lay(cutAt(clean, middle), size, width, most).size()) <= most;
        (good ? fits : tooLong) = middle;
    }
    const qsizetype wordEnd = all.lastIndexOf(u' ', fits);
    return lay(cutAt(clean, wordEnd > fits / 2 ? wordEnd : fits), size, width, most);
}

} // namespace expediente::ui
