#include "ui/shell/handbook_sheet.h"

#include "ui/handbook/handbook_view.h"
#include "ui/shell/command_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

namespace {

constexpr QSize mostHandbook(1080, 700);
constexpr int headIcon = 20;

/// "`F2` Log a contact · `F4` Log a promise", as the handbook's pages write keys.
QString keysAsMarkdown(const QList<QAction*>& actions)
{
    QStringList keys;
    for (const QAction* action : usable(actions)) {
        const QString key = action->shortcut().toString(QKeySequence::PortableText);
        // A backquote would end the span that names it.
        if (key.isEmpty() || key.contains('`'))
            continue;
        const QString label = action->property(keyLabelProperty).toString();
        const QString words = label.isEmpty() ? plainText(*action) : label;
        keys << '`' + key + QStringLiteral("` ") + words.toHtmlEscaped();
    }
    return keys.join(QStringLiteral(" · "));
}

} // namespace

HandbookSheet::HandbookSheet(const Theme& theme, Language language, const QString& topic,
    const QList<QAction*>& keysHere, const QKeySequence& allKeys, QWidget* window)
    : Overlay(theme, mostHandbook, window), m_view(new HandbookView(theme, language))
{
    setObjectName(QStringLiteral("handbook"));
    setAccessibleName(tr("Handbook"));
    m_view->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space3);
    card()->body()->addLayout(makeHead());
    card()->body()->addWidget(m_view, 1);
    card()->body()->addWidget(new Separator(theme, Qt::Horizontal));
    card()->body()->addLayout(makeFoot(allKeys));
    setFocusProxy(m_view);
    const QString keys = keysAsMarkdown(keysHere);
    m_view->open(topic,
        keys.isEmpty() ? QString() : QStringLiteral("> **%1** %2").arg(tr("Keys here:"), keys));
}

QLayout* HandbookSheet::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space2);
    head->setSpacing(metrics::space2);
    head->addWidget(new IconLabel(theme(), IconName::Question, Token::Accent, headIcon));
    head->addWidget(
        new TextLabel(theme(), TextStyle::Title, Token::Text1, Weight::Bold, tr("Handbook")));
    head->addStretch();
    return head;
}

QLayout* HandbookSheet::makeFoot(const QKeySequence& allKeys)
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    foot->setSpacing(metrics::space2);
    foot->addWidget(new ElidedLabel(theme(), TextStyle::Secondary, Token::Text2, Weight::Regular,
                        tr("Arrows scroll · Tab goes to the next link · Alt+Left goes back")),
        1);
    if (!allKeys.isEmpty()) {
        auto* keys = new SecondaryButton(theme(), tr("All keys"));
        keys->setObjectName(QStringLiteral("handbookKeys"));
        keys->setKeyHint(KeyCap::named(allKeys));
        connect(keys, &QPushButton::clicked, this, &HandbookSheet::allKeysRequested);
        foot->addWidget(keys);
    }
    auto* close = new SecondaryButton(theme(), tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &Overlay::close);
    foot->addWidget(close);
    return foot;
}

QString handbookTopic(Section section, const QString& role, std::optional<CaseTab> tab)
{
    switch (section) {
    case Section::Today:
    case Section::Visits:
        return role == QStringLiteral("agent") ? QStringLiteral("agent-day")
            : role == QStringLiteral("supervisor") && section == Section::Today
            ? QStringLiteral("supervisor-day")
            : QStringLiteral("collector-day");
    case Section::Promises:
        return QStringLiteral("agent-day");
    case Section::Supervision:
        return QStringLiteral("supervisor-day");
    case Section::Importing:
        return QStringLiteral("importing");
    case Section::Sync:
        return QStringLiteral("sync");
    case Section::Settings:
        return QStringLiteral("protection");
    case Section::CaseFile:
        if (tab == CaseTab::Negotiation)
            return QStringLiteral("negotiation");
        [[fallthrough]];
    case Section::Cases:
        return QStringLiteral("case-file");
    }
    return QStringLiteral("first-steps");
}

} // namespace expediente::ui
