#include "ui/negotiation/verdict_card.h"

#include "ui/negotiation/offer_words.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

namespace expediente::ui {

VerdictCard::VerdictCard(const Services& services, NegotiationModel& model, QWidget* parent)
    : Panel(services.theme, parent)
    , m_services(services)
    , m_model(model)
    , m_badge(new Chip(services.theme, {}))
    , m_name(new TextLabel(services.theme, TextStyle::Base, Token::Text1, Weight::Bold))
    , m_until(new TextLabel(services.theme, TextStyle::Base, Token::WarnText, Weight::Bold))
    , m_total(new TextLabel(services.theme, TextStyle::Offer, Token::Text1, Weight::Bold))
    , m_given(new TextLabel(services.theme, TextStyle::Base, Token::Text2))
    , m_terms(new TextLabel(services.theme, TextStyle::Base))
    , m_policy(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_reasons(new TextLabel(services.theme, TextStyle::Base, Token::WarnText))
    , m_note(new LineEdit(services.theme))
    , m_main(new PrimaryButton(services.theme, {}))
{
    setAccessibleName(tr("Verdict on the offer"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space1);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::space3);
    top->addWidget(m_badge);
    top->addWidget(m_name);
    top->addStretch(1);
    top->addWidget(m_until);
    column->addLayout(top);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::space3);
    middle->addWidget(m_total);
    middle->addWidget(m_given, 0, Qt::AlignBottom);
    middle->addStretch(1);
    m_main->setMain(true);
    middle->addWidget(m_main);
    column->addLayout(middle);
    for (TextLabel* label : {m_terms, m_policy, m_reasons}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_note->setError({}); });
    column->addWidget(m_note);
    body()->addLayout(column);
    connect(m_main, &QPushButton::clicked, this, &VerdictCard::act);
}

void VerdictCard::forget()
{
    m_note->clear();
}

void VerdictCard::act()
{
    const auto& slot = m_model.now();
    if (m_model.isBusy() || !slot.worked || !m_main->isEnabled())
        return;
    if (slot.saved && slot.saved->state == OfferState::Accepted)
        m_model.askForAgreement();
    else if (slot.saved && slot.saved->state == OfferState::Open)
        m_model.accept();
    else if (const QString note = m_note->isHidden() ? QString() : m_note->text().trimmed();
             note.isEmpty() && m_model.answers())
        m_note->setError(tr("Say why: whoever asked will read it"));
    else
        m_model.save(note, slot.worked->offer.verdict == OfferVerdict::NeedsRole);
}

void VerdictCard::refresh()
{
    const auto& slot = m_model.now();
    ChipData badge = OfferWords::badge(slot);
    badge.size = ChipSize::Large;
    m_badge->setData(badge);
    setStripe(toneOf(badge.kind));
    m_name->setText(tr("Offer %1").arg(QChar('A' + m_model.current())));
    if (slot.worked)
        showWorked(*slot.worked);
    else
        showRefused(*slot.problem);
    showButtons();
}

void VerdictCard::showRefused(const Error& problem)
{
    for (TextLabel* label : {m_until, m_total, m_given, m_terms, m_policy})
        label->hide();
    m_note->hide();
    m_reasons->setText(OfferWords::problem(problem));
    m_reasons->show();
}

void VerdictCard::showWorked(const SimulatedOffer& worked)
{
    const auto& offer = worked.offer;
    const Formatter& format = m_services.format;
    for (TextLabel* label : {m_until, m_total, m_given, m_terms, m_policy})
        label->show();
    m_until->setText(tr("Valid until %1").arg(format.date(offer.validUntil, m_model.today())));
    m_total->setText(format.money(offer.toPay));
    m_given->setText(offer.kind == OfferKind::Partial
            ? tr("on account; %1 stays owed").arg(format.money(offer.owed() - offer.toPay))
            : tr("discount %1").arg(format.money(offer.forgiven())));
    m_terms->setText(
        OfferWords::kind(offer) + QStringLiteral(" · ") + OfferWords::payments(offer, format));
    const auto* policy = m_model.policy();
    QStringList source;
    if (policy) {
        source << tr("Policy %1").arg(QString::fromUtf8(policy->id));
        if (!policy->campaign.isEmpty())
            source << policy->campaign;
        if (!policy->approval.isEmpty())
            source << tr("creditor's approval %1").arg(policy->approval);
    }
    m_policy->setText(source.join(QStringLiteral(" · ")));
    m_policy->setVisible(policy);
    const QStringList reasons = OfferWords::reasons(worked, format);
    m_reasons->setText(reasons.isEmpty()
            ? QString()
            : tr("Above the limit: %1.").arg(reasons.join(QStringLiteral("; "))));
    m_reasons->setVisible(!reasons.isEmpty());
    const bool asks = offer.verdict == OfferVerdict::NeedsRole
        && (!m_model.now().saved || m_model.now().saved->state == OfferState::OnHold);
    const bool answers = m_model.answers();
    m_note->setPlaceholderText(answers ? tr("Reason of your decision; whoever asked will read it")
                                       : tr("Why this case deserves it, for whoever decides"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setVisible(asks || answers);
}

void VerdictCard::showButtons()
{
    const auto& slot = m_model.now();
    QString text = tr("Save the offer");
    bool enabled = slot.worked && slot.worked->offer.verdict != OfferVerdict::NotAllowed;
    if (slot.worked && slot.worked->offer.verdict == OfferVerdict::NeedsRole)
        text = tr("Ask for approval");
    if (m_model.answers())
        text = tr("Allow with these terms");
    if (slot.saved) {
        const bool open = slot.saved->state == OfferState::Open;
        text = open ? tr("The person accepts it") : text;
        const bool accepted = slot.saved->state == OfferState::Accepted;
        const bool isSigned = m_model.isSigned(*slot.saved);
        if (accepted)
            text = isSigned ? tr("The agreement is signed") : tr("Prepare the agreement");
        enabled = open || (accepted && !isSigned) || slot.saved->state == OfferState::OnHold;
    }
    m_main->setText(text);
    m_main->setEnabled(enabled && !m_model.isBusy());
    m_main->setKeyHint(QStringLiteral("F7"));
}

} // namespace expediente::ui
