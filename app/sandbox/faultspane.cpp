// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faultspane.h"

#include "core/whendone.h"
#include "sandbox/sandboxworld.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/switch.h"
#include "widgets/tag.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList FaultMethods{u"sendMessage"_s, u"editMessageText"_s, u"answerCallbackQuery"_s, u"getUpdates"_s, u"getMe"_s};

QSpinBox *number(int from, int to, int value, const QString &suffix, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(name);
    return box;
}

} // namespace

FaultsPane::FaultsPane(SandboxWorld &world, QWidget *parent)
    : FoldingSection(tr("Faults"), parent)
    , m_world(world)
    , m_count(new Tag({}, Tone::Warn))
    , m_allOff(new Button(Button::Look::Ghost, tr("Turn all off")))
{
    head()->addWidget(m_count);
    head()->addStretch();
    head()->addWidget(m_allOff);
    makeError();
    makeTooMany();
    makeDelay();
    makeDrop();
    connect(m_allOff, &Button::clicked, this, [this] { act({{u"clear"_s, true}}); });
    connect(&m_world, &SandboxWorld::changed, this, &FaultsPane::refresh);
    take({});
    refresh();
}

FaultsPane::Line FaultsPane::makeLine(const QString &name, const QList<QWidget *> &parts)
{
    Line line{.flick = new Switch(name), .used = new Label({}, TextStyle::Small, Color::Text3)};
    line.flick->setOnColor(Color::Warn);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(line.flick);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch();
    row->addWidget(line.used);
    body()->addLayout(row);
    return line;
}

void FaultsPane::connectLine(Line &line, std::function<QJsonObject()> fault)
{
    connect(line.flick, &Switch::clicked, this, [this, &line, fault = std::move(fault)](bool on) {
        if (on)
            act(fault());
        else if (line.id)
            act({{u"remove"_s, line.id}});
    });
}

void FaultsPane::act(const QJsonObject &body)
{
    ++m_acts;
    m_world.act(u"faults"_s, body, [this](const QJsonObject &answer) { take(answer["faults"_L1].toArray()); });
}

void FaultsPane::makeError()
{
    auto *status = new QComboBox;
    status->addItems({u"500"_s, u"502"_s, u"503"_s, u"504"_s});
    status->setCurrentText(u"502"_s);
    status->setAccessibleDescription(tr("Status"));
    auto *next = number(1, 999, 3, {}, tr("Number of calls"));
    auto *method = new QComboBox;
    method->addItem(tr("any method"));
    method->addItems(FaultMethods);
    method->setAccessibleDescription(tr("Method"));
    m_error = makeLine(tr("Return an error"), {new Label(tr("Return")), status, new Label(tr("for the next")), next,
                                               new Label(tr("calls of")), method});
    connectLine(m_error, [status, next, method] {
        QJsonObject fault{{u"kind"_s, u"error"_s}, {u"status"_s, status->currentText().toInt()}, {u"next"_s, next->value()}};
        if (method->currentIndex() > 0)
            fault.insert(u"method"_s, method->currentText());
        return fault;
    });
}

void FaultsPane::makeTooMany()
{
    auto *after = number(1, 3600, 5, tr(" s"), tr("retry_after in seconds"));
    auto *budget = number(0, 999, 20, tr("/min"), tr("Calls in a minute"));
    m_tooMany = makeLine(tr("Return 429"), {new Label(tr("429 with retry_after")), after, new Label(tr("above")), budget,
                                            new Label(tr("per chat"))});
    connectLine(m_tooMany, [after, budget] {
        return QJsonObject{{u"kind"_s, u"budget"_s}, {u"retry_after"_s, after->value()}, {u"budget"_s, budget->value()},
                           {u"seconds"_s, 60}, {u"per"_s, u"chat"_s}};
    });
}

void FaultsPane::makeDelay()
{
    auto *milliseconds = number(1, 60000, 1500, tr(" ms"), tr("Delay in milliseconds"));
    auto *spread = number(0, 60000, 500, tr(" ms"), tr("More or less by chance"));
    m_delay = makeLine(tr("Delay every answer"), {new Label(tr("Delay every answer by")), milliseconds, new Label(u"±"_s), spread});
    connectLine(m_delay, [milliseconds, spread] {
        return QJsonObject{{u"kind"_s, u"delay"_s}, {u"milliseconds"_s, milliseconds->value()}, {u"spread"_s, spread->value()}};
    });
}

void FaultsPane::makeDrop()
{
    auto *next = number(1, 999, 1, {}, tr("Number of calls"));
    m_drop = makeLine(tr("Drop the connection"), {new Label(tr("Drop the connection of the next")), next, new Label(tr("calls"))});
    connectLine(m_drop, [next] { return QJsonObject{{u"kind"_s, u"drop"_s}, {u"next"_s, next->value()}}; });
}

void FaultsPane::refresh()
{
    if (m_world.host().state() != SandboxHost::State::Running)
        return take({});
    whenDone(m_world.host().control(u"GET"_s, u"faults"_s), this, [this, acts = m_acts](const Result<QJsonObject> &answer) {
        if (answer && acts == m_acts)
            take((*answer)["faults"_L1].toArray());
    });
}

void FaultsPane::take(const QJsonArray &faults)
{
    for (const auto &[line, kind] : {std::pair{&m_error, u"error"_s}, {&m_tooMany, u"budget"_s}, {&m_delay, u"delay"_s}, {&m_drop, u"drop"_s}}) {
        line->id = 0;
        line->used->clear();
        for (const QJsonValue fault : faults) {
            if (fault["kind"_L1].toString() != kind)
                continue;
            line->id = fault["id"_L1].toInt();
            line->used->setText(tr("%n used", nullptr, fault["used"_L1].toInt()));
        }
        line->flick->setChecked(line->id != 0);
    }
    const int active = int(faults.size());
    m_count->setText(tr("%n on", nullptr, active));
    m_count->setVisible(active > 0);
    m_allOff->setEnabled(active > 0);
    if (active != std::exchange(m_active, active))
        emit countChanged(active);
}

} // namespace Botdesk
