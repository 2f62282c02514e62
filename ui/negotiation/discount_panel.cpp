#include "ui/negotiation/discount_panel.h"

#include "core/facts/body.h"
#include "ui/negotiation/authority_slider.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace expediente::ui {
namespace {

// Columns of the grid.
enum { Name, Balance, Rail, Percent, Given, Left, Limit };

constexpr int percentWidth = 68;
constexpr int lineHeightOfGrid = 34; // two lines of text, or a control
constexpr int totalWidth = 112;

double shareOf(const Money& part, const Money& whole)
{
    return whole.isZero() ? 0 : double(part.minor()) * 100 / double(whole.minor());
}

int tenths(const Rate& rate)
{
    return int(rate.millionths() / 100'000);
}

QString key(OfferPart part)
{
    return name(part);
}

/// "30 %", with decimals only where there are some.
class PercentEdit final : public QDoubleSpinBox {
public:
    explicit PercentEdit(const QLocale& locale)
    {
        setLocale(locale);
        setRange(0, 100);
        setDecimals(2);
        setSuffix(QStringLiteral("\u00a0%"));
        setButtonSymbols(QAbstractSpinBox::NoButtons);
        setAlignment(Qt::AlignRight);
        setKeyboardTracking(false);
        setFixedWidth(percentWidth);
    }
    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', value < 10 ? 3 : 4);
    }
};

/// A square in the colour of a zone, before its word.
class ZoneMark final : public QWidget {
public:
    ZoneMark(const Theme& theme, Token fill, Token line)
        : m_theme(theme), m_fill(fill), m_line(line)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::box(painter, rect().adjusted(1, 1, -1, -1), m_theme[m_fill], m_theme[m_line], 2);
    }

private:
    const Theme& m_theme;
    Token m_fill, m_line;
};

} // namespace

DiscountPanel::DiscountPanel(const Services& services, NegotiationModel& model, QWidget* parent)
    : Panel(services.theme, tr("Discount by component"), parent)
    , m_services(services)
    , m_model(model)
    , m_grid(new QGridLayout)
    , m_total(new MoneyEdit(services.theme, services.format, Currency::MXN))
{
    const std::tuple<QString, Token, Token> zones[] = {
        {tr("Your authority"), Token::AccentSoft, Token::Accent},
        {tr("Above you"), Token::WarnBack, Token::WarnLine},
        {tr("Nobody"), Token::NeutralBack, Token::ControlBorder}};
    for (const auto& [word, fill, line] : zones) {
        addHeadWidget(new ZoneMark(services.theme, fill, line));
        addHeadWidget(new TextLabel(
            services.theme, TextStyle::Secondary, Token::Text2, Weight::Regular, word));
    }
    auto* holder = new QWidget;
    holder->setLayout(m_grid);
    m_grid->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(Rail, 1);
    makeHead();
    int row = 1;
    for (const OfferPart part :
        {OfferPart::Principal, OfferPart::OrdinaryInterest, OfferPart::LateInterest})
        makeLine(int(part), row++);
    makeVat(row++);
    makeLine(int(OfferPart::Fees), row++);
    body()->addWidget(holder);
    body()->addStretch(1);
    makeTotal();
}

TextLabel* DiscountPanel::cell(int row, int column, Weight weight)
{
    auto* label = new TextLabel(m_services.theme, TextStyle::Base, Token::Text1, weight);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
    return label;
}

void DiscountPanel::makeHead()
{
    const auto head = [&](int column, const QString& text, bool right) {
        auto* label = new TextLabel(
            m_services.theme, TextStyle::Secondary, Token::Text2, Weight::Regular, text);
        label->setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        label->setMinimumHeight(metrics::tableHead);
        m_grid->addWidget(label, 0, column);
        return label;
    };
    head(Name, tr("Component"), false);
    m_headDate = head(Balance, {}, true);
    head(Rail, tr("Discount"), false);
    head(Percent, tr("%"), true);
    head(Given, tr("Given up"), true);
    head(Left, tr("Left"), true);
    head(Limit, tr("Your limit"), true);
}

void DiscountPanel::makeLine(int part, int row)
{
    Line& line = m_lines[size_t(part)];
    const QString word = ui::word(Vocabulary::Component, key(OfferPart(part)));
    auto* name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(
        new TextLabel(m_services.theme, TextStyle::Base, Token::Text1, Weight::Regular, word));
    line.detail = new TextLabel(m_services.theme, TextStyle::Secondary, Token::Text2);
    name->addWidget(line.detail);
    m_grid->addLayout(name, row, Name);
    m_grid->setRowMinimumHeight(row, lineHeightOfGrid);
    line.balance = cell(row, Balance);
    line.slider = new AuthoritySlider(m_services.theme);
    line.slider->setAccessibleName(tr("Discount on %1").arg(word));
    m_grid->addWidget(line.slider, row, Rail);
    line.percent = new PercentEdit(m_services.format.locale());
    line.percent->setAccessibleName(tr("Discount on %1, in per cent").arg(word));
    m_grid->addWidget(line.percent, row, Percent);
    line.given = cell(row, Given);
    line.left = cell(row, Left, Weight::Bold);
    line.limit = cell(row, Limit);
    line.limit->setColor(Token::Text2);
    connect(line.slider, &QSlider::valueChanged, this,
        [this, part](int value) { setPercent(OfferPart(part), double(value) / 10); });
    connect(line.percent, &QDoubleSpinBox::valueChanged, this,
        [this, part](double value) { setPercent(OfferPart(part), value); });
}

