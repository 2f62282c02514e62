#include "ui/shell/key_hints.h"

#include "ui/shell/command_list.h"
#include "ui/shell/global_actions.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/key_strip.h"

#include <QApplication>

namespace expediente::ui {

namespace {

struct Candidate {
    QAction* action;
    QString label;
};

/// Function keys by number, then the rest as they come, then help, which closes the strip.
int rank(const QAction& action)
{
    const auto key = action.shortcut()[0];
    const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    if (!isFunction || key.keyboardModifiers() != Qt::NoModifier)
        return 100;
    return key.key() == Qt::Key_F1 ? 1000 : key.key() - Qt::Key_F1;
}

} // namespace

KeyHints::KeyHints(KeyStrip& strip, const GlobalActions& actions, QObject* parent)
    : QObject(parent), m_strip(strip), m_actions(actions)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == &m_strip)
            m_before = before;
    });
    connect(&strip, &KeyStrip::activated, this, [this](int hint) {
        // The keyboard is back where the command expects it before it runs.
        if (m_strip.hasFocus() && m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        if (QAction* action = m_shown.at(std::size_t(hint)))
            action->trigger();
    });
}

void KeyHints::show(const Page& page)
{
    std::vector<Candidate> candidates;
    for (QAction* action : usable(page.actions())) {
        const QString label = action->property(keyLabelProperty).toString();
        if (!label.isEmpty() && !action->shortcut().isEmpty())
            candidates.push_back({action, label});
    }
    candidates.push_back({m_actions.nextCase, tr("Next case")});
    candidates.push_back({m_actions.handbook, tr("Handbook and keys")});
    std::ranges::stable_sort(candidates, {}, [](const Candidate& c) { return rank(*c.action); });
    std::vector<KeyStrip::Hint> hints;
    m_shown.clear();
    for (const Candidate& candidate : candidates) {
        hints.push_back({KeyCap::named(candidate.action->shortcut()), candidate.label});
        m_shown.emplace_back(candidate.action);
    }
    m_strip.setHints(std::move(hints));
    m_strip.setDataAge(page.dataAge());
}

} // namespace expediente::ui
