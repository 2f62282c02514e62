#pragma once
#include "ui/theme/theme.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace expediente::ui {

struct SketchPlace {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const SketchPlace&) const = default;
};

struct SketchStop {
    enum class State { Done, Next, Ahead, Blocked };

    SketchPlace place{};
    QString label{}; ///< its number in the round
    QString name{}; ///< for screen readers and the tooltip; never an amount
    State state = State::Ahead;

    bool operator==(const SketchStop&) const = default;
};

/// A shape of the town that was saved with the round.
struct SketchArea {
    enum class Kind { Street, Water, Park };

    Kind kind = Kind::Street;
    QPolygonF points{}; ///< x longitude, y latitude; streets and water are lines, parks are closed

    bool operator==(const SketchArea&) const = default;
};

struct Sketch {
    std::optional<SketchPlace> start{};
    QString startName{}; ///< "Office"
    std::vector<SketchStop> stops{}; ///< in order; blocked ones are drawn but not on the way
    std::vector<SketchArea> areas{};
    QString nextLeg{}; ///< "1.2 km", beside the way to the next stop

    bool operator==(const Sketch&) const = default;
};

/// The round as a sketch: true order and rough direction, no tiles, no scale, streets only where
/// the way runs or where they were saved.
class SketchMap : public QWidget {
    Q_OBJECT
public:
    explicit SketchMap(const Theme& theme, QWidget* parent = nullptr);

    void setSketch(const Sketch& sketch);
    const Sketch& sketch() const { return m_sketch; }
    /// Where each stop is drawn, in widget coordinates; no two closer than they can be told apart.
    std::vector<QPointF> positions() const { return arrange().stops; }

    QSize sizeHint() const override { return {448, 154}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    void stopActivated(int stop);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr double stopRadius = 9.5;
    static constexpr double nextRadius = 12; ///< of the next stop, the largest

    struct Layout {
        QTransform toWidget; ///< from longitude and latitude
        std::optional<QPointF> start;
        std::vector<QPointF> stops;
        struct Leg {
            QPolygonF way;
            SketchStop::State state;
        };
        std::vector<Leg> legs;
    };
    Layout arrange() const;
    void describe();
    void paintTown(QPainter& painter, const Layout& layout) const;
    void paintWay(QPainter& painter, const Layout& layout) const;
    void paintStops(QPainter& painter, const Layout& layout) const;
    void paintCaption(QPainter& painter, const Layout& layout) const;
    QRect freePlace(const Layout& layout, QPointF at, QSize size) const;
    int stopAt(QPointF at) const; ///< -1 when there is none

    const Theme& m_theme;
    Sketch m_sketch;
};

} // namespace expediente::ui
