#pragma once
#include <QFrame>
#include <QScrollArea>

namespace expediente::ui {

/// Content that scrolls up and down when its least height doesn't fit; takes ownership. Nothing of
/// it shows until then: no frame, no ground of its own.
inline QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace expediente::ui
