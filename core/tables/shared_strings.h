#pragma once
#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

class QXmlStreamReader;

namespace expediente {

class Package;
class XmlPart;

/// The texts of a workbook that its cells name by number, as UTF-8.
class SharedStrings {
public:
    /// TooLarge above 256 MiB or ten million of them.
    void read(Package& package, const QString& part);
    /// Damaged when there is none of that number.
    std::string_view at(size_t index) const;

private:
    std::string m_bytes; ///< one after the other
    std::vector<size_t> m_ends;
};

/// The text of the element that the reader stands on (si, is), its runs put together, without the
/// pronunciations that East Asian files add. Leaves the reader at its end.
void appendRichText(XmlPart& part, std::string& out);

} // namespace expediente
