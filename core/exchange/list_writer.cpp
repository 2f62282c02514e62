#include "core/exchange/list_writer.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"

namespace expediente {

namespace {

class CsvList final : public ListWriter {
public:
    explicit CsvList(CsvWriter csv) : m_csv(std::move(csv)) { }

    Done header(const QStringList& titles) override { return m_csv.row(titles); }
    Done row(const ListRow& cells) override
    {
        for (const auto& cell : cells)
            m_csv.cell(plainText(cell));
        return m_csv.endRow();
    }
    Done finish() override { return m_csv.finish(); }
    QString format() const override { return QStringLiteral("csv"); }

private:
    CsvWriter m_csv;
};

struct PlainText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Money& amount) const { return amount.toPlain(); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(qint64 number) const { return QString::number(number); }
};

} // namespace

QString plainText(const ListCell& cell)
{
    return std::visit(PlainText(), cell);
}

QString tabLines(const QStringList& header, const std::vector<ListRow>& rows)
{
    QString text;
    const auto add = [&](QStringList values) {
        for (QString& value : values) {
            value = value.simplified();
            const QByteArray utf8 = value.toUtf8();
            if (CsvWriter::isFormula({utf8.constData(), size_t(utf8.size())}))
                value.prepend(u'\'');
        }
        text += values.join(u'\t') + u'\n';
    };
    add(header);
    for (const ListRow& row : rows) {
        QStringList values;
        for (const ListCell& cell : row)
            values << plainText(cell);
        add(std::move(values));
    }
    return text;
}

Result<std::unique_ptr<ListWriter>> ListWriter::create(const QString& path, const QString& title)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return XlsxWriter::create(path, title);
    auto csv = CsvWriter::create(path);
    if (!csv)
        return fail(csv.error());
    return std::make_unique<CsvList>(std::move(*csv));
}

} // namespace expediente
