#pragma once
#include <QString>

namespace expediente {

/// A text of data that people read, in both languages of the screen.
struct BothLanguages {
    QString es, en;

    const QString& in(QStringView language) const { return language == u"en" ? en : es; }
    bool operator==(const BothLanguages&) const = default;
};

} // namespace expediente
