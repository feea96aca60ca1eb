// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/requestspane.h"

#include "core/redact.h"
#include "core/whendone.h"
#include "session/session.h"
#include "webhook/requestmodel.h"
#include "webhook/requestwords.h"
#include "webhook/resenddialog.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/fonts.h"
#include "widgets/jsonview.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

RequestsPane::RequestsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RequestModel(*session.requests(), this))
    , m_trouble(new Banner(Tone::Warn))
    , m_filter(new SegmentedControl(tr("Which requests")))
    , m_counts(new Label({}, TextStyle::Small, Color::Text3))
    , m_follow(new Button(Button::Look::Secondary, tr("Follow"), u"tail"_s))
    , m_middle(new QStackedWidget)
    , m_table(new QTableView)
    , m_detail(new QWidget)
    , m_fate(new Label)
    , m_tabs(new QTabBar)
    , m_texts(new QStackedWidget)
    , m_headers(new QPlainTextEdit)
    , m_body(new JsonView(tr("Body of the request")))
    , m_answer(new JsonView(tr("Body of the answer")))
    , m_again(new Button(Button::Look::Secondary, tr("Send again to a URL…"), u"replay"_s))
    , m_change(new Button(Button::Look::Secondary, tr("Change and send again…"), u"edit"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(makeToolbar());
    makeTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_middle->addWidget(new EmptyState(u"webhook"_s, tr("No request yet"),
                                       tr("What comes to the listener appears here, let in or refused, with all that was in it.")));
    m_middle->addWidget(new EmptyState(u"filter"_s, tr("No such request"), tr("None of the requests that are kept ended like this.")));
    m_middle->addWidget(splitter);
    column->addWidget(m_middle, 1);

    connect(m_model, &RequestModel::countsChanged, this, &RequestsPane::showCounts);
    connect(m_model, &RequestModel::failed, this, [this](const Error &error) {
        const ErrorWords words = wordsFor(error);
        m_trouble->setText(tr("Requests cannot be kept."), words.what);
        m_trouble->setServerWords(words.detail);
        m_trouble->show();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RequestsPane::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RequestsPane::showWhatThereIs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPane::showRequest);
    showWhatThereIs();
    m_model->load();
}

QWidget *RequestsPane::makeToolbar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(px(12), px(8), px(12), px(8));
    line->setSpacing(px(8));
    m_filter->addSegment(tr("All"));
    m_filter->addSegment(tr("Let in"), u"ok"_s);
    m_filter->addSegment(tr("Refused"), u"error"_s);
    m_filter->setCurrentIndex(0);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *clear = new ToolButton(u"trash"_s, tr("Forget all requests"));
    line->addWidget(m_filter);
    line->addWidget(m_counts, 1);
    line->addWidget(m_follow);
    line->addWidget(clear);
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int index) { m_model->setFilter(RequestFilter(index)); });
    connect(clear, &ToolButton::clicked, this, [this] {
        m_session.requests()->clear();
        m_model->load();
    });
    connect(m_follow, &Button::toggled, this, [this](bool on) {
        if (on)
            m_table->scrollToBottom();
    });
    return bar;
}

void RequestsPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(px(20));
    m_table->verticalHeader()->setDefaultSectionSize(px(26));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(RequestModel::Path, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair{RequestModel::Time, 112}, {RequestModel::Outcome, 170}, {RequestModel::Sender, 290},
                                         {RequestModel::Size, 100}, {RequestModel::Took, 76}, {RequestModel::Answer, 70}})
        m_table->setColumnWidth(section, px(width));
}

