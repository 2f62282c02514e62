#pragma once
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"

#include <optional>

namespace expediente::ui {

class Button;
class ElidedLabel;
class TextLabel;

/// Where to go now, all texts finished by the page.
struct NextVisit {
    QString when{}; ///< "16:40 · 1.2 km away"
    QString name{};
    std::optional<ChipData> chip{}; ///< whether it may be now
    QString detail{}; ///< address and what was asked; elided when narrow

    bool operator==(const NextVisit&) const = default;
};

/// The band on top of Hoy: the day, the next visit, and the two things to do with it.
class NextVisitBand : public Panel {
    Q_OBJECT
public:
    explicit NextVisitBand(const Theme& theme, QWidget* parent = nullptr);

    void blockBrief(const QString& reason); ///< why it can't be made; empty when it can
    void setDay(const QString& date, const QString& detail);
    void setNext(const NextVisit& next);
    /// Nothing ahead: what that means, and what to do instead.
    void setNone(
        const QString& sentence, const QString& detail, const QString& action, const QString& key);

signals:
    void briefRequested();
    void openRequested();
    void insteadRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDay();
    QWidget* makeNext();
    QWidget* makePerson();
    void describe();
    void makeRoom();

    const Theme& m_theme;
    TextLabel* m_date;
    TextLabel* m_dayDetail;
    TextLabel* m_when;
    QWidget* m_next;
    TextLabel* m_name;
    Chip* m_chip;
    ElidedLabel* m_detail;
    Button* m_brief;
    Button* m_open;
    Button* m_instead;
    bool m_hasChip = false;
};

} // namespace expediente::ui