void DiscountPanel::makeVat(int row)
{
    m_grid->addWidget(new TextLabel(m_services.theme, TextStyle::Base, Token::Text1,
                          Weight::Regular, ui::word(Vocabulary::Component, u"vat")),
        row, Name);
    m_grid->setRowMinimumHeight(row, lineHeightOfGrid);
    m_vatBalance = cell(row, Balance);
    m_grid->addWidget(new TextLabel(m_services.theme, TextStyle::Secondary, Token::Text2,
                          Weight::Regular, tr("Follows the interest")),
        row, Rail);
    m_vatGiven = cell(row, Given);
    m_vatLeft = cell(row, Left, Weight::Bold);
}

void DiscountPanel::makeTotal()
{
    body()->addWidget(new Separator(m_services.theme, Qt::Horizontal, Token::ControlBorder));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    foot->setSpacing(metrics::space3);
    const auto label = [&](TextStyle style, Weight weight, const QString& text = {}) {
        return new TextLabel(m_services.theme, style, Token::Text1, weight, text);
    };
    foot->addWidget(label(TextStyle::Base, Weight::Bold, tr("Total")));
    m_totalBalance = label(TextStyle::Base, Weight::Bold);
    foot->addWidget(m_totalBalance);
    foot->addStretch(1);
    m_totalShare = label(TextStyle::Base, Weight::Bold);
    foot->addWidget(m_totalShare);
    m_totalGiven = label(TextStyle::Base, Weight::Bold);
    foot->addWidget(m_totalGiven);
    auto* caption = label(TextStyle::Secondary, Weight::Regular, tr("&To pay"));
    caption->setTextFormat(Qt::AutoText);
    caption->setBuddy(m_total);
    foot->addWidget(caption);
    m_total->setFixedWidth(totalWidth);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setAccessibleName(tr("Total to pay: type an amount and the discount follows"));
    foot->addWidget(m_total);
    body()->addLayout(foot);
    connect(m_total, &QLineEdit::editingFinished, this, [this] {
        if (const auto total = m_total->value();
            total && m_model.now().worked && *total != m_model.now().worked->offer.toPay)
            m_model.setTotal(*total);
    });
}

void DiscountPanel::setPercent(OfferPart part, double percent)
{
    const auto rate = Rate::fromMillionths(qRound64(percent * 1'000'000));
    m_model.setForgiven(part, percentageOf(m_model.basis().balance(part), rate));
}

QString DiscountPanel::money(const Money& amount) const
{
    return m_services.format.money(amount);
}

void DiscountPanel::focusFirst()
{
    m_lines[size_t(OfferPart::LateInterest)].slider->setFocus();
}

void DiscountPanel::refresh()
{
    const auto& basis = m_model.basis();
    const auto& draft = m_model.now().draft;
    const bool partial = draft.kind == OfferKind::Partial;
    setTitle(tr("Discount by component · offer %1").arg(QChar('A' + m_model.current())));
    m_headDate->setText(tr("On %1").arg(m_services.format.shortDate(basis.on, m_model.today())));
    const auto* own = m_model.ownLimits();
    const auto limits = m_model.limits();
    for (int part = 0; part < offerParts; ++part) {
        Line& line = m_lines[size_t(part)];
        const Money balance = basis.balances[size_t(part)];
        const Money forgiven = draft.forgive[size_t(part)];
        const double share = shareOf(forgiven, balance);
        const QSignalBlocker sliderQuiet(line.slider), percentQuiet(line.percent);
        line.balance->setText(money(balance));
        line.slider->setLimits(own ? tenths(own->forgive[size_t(part)]) : 0,
            limits.empty() ? 0 : tenths(limits.back().forgive[size_t(part)]));
        line.slider->setValue(qRound(share * 10));
        line.percent->setValue(share);
        for (QWidget* editor :
            {static_cast<QWidget*>(line.slider), static_cast<QWidget*>(line.percent)})
            editor->setEnabled(!partial && !balance.isZero());
        line.given->setText(forgiven.isZero() ? QString(noValue) : money(-forgiven));
        line.left->setText(money(balance - forgiven));
        line.limit->setText(
            own ? m_services.format.percent(own->forgive[size_t(part)]) : QString(noValue));
        line.detail->setVisible(part == int(OfferPart::Principal));
        if (part == int(OfferPart::Principal))
            line.detail->setText(tr("overdue and not due"));
    }
    const auto& worked = m_model.now().worked;
    const Money vatGiven = worked ? worked->offer.vatForgiven : Money::zero(basis.currency());
    m_vatBalance->setText(money(basis.vat));
    m_vatGiven->setText(vatGiven.isZero() ? QString(noValue) : money(-vatGiven));
    m_vatLeft->setText(money(basis.vat - vatGiven));
    m_totalBalance->setText(money(basis.total()));
    m_total->setCurrency(basis.currency());
    m_total->setEnabled(!partial);
    if (!worked) {
        m_totalShare->clear();
        m_totalGiven->clear();
        return;
    }
    const Money given = worked->offer.forgiven();
    m_totalShare->setText(m_services.format.locale().toString(shareOf(given, basis.total()), 'f', 1)
        + QStringLiteral(" %"));
    m_totalGiven->setText(given.isZero() ? QString(noValue) : money(-given));
    if (!m_total->hasFocus())
        m_total->setValue(worked->offer.toPay);
}

} // namespace expediente::ui
