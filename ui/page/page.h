#pragma once
#include "core/base/uuid.h"
#include "ui/page/services.h"

#include <QAction>
#include <QWidget>

namespace expediente::ui {

enum class Section : std::uint8_t {
    Today,
    Cases,
    CaseFile,
    Promises,
    Visits,
    Supervision,
    Importing,
    Sync,
    Settings
};

/// Where to open a case: its tabs in the order in which they stand, and a place within one.
enum class CaseTab : std::uint8_t {
    Summary,
    Negotiation,
    Payments,
    Contacts,
    Promises,
    Arguments,
    Visits,
    Documents,
    Timeline,
    Figures ///< no tab of its own: the summary, with how its amounts are made up
};

/// One page of the window. It shows and asks; where to go next it only requests, and the shell
/// goes.
///
/// A page's commands are its actions(): QActions with text (verb first), shortcut and object name.
/// The shell lists them in the palette, and those made with addKeyAction() in the key strip, in the
/// order of making.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const Services& services, QWidget* parent = nullptr);

    /// Behind the program's name in the title bar. Never an amount: others may read it.
    virtual QString title() const = 0;
    /// At the right of the key strip: how old what one sees is.
    virtual QString dataAge() const { return {}; }
    /// Before the page is shown again: ask anew what may have changed.
    virtual void refresh() { }
    /// Reads on where the list last told by walkListChanged() ends, and tells it anew, longer or as
    /// it was. False when there is no more.
    virtual bool readWalkOn([[maybe_unused]] bool forward) { return false; }
    /// Where the keyboard starts on this page.
    virtual void focusFirst() { setFocus(); }

    const Services& services() const { return m_services; }
    /// Why nothing can be saved from here; empty where it can.
    QString whyReadOnly() const;

signals:
    void caseRequested(expediente::CaseId id, expediente::ui::CaseTab tab);
    void sectionRequested(expediente::ui::Section section);
    /// The list that "next case" (F3) walks along, as shown here.
    void walkListChanged(const std::vector<expediente::CaseId>& cases);
    /// A short confirmation, shown by the shell for some seconds with an action such as undo.
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);
    void titleChanged();
    void dataAgeChanged();
    void actionsChanged();

protected:
    /// Of actions that write, once they are made: out of reach where nothing can be saved, with
    /// the reason as their tooltip.
    void blockWhereReadOnly(const QList<QAction*>& actions);
    /// An action of this page, working while the page has the window.
    QAction* addPageAction(
        const char* name, const QString& text, const QKeySequence& shortcut = {});
    /// The same, shown in the key strip as well under a short label.
    QAction* addKeyAction(
        const char* name, const QString& text, const QKeySequence& shortcut, const QString& label);
    /// The command of every list of cases that shows how an amount is made up: `open` opens the
    /// current row where it is told.
    void addFiguresAction(std::function<void(CaseTab)> open);

private:
    const Services m_services;
};

/// The dynamic property that carries the key strip's label.
inline constexpr auto keyLabelProperty = "keyLabel";

} // namespace expediente::ui
