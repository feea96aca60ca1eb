// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxlogpane.h"

#include "core/whendone.h"
#include "sandbox/sandboxlogmodel.h"
#include "session/sandboxhost.h"
#include "widgets/button.h"
#include "widgets/jsonview.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum Kinds { All, Calls, Events };

constexpr int WholeWidth = 560;   // below it title and word give way, and two columns

//! Lets a kind through, and rows that hold the searched words in method, status or detail.
class LogFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(int kinds, const QString &words)
    {
        m_kinds = kinds;
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        const bool isCall = first.data(SandboxLogModel::KindRole) == u"call"_s;
        if ((m_kinds == Calls && !isCall) || (m_kinds == Events && isCall))
            return false;
        if (m_words.isEmpty())
            return true;
        for (int column : {SandboxLogModel::Method, SandboxLogModel::Status, SandboxLogModel::Detail}) {
            if (first.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    int m_kinds = All;
    QString m_words;
};

} // namespace

SandboxLogPane::SandboxLogPane(SandboxHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new SandboxLogModel(this))
    , m_filtered(new LogFilter(this))
    , m_table(new QTableView)
    , m_kinds(new SegmentedControl(tr("Kinds of entries")))
    , m_search(new SearchField(tr("method, status, text")))
    , m_title(new Label(tr("Server log"), TextStyle::Section))
    , m_follow(new Button(Button::Look::Secondary, tr("Follow"), u"tail"_s))
    , m_tabs(new QTabBar)
    , m_json(new JsonView(tr("Request or answer")))
{
    m_filtered->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);

    connect(&m_host, &SandboxHost::logged, this, &SandboxLogPane::take);
    connect(&m_host, &SandboxHost::stateChanged, this, &SandboxLogPane::load);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow->isChecked())
            m_table->scrollToBottom();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SandboxLogPane::showDetail);
    connect(m_tabs, &QTabBar::currentChanged, this, &SandboxLogPane::showDetail);
    load();
}

void SandboxLogPane::load()
{
    if (m_host.state() != SandboxHost::State::Running)
        return m_model->expectNewServer();
    if (m_model->rowCount() > 0 || std::exchange(m_isLoading, true))
        return;
    whenDone(m_host.control(u"GET"_s, u"log"_s), this, [this](const Result<QJsonObject> &log) {
        m_isLoading = false;
        if (log)
            m_model->append((*log)["entries"_L1].toArray());
        for (const QJsonArray &entries : std::exchange(m_early, {}))
            m_model->append(entries);
    });
}

void SandboxLogPane::take(const QJsonArray &entries)
{
    if (m_isLoading)
        return m_early.append(entries);
    m_model->append(entries);
}

QWidget *SandboxLogPane::makeToolbar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(px(12), px(8), px(12), px(8));
    line->setSpacing(px(8));
    m_kinds->addSegment(tr("All"));
    m_kinds->addSegment(tr("Calls"), u"right"_s);
    m_kinds->addSegment(tr("Events"), u"left"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *clear = new ToolButton(u"trash"_s, tr("Clear the log"));
    m_search->setMinimumWidth(px(90));
    line->addWidget(m_title);
    line->addWidget(m_kinds);
    line->addWidget(m_search, 1);
    line->addWidget(m_follow);
    line->addWidget(clear);
    connect(m_kinds, &SegmentedControl::currentChanged, this, &SandboxLogPane::filter);
    connect(m_search, &QLineEdit::textChanged, this, &SandboxLogPane::filter);
    connect(clear, &ToolButton::clicked, this, &SandboxLogPane::clear);
    return bar;
}

QWidget *SandboxLogPane::makeTable()
{
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Server log"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(px(20));
    m_table->verticalHeader()->setDefaultSectionSize(px(26));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(SandboxLogModel::Detail, QHeaderView::Stretch);
    header->setMinimumSectionSize(px(24));
    for (const auto &[section, width] : {std::pair{SandboxLogModel::Time, 112}, {SandboxLogModel::Direction, 28},
                                         {SandboxLogModel::Method, 150}, {SandboxLogModel::Status, 62}, {SandboxLogModel::Took, 64}})
        m_table->setColumnWidth(section, px(width));
    return m_table;
}

QWidget *SandboxLogPane::makeDetail()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(12), 0, px(12), 0);
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Answer"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *curl = new Button(Button::Look::Secondary, tr("Copy as curl"), u"copy"_s);
    curl->setButtonSize(Button::Size::Compact);
    line->addWidget(m_tabs);
    line->addStretch();
    line->addWidget(curl);
    column->addLayout(line);
    column->addWidget(m_json, 1);
    connect(curl, &Button::clicked, this, &SandboxLogPane::copyAsCurl);
    return detail;
}

void SandboxLogPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setTight(width() < px(WholeWidth));
}

void SandboxLogPane::setTight(bool tight)
{
    m_title->setVisible(!tight);
    m_follow->setText(tight ? QString() : tr("Follow"));
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setToolTip(tight ? tr("Follow") : QString());
    m_table->setColumnHidden(SandboxLogModel::Took, tight);
    m_table->setColumnHidden(SandboxLogModel::Time, tight);
}

void SandboxLogPane::filter()
{
    static_cast<LogFilter *>(m_filtered)->set(m_kinds->currentIndex(), m_search->text().trimmed());
}

void SandboxLogPane::clear()
{
    m_model->clear();
    m_json->setJson({});
}

void SandboxLogPane::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    const QJsonObject entry = m_model->entry(m_filtered->mapToSource(index).row());
    if (!index.isValid())
        return m_json->setJson({});
    if (m_tabs->currentIndex() == 0)
        m_json->setJson(QJsonDocument(entry["request"_L1].toObject()).toJson(QJsonDocument::Compact));
    else
        m_json->setJson(entry["answer"_L1].toString().toUtf8());
}

void SandboxLogPane::copyAsCurl()
{
    const QJsonObject entry = m_model->entry(m_filtered->mapToSource(m_table->currentIndex()).row());
    if (entry["kind"_L1] == "call"_L1)
        QGuiApplication::clipboard()->setText(m_host.asCurl(entry["method"_L1].toString(), entry["request"_L1].toObject()));
}

} // namespace Botdesk
