#include "ui/negotiation/plan_panel.h"

#include "core/facts/body.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/row_delegate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

namespace expediente::ui {
namespace {

constexpr int editorsWidth = 248;
constexpr int dateWidth = 104;
constexpr int shortDateWidth = 90; ///< without the year

} // namespace

PlanPanel::PlanPanel(const Services& services, NegotiationModel& model, QWidget* parent)
    : Panel(services.theme, tr("Payments"), parent)
    , m_services(services)
    , m_model(model)
    , m_kind(new QComboBox)
    , m_every(new QComboBox)
    , m_number(new QSpinBox)
    , m_down(new MoneyEdit(services.theme, services.format, Currency::MXN))
    , m_instalment(new MoneyEdit(services.theme, services.format, Currency::MXN))
    , m_part(new MoneyEdit(services.theme, services.format, Currency::MXN))
    , m_downOn(new DateEdit(services.theme, services.format, QDate()))
    , m_first(new DateEdit(services.theme, services.format, QDate()))
    , m_validUntil(new DateEdit(services.theme, services.format, QDate()))
    , m_capacity(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_payments(new QStandardItemModel(this))
    , m_table(new QTableView)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* editors = new QWidget;
    editors->setFixedWidth(editorsWidth);
    auto* column = new QVBoxLayout(editors);
    column->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    column->setSpacing(metrics::space1);
    makeEditors(column);
    for (QWidget* edit : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_every),
             static_cast<QWidget*>(m_first)})
        edit->setMinimumWidth(0);
    row->addWidget(editors);
    row->addWidget(new Separator(services.theme, Qt::Vertical));
    makeTable(row);
    body()->addLayout(row, 1);
}

void PlanPanel::makeEditors(QVBoxLayout* column)
{
    for (const QString& key : keys(Vocabulary::OfferKind))
        m_kind->addItem(word(Vocabulary::OfferKind, key), key);
    for (const QString& key : keys(Vocabulary::Frequency))
        m_every->addItem(word(Vocabulary::Frequency, key), key);
    m_number->setRange(1, mostInstalments);
    m_number->setKeyboardTracking(false);
    const auto field = [&](const QString& caption, QWidget* editor) {
        return new Field(m_services.theme, caption, editor);
    };
    const auto inHead = [&](const QString& caption, QWidget* editor) {
        auto* label = new TextLabel(m_services.theme, TextStyle::Secondary, Token::Text2);
        label->setTextFormat(Qt::AutoText);
        label->setText(caption);
        label->setBuddy(editor);
        addHeadWidget(label);
        addHeadWidget(editor);
        editor->setAccessibleName(QString(caption).remove(u'&'));
    };
    m_validUntil->setFixedWidth(dateWidth);
    inHead(tr("&Kind"), m_kind);
    inHead(tr("&Valid until"), m_validUntil);
    m_downField = field(tr("&Down payment"), m_down);
    m_downOnField = field(tr("On"), m_downOn);
    m_numberField = field(tr("&Number"), m_number);
    m_everyField = field(tr("&Every"), m_every);
    m_instalmentField = field(tr("&Instalment"), m_instalment);
    m_firstField = field(tr("&First payment"), m_first);
    m_partField = field(tr("&Amount"), m_part);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, shortDateWidth);
    grid->setVerticalSpacing(metrics::space1);
    grid->addWidget(m_partField, 1, 0);
    grid->addWidget(m_firstField, 1, 1);
    grid->addWidget(m_everyField, 1, 0);
    grid->addWidget(m_numberField, 2, 0);
    grid->addWidget(m_instalmentField, 2, 1);
    grid->addWidget(m_downField, 3, 0);
    grid->addWidget(m_downOnField, 3, 1);
    column->addLayout(grid);
    m_capacity->setWordWrap(true);
    column->addWidget(m_capacity);
    column->addStretch(1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanPanel::readEditors);
    connect(m_every, &QComboBox::currentIndexChanged, this, &PlanPanel::readEditors);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        if (m_showing)
            return;
        OfferDraft draft = m_model.now().draft;
        draft.number = number;
        draft.instalment.reset();
        m_model.change(draft);
    });
    connect(m_instalment, &QLineEdit::editingFinished, this, [this] {
        const auto amount = m_instalment->value();
        if (m_showing || !amount || !m_model.now().worked)
            return;
        const auto& offer = m_model.now().worked->offer;
        if (*amount == offer.payments[offer.hasDownPayment ? 1 : 0].amount)
            return;
        OfferDraft draft = m_model.now().draft;
        draft.number.reset();
        draft.instalment = amount;
        m_model.change(draft);
    });
    for (LineEdit* edit : {static_cast<LineEdit*>(m_down), static_cast<LineEdit*>(m_part),
             static_cast<LineEdit*>(m_downOn), static_cast<LineEdit*>(m_first),
             static_cast<LineEdit*>(m_validUntil)})
        connect(edit, &QLineEdit::editingFinished, this, &PlanPanel::readEditors);
}

void PlanPanel::makeTable(QHBoxLayout* row)
{
    m_payments->setHorizontalHeaderLabels({QStringLiteral("#"), tr("Date"), tr("Amount"),
        tr("Charges"), tr("Principal"), tr("Left")});
    m_table->setModel(m_payments);
    styleTable(*m_table, m_services.theme);
    m_table->setAccessibleName(tr("Payments of the offer"));
    auto* head = m_table->horizontalHeader();
    for (int column = 2; column < m_payments->columnCount(); ++column)
        m_payments->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignRight | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(3, QHeaderView::ResizeToContents); // the longest of the words
    row->addWidget(m_table, 1);
}

