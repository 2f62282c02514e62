#include "ui/agreement/agreement_page.h"

#include "ui/agreement/copy_panel.h"
#include "ui/agreement/document_view.h"
#include "ui/agreement/evidence_panel.h"
#include "ui/agreement/leave_bar.h"
#include "ui/agreement/need_words.h"
#include "ui/agreement/signature_panel.h"
#include "ui/agreement/steps_bar.h"
#include "ui/forms/identifier_form.h"
#include "ui/output/pdf_output.h"
#include "ui/print/agreement_words.h"
#include "ui/print/paper_language.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int documentStretch = 54;
constexpr int rightStretch = 46;

} // namespace

AgreementPage::AgreementPage(
    const Services& services, CaseId caseId, FactId offer, const QString& country, QWidget* parent)
    : QWidget(parent)
    , m_tongue(paperLanguage(country),
          {"NeedWords", "expediente::ui::AgreementModel", "expediente::ui::AgreementPage",
              "expediente::ui::CopyPanel", "expediente::ui::DocumentView",
              "expediente::ui::EvidencePanel", "expediente::ui::LeaveBar",
              "expediente::ui::SignaturePad", "expediente::ui::SignaturePanel",
              "expediente::ui::StepsBar"})
    , m_services(services)
    , m_model(new AgreementModel(services, caseId, offer, this))
    , m_output(new PdfOutput(services, this))
    , m_folio(new TextLabel(services.theme, TextStyle::Strong, Token::Text1, Weight::Bold))
    , m_steps(new StepsBar(services.theme,
          {tr("Read"), tr("Identity and place"), tr("Sign"), tr("Hand over a copy")}))
    , m_body(new QStackedWidget)
    , m_document(new DocumentView(services.theme))
    , m_summary(new Panel(services.theme))
    , m_plan(new TextLabel(services.theme, TextStyle::Strong, Token::Text1, Weight::Bold))
    , m_discount(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_total(new TextLabel(services.theme, TextStyle::Title, Token::Text1, Weight::Bold))
    , m_right(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_evidence(new EvidencePanel(*m_model))
    , m_signature(new SignaturePanel(*m_model))
    , m_copy(new CopyPanel(*m_model, *m_output))
    , m_message(new InlineMessage(services.theme))
    , m_next(new TextLabel(services.theme, TextStyle::Base, Token::WarnText, Weight::Bold))
    , m_replaces(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_sign(new PrimaryButton(services.theme, tr("Sign and seal")))
    , m_leave(new LeaveBar(services))
    , m_strip(new KeyStrip(services.theme))
{
    setObjectName(QStringLiteral("agreement"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    makeBody(column);
    column->addWidget(m_leave);
    column->addWidget(m_strip);
    makeKeys();
    connect(m_model, &AgreementModel::stateChanged, this, &AgreementPage::showState);
    connect(m_model, &AgreementModel::changed, this, &AgreementPage::refresh);
    connect(m_model, &AgreementModel::failed, this, &AgreementPage::say);
    connect(m_output, &PdfOutput::failed, this, &AgreementPage::say);
    connect(m_document, &DocumentView::pageShown, m_model, &AgreementModel::pageShown);
    connect(m_leave, &LeaveBar::left, this, &AgreementPage::left);
    connect(m_leave, &LeaveBar::stayed, this, &AgreementPage::focusNext);
    connect(m_copy, &CopyPanel::leaveRequested, this, &AgreementPage::askToLeave);
    connect(m_evidence, &EvidencePanel::signatureRequested, this, &AgreementPage::showSignature);
    connect(m_signature, &SignaturePanel::signingStarts, this, &AgreementPage::showSignature);
    connect(m_signature, &SignaturePanel::printRequested, this,
        [this] { m_output->print(m_model->unsignedPaper(), [] {}); });
    connect(m_message, &InlineMessage::actionTriggered, this, &AgreementPage::identify);
    connect(m_sign, &QPushButton::clicked, m_model, &AgreementModel::sign);
    showState();
}

QString AgreementPage::title() const
{
    return tr("Agreement");
}

void AgreementPage::makeHead(QVBoxLayout* column)
{
    auto* bar = new QFrame;
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(metrics::appBar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(m_folio);
    row->addWidget(new Chip(
        m_services.theme, {tr("Screen for the person"), IconName::Eye, ChipKind::Neutral}));
    row->addWidget(m_steps, 1);
    column->addWidget(bar);
    column->addWidget(new Separator(m_services.theme, Qt::Horizontal));
}

void AgreementPage::makeBody(QVBoxLayout* column)
{
    m_content = new QWidget;
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(
        metrics::pageMargin, metrics::space3, metrics::pageMargin, metrics::space3);
    row->setSpacing(metrics::gutter);
    row->addWidget(m_document, documentStretch);
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::space2);
    m_right->addWidget(makeRight());
    m_right->addWidget(m_copy);
    right->addWidget(m_summary);
    right->addWidget(m_right, 1);
    row->addLayout(right, rightStretch);

    m_summary->setStripe(Tone::Accent);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    box->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(m_services.theme, TextStyle::Secondary, Token::Accent,
        Weight::Bold, tr("In short, you pay")));
    top->addStretch(1);
    top->addWidget(m_discount);
    box->addLayout(top);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(metrics::space3);
    m_plan->setWordWrap(true);
    bottom->addWidget(m_plan, 1);
    bottom->addWidget(m_total, 0, Qt::AlignBottom);
    box->addLayout(bottom);
    m_summary->body()->addLayout(box);

    auto* loading = new LoadingBars(m_services.theme);
    loading->start(tr("Preparing the agreement…"));
    m_body->addWidget(loading);
    m_body->addWidget(m_content);
    column->addWidget(m_body, 1);
}

QWidget* AgreementPage::makeRight()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto* inside = new QWidget;
    auto* parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(metrics::space3);
    parts->addWidget(m_evidence);
    parts->addWidget(m_signature, 1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message);
    makeFoot(column);
    return side;
}

void AgreementPage::makeFoot(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel* label : {m_next, m_replaces}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_sign->setIconName(IconName::Lock);
    m_sign->setMain(true);
    m_sign->setKeyHint(QStringLiteral("F7"));
    m_sign->setObjectName(QStringLiteral("sign"));
    row->addWidget(m_sign);
    column->addLayout(row);
}

void AgreementPage::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            const auto state = m_model->state();
            if (state == AgreementModel::State::Open || state == AgreementModel::State::Signed)
                run();
        });
    };
    const auto whileOpen = [this](auto run) {
        return [this, run] {
            if (m_model->state() == AgreementModel::State::Open)
                run();
        };
    };
    key(Qt::Key_PageDown, [this] { m_document->turn(1); });
    key(Qt::Key_PageUp, [this] { m_document->turn(-1); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { m_document->zoom(); });
    key(Qt::CTRL | Qt::Key_B, whileOpen([this] { m_signature->clearPad(); }));
    key(Qt::CTRL | Qt::Key_T, whileOpen([this] { m_evidence->nextHand(); }));
    key(Qt::Key_F7, whileOpen([this] { m_model->sign(); }));
    key(identifierKey, whileOpen([this] { identify(); }));
    m_strip->setHints({{tr("PgDn"), tr("Read on")}, {QStringLiteral("Ctrl+B"), tr("Clear")},
        {QStringLiteral("Ctrl+T"), tr("Next signature")},
        {QStringLiteral("F7"), tr("Sign and seal")},
        {QStringLiteral("Esc"), tr("Leave with the passphrase")}});
    m_strip->setDataAge(tr("Kept encrypted on this machine"));
    connect(m_strip, &KeyStrip::activated, this, [this](int hint) {
        const bool open = m_model->state() == AgreementModel::State::Open;
        if (hint == 0)
            m_document->turn(1);
        else if (!open)
            askToLeave();
        else if (hint == 1)
            m_signature->clearPad();
        else if (hint == 2)
            m_evidence->nextHand();
        else if (hint == 3)
            m_model->sign();
        else
            askToLeave();
    });
}

