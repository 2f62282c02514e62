#include "ui/importing/columns_panel.h"

#include "core/store/store.h"
#include "ui/importing/becomes_delegate.h"
#include "ui/importing/columns_model.h"
#include "ui/importing/field_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

namespace expediente::ui {

namespace {

constexpr int settingsColumns = 5;
constexpr int headingWidth = 180;
constexpr int becomesWidth = 210;
constexpr int lastHeaderRow = 100;

Currency currencyOf(const QString& country)
{
    return country == u"CO" ? Currency::COP
        : country == u"CL"  ? Currency::CLP
        : country == u"PE"  ? Currency::PEN
        : country == u"US"  ? Currency::USD
                            : Currency::MXN;
}

} // namespace

ColumnsPanel::ColumnsPanel(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("What the columns are"), parent)
    , m_services(services)
    , m_model(new ColumnsModel(this))
{
    setIcon(IconName::List);
    buildSettings();
    m_message = new InlineMessage(services.theme);
    m_message->setSticky(true);
    auto* said = new QVBoxLayout;
    said->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space2);
    said->addWidget(m_message);
    body()->addLayout(said);
    buildTable();
    connect(m_model, &ColumnsModel::mappingChanged, this, &ColumnsPanel::updateMessage);
}

QComboBox* ColumnsPanel::addChoice(const char* name, const QString& caption, int row, int column)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    auto* field = new Field(m_services.theme, caption, choice);
    m_fields[QLatin1String(name)] = field;
    m_settings->addWidget(field, row, column);
    return choice;
}

void ColumnsPanel::buildSettings()
{
    m_settings = new QGridLayout;
    m_settings->setContentsMargins(
        metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_settings->setHorizontalSpacing(metrics::space2);
    m_settings->setVerticalSpacing(metrics::space1);
    for (int column = 0; column < settingsColumns; ++column)
        m_settings->setColumnStretch(column, 1);
    body()->addLayout(m_settings);

    m_creditor = addChoice("columnsCreditor", tr("Creditor"), 0, 0);
    m_settings->addWidget(m_fields[QStringLiteral("columnsCreditor")], 0, 0, 1, 3);
    m_creditor->setEditable(true);
    m_creditor->setInsertPolicy(QComboBox::NoInsert);
    m_creditor->lineEdit()->setPlaceholderText(tr("Whose file it is"));
    m_kind = addChoice("columnsKind", tr("The file has"), 0, 3);
    m_kind->addItems({tr("Accounts"), tr("Payments")});
    m_currency = addChoice("columnsCurrency", tr("Currency"), 0, 4);
    for (const auto currency : {Currency::MXN, Currency::COP, Currency::CLP, Currency::CLF,
             Currency::PEN, Currency::USD, Currency::TWD})
        m_currency->addItem(code(currency));
    m_currency->setCurrentText(code(currencyOf(m_services.store.identity().country)));

    m_sheet = addChoice("columnsSheet", tr("Sheet"), 1, 0);
    m_settings->addWidget(m_fields[QStringLiteral("columnsSheet")], 1, 0, 1, 2);
    m_encoding = addChoice("columnsEncoding", tr("Encoding"), 1, 0);
    m_encoding->addItems({QStringLiteral("UTF-8"), QStringLiteral("Windows-1252")});
    m_delimiter = addChoice("columnsDelimiter", tr("Columns apart by"), 1, 1);
    m_delimiter->addItem(tr("Commas"), QChar(u','));
    m_delimiter->addItem(tr("Semicolons"), QChar(u';'));
    m_delimiter->addItem(tr("Tabs"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bars"), QChar(u'|'));
    m_decimal = addChoice("columnsDecimal", tr("Decimals"), 1, 2);
    m_decimal->addItems({tr("Auto"), QStringLiteral("1,234.50"), QStringLiteral("1.234,50")});
    m_dates = addChoice("columnsDates", tr("Dates"), 1, 3);
    m_dates->addItems({tr("Auto"), tr("D/M/Y"), tr("M/D/Y"), tr("Y/M/D")});
    m_headerRow = new QSpinBox;
    m_headerRow->setObjectName("columnsHeaderRow");
    m_headerRow->setRange(1, lastHeaderRow);
    m_settings->addWidget(new Field(m_services.theme, tr("Headings in row"), m_headerRow), 1, 4);

    connect(m_creditor, &QComboBox::editTextChanged, this, &ColumnsPanel::updateMessage);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_becomes->setKind(Profile::Kind(kind));
        m_model->setKind(Profile::Kind(kind));
    });
    for (auto* choice : {m_currency, m_decimal, m_dates})
        connect(choice, &QComboBox::activated, this, &ColumnsPanel::edited);
    for (auto* choice : {m_sheet, m_encoding, m_delimiter})
        connect(choice, &QComboBox::activated, this, &ColumnsPanel::askAgain);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ColumnsPanel::askAgain);
}

void ColumnsPanel::buildTable()
{
    const Theme& theme = m_services.theme;
    m_table = new QTableView;
    m_table->setObjectName("columnsTable");
    m_table->setAccessibleName(tr("Columns of the file and what each becomes"));
    styleTable(*m_table, theme);
    m_becomes = new BecomesDelegate(theme, m_table);
    m_table->setItemDelegateForColumn(ColumnsModel::Becomes, m_becomes);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* head = m_table->horizontalHeader();
    head->resizeSection(ColumnsModel::Heading, headingWidth);
    head->resizeSection(ColumnsModel::Becomes, becomesWidth);
    for (int cell = ColumnsModel::FirstCell; cell < ColumnsModel::columns; ++cell)
        head->setSectionResizeMode(cell, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &ColumnsPanel::openChoices);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ColumnsModel::Becomes)
            openChoices(index);
    });
    body()->addWidget(m_table, 1);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    foot->setSpacing(metrics::space2);
    m_remember = new QCheckBox(tr("Remember these columns as"));
    m_remember->setObjectName("columnsRemember");
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("The next file with these columns is then recognised by itself."));
    m_name = new LineEdit(theme);
    m_name->setObjectName("columnsName");
    m_name->setAccessibleName(tr("Name of the mapping"));
    foot->addWidget(m_remember);
    foot->addWidget(m_name, 1);
    body()->addLayout(foot);
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
}

