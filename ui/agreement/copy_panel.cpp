#include "ui/agreement/copy_panel.h"

#include "core/store/store.h"
#include "core/worklist/lawful_contact.h"
#include "ui/output/pdf_output.h"
#include "ui/page/prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

namespace expediente::ui {

CopyPanel::CopyPanel(AgreementModel& model, PdfOutput& output, QWidget* parent)
    : Panel(model.services().theme, tr("The agreement is signed"), parent)
    , m_model(model)
    , m_output(output)
    , m_what(new TextLabel(model.services().theme, TextStyle::Base))
    , m_given(new TextLabel(model.services().theme, TextStyle::Base, Token::OkText, Weight::Bold))
{
    const Theme& theme = model.services().theme;
    setIcon(IconName::CheckCircle, Token::OkText);
    setStripe(Tone::Ok);
    padBody();
    body()->setSpacing(metrics::space3);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    body()->addWidget(new TextLabel(
        theme, TextStyle::Strong, Token::Text1, Weight::Bold, tr("Hand over a copy")));
    const auto given = [this](CopyWay way, const QString& to) {
        return [this, way, to] { m_model.copyGiven(way, to); };
    };
    addWay(IconName::Printer, tr("On paper"), tr("Printed now, from this machine"), "copyPrint",
        [this, given] {
            m_output.print(
                m_model.document(), given(CopyWay::Printed, m_model.paper().agreement.debtor.name));
        });
    m_mailHint = addWay(IconName::Mail, tr("By e-mail"),
        tr("Saves the PDF and opens a message to attach it to"), "copyMail", [this] { mail(); });
    m_mailHint->setObjectName(QStringLiteral("copyMailHint"));
    addWay(IconName::Download, tr("As a file"), tr("To a USB stick or a phone that they bring"),
        "copyFile", [this, given] {
            m_output.save(
                m_model.document(), given(CopyWay::File, m_model.paper().agreement.debtor.name));
        });
    m_given->setWordWrap(true);
    body()->addWidget(m_given);
    body()->addStretch(1);
    auto* leave = new PrimaryButton(theme, tr("Finish"));
    leave->setObjectName(QStringLiteral("finish"));
    leave->setMain(true);
    leave->setKeyHint(QStringLiteral("Esc"));
    body()->addWidget(leave, 0, Qt::AlignRight);
    connect(leave, &QPushButton::clicked, this, &CopyPanel::leaveRequested);
}

TextLabel* CopyPanel::addWay(IconName icon, const QString& title, const QString& hint,
    const char* name, const std::function<void()>& run)
{
    const Theme& theme = m_model.services().theme;
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    row->addWidget(new IconLabel(theme, icon));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Bold, title));
    auto* shown = new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular, hint);
    shown->setWordWrap(true);
    words->addWidget(shown);
    row->addLayout(words, 1);
    auto* button = new SecondaryButton(theme, tr("Hand over"));
    button->setMain(true);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    button->setAccessibleDescription(hint);
    row->addWidget(button);
    body()->addLayout(row);
    connect(button, &QPushButton::clicked, this, run);
    return shown;
}

std::optional<CopyMail> CopyPanel::mailNow() const
{
    const auto& paper = m_model.paper();
    const auto& store = m_model.services().store;
    const Moment now = store.clock().now();
    return CopyMail::to(paper.file, paper.agreement.debtor.id, now, store.context(), paper.format,
        dayThere(paper.file, now, store.context()));
}

/// Nothing is sent by it: the person at the machine attaches the file and sends.
void CopyPanel::mail()
{
    const auto written = mailNow();
    refresh(); // the hour may have passed since
    if (!written || !written->gate.lawful)
        return;
    m_output.save(m_model.document(), [this, written] {
        m_model.services().prompts.openOutside(written->url());
        m_model.copyGiven(CopyWay::Email, written->address);
    });
}

void CopyPanel::refresh()
{
    const QString folio = m_model.paper().agreement.folio;
    m_what->setText(m_model.onPaper()
            ? tr("%1 is in the case file with the photos of the signed paper; its payments are "
                 "promises now.")
                  .arg(folio)
            : tr("%1 is sealed and in the case file; its payments are promises now. From now on "
                 "any change to the document shows.")
                  .arg(folio));
    const auto written = mailNow();
    m_mailHint->setText(!written          ? tr("No e-mail address of theirs is in the case file")
            : written->gate.why.isEmpty() ? tr("Saves the PDF and opens a message to attach it to")
                                          : written->gate.why);
    findChild<Button*>(QStringLiteral("copyMail"))
        ->setBlocked(!written          ? tr("No address")
                : written->gate.lawful ? QString()
                                       : tr("Not now"));
    QStringList given;
    for (const CopyDelivered& copy : m_model.copies())
        given << (copy.way == CopyWay::Printed ? tr("A copy was handed over on paper")
                : copy.way == CopyWay::Email   ? tr("A copy was prepared for e-mail")
                                               : tr("A copy was handed over as a file"));
    m_given->setText(given.join(u'\n'));
    m_given->setVisible(!given.isEmpty());
}

void CopyPanel::focusFirst()
{
    if (auto* first = findChild<QWidget*>(QStringLiteral("copyPrint")))
        first->setFocus(Qt::TabFocusReason);
}

} // namespace expediente::ui
