#include "ui/shell/salvaged_page.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QDir>

namespace expediente::ui {

namespace {

constexpr int salvagedCardWidth = 560;
constexpr size_t mostNamed = 8; // the rest is a number: the command line names them all

} // namespace

SalvagedPage::SalvagedPage(
    const Theme& theme, const Formatter& format, const Salvage& saved, QWidget* parent)
    : EntranceCard(theme,
        saved.isWhole() ? tr("Everything was saved") : tr("What could be read was saved"),
        salvagedCardWidth, parent)
{
    addText(tr("In the new store: %1 facts and %2 attachments, each checked against its seal.")
                .arg(format.number(saved.facts), format.number(saved.attachments)),
        Token::Text1);
    if (!saved.isWhole())
        addLosses(format, saved);
    auto* folder = addText(tr("The damaged files are kept in %1")
                               .arg(QDir::toNativeSeparators(saved.quarantined)
                                        .replace('/', QStringLiteral("/\u200b"))));
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(message());
    auto* open = new PrimaryButton(theme, tr("Open the store"));
    open->setObjectName(QStringLiteral("openSalvaged"));
    open->setMain(true);
    body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &SalvagedPage::openRequested);
    setFocusProxy(open);
}

void SalvagedPage::addLosses(const Formatter& format, const Salvage& saved)
{
    addText(tr("Lost: at least %1 facts and %2 attachments. If a backup has them, restore it "
               "instead; the damaged files stay where they are.")
                .arg(format.number(saved.lostFacts), format.number(saved.lostAttachments)),
        Token::BadText);
    size_t named = 0;
    for (const auto& loss : saved.losses)
        if (!loss.folio.isEmpty() && named++ < mostNamed)
            addText(tr("%1: %2 saved, %3 lost", "case, facts, facts")
                        .arg(loss.folio, format.number(loss.kept), format.number(loss.lost)));
    // A person, the agency, or a case whose opening is lost has no name that could be said here.
    if (const auto more = saved.losses.size() - std::min(named, mostNamed); more > 0)
        addText(tr("and %1 more case files and persons").arg(format.number(qint64(more))));
    addText(tr("Where facts are missing, the check of the chains names the gap from now on."));
}

} // namespace expediente::ui