void AgreementPage::begin()
{
    const auto& paper = m_model->paper();
    m_folio->setText(tr("Agreement %1").arg(paper.agreement.folio));
    m_document->setPages(paper.pages);
    m_evidence->begin();
    m_signature->begin();
    m_message->dismiss();
    showSummary();
    refresh();
    // The paper gives way: it can be zoomed, and what is asked for may not be cut.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width());
    m_document->setFocus();
}

void AgreementPage::showSummary()
{
    const auto& paper = m_model->paper();
    const Formatter& format = paper.format;
    m_plan->setText(AgreementWords(paper.agreement, format).planInOneSentence());
    m_total->setText(format.money(paper.agreement.toPay));
    m_discount->setText(paper.agreement.forgiven.isZero()
            ? tr("Total")
            : tr("Total, with the discount of %1").arg(format.money(paper.agreement.forgiven)));
    QStringList replaced;
    for (const Promise& promise : paper.replaced)
        replaced << tr("Takes the place of the promise of %1, %2")
                        .arg(format.shortDate(promise.made.body.due, paper.agreement.on),
                            format.money(promise.made.body.amount));
    m_replaces->setText(replaced.join(u'\n'));
    m_replaces->setVisible(!replaced.isEmpty());
}

void AgreementPage::refresh()
{
    using State = AgreementModel::State;
    if (m_model->state() == State::Reading || m_model->state() == State::Failed)
        return;
    const auto& paper = m_model->paper();
    m_document->setShown(m_model->pagesShown(), int(paper.pages.size()));
    m_evidence->refresh();
    m_signature->refresh();
    m_copy->refresh();
    const bool isSigned = m_model->state() == State::Signed;
    const auto needs = m_model->needs();
    const auto lacks = [&](AgreementNeed need) {
        return std::ranges::find(needs, need) != needs.end();
    };
    m_steps->setDone({!lacks(AgreementNeed::Reading),
        !lacks(AgreementNeed::IdentityDocument) && !lacks(AgreementNeed::IdentityMatch), isSigned,
        isSigned && !m_model->copies().empty()});
    const bool sealing = m_model->state() == State::Sealing;
    m_next->setText(sealing ? tr("Sealing…") : NeedWords::next(*m_model));
    m_next->setVisible(!m_next->text().isEmpty());
    m_sign->setEnabled(!sealing && needs.empty());
    m_sign->setText(m_model->onPaper() ? tr("Keep in the case") : tr("Sign and seal"));
    const QString gaps = NeedWords::gaps(paper.gaps);
    if (!gaps.isEmpty() && !isSigned) {
        m_message->setSticky(true);
        m_message->showMessage(Tone::Warn, gaps,
            unidentified(paper.agreement)
                ? tr("Write down the identity document (%1)").arg(KeyCap::named(identifierKey))
                : QString());
    }
}

