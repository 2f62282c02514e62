#pragma once
#include "core/exchange/list_writer.h"

#include <QTemporaryFile>

#include <map>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace expediente {

/// A list as a workbook of one sheet, through libxlsxwriter, a row in memory at a time. See
/// ListWriter.
class XlsxWriter final : public ListWriter {
public:
    static Result<std::unique_ptr<ListWriter>> create(const QString& path, const QString& title);
    ~XlsxWriter() override;

    Done header(const QStringList& titles) override;
    Done row(const ListRow& cells) override;
    Done finish() override;
    QString format() const override { return QStringLiteral("xlsx"); }

private:
    explicit XlsxWriter(const QString& path);
    Done start(const QString& title);
    bool put(quint16 column, const ListCell& cell);
    bool putText(quint16 column, const QString& text, lxw_format* format);
    lxw_format* amountFormat(Currency currency);
    Done endRow(bool written);
    bool isWhole() const;
    tl::unexpected<Error> notWritten() const;

    QString m_path;
    QByteArray m_folder; ///< libxlsxwriter keeps the pointer
    QTemporaryFile m_file; ///< beside the target, which it replaces
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_day = nullptr;
    std::map<int, lxw_format*> m_amounts; ///< by decimals
    quint32 m_rows = 0;
    bool m_filled = false; ///< the row being written has something in it
    qint64 m_filledRows = 0;
};

} // namespace expediente
