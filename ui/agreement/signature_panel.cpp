#include "ui/agreement/signature_panel.h"

#include "core/facts/body.h"
#include "ui/agreement/signature_pad.h"
#include "ui/page/prompts.h"
#include "ui/print/agreement_words.h"
#include "ui/text/tongue.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace expediente::ui {

SignaturePanel::SignaturePanel(AgreementModel& model, QWidget* parent)
    : Panel(model.services().theme, tr("Signature"), parent)
    , m_model(model)
    , m_intent(new QCheckBox)
    , m_intentText(
          new TextLabel(model.services().theme, TextStyle::Base, Token::Text1, Weight::Bold))
    , m_simple(new TextLabel(model.services().theme, TextStyle::Secondary, Token::Text2))
    , m_scans(new TextLabel(model.services().theme, TextStyle::Base))
    , m_sides(new QStackedWidget)
    , m_pad(new SignaturePad(model.services().theme))
    , m_clear(new SecondaryButton(model.services().theme, tr("Clear")))
    , m_attach(new SecondaryButton(model.services().theme, tr("Attach a photo of it…")))
    , m_way(new LinkButton(model.services().theme, tr("Sign on paper")))
{
    const Theme& theme = model.services().theme;
    setIcon(IconName::Pencil);
    addHeadWidget(
        new Chip(theme, {tr("Simple electronic signature"), IconName::Pencil, ChipKind::Accent}));
    m_clear->setIconName(IconName::Return);
    m_clear->setKeyHint(QStringLiteral("Ctrl+B"));
    addHeadWidget(m_clear);
    padBody();
    body()->setSpacing(metrics::space2);
    m_intent->setObjectName(QStringLiteral("intent"));
    m_way->setObjectName(QStringLiteral("onPaper"));
    m_intentText->setWordWrap(true);
    m_intentText->setBuddy(m_intent);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_intent, 0, Qt::AlignTop);
    row->addWidget(m_intentText, 1);
    body()->addLayout(row);
    m_sides->addWidget(makeScreenSide());
    m_sides->addWidget(makePaperSide());
    body()->addWidget(m_sides, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::space3);
    foot->addWidget(m_simple, 1);
    foot->addWidget(m_way, 0, Qt::AlignTop);
    body()->addLayout(foot);
    connect(m_intent, &QCheckBox::toggled, this, [this](bool agreed) {
        m_model.setIntent(intent(), agreed);
        emit signingStarts();
    });
    connect(m_pad, &SignaturePad::changed, this, [this] { m_model.draw(m_pad->strokes()); });
    connect(m_clear, &QPushButton::clicked, this, &SignaturePanel::clearPad);
    connect(m_way, &QAbstractButton::clicked, this, [this] {
        m_model.setOnPaper(!m_model.onPaper());
        emit signingStarts();
    });
}

QWidget* SignaturePanel::makeScreenSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_simple->setWordWrap(true);
    column->addWidget(m_pad, 1);
    return side;
}

QWidget* SignaturePanel::makePaperSide()
{
    const Theme& theme = m_model.services().theme;
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* how = new TextLabel(theme, TextStyle::Base, Token::Text2, Weight::Regular,
        tr("Print it, have every page signed, and attach a photo or scan of each. What was signed "
           "with ink is the agreement; the photos are its evidence here."));
    how->setWordWrap(true);
    column->addWidget(how);
    auto* row = new QHBoxLayout;
    auto* print = new SecondaryButton(theme, tr("Print…"));
    print->setIconName(IconName::Printer);
    print->setMain(true);
    print->setObjectName(QStringLiteral("printToSign"));
    m_attach->setIconName(IconName::Paperclip);
    m_attach->setMain(true);
    m_attach->setObjectName(QStringLiteral("attachScan"));
    row->addWidget(print);
    row->addWidget(m_attach);
    row->addWidget(m_scans, 1);
    column->addLayout(row);
    column->addStretch(1);
    connect(print, &QPushButton::clicked, this, &SignaturePanel::printRequested);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        m_model.services().prompts.fileToOpen(this, tr("Photo of the signed agreement"),
            tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"),
            [this](const QString& path) { m_model.attachScan(path); });
    });
    return side;
}

QString SignaturePanel::intent() const
{
    return AgreementWords(m_model.paper().agreement, m_model.paper().format).intent();
}

void SignaturePanel::begin()
{
    const AgreementWords words(m_model.paper().agreement, m_model.paper().format);
    m_intentText->setText(words.intent());
    m_intent->setAccessibleName(words.intent());
    m_simple->setText(words.simpleSignature());
    {
        const QSignalBlocker quiet(m_intent);
        m_intent->setChecked(m_model.intentAgreed());
    }
    m_shownHand = -1;
    refresh();
}

void SignaturePanel::refresh()
{
    const bool onPaper = m_model.onPaper();
    m_sides->setCurrentIndex(onPaper ? 1 : 0);
    m_clear->setVisible(!onPaper);
    m_way->setText(onPaper ? tr("Sign on the screen") : tr("Sign on paper"));
    m_way->updateGeometry();
    m_scans->setText(m_model.scans() == 0 ? tr("None attached yet")
                                          : tr("%n attached", nullptr, m_model.scans()));
    const Hand& hand = m_model.hands()[size_t(m_model.hand())];
    const Tongue theirs(m_model.paper().format.language());
    setDetail(theirs.word(Vocabulary::SignerRole, enumName(hand.role)));
    if (std::exchange(m_shownHand, m_model.hand()) != m_model.hand()
        || m_pad->strokes() != hand.strokes)
        m_pad->setHand(hand.name, hand.strokes);
}

void SignaturePanel::clearPad()
{
    m_pad->clear();
}

void SignaturePanel::focusFirst()
{
    m_intent->setFocus(Qt::TabFocusReason);
}

} // namespace expediente::ui
