#include "ui/importing/step_bar.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

namespace {

constexpr int disc = 18;
constexpr int line = 24;

} // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

QStringList StepBar::words()
{
    return {tr("File"), tr("Columns"), tr("Check"), tr("Import")};
}

void StepBar::setStep(Step step)
{
    if (std::exchange(m_step, step) == step)
        return;
    describe();
    update();
}

void StepBar::describe()
{
    setAccessibleName(m_step == Done
            ? tr("All steps are done")
            : tr("Step %1 of 4: %2").arg(int(m_step) + 1).arg(words()[m_step]));
}

QSize StepBar::sizeHint() const
{
    const QFont bold = m_theme.font(TextStyle::Base, Weight::Bold);
    int wide = 0;
    for (const QString& word : words())
        wide += disc + metrics::space2 + paint::textWidth(bold, word) + line + 2 * metrics::space2;
    return {wide - line - 2 * metrics::space2, metrics::control};
}

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont bold = m_theme.font(TextStyle::Base, Weight::Bold);
    const QStringList names = words();
    int x = 0;
    for (int i = 0; i < names.size(); ++i) {
        const bool done = i < m_step;
        const bool now = i == m_step;
        const QRect circle(x, (height() - disc) / 2, disc, disc);
        paint::box(painter, circle, now || done ? m_theme[Token::AccentFill] : QColor(),
            m_theme[now || done ? Token::AccentFill : Token::ControlBorder], disc / 2.0);
        const QColor ink = m_theme[now || done ? Token::OnAccent : Token::Text2];
        if (done)
            m_theme.paintIcon(painter, IconName::Check, ink, circle.adjusted(3, 3, -3, -3));
        else
            paint::text(painter, circle, QString::number(i + 1),
                m_theme.font(TextStyle::Caption, Weight::Bold), ink, Qt::AlignCenter);
        x += disc + metrics::space2;
        const int wide = paint::textWidth(bold, names[i]);
        paint::text(painter, QRect(x, 0, wide, height()), names[i],
            now ? bold : m_theme.font(TextStyle::Base), m_theme[now ? Token::Text1 : Token::Text2]);
        x += wide + metrics::space2;
        if (i + 1 < names.size())
            paint::fill(painter, QRectF(x, height() / 2.0, line, 1), m_theme[Token::ControlBorder]);
        x += line + metrics::space2;
    }
}

} // namespace expediente::ui
