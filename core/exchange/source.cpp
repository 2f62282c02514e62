#include "core/exchange/source.h"

#include <QStringList>

namespace expediente {

namespace {

SourcePart literal(const QString& text, int segment)
{
    return {false, text, text.toStdString(), segment, -1};
}

} // namespace

QString Source::columnNames() const
{
    QStringList names;
    for (const auto& part : parts)
        if (part.isColumn && !names.contains(part.text))
            names << part.text;
    return names.join(QStringLiteral(" + "));
}

bool Source::parseTemplate(const QString& text, std::vector<SourcePart>& parts)
{
    int segment = 0;
    int segments = 0;
    QString pending;
    const auto flush = [&] {
        if (!pending.isEmpty())
            parts.push_back(literal(pending, segment));
        pending.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'{') {
            const auto end = text.indexOf(u'}', i);
            if (end <= i + 1)
                return false;
            flush();
            parts.push_back({true, text.mid(i + 1, end - i - 1), {}, segment, -1});
            i = end;
        } else if (c == u'[' || c == u']') {
            const bool opens = c == u'[';
            if (opens == (segment > 0))
                return false;
            flush();
            segment = opens ? ++segments : 0;
        } else if (c == u'}') {
            return false;
        } else {
            pending += c;
        }
    }
    flush();
    return segment == 0 && !parts.empty();
}

Source Source::column(const QString& name)
{
    Source source;
    source.parts.push_back({true, name, {}, 0, -1});
    return source;
}

Source Source::constant(const QString& value)
{
    Source source;
    source.parts.push_back(literal(value, 0));
    return source;
}

} // namespace expediente
