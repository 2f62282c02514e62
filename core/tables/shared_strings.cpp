#include "core/tables/shared_strings.h"

#include "core/tables/xml_part.h"

namespace expediente {

namespace {

constexpr size_t mostTextBytes = 256u << 20;
constexpr size_t mostStrings = 10'000'000;

/// Signs that XML can't hold stand as "_x000D_".
QString unescaped(QString text)
{
    for (qsizetype at = 0; (at = text.indexOf(QStringLiteral("_x"), at)) >= 0; ++at) {
        bool isHex = false;
        const ushort sign = text.mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text.mid(at + 6, 1) == u"_")
            text.replace(at, 7, QChar(sign));
    }
    return text;
}

} // namespace

void appendRichText(XmlPart& part, std::string& out)
{
    const QString end = part.xml().name().toString();
    int inPronunciation = 0;
    while (part.next()) {
        if (part.ends(end))
            return;
        if (part.xml().name() == u"rPh")
            inPronunciation += part.xml().isStartElement() ? 1 : -1;
        else if (part.starts(u"t") && inPronunciation == 0)
            out += unescaped(part.xml().readElementText(QXmlStreamReader::SkipChildElements))
                       .toStdString();
        if (out.size() > mostTextBytes)
            throw TableTrouble{TableEnd::TooLarge};
    }
}

void SharedStrings::read(Package& package, const QString& part)
{
    XmlPart xml(package, part);
    while (xml.next()) {
        if (!xml.starts(u"si"))
            continue;
        appendRichText(xml, m_bytes);
        m_ends.push_back(m_bytes.size());
        if (m_ends.size() > mostStrings)
            throw TableTrouble{TableEnd::TooLarge};
    }
}

std::string_view SharedStrings::at(size_t index) const
{
    if (index >= m_ends.size())
        throw TableTrouble{TableEnd::Damaged};
    const size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(start, m_ends[index] - start);
}

} // namespace expediente
