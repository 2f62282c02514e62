#pragma once
#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

/// A workbook made up by a test, part by part, so that any of them may lie.
class MadeWorkbook {
public:
    /// Cells: "n:12.5" a number, "d:46326" a day by its number, "f:A1+1" a formula without its
    /// result; all else is text. One sheet more with each call.
    MadeWorkbook& sheet(const QString& name, const std::vector<std::vector<QByteArray>>& rows,
        const QByteArray& attributes = {});
    /// The same with the XML of its rows as given.
    MadeWorkbook& rawSheet(
        const QString& name, const QByteArray& rows, const QByteArray& attributes = {});
    MadeWorkbook& strings(const QByteArray& items); ///< of sharedStrings: "<si>…</si>"
    /// Inside <workbook>: date1904, calcPr.
    MadeWorkbook& settings(const QByteArray& xml);
    /// In place of, or beside, what was made; see also without().
    MadeWorkbook& part(const QString& name, const QByteArray& bytes);
    MadeWorkbook& without(const QString& name);

    QByteArray zip() const;

private:
    std::map<QString, QByteArray> m_parts;
    QStringList m_gone;
    QByteArray m_sheets, m_relations, m_settings;
    int m_count = 0;
};

/// The archive with another size declared for one of its parts, in its directory and before it.
QByteArray withDeclaredSize(QByteArray zip, const QByteArray& part, quint32 size);