QWidget *RequestsPane::makeDetail()
{
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_fate->setContentsMargins(px(12), px(8), px(12), px(4));
    m_fate->setWordWrap(true);
    m_fate->makeSelectable();
    column->addWidget(m_fate);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(12), 0, px(12), 0);
    line->setSpacing(px(8));
    for (const QString &title : {tr("Headers"), tr("Body"), tr("Answer")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    line->addWidget(m_tabs);
    line->addStretch();
    for (Button *button : {m_again, m_change}) {
        button->setButtonSize(Button::Size::Compact);
        line->addWidget(button);
    }
    column->addLayout(line);
    m_headers->setReadOnly(true);
    m_headers->setAccessibleName(tr("Headers of the request"));
    m_headers->setFont(themeFont(TextStyle::Mono));
    m_headers->setFrameShape(QFrame::NoFrame);
    for (QWidget *text : std::initializer_list<QWidget *>{m_headers, m_body, m_answer})
        m_texts->addWidget(text);
    column->addWidget(m_texts, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_texts, &QStackedWidget::setCurrentIndex);
    connect(m_again, &Button::clicked, this, [this] { sendAgain(false); });
    connect(m_change, &Button::clicked, this, [this] { sendAgain(true); });
    m_detail->hide();
    return m_detail;
}

void RequestsPane::showWhatThereIs()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_middle->setCurrentIndex(!isEmpty ? 2 : m_model->filter() == RequestFilter::All ? 0 : 1);
    if (isEmpty)
        m_detail->hide();
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

void RequestsPane::showCounts(const RequestCounts &counts)
{
    const QLocale locale;
    QStringList parts{tr("%1 let in").arg(locale.toString(counts.letIn())), tr("%1 refused").arg(locale.toString(counts.all() - counts.letIn()))};
    if (counts.cameAgain > 0)
        parts += tr("%1 came again").arg(locale.toString(counts.cameAgain));
    if (counts.notKept > 0)
        parts += tr("%1 came too fast to be kept").arg(locale.toString(counts.notKept));
    m_counts->setText(parts.join(u" · "_s));
    emit countsChanged(counts);
}

void RequestsPane::showOnly(RequestFilter filter)
{
    m_filter->setCurrentIndex(int(filter));
}

void RequestsPane::setNarrow(bool on)
{
    m_table->setColumnHidden(RequestModel::Took, on);
    m_table->setColumnHidden(RequestModel::Size, on);
}

void RequestsPane::showRequest()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_detail->hide();
    m_follow->setChecked(index.row() == m_model->rowCount() - 1 && m_follow->isChecked());
    const int asked = ++m_asked;
    const WebhookRequest row = m_model->at(index.row());
    whenDone(m_session.requests()->request(row.id), this, [this, asked, row](const Result<WebhookRequest> &request) {
        if (asked == m_asked)
            show(request.value_or(row));   // what has been dropped meanwhile still has its row
    });
}

void RequestsPane::show(const WebhookRequest &request)
{
    m_shown = request;
    QString fate = tr("%1 from %2: %3, answered %4.").arg(fullTime(request.atMs), senderText(request), outcomeText(request), statusText(request));
    if (request.cameAgain)
        fate += u' ' + tr("The update was stored before, so it was not stored again.");
    else if (request.mayComeAgain())
        fate += u' ' + tr("The answer came late or not at all, so Telegram may bring the update again.");
    if (!request.answer.isEmpty())
        fate += u' ' + tr("A rule answered with a method; what came of it is not known.");
    m_fate->setText(fate);
    QString headers;
    for (const HttpHeader &header : request.headers)
        headers += QString::fromUtf8(redacted(header.name + ": " + header.value)) + u'\n';
    m_headers->setPlainText(headers);
    m_body->setJson(request.body);
    m_answer->setJson(request.answer);
    const bool canGoAgain = !request.method.isEmpty();
    m_again->setEnabled(canGoAgain);
    m_change->setEnabled(canGoAgain);
    m_detail->show();
    m_table->scrollTo(m_table->currentIndex());   // it has become lower
}

void RequestsPane::sendAgain(bool change)
{
    auto *dialog = new ResendDialog(m_session, m_shown, change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Botdesk
