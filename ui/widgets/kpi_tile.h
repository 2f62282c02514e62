#pragma once
#include "ui/theme/theme.h"

#include <QFrame>
#include <QWidget>

#include <optional>
#include <vector>

namespace expediente::ui {

/// One figure of the day, all texts finished by the page.
struct Kpi {
    QString caption{}; ///< "Direct contact"
    QString goalCaption{}; ///< "goal 45 %"; empty without a goal
    QString figure{}; ///< "48 %"
    QString detail{}; ///< "11 of 23, debtor or guarantor"; elided when narrow
    QString shortDetail{}; ///< "11 of 23", where there is no room for all of it
    std::optional<double> progress{}; ///< of the line's length, 0 to 1
    std::optional<double> goal{}; ///< where the tick stands, 0 to 1
    bool smallSample = false; ///< fewer than 20 cases: the line is pale, and the detail says so

    bool operator==(const Kpi&) const = default;
};

class KpiTile : public QWidget {
    Q_OBJECT
public:
    explicit KpiTile(const Theme& theme, const Kpi& kpi = {}, QWidget* parent = nullptr);

    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRect& rect) const;

    const Theme& m_theme;
    Kpi m_kpi;
};

/// Tiles side by side on one card, equally wide, with a line between.
class KpiStrip : public QFrame {
    Q_OBJECT
public:
    explicit KpiStrip(const Theme& theme, QWidget* parent = nullptr);

    void setKpis(const std::vector<Kpi>& kpis);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<KpiTile*> m_tiles;
};

} // namespace expediente::ui
