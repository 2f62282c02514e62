#include "ui/output/pdf_pages.h"

#include <poppler-qt6.h>

namespace expediente::ui {

namespace {

constexpr double dotsAnInch = 200;

} // namespace

std::vector<QImage> pagesOf(const QByteArray& pdf)
{
    std::vector<QImage> pages;
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return pages;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    for (int i = 0; i < document->numPages(); ++i)
        if (const auto page = document->page(i))
            pages.push_back(page->renderToImage(dotsAnInch, dotsAnInch));
    return pages;
}

} // namespace expediente::ui
