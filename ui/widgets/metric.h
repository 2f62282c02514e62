#pragma once
#include "ui/widgets/chip.h"

#include <QWidget>

#include <optional>

namespace expediente::ui {

class TextLabel;

/// A caption over a key figure, for the header of a case. The figure is never cut off.
class Metric : public QWidget {
    Q_OBJECT
public:
    Metric(const Theme& theme, const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setValue(const QString& value, Tone tone = Tone::Normal);
    /// Beside the value, or in its place when the value is empty.
    void setChip(const std::optional<ChipData>& chip);
    /// "as of 23 nov" behind the caption, in the colour of a warning: figures that are old.
    void setStale(const QString& note);

private:
    void describe();

    const Theme& m_theme;
    TextLabel* m_caption;
    TextLabel* m_stale;
    TextLabel* m_value;
    Chip* m_chip = nullptr;
};

} // namespace expediente::ui
