// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingspage.h"

#include "widgets/label.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Botdesk {

namespace {

constexpr int ListWidth = 224;
constexpr int NarrowListWidth = 180;
constexpr int FormWidth = 640;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : Page(parent)
    , m_sections(new QListWidget)
    , m_forms(new QStackedWidget)
{
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(px(ListWidth));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);

    auto *heading = new Label(title(), TextStyle::Title);
    heading->setContentsMargins(px(12), px(12), px(12), px(4));
    auto *left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_sections, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(line);
    row->addWidget(m_forms, 1);
}

void SettingsPage::addSection(const QString &title, const QString &sentence, MakeForm makeForm)
{
    auto *item = new QListWidgetItem(title, m_sections);
    item->setSizeHint({0, px(32)});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_forms->addWidget(scroll);
    m_contents.append({title, sentence, std::move(makeForm)});
    if (m_sections->currentRow() < 0)
        m_sections->setCurrentRow(0);
}

//! Its form is made now and not when the program starts: most starts show no settings.
void SettingsPage::showSection(int row)
{
    m_forms->setCurrentIndex(row);
    if (!isVisible() || row < 0)
        return;
    if (Section &section = m_contents[row]; section.makeForm) {
        static_cast<QScrollArea *>(m_forms->widget(row))->setWidget(makeSection(section));
        section.makeForm = {};
    }
}

QWidget *SettingsPage::makeSection(const Section &section)
{
    auto *inner = new QWidget;
    inner->setMaximumWidth(px(FormWidth));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(new Label(section.title, TextStyle::Title));
    auto *about = new Label(section.sentence, TextStyle::Small, Color::Text3);
    about->setWordWrap(true);
    about->setVisible(!section.sentence.isEmpty());
    column->addWidget(about);
    QWidget *form = section.makeForm();
    form->setAccessibleName(section.title);
    column->addWidget(form);
    column->addStretch();
    return inner;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSection(m_sections->currentRow());
}

void SettingsPage::openSection(const QString &title)
{
    const auto found = m_sections->findItems(title, Qt::MatchExactly);
    if (!found.isEmpty())
        m_sections->setCurrentItem(found.first());
}

QString SettingsPage::helpText() const
{
    return tr("Settings take effect at once and are kept in a file that only you can read. Tokens are not in it.");
}

void SettingsPage::focusFirst()
{
    m_sections->setFocus();
}

void SettingsPage::setNarrow(bool narrow)
{
    m_sections->setFixedWidth(px(narrow ? NarrowListWidth : ListWidth));
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_sections, m_forms};
}

} // namespace Botdesk
