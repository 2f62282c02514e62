#pragma once
#include "core/tables/package.h"

#include <QXmlStreamReader>

namespace expediente {

/// A part that is XML, read as a stream. Names are compared without their namespaces, which differ
/// between the two dialects of the format.
class XmlPart {
public:
    XmlPart(Package& package, const QString& part) : m_device(package.open(part))
    {
        m_xml.setDevice(m_device.get());
    }

    QXmlStreamReader& xml() { return m_xml; }

    /// The next start or end of an element, or the end of all (false). Damaged, TooLarge. A
    /// document type is refused: no workbook has one, and entities hide bombs.
    bool next()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                throw TableTrouble{TableEnd::Damaged};
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                return true;
        }
        check();
        return false;
    }
    /// After reading in other ways than next().
    void check() const
    {
        if (const auto trouble = m_device->trouble())
            throw TableTrouble{*trouble};
        if (m_xml.hasError())
            throw TableTrouble{TableEnd::Damaged};
    }

    bool starts(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool ends(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    /// By its local name: "id" finds r:id too.
    QString attribute(QStringView name) const
    {
        for (const auto& attribute : m_xml.attributes())
            if (attribute.name() == name)
                return attribute.value().toString();
        return {};
    }

private:
    std::unique_ptr<PartDevice> m_device;
    QXmlStreamReader m_xml;
};

} // namespace expediente
