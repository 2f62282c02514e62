#include "ui/page/read_failure.h"

#include "ui/text/words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/states.h"

#include <QStackedLayout>

namespace expediente::ui {

ReadFailure::ReadFailure(InlineMessage* line, QStackedLayout* places, ErrorState* inPlace)
    : m_line(line), m_places(places), m_inPlace(inPlace)
{
}

void ReadFailure::show(const Error& error, bool somethingIsShown)
{
    const Words said = words(error);
    const QString sentence = said.what + u' ' + said.safe;
    if (somethingIsShown || !m_inPlace) {
        m_isInLine = true;
        m_line->showMessage(Tone::Bad, sentence, tr("Try again"));
        return;
    }
    m_inPlace->setHint(sentence);
    m_inPlace->setDetails(name(error.code) + u' ' + error.detail);
    m_places->setCurrentWidget(m_inPlace);
}

void ReadFailure::dismiss()
{
    if (m_isInLine)
        m_line->dismiss();
    m_isInLine = false;
}

} // namespace expediente::ui
