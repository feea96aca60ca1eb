// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/filterstar.h"

#include "updates/filterfield.h"
#include "updates/savedfilters.h"
#include "widgets/toolbutton.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Botdesk {

FilterStar::FilterStar(ToolButton &button, FilterField &field, UpdateStore &store)
    : QObject(&button)
    , m_button(button)
    , m_field(field)
    , m_filters(new SavedFilters(store, this))
{
    connect(&button, &QToolButton::clicked, this, &FilterStar::openMenu);
    connect(&field, &QLineEdit::textChanged, this, &FilterStar::show);
    connect(m_filters, &SavedFilters::changed, this, &FilterStar::show);
    show();
}

void FilterStar::show()
{
    const bool isKept = m_filters->contains(m_field.text());
    m_button.setIconName(u"star"_s, isKept ? Color::Accent : Color::Text2);
    m_button.setName(isKept ? tr("Kept filters; this one is kept") : tr("Kept filters"));
}

void FilterStar::openMenu()
{
    auto *menu = new QMenu(&m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = m_field.text().trimmed();
    if (m_filters->contains(text)) {
        connect(menu->addAction(tr("Forget this filter")), &QAction::triggered, m_filters, [this, text] { m_filters->forget(text); });
    } else {
        QAction *keep = menu->addAction(tr("Keep this filter"));
        keep->setEnabled(!text.isEmpty() && m_field.error().isEmpty());
        connect(keep, &QAction::triggered, m_filters, [this, text] { m_filters->keep(text); });
    }
    if (!m_filters->all().isEmpty())
        menu->addSeparator();
    for (const QString &filter : m_filters->all()) {
        QAction *action = menu->addAction(QString(filter).replace(u'&', u"&&"_s));   // a single one would be a mnemonic
        connect(action, &QAction::triggered, &m_field, [this, filter] { m_field.setText(filter); });
    }
    menu->popup(m_button.mapToGlobal(QPoint(0, m_button.height() + 2)));
}

} // namespace Botdesk