void ColumnsPanel::openChoices(const QModelIndex& index)
{
    const QModelIndex choice = index.siblingAtColumn(ColumnsModel::Becomes);
    if (!(choice.flags() & Qt::ItemIsEditable))
        return;
    m_table->setCurrentIndex(choice);
    m_table->edit(choice);
    if (auto* choices = qobject_cast<QComboBox*>(m_table->indexWidget(choice)))
        choices->showPopup();
}

void ColumnsPanel::focusColumns()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, ColumnsModel::Becomes));
}

void ColumnsPanel::setCreditors(const std::vector<CreditorBody>& creditors)
{
    const QString typed = m_creditor->currentText();
    const QSignalBlocker quiet(m_creditor);
    m_creditors = creditors;
    m_creditor->clear();
    for (const auto& creditor : creditors)
        m_creditor->addItem(creditor.name);
    m_creditor->setEditText(typed);
}

void ColumnsPanel::showPreview(const FilePreview& preview)
{
    const bool sameTable = preview.request.file == m_preview.request.file
        && preview.table.header == m_model->table().header;
    m_preview = preview;
    if (sameTable) {
        m_model->setCells(preview.table);
    } else {
        m_decimal->setCurrentIndex(int(preview.table.decimal));
        m_dates->setCurrentIndex(int(preview.table.dates));
        const auto kind = guessKind(preview.table);
        m_kind->setCurrentIndex(int(kind));
        m_becomes->setKind(kind);
        m_model->setTable(preview.table, kind);
    }
    showSettings();
    updateMessage();
}

void ColumnsPanel::showSettings()
{
    const QSignalBlocker quietRow(m_headerRow);
    m_sheet->clear();
    for (const auto& sheet : m_preview.sheets)
        m_sheet->addItem(sheet.name);
    m_sheet->setCurrentText(m_preview.sheet);
    m_fields[QStringLiteral("columnsSheet")]->setVisible(m_preview.isWorkbook);
    for (const char* name : {"columnsEncoding", "columnsDelimiter"})
        m_fields[QLatin1String(name)]->setVisible(!m_preview.isWorkbook);
    m_encoding->setCurrentIndex(int(m_preview.encoding));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QChar(u'\0' + m_preview.delimiter)));
    m_headerRow->setValue(m_preview.headerRow);
}

void ColumnsPanel::askAgain()
{
    PreviewRequest request = m_preview.request;
    request.headerRow = m_headerRow->value();
    if (m_preview.isWorkbook) {
        request.sheet = m_sheet->currentText();
        if (request.sheet != m_preview.sheet)
            request.headerRow = 0;
    } else {
        request.encoding = Encoding(m_encoding->currentIndex());
        request.delimiter = char(m_delimiter->currentData().toChar().toLatin1());
    }
    emit readingChanged(request);
}

QStringList ColumnsPanel::missing() const
{
    QStringList words;
    if (plainName(m_creditor->currentText()).isEmpty())
        words << tr("Creditor");
    for (const QString& field : draft().missing())
        words << missingWords(field);
    return words;
}

void ColumnsPanel::showRefusal(const QString& sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

void ColumnsPanel::updateMessage()
{
    if (!m_named) {
        const QString creditor = m_creditor->currentText().trimmed();
        m_name->setText(m_kind->currentIndex() == int(Profile::Kind::Payments)
                ? tr("%1, payments").arg(creditor)
                : creditor);
    }
    const QStringList words = missing();
    if (words.isEmpty())
        m_message->showMessage(
            Tone::Ok, tr("Everything that is needed is here. Look over the columns, then try it."));
    else
        m_message->showMessage(
            Tone::Warn, tr("Still missing: %1").arg(words.join(QStringLiteral(" · "))));
    emit edited();
}

bool ColumnsPanel::remembers() const
{
    return m_remember->isChecked() && !plainName(m_name->text()).isEmpty();
}

ProfileDraft ColumnsPanel::draft() const
{
    const auto& identity = m_services.store.identity();
    ProfileDraft draft;
    draft.creditor = m_creditor->currentText().simplified();
    draft.title = remembers() ? m_name->text().simplified() : draft.creditor;
    draft.kind = Profile::Kind(m_kind->currentIndex());
    draft.zone = identity.zone;
    draft.country = identity.country;
    draft.currency = *currencyFromCode(m_currency->currentText());
    for (const auto& known : m_creditors)
        if (known.name == draft.creditor)
            draft.creditorKey = known.key;
    if (m_preview.isWorkbook) {
        draft.written.sheet = m_preview.request.sheet;
    } else {
        draft.written.delimiter = m_preview.delimiter;
        draft.written.encoding = m_preview.request.encoding;
    }
    draft.written.headerRow = m_preview.headerRow;
    draft.decimal = DecimalMark(m_decimal->currentIndex());
    draft.dates = DateOrder(m_dates->currentIndex());
    draft.columns = m_model->mapping();
    return draft;
}

} // namespace expediente::ui
