#include "ui/agreement/leave_bar.h"

#include "core/store/store.h"
#include "core/vault/vault.h"
#include "ui/page/background.h"
#include "ui/page/later.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace expediente::ui {

LeaveBar::LeaveBar(const Services& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_passphrase(new LineEdit(services.theme))
    , m_leave(new PrimaryButton(services.theme, tr("Leave")))
    , m_say(new TextLabel(services.theme, TextStyle::Base, Token::Text1, Weight::Bold))
{
    hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        metrics::pageMargin, metrics::space2, metrics::pageMargin, metrics::space2);
    row->setSpacing(metrics::space2);
    row->addWidget(new IconLabel(services.theme, IconName::Lock));
    row->addWidget(m_say, 1);
    m_passphrase->setObjectName(QStringLiteral("leavePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(int(vault::mostPassphraseBytes));
    m_passphrase->setAccessibleName(tr("Passphrase of the collector"));
    m_passphrase->setMinimumSize(260, metrics::mainControl);
    row->addWidget(m_passphrase);
    m_leave->setMain(true);
    m_leave->setKeyHint(QStringLiteral("Enter"));
    row->addWidget(m_leave);
    auto* stay = new SecondaryButton(services.theme, tr("Stay here"));
    stay->setMain(true);
    stay->setKeyHint(QStringLiteral("Esc"));
    row->addWidget(stay);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LeaveBar::check);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphrase->setError({}); });
    connect(m_leave, &QPushButton::clicked, this, &LeaveBar::check);
    connect(stay, &QPushButton::clicked, this, &LeaveBar::giveUp);
}

void LeaveBar::ask()
{
    m_say->setText(tr("To leave this page, the collector types their passphrase"));
    m_say->setColor(Token::Text1);
    m_passphrase->clear();
    m_passphrase->setError({});
    show();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void LeaveBar::giveUp()
{
    m_passphrase->clear();
    hide();
    emit stayed();
}

void LeaveBar::check()
{
    if (m_passphrase->text().isEmpty() || !m_leave->isEnabled())
        return;
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    m_leave->setEnabled(false);
    auto answer = inBackground(
        [dir = m_services.store.dir(), passphrase = passphraseFrom(std::move(typed))]() -> Done {
            const auto key = vault::unlock(dir, passphrase);
            return key ? Done() : Done(fail(key.error()));
        });
    whenReady(std::move(answer), this, [this](const Done& right) {
        m_leave->setEnabled(true);
        if (right)
            return emit left();
        m_say->setText(words(right.error()).what);
        m_say->setColor(Token::BadText);
        m_passphrase->setError(m_say->text());
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

void LeaveBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QFrame::keyPressEvent(event);
}

void LeaveBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::fill(painter, rect(), m_services.theme[Token::Surface]);
    paint::fill(painter, QRectF(0, 0, width(), 1), m_services.theme[Token::Border]);
}

} // namespace expediente::ui
