// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/jsontabs.h"

#include "core/whendone.h"
#include "updates/updatetext.h"
#include "widgets/button.h"
#include "widgets/jsontreeview.h"
#include "widgets/jsonview.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QHBoxLayout *barOf(QVBoxLayout *column)
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(8), px(6), px(8), px(6));
    bar->setSpacing(px(12));
    column->addLayout(bar);
    return bar;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

QFuture<SchemaTypes> readSchema()
{
    auto promise = std::make_shared<QPromise<SchemaTypes>>();
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(SchemaTypes::fromResources());
        promise->finish();
    });
    return future;
}

} // namespace

TreeTab::TreeTab(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find key or value")))
    , m_path(new ElidedLabel({}, TextStyle::Mono, Color::Text2, Qt::ElideLeft))
    , m_view(new JsonTreeView(tr("Tree of the update")))
{
    auto *expand = new Button(Button::Look::Ghost, tr("Expand all"));
    auto *copy = new Button(Button::Look::Ghost, tr("Copy path"), u"copy"_s);
    auto *column = columnOf(this);
    auto *bar = barOf(column);
    m_search->setMinimumWidth(px(130));
    m_search->setMaximumWidth(px(220));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_path, 2);
    bar->addWidget(expand);
    bar->addWidget(copy);
    column->addWidget(m_view, 1);
    m_path->setAccessibleName(tr("Path"));
    connect(expand, &QPushButton::clicked, m_view, &QTreeView::expandAll);
    connect(copy, &QPushButton::clicked, m_view, &JsonTreeView::copyPath);
    connect(m_view, &JsonTreeView::currentPathChanged, m_path, &ElidedLabel::setFullText);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) { m_view->find(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->find(m_search->text()); });
    connect(m_search, &SearchField::escaped, m_view, [this] { m_view->setFocus(); });
    m_view->setTypeNames([this](const QString &type, const QString &key) { return m_types.fieldType(type, key); });
}

void TreeTab::loadTypes()
{
    whenDone(readSchema(), this, [this](const SchemaTypes &types) {
        m_types = types;
        m_view->viewport()->update();
    });
}

void TreeTab::setJson(const QByteArray &json, const QString &type)
{
    if (!std::exchange(m_hasTypes, true))
        loadTypes();
    m_path->setFullText({});
    m_view->setJson(json, type, u"Update"_s);
}

RawTab::RawTab(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in JSON")))
    , m_pretty(new QCheckBox(tr("Pretty")))
    , m_sort(new QCheckBox(tr("Sort keys")))
    , m_wrap(new QCheckBox(tr("Wrap")))
    , m_facts(new ElidedLabel({}, TextStyle::Small, Color::Text3))
    , m_view(new JsonView(tr("JSON of the update")))
{
    auto *copy = new Button(Button::Look::Ghost, tr("Copy JSON"), u"copy"_s);
    auto *column = columnOf(this);
    auto *bar = barOf(column);
    m_search->setMaximumWidth(px(230));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_pretty);
    bar->addWidget(m_sort);
    bar->addWidget(m_wrap);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(m_facts, 1);
    bar->addWidget(copy);
    column->addWidget(m_view, 1);
    m_pretty->setChecked(true);
    m_wrap->setChecked(true);
    m_view->setWrapped(true);
    connect(m_pretty, &QCheckBox::toggled, m_view, &JsonView::setPretty);
    connect(m_pretty, &QCheckBox::toggled, m_sort, &QWidget::setEnabled);
    connect(m_sort, &QCheckBox::toggled, m_view, &JsonView::setSortKeys);
    connect(m_wrap, &QCheckBox::toggled, m_view, &JsonView::setWrapped);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_view->json())); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_view->search(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->findNext(); });
    connect(m_search, &SearchField::escaped, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &JsonView::matchChanged, this, [this](int current, int all) {
        m_search->setNote(m_search->text().isEmpty() ? QString()
                          : all == 0                 ? tr("none")
                                                     : tr("%1 of %2").arg(current).arg(all));
    });
}

void RawTab::setJson(const QByteArray &json, qint64 receivedMs)
{
    m_view->setJson(json);
    m_facts->setFullText(tr("%n byte(s) · received %1", nullptr, int(json.size())).arg(timeText(receivedMs, true)));
}

} // namespace Botdesk
