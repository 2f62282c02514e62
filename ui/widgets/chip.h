#pragma once
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QLabel>
#include <QMetaType>

namespace expediente::ui {

enum class ChipKind { Neutral, Ok, Warn, Bad, Accent, Dashed };
enum class ChipSize { Normal, Large }; ///< 20 and 28 px

/// A state: icon and word in a tinted box. In a model it stands under ChipRole.
struct ChipData {
    QString text{};
    IconName icon = IconName::None;
    ChipKind kind = ChipKind::Neutral;
    ChipSize size = ChipSize::Normal;
    bool strong = false; ///< bold; large chips are bold by themselves
    bool raised = false; ///< on the surface's colour, for chips that stand on a tinted bar

    bool operator==(const ChipData&) const = default;
};

Tone toneOf(ChipKind kind);

class Chip : public QLabel {
    Q_OBJECT
public:
    Chip(const Theme& theme, const ChipData& data, QWidget* parent = nullptr);

    const ChipData& data() const { return m_data; }
    /// `spoken` is what a screen reader says instead of the word alone: "Promise of 20 November,
    /// 2,480 pesos, in grace until tomorrow".
    void setData(const ChipData& data, const QString& spoken = {});

    QSize sizeHint() const override { return sizeOf(m_theme, m_data); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const Theme& theme, const ChipData& data);
    /// Paints the chip at its own size, left-aligned and vertically centred in `rect`.
    static void paint(
        QPainter& painter, const Theme& theme, const QRect& rect, const ChipData& data);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipData m_data;
};

} // namespace expediente::ui

Q_DECLARE_METATYPE(expediente::ui::ChipData)