/// What was typed, but for the number and the instalment, of which each puts the other aside.
void PlanPanel::readEditors()
{
    if (m_showing)
        return;
    OfferDraft draft = m_model.now().draft;
    const OfferKind before = draft.kind;
    draft.kind =
        enumFromName<OfferKind>(m_kind->currentData().toString()).value_or(OfferKind::Settle);
    draft.every = everyFromName(m_every->currentData().toString()).value_or(draft.every);
    if (m_first->value())
        draft.firstDue = *m_first->value();
    if (m_validUntil->value())
        draft.validUntil = *m_validUntil->value();
    draft.downPayment.reset();
    if (const auto down = m_down->value(); down && !down->isZero())
        draft.downPayment = DownPayment{m_downOn->value().value_or(draft.validUntil), *down};
    if (m_part->value())
        draft.part = *m_part->value();
    if (draft.kind == OfferKind::Plan && !draft.number && !draft.instalment)
        draft.number = m_number->value();
    if (draft.kind == OfferKind::Partial && before != OfferKind::Partial) {
        draft.forgive.fill(Money::zero(m_model.basis().currency()));
        if (draft.part.isZero())
            draft.part = m_model.basis().capacity
                ? m_model.basis().capacity->amount
                : percentageOf(m_model.basis().total(), Rate::percent(10));
    }
    m_model.change(draft);
}

void PlanPanel::refresh()
{
    m_showing = true;
    showEditors();
    m_showing = false;
    showPayments();
    showCapacity();
}

void PlanPanel::showEditors()
{
    const auto& draft = m_model.now().draft;
    const auto& worked = m_model.now().worked;
    const Currency currency = m_model.basis().currency();
    for (DateEdit* edit : {m_downOn, m_first, m_validUntil})
        edit->setToday(m_model.today());
    for (MoneyEdit* edit : {m_down, m_instalment, m_part})
        edit->setCurrency(currency);
    m_kind->setCurrentIndex(m_kind->findData(enumName(draft.kind)));
    m_every->setCurrentIndex(m_every->findData(name(draft.every)));
    const bool plan = draft.kind == OfferKind::Plan;
    for (Field* field :
        {m_downField, m_downOnField, m_numberField, m_everyField, m_instalmentField})
        field->setVisible(plan);
    m_partField->setVisible(draft.kind == OfferKind::Partial);
    m_firstField->setCaption(plan ? tr("&First payment") : tr("&Day"));
    const auto show = [](auto* edit, const auto& value) {
        if (!edit->hasFocus())
            edit->setValue(value);
    };
    show(m_first, std::optional(draft.firstDue));
    show(m_validUntil, std::optional(draft.validUntil));
    show(m_down, draft.downPayment ? std::optional(draft.downPayment->amount) : std::nullopt);
    show(m_downOn, draft.downPayment ? std::optional(draft.downPayment->date) : std::nullopt);
    show(m_part, std::optional(draft.part));
    if (!worked || !plan)
        return;
    const auto& offer = worked->offer;
    m_number->setValue(int(offer.payments.size()) - (offer.hasDownPayment ? 1 : 0));
    show(m_instalment, std::optional(offer.payments[offer.hasDownPayment ? 1 : 0].amount));
}

void PlanPanel::showPayments()
{
    const auto payments = m_model.payments();
    m_payments->setRowCount(int(payments.size()));
    const Formatter& format = m_services.format;
    const bool down = m_model.now().worked && m_model.now().worked->offer.hasDownPayment;
    // Weekday and year together would push the amounts into each other.
    const auto dayOf = [&](QDate day) {
        return day.year() == m_model.today().year() ? format.date(day, m_model.today())
                                                    : format.shortDate(day, m_model.today());
    };
    for (int row = 0; row < int(payments.size()); ++row) {
        const auto& line = payments[size_t(row)];
        const auto amount = [&](const Money& money) {
            return money.isZero() ? QString(noValue) : format.money(money);
        };
        const QString texts[] = {
            row == 0 && down ? tr("Down") : QString::number(row + (down ? 0 : 1)),
            dayOf(line.payment.due), format.money(line.payment.amount),
            amount(line.fees + line.interest), amount(line.principal), format.money(line.left)};
        for (int column = 0; column < m_payments->columnCount(); ++column) {
            auto* item = new QStandardItem(texts[column]);
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(column == 2, StrongRole);
            m_payments->setItem(row, column, item);
        }
    }
    setTitle(payments.empty() ? tr("Payments") : tr("%n payments", "", int(payments.size())));
    if (payments.size() < 2) {
        clearCaption(); // the only one stands right below
        return;
    }
    const auto& last = payments.back().payment;
    setSum(tr("last %1, %2", "day, amount")
               .arg(format.date(last.due, m_model.today()), format.money(last.amount)));
}

void PlanPanel::showCapacity()
{
    const auto& capacity = m_model.basis().capacity;
    const auto share = m_model.shareOfCapacity(m_model.current());
    m_capacity->setVisible(capacity.has_value());
    if (!capacity)
        return;
    QString text = tr("Declared: %1, %2", "amount, how often")
                       .arg(m_services.format.money(capacity->amount),
                           word(Vocabulary::Frequency, capacity->every).toLower());
    if (share)
        text += QStringLiteral(". ")
            + tr("Each payment takes %1 of it").arg(m_services.format.percent(*share));
    m_capacity->setText(text);
    m_capacity->setColor(share && *share > 100 ? Token::WarnText : Token::Text2);
}

} // namespace expediente::ui
