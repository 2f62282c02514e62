#include "ui/text/reader_tongue.h"

#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cstring>

namespace expediente::ui {

namespace {

/// Asked before the screen's own, since it is installed after it. Answers for its contexts alone.
class ReaderTranslator final : public QTranslator {
public:
    ReaderTranslator(Language language, std::vector<const char*> contexts)
        : m_words(translatorOf(language)), m_contexts(std::move(contexts))
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* text, const char* comment, int count) const override
    {
        if (std::ranges::none_of(
                m_contexts, [&](const char* ours) { return std::strcmp(ours, context) == 0; }))
            return {};
        const QString said = m_words.translate(context, text, comment, count);
        return said.isEmpty() ? QString::fromUtf8(text) : said;
    }

private:
    const QTranslator& m_words;
    const std::vector<const char*> m_contexts;
};

} // namespace

ReaderTongue::ReaderTongue(Language language, std::vector<const char*> contexts)
    : m_translator(std::make_unique<ReaderTranslator>(language, std::move(contexts)))
{
    QCoreApplication::installTranslator(m_translator.get());
}

ReaderTongue::~ReaderTongue()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

} // namespace expediente::ui