void AgreementPage::showState()
{
    using State = AgreementModel::State;
    switch (m_model->state()) {
    case State::Reading:
        m_folio->setText(tr("Agreement"));
        m_body->setCurrentIndex(0);
        break;
    case State::Failed:
        showFailure();
        break;
    case State::Open:
        if (m_body->currentWidget() != m_content) {
            m_body->setCurrentWidget(m_content);
            begin();
        }
        refresh();
        break;
    case State::Sealing:
        m_message->dismiss();
        refresh();
        break;
    case State::Signed:
        m_right->setCurrentWidget(m_copy);
        m_document->setPages(m_model->documentPages());
        m_strip->setHints({{tr("PgDn"), tr("Read on")},
            {QStringLiteral("Esc"), tr("Leave with the passphrase")}});
        refresh();
        m_copy->focusFirst();
        break;
    }
    const bool open = m_model->state() != State::Sealing;
    m_evidence->setEnabled(open);
    m_signature->setEnabled(open);
    // Sealing disabled whatever had the keyboard; refused, it goes on at what is left to do.
    if (m_model->state() == State::Open && !isAncestorOf(QApplication::focusWidget()))
        focusNext();
    emit titleChanged();
}

void AgreementPage::showFailure()
{
    const Words said = words(*m_model->error());
    auto* failed = new ErrorState(m_services.theme, said.what, said.safe);
    failed->setHint(said.safe + u' ' + said.next);
    failed->setAction(tr("Back to the case"), QStringLiteral("Esc"));
    connect(failed, &Placeholder::actionTriggered, this, &AgreementPage::left);
    m_body->setCurrentIndex(m_body->addWidget(failed));
    setFocus();
}

void AgreementPage::say(const Error& error)
{
    const Words said = words(error);
    m_message->setSticky(false);
    m_message->showMessage(Tone::Bad, said.what + u' ' + said.safe + u' ' + said.next);
    refresh();
}

/// Where one goes on: at what is missing first.
void AgreementPage::focusNext()
{
    if (m_model->state() == AgreementModel::State::Signed)
        return m_copy->focusFirst();
    const auto needs = m_model->needs();
    if (needs.empty() || needs.front() == AgreementNeed::Gaps
        || needs.front() == AgreementNeed::Reading)
        m_document->setFocus();
    else if (needs.front() == AgreementNeed::IdentityDocument
        || needs.front() == AgreementNeed::IdentityMatch)
        m_evidence->focusFirst();
    else
        m_signature->focusFirst();
}

/// Nobody signs on a pad that is half out of sight.
void AgreementPage::showSignature()
{
    for (const QWidget* changed : {m_scroll->parentWidget(), m_scroll->widget()})
        changed->layout()->activate(); // what was said may have taken room
    m_scroll->ensureWidgetVisible(m_signature, 0, 0);
}

/// What the paper lacks of a person is written down here, by the form that the case has for it.
void AgreementPage::identify()
{
    const auto* person = unidentified(m_model->paper().agreement);
    if (!person || m_model->state() != AgreementModel::State::Open)
        return;
    if (!m_identifier) {
        m_identifier = new IdentifierForm(m_services);
        m_right->addWidget(m_identifier);
        connect(m_identifier, &Form::left, this, &AgreementPage::closeForm);
        connect(m_identifier, &Form::saved, this, [this] {
            closeForm();
            m_model->reload();
        });
    }
    m_identifier->setOnly(person->id);
    m_identifier->setCase(m_model->paper().view, m_model->paper().file);
    m_right->setCurrentWidget(m_identifier);
    m_identifier->focusFirst();
}

void AgreementPage::closeForm()
{
    m_right->setCurrentIndex(0);
    focusNext();
}

/// Before the paper is there, there is nothing to guard.
void AgreementPage::askToLeave()
{
    using State = AgreementModel::State;
    if (m_model->state() == State::Reading || m_model->state() == State::Failed)
        emit left();
    else if (m_model->state() != State::Sealing)
        m_leave->ask();
}

void AgreementPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        askToLeave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace expediente::ui
