#pragma once
#include "ui/widgets/chip.h"

#include <QWidget>

#include <vector>

namespace expediente::ui {

enum class GateState { May, MayWithWarning, NotNow, NoContact, Unknown };

/// What the gate says. Everything is a finished sentence in the user's language.
struct GateData {
    GateState state = GateState::Unknown;
    QString sentence{}; ///< "You may contact now"; empty takes the state's own
    std::vector<ChipData> channels{}; ///< "Visit: yes, until 22:00"; painted raised
    QString explanation{}; ///< why, and the next lawful moment
    QString localTime{}; ///< "16:38 in Querétaro"

    bool operator==(const GateData&) const = default;
};

/// May I? One focusable widget whose accessible name is all that it says. In one line where that
/// fits, else in two or more: nothing here is ever cut off. Enter, Space or the link asks for the
/// rules behind the answer.
class GateBar : public QWidget {
    Q_OBJECT
public:
    explicit GateBar(const Theme& theme, QWidget* parent = nullptr);

    const GateData& data() const { return m_data; }
    void setData(const GateData& data);
    /// From edge to edge of the page, with a line under it (on), or a box of its own (off).
    void setFullBleed(bool on);
    /// Without the link where no rules can be shown; then Enter asks for nothing either.
    void setRulesShown(bool on);

    static QString sentenceOf(GateState state);
    bool isFolded() const { return arrange(width()).folded; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width).height; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rulesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Places {
        bool folded = false;
        int height = 0;
        QRect icon, sentence, explanation, time, link;
        std::vector<QRect> channels;
    };
    Places arrange(int width) const;
    Places inOneLine(int width) const;
    Places inLines(int width) const;
    int contentRight(int width) const;
    QString rulesWord() const;

    const Theme& m_theme;
    GateData m_data;
    bool m_fullBleed = false;
    bool m_rulesShown = true;
};

} // namespace expediente::ui
